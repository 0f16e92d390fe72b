import { contraindications, type RuleId } from './contraindications/index.ts'
import { choose, type AnyBecause } from './criterion.ts'
import { compile, type AnyAssessment, type AnyFinding } from './engine.ts'
import type { Answers, QuestionId } from './model.ts'
import { followUps, questions } from './questions.ts'

export type { Outcome } from './engine.ts'
export type Because = AnyBecause<QuestionId>
export type Finding = AnyFinding<QuestionId, RuleId>
export type Assessment = AnyAssessment<QuestionId, RuleId>

const shipped = compile<QuestionId, RuleId>({ questions, followUps, rules: contraindications })

/**
 * Whether `given` is an answer to `question`: for `one`, an option on offer; for `many`, at least one,
 * each on offer and named once. "None of these" beside another option contradicts itself: no answer.
 */
export const isAnswer = (question: QuestionId, given: unknown): boolean =>
  choose(questions[question], given) !== 0

/** The questions that this respondent is asked, in order, computed from the answers. */
export const path = (answers: Answers): readonly QuestionId[] => shipped.path(answers)

/**
 * What these answers come to: the next question, or every rule they raise, gravest first.
 * Anything that is no answer (unknown option, contradictory set) counts as not answered.
 */
export const assess = (answers: Answers): Assessment => shipped.assess(answers)
