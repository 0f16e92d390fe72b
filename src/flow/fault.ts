import { isAnswer, questions, type QuestionId } from '../../rules/index.ts'

/** Why an answer is none yet: nothing chosen, or "None of these" beside something else. */
export type Fault = 'missing' | 'contradictory'

/**
 * Why what stands chosen is no answer to `question`; `null` where it is one. Anything that could not have been chosen
 * there counts as nothing chosen. The words are in `text`.
 */
export function faultOf(question: QuestionId, chosen: unknown): Fault | null {
  if (isAnswer(question, chosen)) return null
  const { kind, options } = questions[question]
  const isOnOffer = (id: unknown): boolean => (options as readonly unknown[]).includes(id)
  const ticked = kind === 'many' && Array.isArray(chosen) && chosen.length > 0
  return ticked && chosen.every(isOnOffer) ? 'contradictory' : 'missing'
}
