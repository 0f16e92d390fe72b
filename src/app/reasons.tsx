import { ReasonList } from '../papers/index.ts'
import type { FirstText, Text } from '../text/index.ts'

const hasAll = (text: FirstText): text is Text => 'guide' in text

/**
 * Every reason, for where no script runs. The built document has them; a script that runs never shows them, and so
 * does not carry them.
 */
export const Reasons = ({ text }: { readonly text: FirstText }) =>
  import.meta.env.SSR && hasAll(text) ? <ReasonList text={text} /> : null
