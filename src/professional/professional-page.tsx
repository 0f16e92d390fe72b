import { useEffect, useState } from 'react'
import type { Files, Key, Received } from '../handoff/index.ts'
import type { Text } from '../text/index.ts'
import { Button } from '../ui/button.tsx'
import { Callout } from '../ui/callout.tsx'
import { Heading, NewsHeading } from '../ui/heading.tsx'
import { Lead, Row, Soft, Stack, Tight } from '../ui/layout.tsx'
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
  /** Has the browser ask before the page is left; returns a function that ends it. */
  readonly holdOpen: () => () => void
}

const latestFirst = (one: Received, other: Received): number => other.at.localeCompare(one.at)

/**
 * The results that are open, of one person, the latest first. They are in memory only. A second one waits until it is
 * said whose it is: results hold no name, and two people must never be taken for one.
 */
function useResults() {
  const [open, setOpen] = useState<readonly Received[]>([])
  const [waiting, setWaiting] = useState<Received | null>(null)
  const [already, setAlready] = useState(false)
  const show = (results: readonly Received[]): void => {
    setWaiting(null)
    setOpen(results.toSorted(latestFirst))
  }
  return {
    open,
    already,
    waiting,
    add: (received: Received): void => {
      const isHere = open.some((one) => isSame(one, received))
      setAlready(isHere)
      if (isHere) return
      if (open.length === 0) show([received])
      else setWaiting(received)
    },
    /** Two visits at most are compared: a third takes the place of the older one. */
    ofSame: (received: Received): void => show([...open.slice(0, 1), received]),
    ofOther: (received: Received): void => show([received]),
    /** What waits takes the place of what was closed. */
    close: (received: Received): void =>
      show(waiting === null ? open.filter((one) => one !== received) : [waiting]),
  }
}

type ResultDesk = ReturnType<typeof useResults>

interface WhoseProps {
  readonly text: Text
  readonly results: ResultDesk
}

/** Asks whose the second result is, before anything of it is shown. */
function Whose({ text, results }: WhoseProps) {
  const { waiting, ofSame, ofOther } = results
  const words = text.professional.since
  if (waiting === null) return null
  return (
    <Callout tone="ask">
      <NewsHeading id="whose">{words.whose}</NewsHeading>
      <Row>
        <Button onPress={() => ofSame(waiting)}>{words.samePerson}</Button>
        <Button look="plain" onPress={() => ofOther(waiting)}>
          {words.otherPerson}
        </Button>
      </Row>
    </Callout>
  )
}

interface ResultsProps extends Pick<ProfessionalPageProps, 'text' | 'clinicName'> {
  readonly results: ResultDesk
}

/** Ticks and decision belong to one result: with another they begin anew. */
const keyOf = (one: Received): string => `${one.at} ${JSON.stringify(one.answers)}`

/** The latest result; and before it, where there are two, what has changed since the one before. */
function Results({ text, clinicName, results }: ResultsProps) {
  const [latest, before] = results.open
  if (latest === undefined) return null
  return (
    <>
      {before !== undefined && <SinceCard text={text} before={before} after={latest} />}
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

interface DeskProps extends Pick<
  ProfessionalPageProps,
  'text' | 'files' | 'camera' | 'start' | 'clinicName' | 'holdOpen'
> {
  readonly onLock: () => void
}

/** What the page holds in memory: the key that is open, what is being read, and the results that are open. */
function useDesk(holdOpen: ProfessionalPageProps['holdOpen']) {
  const [key, setKey] = useState<Key | null>(null)
  const [saved, setSaved] = useState<string | null>(null)
  const results = useResults()
  const reading = useReading(key?.identity ?? null, results.add)
  const isOpen = results.open.length > 0
  // One touch on another page would take the result, the ticks and the decision along.
  useEffect(() => (isOpen ? holdOpen() : undefined), [isOpen, holdOpen])
  return {
    key,
    saved,
    onSaved: setSaved,
    results,
    isOpen,
    reading,
    onKey: (found: Key): void => {
      setKey(found)
      reading.again(found.identity)
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
        <Invitation
          text={text}
          files={files}
          start={start}
          recipient={key.recipient}
          isNew={saved !== null}
        />
      )}
    </Tight>
  )
}

/** Results, key and reading; on a device of the professional's own. */
function Desk(props: DeskProps) {
  const { text, files, camera, clinicName, holdOpen, onLock } = props
  const { read, since, key: keyWords } = text.professional
  const desk = useDesk(holdOpen)
  const { key, results, reading, isOpen } = desk
  return (
    <>
      <Whose text={text} results={results} />
      <Results text={text} clinicName={clinicName} results={results} />
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
            waits={results.waiting !== null}
          />
          <Soft>{since.how}</Soft>
        </Tight>
        {(key !== null || isOpen) && (
          <div>
            <Button look="plain" onPress={onLock}>
              {keyWords.lock}
            </Button>
          </div>
        )}
      </Stack>
    </>
  )
}

/** The page for the professional: opens a key, reads what is handed over, and prints a note. Nothing is stored. */
export function ProfessionalPage(props: ProfessionalPageProps) {
  const { text, arrived, here } = props
  const words = text.professional
  // To lock is to begin anew: what was open, typed or still being read has no place to go to.
  const [times, setTimes] = useState(0)
  return (
    <Stack>
      <Heading
        key={`heading ${times}`}
        title={text.shell.title(words.title, false)}
        arrived={arrived || times > 0}
      >
        {words.title}
      </Heading>
      <Lead>{words.lead}</Lead>
      {here ? (
        <Desk key={`desk ${times}`} {...props} onLock={() => setTimes(times + 1)} />
      ) : (
        <Callout tone="neutral">
          <p>{words.notHere}</p>
        </Callout>
      )}
    </Stack>
  )
}
