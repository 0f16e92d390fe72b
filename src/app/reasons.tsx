import { ReasonList } from '../papers/index.ts'
import { hasAll, type FirstText } from '../text/index.ts'

/**
 * Every reason, for where no script runs. The built document has them; a script that runs never shows them, and so
 * does not carry them.
 */
export const Reasons = ({ text }: { readonly text: FirstText }) =>
  import.meta.env.SSR && hasAll(text) ? <ReasonList text={text} /> : null
