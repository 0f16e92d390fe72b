import { OnPaper } from '../ui/paper.tsx'
import { Sheet, type SheetProps } from './sheet.tsx'

/** The one page that is printed. */
export const PaperSheet = (props: SheetProps) => (
  <OnPaper>
    <Sheet {...props} />
  </OnPaper>
)
