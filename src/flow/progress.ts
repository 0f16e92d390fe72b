import { assess, path, questionIds, type Answers, type QuestionId } from '../../rules/index.ts'

/** Where the respondent is, in words (`at` of `of`), and how full the bar is (`done` of `all`). */
export interface Progress {
  readonly at: number
  readonly of: number
  readonly done: number
  readonly all: number
}

/**
 * Words count the questions of this respondent; the bar counts every question there could be, and one that
 * is not asked counts as done. So the bar never runs backwards: not when a follow-up opens, not on Back.
 * The last step is kept for the check page, so that a late follow-up has room.
 */
export function progressAt(question: QuestionId, answers: Answers): Progress {
  const asked = path(answers)
  const assessment = assess(answers)
  const done =
    assessment.status === 'completed'
      ? questionIds.length - 1
      : questionIds.indexOf(assessment.next)
  return { at: asked.indexOf(question) + 1, of: asked.length, done, all: questionIds.length }
}
