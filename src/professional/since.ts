import { path, questionIds, type Answers, type QuestionId } from '../../rules/index.ts'
import { changeOf, judge, raisedNow, type Change, type Received } from '../handoff/index.ts'

/** One answer that is not what it was. A question that was not asked has none. */
export interface ChangedAnswer {
  readonly question: QuestionId
  readonly before: unknown
  readonly after: unknown
}

/** What differs between two hand-offs of one person. */
export interface Since {
  readonly answers: readonly ChangedAnswer[]
  /** By the rules of this page, so that only what the person said makes a difference. */
  readonly reasons: Change
  readonly sameRules: boolean
}

/** The answers that count: those to questions that were asked. */
const counted = (answers: Answers, question: QuestionId): unknown =>
  path(answers).includes(question) ? answers[question] : undefined

/** The options of an answer; none where the question was not asked. */
const optionsOf = (given: unknown): ReadonlySet<unknown> =>
  new Set([given].flat().filter((one) => one !== undefined))

/** The same options, in whatever order they were ticked. */
const isAlike = (one: unknown, other: unknown): boolean =>
  optionsOf(one).size === optionsOf(other).size &&
  [...optionsOf(one)].every((option) => optionsOf(other).has(option))

/** What has changed from one hand-off to a later one. */
export function sinceOf(before: Received, after: Received): Since {
  const answers = questionIds
    .map((question) => ({
      question,
      before: counted(before.answers, question),
      after: counted(after.answers, question),
    }))
    .filter((one) => !isAlike(one.before, one.after))
  return {
    answers,
    reasons: changeOf(raisedNow(judge(before).now), raisedNow(judge(after).now)),
    sameRules: before.ruleset.hash === after.ruleset.hash,
  }
}
