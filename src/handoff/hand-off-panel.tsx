import { useState } from 'react'
import type { Answers } from '../../rules/index.ts'
import { endingOf } from '../recipient.ts'
import type { ResultText } from '../text/index.ts'
import { Button } from '../ui/button.tsx'
import { Disclosure } from '../ui/disclosure.tsx'
import { Card, Soft, Tight } from '../ui/layout.tsx'
import { PrintButton } from '../ui/print-button.tsx'
import type { Files, SavedFile } from './files.ts'
import { handOffOf, type Completed, type HandOff, type Ruleset } from './hand-off.ts'
import type { SealFault } from './sealed.ts'

// What is seen is here at once, so that nothing moves under a hand; what seals, writes and draws is fetched on a press.
const making = () => import('./sealed.ts')
const drawing = () => import('./code-dialog.tsx')

interface HandOffPanelProps {
  readonly text: ResultText
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

/** A file, or why there is none. */
type Made = SavedFile | SealFault

interface SealedProps extends Pick<HandOffPanelProps, 'text' | 'assessment' | 'files'> {
  readonly handOff: HandOff
  readonly recipient: string
  readonly onMade: (making: Promise<Made>) => void
}

/** What draws the codes, and the codes: made once, so that a code that was read stays one of them. */
interface Drawn {
  readonly CodeDialog: Awaited<ReturnType<typeof drawing>>['CodeDialog']
  readonly codes: Promise<readonly string[] | SealFault>
}

/** Shows the codes when they are asked for. Without a network their parts may not come: then `onMissing` is called. */
function useCodes(handOff: HandOff, recipient: string, onMissing: () => void) {
  const [drawn, setDrawn] = useState<Drawn | null>(null)
  const [shown, setShown] = useState(false)
  const show = async (): Promise<void> => {
    try {
      const [{ CodeDialog }, { sealedCodes }] = await Promise.all([drawing(), making()])
      setDrawn((before) => before ?? { CodeDialog, codes: sealedCodes(handOff, recipient) })
      setShown(true)
    } catch {
      onMissing()
    }
  }
  return { drawn: shown ? drawn : null, show: () => void show(), hide: () => setShown(false) }
}

/** What only the practice can read: as codes, and on a device of one's own as a file. */
function Sealed({ text, handOff, assessment, recipient, files, onMade }: SealedProps) {
  const words = text.handOff
  const { drawn, show, hide } = useCodes(handOff, recipient, () =>
    onMade(Promise.resolve('not-loaded')),
  )
  const save = (): void =>
    onMade(making().then((part) => part.sealedFile(handOff, assessment, text, recipient)))
  return (
    <Card>
      <h3>{words.sealedTitle}</h3>
      <p>{words.sealedLead(endingOf(recipient))}</p>
      <div>
        <Button onPress={show}>{words.showCode}</Button>
      </div>
      {drawn !== null && <drawn.CodeDialog text={text} codes={drawn.codes} onClose={hide} />}
      {files !== null && (
        <div>
          <Button look="plain" onPress={save}>
            {words.saveSealed}
          </Button>
          <Soft>{words.saveSealedHint}</Soft>
        </div>
      )}
    </Card>
  )
}

interface OpenProps {
  readonly text: ResultText
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
  const onMade = async (promised: Promise<Made>): Promise<void> => {
    // What makes it may not come: then the promise is broken.
    const file = await promised.catch((): SealFault => 'not-loaded')
    if (file === 'not-loaded') return setSaid(words.missing)
    if (file === 'broken-key') return setSaid(words.sealFailed)
    files?.save(file)
    setSaid(words.saved(file.name))
  }
  const save = (): void =>
    void onMade(making().then((part) => part.openFile(handOff, assessment, text)))
  return (
    <section aria-labelledby="hand-off">
      <Tight>
        <h2 id="hand-off" tabIndex={-1}>
          {words.title}
        </h2>
        <p>{words.lead}</p>
        {recipient !== null && (
          <Sealed
            {...props}
            handOff={handOff}
            recipient={recipient}
            onMade={(promised) => void onMade(promised)}
          />
        )}
        {files !== null && <Open text={text} onSave={save} />}
        <p role="status">{said}</p>
      </Tight>
    </section>
  )
}
