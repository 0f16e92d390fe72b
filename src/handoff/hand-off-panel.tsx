import { useState } from 'react'
import type { Answers } from '../../rules/index.ts'
import { endingOf } from '../recipient.ts'
import type { Text } from '../text/index.ts'
import { Button } from '../ui/button.tsx'
import { Disclosure } from '../ui/disclosure.tsx'
import { Card, Soft, Tight } from '../ui/layout.tsx'
import { PrintButton } from '../ui/print-button.tsx'
import { CodeDialog } from './code-dialog.tsx'
import type { Files, SavedFile } from './files.ts'
import { handOffOf, type Completed, type HandOff, type Ruleset } from './hand-off.ts'
import { openFile, sealedCodes, sealedFile, type SealFault } from './sealed.ts'

interface HandOffPanelProps {
  readonly text: Text
  readonly answers: Answers
  readonly assessment: Completed
  readonly ruleset: Ruleset
  /** When the questions were answered, as an ISO date and time in UTC. */
  readonly at: string
  /** The key of the practice; without one nothing is sealed. */
  readonly recipient: string | null
  /** `null` on a tablet that is handed round: what it saved or printed would stay behind. */
  readonly files: Files | null
}

interface SealedProps extends Pick<HandOffPanelProps, 'text' | 'assessment' | 'files'> {
  readonly handOff: HandOff
  readonly recipient: string
  readonly onSaved: (file: SavedFile | SealFault) => void
}

/** What only the practice can read: as codes, and on a device of one's own as a file. */
function Sealed({ text, handOff, assessment, recipient, files, onSaved }: SealedProps) {
  const [codes] = useState(() => sealedCodes(handOff, recipient))
  const [shown, setShown] = useState(false)
  const words = text.handOff
  const save = async (): Promise<void> =>
    onSaved(await sealedFile(handOff, assessment, text, recipient))
  return (
    <Card>
      <h3>{words.sealedTitle}</h3>
      <p>{words.sealedLead(endingOf(recipient))}</p>
      <div>
        <Button onPress={() => setShown(true)}>{words.showCode}</Button>
      </div>
      {shown && <CodeDialog text={text} codes={codes} onClose={() => setShown(false)} />}
      {files !== null && (
        <div>
          <Button look="plain" onPress={() => void save()}>
            {words.saveSealed}
          </Button>
          <Soft>{words.saveSealedHint}</Soft>
        </div>
      )}
    </Card>
  )
}

interface OpenProps {
  readonly text: Text
  readonly onSave: () => void
}

/** What anybody can read who gets it: on paper, and as a file after a sentence that says what is in it. */
const Open = ({ text, onSave }: OpenProps) => (
  <>
    <div>
      <PrintButton>{text.handOff.print}</PrintButton>
      <Soft>{text.handOff.printHint}</Soft>
    </div>
    <Disclosure summary={text.handOff.plainTitle}>
      <p>{text.handOff.plainLead}</p>
      <div>
        <Button look="plain" onPress={onSave}>
          {text.handOff.savePlain}
        </Button>
      </div>
    </Disclosure>
  </>
)

/** How a result gets to the professional: by the person, and by nobody else. */
export function HandOffPanel(props: HandOffPanelProps) {
  const { text, answers, assessment, ruleset, at, recipient, files } = props
  const handOff = handOffOf(answers, assessment, ruleset, at)
  const [said, setSaid] = useState<string | null>(null)
  const words = text.handOff
  if (files === null && recipient === null) return null
  const save = (file: SavedFile | SealFault): void => {
    if (file === 'not-loaded') return setSaid(words.missing)
    if (file === 'broken-key') return setSaid(words.sealFailed)
    files?.save(file)
    setSaid(words.saved(file.name))
  }
  return (
    <section aria-labelledby="hand-off">
      <Tight>
        <h2 id="hand-off" tabIndex={-1}>
          {words.title}
        </h2>
        <p>{words.lead}</p>
        {recipient !== null && (
          <Sealed {...props} handOff={handOff} recipient={recipient} onSaved={save} />
        )}
        {files !== null && (
          <Open text={text} onSave={() => save(openFile(handOff, assessment, text))} />
        )}
        <p role="status">{said}</p>
      </Tight>
    </section>
  )
}
