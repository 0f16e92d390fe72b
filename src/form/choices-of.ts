import { questions, type QuestionId } from '../../rules/index.ts'
import { optionWords, type FirstText } from '../text/index.ts'
import type { Choice } from '../ui/choices.tsx'

/** Options that answer for the whole page, whatever the question. */
const forAll = new Set<string>(['none', 'unsure', 'declined'])

/** What is chosen, as a list, whatever kind the question is of. */
export function asList(chosen: unknown): readonly string[] {
  if (Array.isArray(chosen)) return chosen.filter((item) => typeof item === 'string')
  return typeof chosen === 'string' ? [chosen] : []
}

/** Whether just the same stands chosen. Lists come in the order of the options. */
export const isSameChoice = (one: unknown, other: unknown): boolean =>
  asList(one).join(' ') === asList(other).join(' ')

/** The options of a question with their words, in the order in which they are offered. */
export function choicesOf(question: QuestionId, text: FirstText): readonly Choice[] {
  const { kind, options } = questions[question]
  const firstForAll = kind === 'many' ? options.find((id) => forAll.has(id)) : undefined
  return options.map((id) => ({
    id,
    ...optionWords(text, question, id),
    apart: id === firstForAll,
  }))
}

/** What a person hears of a question: what is asked, and each option with what explains it. */
export function spokenOf(question: QuestionId, text: FirstText): readonly string[] {
  const { title, hint } = text.questions[question]
  const options = choicesOf(question, text).flatMap(({ label, hint: more }) => [label, more])
  return [title, hint, ...options].filter((sentence) => sentence !== undefined)
}

/**
 * What stands ticked after `id` was switched: "None of these" unticks the others, and any other
 * unticks "None of these". In the order of `options`.
 */
export function pick(
  options: readonly string[],
  ticked: readonly string[],
  id: string,
  on: boolean,
): readonly string[] {
  const kept = ticked.filter((other) => other !== id && (other === 'none') === (id === 'none'))
  const left = on ? [...kept, id] : ticked.filter((other) => other !== id)
  return options.filter((option) => left.includes(option))
}
