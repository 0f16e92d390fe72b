import published from 'virtual:proof'
import { ProofPage } from '../proof/index.ts'
import type { Text } from '../text/index.ts'
import type { ScreenProps } from './screen-props.ts'

/** The page of what was proved of the rules. */
export const ProofScreen = ({ sitting, text, root }: ScreenProps<Text>) => (
  <ProofPage text={text} arrived={sitting.moved} published={published} file={`${root}proof.json`} />
)
