import {
  assess,
  questions,
  ruleset,
  type Answers,
  type Assessment,
  type Outcome,
  type QuestionId,
} from '../../rules/index.ts'
import { outcomeOf, type Raised, type Received } from './hand-off.ts'

/** What the rules of this page make of answers that were judged by other rules, beside what those made of them. */
export interface Change {
  readonly gone: readonly Raised[]
  readonly came: readonly Raised[]
  /** Raised by both, at another level. */
  readonly moved: readonly { readonly before: Raised; readonly after: Raised }[]
}

/** A hand-off under the rules of this page. */
export interface Judged {
  readonly sameRules: boolean
  /** What was answered, and for each question that was not asked then, that it is open. */
  readonly answers: Answers
  readonly now: Assessment
  /** What came of it when it was answered. */
  readonly was: Outcome
  /** Questions that the rules of this page ask, and that were not answered. */
  readonly unanswered: readonly QuestionId[]
}

/** The answer that leaves a question open, where it has one. Nothing that was not said is read as "no". */
function openAnswer(question: QuestionId): unknown {
  const { kind, options } = questions[question]
  const open = ['unsure', 'declined'].find((one) => (options as readonly string[]).includes(one))
  return open === undefined || kind === 'one' ? open : [open]
}

/** Answers with those left open that are missing, and which these were. One that cannot be left open ends it. */
function filled(answers: Answers): Pick<Judged, 'answers' | 'now' | 'unanswered'> {
  const now = assess(answers)
  const open = now.status === 'in-progress' ? openAnswer(now.next) : undefined
  if (now.status !== 'in-progress') return { answers, now, unanswered: [] }
  if (open === undefined) return { answers, now, unanswered: [now.next] }
  const rest = filled({ ...answers, [now.next]: open })
  return { ...rest, unanswered: [now.next, ...rest.unanswered] }
}

const same = (one: Raised, other: Raised): boolean =>
  one.level === other.level && one.basis === other.basis

/** What differs between two lists of raised rules. */
export function changeOf(before: readonly Raised[], after: readonly Raised[]): Change {
  const inAfter = (one: Raised) => after.find(({ rule }) => rule === one.rule)
  return {
    gone: before.filter((one) => inAfter(one) === undefined),
    came: after.filter(({ rule }) => !before.some((one) => one.rule === rule)),
    moved: before.flatMap((one) => {
      const other = inAfter(one)
      return other === undefined || same(one, other) ? [] : [{ before: one, after: other }]
    }),
  }
}

/** Whether nothing differs. */
export const isUnchanged = ({ gone, came, moved }: Change): boolean =>
  gone.length + came.length + moved.length === 0

/** What the rules of this page raise. */
export const raisedNow = (now: Assessment): readonly Raised[] =>
  now.status === 'completed' ? now.findings : []

/** Judges by the rules of this page what was handed over. */
export const judge = (received: Received): Judged => ({
  ...filled(received.answers),
  sameRules: received.ruleset.hash === ruleset.hash,
  was: outcomeOf(received.raised),
})

/**
 * Whether a hand-off agrees with itself. Under the rules of this page its answers must come to what it says they came
 * to; of other rules that cannot be told.
 */
export function isConsistent(received: Received): boolean {
  if (received.ruleset.hash !== ruleset.hash) return true
  const now = assess(received.answers)
  const isWhole = now.status === 'completed' && received.unknown.length === 0
  return isWhole && isUnchanged(changeOf(received.raised, raisedNow(now)))
}
