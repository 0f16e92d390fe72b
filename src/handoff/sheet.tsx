import type { ReactNode } from 'react'
import { levels, type Answers, type Level as LevelId } from '../../rules/index.ts'
import { sourceLang, type ResultText } from '../text/index.ts'
import type { Completed, Ruleset } from './hand-off.ts'
import { contentsOf, type Contents, type Flagged, type Given, type Open } from './sheet-contents.ts'
import { densityOf } from './sheet-density.ts'
import { Box, Writing, type Note } from './sheet-note.tsx'
import styles from './sheet.module.css'

export type { Note } from './sheet-note.tsx'

export interface SheetProps {
  readonly text: ResultText
  readonly answers: Answers
  readonly assessment: Completed
  readonly ruleset: Ruleset
  /** When the questions were answered, as an ISO date and time in UTC. */
  readonly at: string
  readonly clinicName: string | null
  readonly note?: Note | undefined
  /** Told when the answers were judged under other rules, too. */
  readonly judged?: string | undefined
}

type PartProps = Pick<SheetProps, 'text' | 'note'> & { readonly contents: Contents }

interface SectionProps {
  readonly title: string
  /** What the boxes of this section are for. */
  readonly boxes?: string | undefined
  readonly children: ReactNode
}

const Section = ({ title, boxes, children }: SectionProps) => (
  <section>
    <div className={styles['title']}>
      <h2>{title}</h2>
      {boxes !== undefined && (
        <p>
          <Box ticked={false} /> {boxes}
        </p>
      )}
    </div>
    {children}
  </section>
)

/** A question, and what was answered. */
const Answer = ({ question, answer }: Given) => (
  <>
    {question} <b>{answer}</b>
  </>
)

/** On whose word. The names are in the language of the documents. */
const From = ({
  text,
  sources,
}: {
  readonly text: ResultText
  readonly sources: readonly string[]
}) => (
  <>
    {text.sheet.sources} <bdi lang={sourceLang}>{sources.join('; ')}</bdi>
  </>
)

interface PointProps<T> extends Pick<PartProps, 'text' | 'note'> {
  readonly point: T
}

const Reason = ({ point, text, note }: PointProps<Flagged>) => (
  <li>
    <h4>
      <Box ticked={note?.discussed.has(point.key)} words={text.sheet.discussed} /> {point.name}
    </h4>{' '}
    {point.given.map((given) => (
      <p key={given.question}>
        <Answer {...given} />{' '}
      </p>
    ))}
    <p>
      <From text={text} sources={point.sources} />
    </p>
  </li>
)

/** The reasons of one level, under its name. */
function Level({ level, text, note, contents }: PartProps & { readonly level: LevelId }) {
  const points = contents.flagged.filter((point) => point.level === level)
  if (points.length === 0) return null
  return (
    <>
      <h3 className={styles['level']}>{text.levels[level].name}</h3>
      <ol className={styles[level]}>
        {points.map((point) => (
          <Reason key={point.key} point={point} text={text} note={note} />
        ))}
      </ol>
    </>
  )
}

const OpenPoint = ({ point, text, note }: PointProps<Open>) => (
  <li>
    <h3>
      <Box ticked={note?.discussed.has(point.key)} words={text.sheet.discussed} /> {point.question}{' '}
      <span className={styles['answer']}>{point.answer}</span>
    </h3>{' '}
    <ul>
      {point.reasons.map(({ name, sources }) => (
        <li key={name}>
          {name}. <From text={text} sources={sources} />{' '}
        </li>
      ))}
    </ul>
  </li>
)

/** The reasons, the gravest first, and what was left open. */
function Points(props: PartProps) {
  const { text, note, contents } = props
  const { flagged, open } = contents
  const boxes = text.sheet.discussed
  return (
    <>
      <Section title={text.sheet.flagged} boxes={flagged.length > 0 ? boxes : undefined}>
        {flagged.length === 0 ? (
          <p>{text.sheet.noneFlagged}</p>
        ) : (
          <div className={styles['points']}>
            {levels.map((level) => (
              <Level key={level} level={level} {...props} />
            ))}
          </div>
        )}
      </Section>
      {open.length > 0 && (
        <Section title={text.sheet.open} boxes={boxes}>
          <ol className={`${styles['points']} ${styles['open']}`}>
            {open.map((point) => (
              <OpenPoint key={point.key} point={point} text={text} note={note} />
            ))}
          </ol>
        </Section>
      )}
    </>
  )
}

/** All other answers, and what to ask. */
const Rest = ({ text: { sheet }, contents: { rest, ask } }: PartProps) => (
  <>
    {rest.length > 0 && (
      <Section title={sheet.rest}>
        <ul className={styles['rest']}>
          {rest.map((given) => (
            <li key={given.question}>
              <Answer {...given} />{' '}
            </li>
          ))}
        </ul>
      </Section>
    )}
    <Section title={sheet.ask}>
      <ul className={styles['rest']}>
        {ask.map((question) => (
          <li key={question}>{question} </li>
        ))}
      </ul>
    </Section>
  </>
)

/** What this is, what it came to, when, and under which rules. */
function Head({ text, assessment, ruleset, at, clinicName, judged }: SheetProps) {
  return (
    <header>
      <div className={styles['title']}>
        <h1>{text.sheet.title}</h1>
        {clinicName !== null && (
          <p>
            <bdi>{clinicName}</bdi>
          </p>
        )}
      </div>
      <h2 className={styles['outcome']}>{text.outcomes[assessment.outcome].headline}</h2>
      <div className={styles['judged']}>
        <p>{text.sheet.answered(at)}</p>
        <p>{text.result.rules(ruleset.version, ruleset.hash)}</p>
      </div>
      {judged !== undefined && <p>{judged}</p>}
    </header>
  )
}

/** The one page for the professional: what was flagged, by which answer, on whose word, under which rules. */
export function Sheet(props: SheetProps) {
  const { text, answers, assessment, note, judged } = props
  const contents = contentsOf(answers, assessment, text)
  const density = densityOf([contents, judged, note?.reason, note?.undiscussed], text)
  return (
    <article className={`${styles['sheet']} ${styles[density]}`}>
      <Head {...props} />
      <Points text={text} note={note} contents={contents} />
      <Rest text={text} contents={contents} />
      <Writing text={text} note={note} />
      <p>
        <b>{text.shell.consult}</b>
      </p>
    </article>
  )
}
