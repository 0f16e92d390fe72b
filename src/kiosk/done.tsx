import type { FirstText } from '../text/index.ts'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/layout.tsx'

interface DoneProps {
  readonly text: FirstText
  readonly onDone: () => void
}

/** At the end of a result: the way out, and what becomes of the answers then. */
export const Done = ({ text, onDone }: DoneProps) => (
  <Card>
    <h2>{text.kiosk.doneTitle}</h2>
    <p>{text.kiosk.doneLead}</p>
    <div>
      <Button onPress={onDone}>{text.kiosk.done}</Button>
    </div>
  </Card>
)
