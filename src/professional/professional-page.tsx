import { useState } from 'react'
import type { Files, Key, Received } from '../handoff/index.ts'
import type { Text } from '../text/index.ts'
import { Button } from '../ui/button.tsx'
import { Callout } from '../ui/callout.tsx'
import { Heading } from '../ui/heading.tsx'
import { Lead, Soft, Stack, Tight } from '../ui/layout.tsx'
import { OnScreen } from '../ui/paper.tsx'
import type { Camera } from './camera.ts'
import { Invitation } from './invitation.tsx'
import { KeyCard } from './key-card.tsx'
import { isSame } from './points.ts'
import { ReadCard } from './read-card.tsx'
import { ResultView } from './result-view.tsx'
import { SinceCard } from './since-card.tsx'
import { useReading } from './use-reading.ts'

interface ProfessionalPageProps {
  readonly text: Text
  readonly arrived: boolean
  readonly clinicName: string | null
  /** False on a tablet that is handed round: no result of anybody is read there. */
  readonly here: boolean
  readonly files: Files
  readonly camera: Camera
  /** The address of the start page. */
  readonly start: string
}

/** The results that are open, the latest first. They are in memory only. */
function useResults() {
  const [open, setOpen] = useState<readonly Received[]>([])
  const [already, setAlready] = useState(false)
  return {
    open,
    already,
    add: (received: Received): void => {
      const isHere = open.some((one) => isSame(one, received))
      setAlready(isHere)
      if (isHere) return
      setOpen([...open, received].toSorted((one, other) => other.at.localeCompare(one.at)))
    },
    close: (received: Received): void => setOpen(open.filter((one) => one !== received)),
    forget: (): void => setOpen([]),
  }
}

interface ResultsProps extends Pick<ProfessionalPageProps, 'text' | 'clinicName'> {
  readonly results: ReturnType<typeof useResults>
}

/** Ticks and decision belong to one result: with another they begin anew. */
const keyOf = (one: Received): string => `${one.at} ${JSON.stringify(one.answers)}`

/** The latest result; and before it, where there are two, what has changed since the one before. */
function Results({ text, clinicName, results }: ResultsProps) {
  const [latest, before] = results.open
  if (latest === undefined) return null
  return (
    <>
      {before !== undefined && (
        <OnScreen>
          <SinceCard text={text} before={before} after={latest} />
        </OnScreen>
      )}
      <ResultView
        key={keyOf(latest)}
        text={text}
        received={latest}
        clinicName={clinicName}
        onClose={() => results.close(latest)}
      />
    </>
  )
}

type DeskProps = Pick<ProfessionalPageProps, 'text' | 'files' | 'camera' | 'start' | 'clinicName'>

/** What the page holds in memory: the key that is open, what is being read, and the results that are open. */
function useDesk() {
  const [key, setKey] = useState<Key | null>(null)
  const [saved, setSaved] = useState<string | null>(null)
  const results = useResults()
  const reading = useReading(key?.identity ?? null, results.add)
  return {
    key,
    saved,
    onSaved: setSaved,
    results,
    reading,
    onKey: (found: Key): void => {
      setKey(found)
      reading.again(found.identity)
    },
    lock: (): void => {
      setKey(null)
      setSaved(null)
      reading.forget()
      results.forget()
    },
  }
}

type KeyPartProps = DeskProps & { readonly desk: ReturnType<typeof useDesk> }

function KeyPart({ text, files, start, desk }: KeyPartProps) {
  const { key, saved, onKey, onSaved } = desk
  return (
    <Tight>
      <h2>{text.professional.key.title}</h2>
      <KeyCard
        text={text}
        files={files}
        keyOpen={key}
        saved={saved}
        onKey={onKey}
        onSaved={onSaved}
      />
      {key !== null && (
        <Invitation text={text} files={files} start={start} recipient={key.recipient} />
      )}
    </Tight>
  )
}

/** Results, key and reading; on a device of the professional's own. */
function Desk(props: DeskProps) {
  const { text, files, camera, clinicName } = props
  const { read, since, key: keyWords } = text.professional
  const desk = useDesk()
  const { key, results, reading, lock } = desk
  return (
    <>
      <Results text={text} clinicName={clinicName} results={results} />
      <OnScreen>
        <Stack>
          <KeyPart {...props} desk={desk} />
          <Tight>
            <h2>{read.title}</h2>
            <p>{read.lead}</p>
            <ReadCard
              text={text}
              desk={reading}
              camera={camera}
              files={files}
              already={results.already}
            />
            <Soft>{since.how}</Soft>
          </Tight>
          {(key !== null || results.open.length > 0) && (
            <div>
              <Button look="plain" onPress={lock}>
                {keyWords.lock}
              </Button>
            </div>
          )}
        </Stack>
      </OnScreen>
    </>
  )
}

/** The page for the professional: opens a key, reads what is handed over, and prints a note. Nothing is stored. */
export function ProfessionalPage(props: ProfessionalPageProps) {
  const { text, arrived, here } = props
  const words = text.professional
  return (
    <Stack>
      <OnScreen>
        <Heading title={text.shell.title(words.title, false)} arrived={arrived}>
          {words.title}
        </Heading>
        <Lead>{words.lead}</Lead>
      </OnScreen>
      {here ? (
        <Desk {...props} />
      ) : (
        <Callout tone="neutral">
          <p>{words.notHere}</p>
        </Callout>
      )}
    </Stack>
  )
}
