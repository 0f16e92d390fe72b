import { path, questionIds, type Answers, type QuestionId } from '../../rules/index.ts'
import { changeOf, judge, raisedNow, type Change, type Received } from '../handoff/index.ts'

/** One answer that is not what it was, by its options; none where the question was not asked. */
export interface ChangedAnswer {
  readonly question: QuestionId
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** What differs between two hand-offs of one person. */
export interface Since {
  readonly answers: readonly ChangedAnswer[]
  /** By the rules of this page, so that only what the person said makes a difference. */
  readonly reasons: Change
  readonly sameRules: boolean
}

/** The options of an answer that counts: one to a question that was asked. */
const counted = (answers: Answers, question: QuestionId): readonly string[] =>
  path(answers).includes(question) ? [answers[question] ?? []].flat() : []

/** The same options, in whatever order they were ticked. */
const isAlike = ({ before, after }: ChangedAnswer): boolean =>
  before.length === after.length && before.every((option) => after.includes(option))

/** What has changed from one hand-off to a later one. */
export function sinceOf(before: Received, after: Received): Since {
  const answers = questionIds
    .map((question) => ({
      question,
      before: counted(before.answers, question),
      after: counted(after.answers, question),
    }))
    .filter((one) => !isAlike(one))
  return {
    answers,
    reasons: changeOf(raisedNow(judge(before).now), raisedNow(judge(after).now)),
    sameRules: before.ruleset.hash === after.ruleset.hash,
  }
}
