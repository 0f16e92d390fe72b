import {
  because,
  choose,
  denied,
  isThere,
  needsOf,
  prepare,
  stated,
  sureness,
  type AnyAnswers,
  type AnyBecause,
  type AnyCriterion,
  type Needs,
  type Numbered,
  type Options,
  type Ready,
  type Sureness,
} from './criterion.ts'
import type { Level, Question } from './model.ts'

/** What is asked, when a follow-up is, and which rules there are, in the shape of the shipped ones. */
export interface Catalogue<Q extends string, R extends string> {
  readonly questions: Readonly<Record<Q, Question>>
  readonly followUps: { readonly [I in Q]?: AnyCriterion<Q> }
  readonly rules: Readonly<Record<R, { readonly when: AnyCriterion<Q>; readonly level: Level }>>
}

/** A rule raised by these answers, at the level in force: `ask-first` when only unsure. */
export interface AnyFinding<Q extends string, R extends string> {
  readonly rule: R
  readonly level: Level
  readonly basis: 'stated' | 'unsure'
  readonly because: readonly AnyBecause<Q>[]
}

export type Outcome = Level | 'none-identified'

/** There is no outcome before the last question: it cannot be read from an unfinished assessment. */
export type AnyAssessment<Q extends string, R extends string> =
  | { readonly status: 'in-progress'; readonly next: Q }
  | {
      readonly status: 'completed'
      readonly outcome: Outcome
      readonly findings: readonly AnyFinding<Q, R>[]
    }

/** A question, and the criterion of those that are asked it: `null` for everybody. */
export interface ReadyQuestion<Q extends string> extends Numbered<Q> {
  readonly askedIf: Ready<Q> | null
}

/** A rule whose criterion is ready, and what it cannot be raised without. */
export interface ReadyRule<Q extends string, R extends string> extends Needs {
  readonly id: R
  readonly when: Ready<Q>
  readonly level: Level
}

/**
 * A catalogue made ready: every criterion once, however many respondents there are. Throws at a question
 * with more options than there are bits, and at a criterion that reads what is not asked, or is asked later.
 */
export function ready<Q extends string, R extends string>(catalogue: Catalogue<Q, R>) {
  const ids = Object.keys(catalogue.questions) as Q[]
  const numbered = ids.map((id, at): Numbered<Q> => {
    const { kind, options } = catalogue.questions[id]
    if (options.length > 32)
      throw new Error(`rules: "${id}" offers more than 32 options: split it.`)
    return { id, at, kind, options }
  })
  const byId = new Map(numbered.map((question) => [question.id, question]))
  /** Makes a criterion ready that only reads what is asked before question number `end`. */
  const prepared = (criterion: AnyCriterion<Q>, end: number) =>
    prepare(criterion, (id) => {
      const question = byId.get(id)
      if (question && question.at < end) return question
      throw new Error(`rules: "${id}" is read before it is asked: move it, or add it.`)
    })
  return {
    questions: numbered.map((question): ReadyQuestion<Q> => {
      const criterion = catalogue.followUps[question.id]
      return { ...question, askedIf: criterion ? prepared(criterion, question.at) : null }
    }),
    rules: (Object.keys(catalogue.rules) as R[]).map((id): ReadyRule<Q, R> => {
      const { when, level } = catalogue.rules[id]
      const criterion = prepared(when, ids.length)
      return { id, when: criterion, level, ...needsOf(criterion) }
    }),
  }
}

/** What a rule that is not denied comes to. */
export function findingOf<Q extends string, R extends string>(
  { id, when, level }: ReadyRule<Q, R>,
  sure: Sureness,
  chosen: readonly Options[],
  answers: AnyAnswers,
): AnyFinding<Q, R> {
  const told = because(when, chosen, answers)
  return sure === stated
    ? { rule: id, level, basis: 'stated', because: told }
    : { rule: id, level: 'ask-first', basis: 'unsure', because: told }
}

/** Whether a question is asked of those of whom `chosen` is known, up to that question at least. */
export const isAsked = <Q extends string>(
  { askedIf }: ReadyQuestion<Q>,
  chosen: readonly Options[],
): boolean => askedIf === null || sureness(askedIf, chosen) === stated

/** What somebody gave themselves. What an object inherits, nobody said. */
function ownOf(answers: AnyAnswers): AnyAnswers {
  const from: unknown = Object.getPrototypeOf(answers)
  return from === null || from === Object.prototype ? answers : { ...answers }
}

/** `path` and `assess` for a catalogue, as they are described in assess.ts. */
export function compile<Q extends string, R extends string>(catalogue: Catalogue<Q, R>) {
  const { questions, rules } = ready(catalogue)

  /** The answers that count are those on the path. One that fell off it is as if never given. Fills `asked`, if any. */
  function walk(answers: AnyAnswers, asked?: Q[]) {
    const chosen = questions.map((): Options => 0)
    let next: Q | null = null
    for (const question of questions) {
      const isOnPath = isAsked(question, chosen)
      const options = isOnPath ? choose(question, answers[question.id]) : 0
      chosen[question.at] = options
      if (isOnPath) asked?.push(question.id)
      if (isOnPath && options === 0) next ??= question.id
    }
    return { chosen, next }
  }

  function path(answers: AnyAnswers): readonly Q[] {
    const asked: Q[] = []
    walk(ownOf(answers), asked)
    return asked
  }

  function assess(given: AnyAnswers): AnyAssessment<Q, R> {
    const answers = ownOf(given)
    const { chosen, next } = walk(answers)
    if (next !== null) return { status: 'in-progress', next }
    type Findings = AnyFinding<Q, R>[]
    const by: Record<Level, Findings> = { avoid: [], wait: [], 'ask-first': [] }
    const open: Findings = []
    for (const rule of rules) {
      if (!isThere(rule, chosen)) continue
      const sure = sureness(rule.when, chosen)
      if (sure === denied) continue
      const pile = sure === stated ? by[rule.level] : open
      pile.push(findingOf(rule, sure, chosen, answers))
    }
    // Gravest first; at the same level, what was stated before what was not sure.
    const findings = [...by.avoid, ...by.wait, ...by['ask-first'], ...open]
    return { status: 'completed', outcome: findings[0]?.level ?? 'none-identified', findings }
  }

  return { path, assess }
}
