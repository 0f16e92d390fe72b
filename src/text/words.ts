import type { QuestionId } from '../../rules/index.ts'
import type { OptionText, Text } from './text.ts'

/** When a source is from, as exact as it says; or that it does not say. */
export const dateWords = (text: Text, date: string | undefined): string =>
  date === undefined ? text.evidence.undated : text.format.date(date)

/** The words of one option, split into its label and what explains it. An id without words is shown as it is. */
export function optionWords(
  text: Text,
  question: QuestionId,
  option: string,
): { readonly label: string; readonly hint?: string } {
  const options: Readonly<Record<string, OptionText>> = text.questions[question].options
  const words = options[option] ?? option
  return typeof words === 'string' ? { label: words } : words
}
