import type { FirstText } from '../text/index.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Row, Stack, Tight, VisuallyHidden } from '../ui/layout.tsx'
import { lastSaid } from './presence.ts'

interface IdleDialogProps {
  readonly text: FirstText
  /** Seconds left, and with how many of them it began. */
  readonly left: number
  readonly from: number
  readonly onStay: () => void
  readonly onDelete: () => void
}

/** "Are you still there?", over all that stands on the page, so that nobody else can read it meanwhile. */
export function IdleDialog({ text, left, from, onStay, onDelete }: IdleDialogProps) {
  const { idleTitle, idleLead, notYours, left: leftWords, stay } = text.kiosk
  return (
    <Dialog urgent title={idleTitle} about="idle-about" onCancel={onStay}>
      <Stack>
        <div id="idle-about">
          <Tight>
            <p>{idleLead}</p>
            <p>{notYours}</p>
          </Tight>
        </div>
        {/* Seen second by second, said now and then. */}
        <p aria-hidden="true">
          <strong>{leftWords(left)}</strong>
        </p>
        <VisuallyHidden>
          <span role="alert">{leftWords(lastSaid(left, from))}</span>
        </VisuallyHidden>
        <Row>
          <Button onPress={onStay}>{stay}</Button>
          <Button look="plain" onPress={onDelete}>
            {text.shell.deleteAnswers}
          </Button>
        </Row>
      </Stack>
    </Dialog>
  )
}
