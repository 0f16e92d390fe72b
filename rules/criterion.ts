import type { Question } from './model.ts'

/** A criterion of any catalogue: as `Criterion` in model.ts, for ids that need not be the shipped ones. */
export type AnyCriterion<Q extends string> =
  | { readonly question: Q; readonly isAnyOf: readonly string[] }
  | { readonly all: readonly [AnyCriterion<Q>, AnyCriterion<Q>, ...AnyCriterion<Q>[]] }
  | { readonly any: readonly [AnyCriterion<Q>, AnyCriterion<Q>, ...AnyCriterion<Q>[]] }

/** What somebody said, by question. A missing key means: not answered. */
export type AnyAnswers = Readonly<Record<string, unknown>>

/** One answer that led to a finding. A `many` answer gives one of these for each option that counted. */
export interface AnyBecause<Q extends string> {
  readonly question: Q
  readonly answer: string
}

/** Some options of one question, a bit each: the first on offer is 1, the second 2, the third 4. 0 is none. */
export type Options = number

/** How sure the answers make us that a criterion holds. More is surer. */
export const denied = 0
const unsure = 1
export const stated = 2
export type Sureness = typeof denied | typeof unsure | typeof stated

/** A question with its place in the order of asking. */
export interface Numbered<Q extends string> extends Question {
  readonly id: Q
  readonly at: number
}

/** A criterion made ready for judging, once for all respondents: questions by their place, options as bits. */
export type Ready<Q extends string> =
  | {
      readonly parts: null
      readonly question: Numbered<Q>
      readonly at: number
      readonly states: Options
      readonly leavesOpen: Options
    }
  | { readonly parts: readonly Ready<Q>[]; readonly isAll: boolean }

/** "Not sure" and "prefer not to say" deny nothing, and state nothing. */
const isOpen = (option: string): boolean => option === 'unsure' || option === 'declined'

function bitOf({ options }: Question, option: unknown): Options {
  const at = (options as readonly unknown[]).indexOf(option)
  return at < 0 ? 0 : 1 << at
}

const bitsOf = (question: Question, wanted: (option: string) => boolean): Options =>
  question.options.filter(wanted).reduce((bits, option) => bits | bitOf(question, option), 0)

/**
 * The options that `given` chooses: for `one`, one on offer; for `many`, at least one, each on offer and
 * named once. "None of these" beside another option contradicts itself. 0 where it is no answer.
 */
export function choose(question: Question, given: unknown): Options {
  if (question.kind === 'one') return bitOf(question, given)
  if (!Array.isArray(given)) return 0
  let chosen = 0
  for (const option of given as readonly unknown[]) {
    const bit = bitOf(question, option)
    if (bit === 0 || (chosen & bit) !== 0) return 0
    chosen |= bit
  }
  return given.length > 1 && given.includes('none') ? 0 : chosen
}

/** Makes a criterion ready. `numbered` gives a question by its id. */
export function prepare<Q extends string>(
  criterion: AnyCriterion<Q>,
  numbered: (id: Q) => Numbered<Q>,
): Ready<Q> {
  if ('question' in criterion) {
    const question = numbered(criterion.question)
    const states = bitsOf(question, (o) => !isOpen(o) && criterion.isAnyOf.includes(o))
    return { parts: null, question, at: question.at, states, leavesOpen: bitsOf(question, isOpen) }
  }
  const isAll = 'all' in criterion
  const parts = isAll ? criterion.all : criterion.any
  return { parts: parts.map((part) => prepare(part, numbered)), isAll }
}

/** One question, and the options of it that a criterion is denied without: none of them is chosen, nothing holds. */
export interface Needs {
  readonly at: number
  readonly oneOf: Options
}

/**
 * What a criterion needs, to rule it out at one look. As there is no `not`, a criterion that no chosen option
 * states or leaves open is denied, and with any part of it an `all`. We look at its last part: the ones before
 * (such as the area) hold for most people. An `any` needs nothing in particular: all have answered the first question.
 */
export function needsOf<Q extends string>(criterion: Ready<Q>): Needs {
  if (criterion.parts === null) {
    return { at: criterion.at, oneOf: criterion.states | criterion.leavesOpen }
  }
  const last = criterion.parts.at(-1)
  return criterion.isAll && last ? needsOf(last) : { at: 0, oneOf: ~0 }
}

/** Whether what a criterion needs is among what is chosen. */
export const isThere = ({ at, oneOf }: Needs, chosen: readonly Options[]): boolean =>
  ((chosen[at] ?? 0) & oneOf) !== 0

/**
 * How sure `chosen` (the options chosen, by place of the question) makes us of a criterion. One option that
 * states it is enough, whatever else is open. `all` is as sure as its weakest part, `any` as its strongest.
 */
export function sureness<Q extends string>(
  criterion: Ready<Q>,
  chosen: readonly Options[],
): Sureness {
  if (criterion.parts === null) {
    const options = chosen[criterion.at] ?? 0
    if ((options & criterion.states) !== 0) return stated
    return (options & criterion.leavesOpen) === 0 ? denied : unsure
  }
  const { parts, isAll } = criterion
  let sure: Sureness = isAll ? stated : denied
  for (const part of parts) {
    const ofPart = sureness(part, chosen)
    if (isAll ? ofPart < sure : ofPart > sure) sure = ofPart
  }
  return sure
}

/**
 * The answers that make us as sure as we are of a criterion that is not denied: those of every part of `all`,
 * and of the surest parts of `any`. In the order of the criterion, then as the respondent named them.
 */
export function because<Q extends string>(
  criterion: Ready<Q>,
  chosen: readonly Options[],
  answers: AnyAnswers,
): readonly AnyBecause<Q>[] {
  if (criterion.parts === null) {
    const { question, at, states, leavesOpen } = criterion
    const options = chosen[at] ?? 0
    const counted = options & states || options & leavesOpen
    const given = answers[question.id]
    if (question.kind === 'one') return [{ question: question.id, answer: given as string }]
    return (given as readonly string[])
      .filter((option) => (bitOf(question, option) & counted) !== 0)
      .map((answer) => ({ question: question.id, answer }))
  }
  const { parts, isAll } = criterion
  const sure = sureness(criterion, chosen)
  const told: AnyBecause<Q>[] = []
  for (const part of parts) {
    if (isAll || sureness(part, chosen) === sure) told.push(...because(part, chosen, answers))
  }
  return told
}
