import { lazy, Suspense, type ReactNode } from 'react'
import { OnPaper } from '../ui/paper.tsx'
import type { SheetProps } from './sheet.tsx'

const Sheet = lazy(() =>
  import('./sheet.tsx').then(
    (part) => ({
      default: (props: SheetProps): ReactNode => (
        <OnPaper>
          <part.Sheet {...props} />
        </OnPaper>
      ),
    }),
    // Then what is on the screen is printed.
    () => ({ default: (): ReactNode => null }),
  ),
)

/** The one page that is printed, fetched at the end of a sitting: nothing that can be seen waits for it. */
export const PaperSheet = (props: SheetProps) => (
  <Suspense>
    <Sheet {...props} />
  </Suspense>
)
