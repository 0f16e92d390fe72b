import type { DecisionId, ResultText, Text } from '../text/index.ts'
import styles from './sheet-note.module.css'

/** What the professional notes on the sheet. */
export interface Note {
  /** The points that were talked about: the ids of stated rules, and of questions that left something open. */
  readonly discussed: ReadonlySet<string>
  readonly decision: DecisionId
  readonly reason: string
  /** True when the decision is softer than what the outcome asks. */
  readonly against: boolean
  /** The names of the points that were not talked about. */
  readonly undiscussed: readonly string[]
  /** The words of the decision: only the professional's page has them. */
  readonly words: Text['professional']['decision']
}

interface BoxProps {
  readonly ticked?: boolean | undefined
  /** What a tick means, for who listens to the document. */
  readonly words?: string
}

/** A box, ticked or to be ticked by pen. Drawn in lines: a browser prints no grounds unless it is told to. */
export const Box = ({ ticked = false, words }: BoxProps) => (
  <svg
    className={styles['box']}
    viewBox="0 0 12 12"
    role={ticked ? 'img' : undefined}
    aria-label={ticked ? words : undefined}
    aria-hidden={!ticked}
  >
    <path d="M1.5 1.5h9v9h-9z" />
    {ticked && <path className={styles['tick']} d="M3.2 6.2l2.1 2.3 3.7-5" />}
  </svg>
)

interface WritingProps {
  readonly text: ResultText
  readonly note: Note | undefined
}

/** What was decided, and why. */
function Decision({ note }: { readonly note: Note }) {
  const { words } = note
  return (
    <div className={styles['decision']}>
      <h2>
        {words.decided}: <span>{words.options[note.decision]}</span>
      </h2>
      {note.against && <p>{words.against}</p>}
      {note.reason !== '' && (
        <p className={styles['reason']}>
          {!note.against && <b>{words.reason}: </b>}
          <bdi dir="auto">{note.reason}</bdi>
        </p>
      )}
      {note.undiscussed.length > 0 && <p>{words.notDiscussed(note.undiscussed)}</p>}
    </div>
  )
}

/** A line to write on. */
const Line = ({ words }: { readonly words: string }) => (
  <p className={styles['line']}>
    <span>{words}</span>
  </p>
)

/** Who it is about, room for what the professional sees and says, and who signs. */
export const Writing = ({ text, note }: WritingProps) => (
  <section className={styles['writing']}>
    {note === undefined ? (
      <div className={styles['room']}>
        <h2>{text.sheet.notes}</h2>
      </div>
    ) : (
      <>
        <Decision note={note} />
        <div className={styles['margin']} />
      </>
    )}
    <div className={styles['lines']}>
      <Line words={text.sheet.name} />
      <Line words={text.sheet.signature} />
    </div>
  </section>
)
