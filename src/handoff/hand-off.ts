import {
  levels,
  rules,
  type Answers,
  type Assessment,
  type Finding,
  type Level,
  type Outcome,
  type RuleId,
} from '../../rules/index.ts'

export type Completed = Extract<Assessment, { readonly status: 'completed' }>

/** By which rules something was judged. */
export interface Ruleset {
  readonly version: string
  readonly hash: string
}

/** A rule that was raised when the questions were answered. Its id may be one that is no longer known. */
export interface Raised {
  readonly rule: string
  readonly level: Level
  readonly basis: Finding['basis']
}

/** What a respondent hands over: what they answered, what that came to, by which rules and when. No name, no number. */
export interface HandOff {
  readonly answers: Answers
  readonly raised: readonly Raised[]
  readonly ruleset: Ruleset
  /** ISO date and time, in UTC, to the minute: "2031-05-07T11:23Z". */
  readonly at: string
}

/** An answer that the rules of this page do not know: of other rules, or of nobody's. */
export interface Unknown {
  readonly question: string
  readonly answers: readonly string[]
}

/** What was read: a hand-off, and what of it nobody here understands. */
export interface Received extends HandOff {
  readonly unknown: readonly Unknown[]
}

/** The outcome of raised rules: the gravest level among them. */
export function outcomeOf(raised: readonly Pick<Raised, 'level'>[]): Outcome {
  return levels.find((level) => raised.some((one) => one.level === level)) ?? 'none-identified'
}

/** A completed sitting as it is handed over. `at` is an ISO date and time in UTC. */
export const handOffOf = (
  answers: Answers,
  { findings }: Completed,
  ruleset: Ruleset,
  at: string,
): HandOff => ({
  answers,
  raised: findings.map(({ rule, level, basis }) => ({ rule, level, basis })),
  ruleset,
  at: toMinute(at),
})

/** An ISO date and time in UTC without its seconds. */
export const toMinute = (iso: string): string => `${iso.slice(0, 16)}Z`

/** Whether a rule of this id is in the rules of this page. */
export const isRule = (id: string): id is RuleId => Object.hasOwn(rules, id)
