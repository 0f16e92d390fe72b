import { questionIds, questions, type QuestionId } from '../../rules/index.ts'

/** Without those that a hurried eye takes for a digit. */
const letters = 'abcdefghjkmnpqrstuvwxyz'
const optionsOf = (question: QuestionId): readonly string[] => questions[question].options

/** An answer that leaves the matter open. */
const isOpen = (option: string): boolean => option === 'unsure' || option === 'declined'

/** The number that a question has on paper. Questions that not everybody is asked have one, too. */
export const numberOf = (question: QuestionId): number => questionIds.indexOf(question) + 1

/** The code of an option on paper: the same in every language, so that any key fits any form. */
export const boxOf = (question: QuestionId, option: string): string =>
  `${numberOf(question)}${letters.charAt(optionsOf(question).indexOf(option))}`

/** Every box of a question. */
export const boxesOf = (question: QuestionId): readonly string[] =>
  optionsOf(question).map((option) => boxOf(question, option))

/** The boxes of a question that leave the matter open. */
export const openBoxesOf = (question: QuestionId): readonly string[] =>
  optionsOf(question)
    .filter(isOpen)
    .map((option) => boxOf(question, option))

/** The boxes of these options that say something: "not sure" states nothing, even where a rule names it. */
export const sayingBoxesOf = (
  question: QuestionId,
  options: readonly string[],
): readonly string[] =>
  options.filter((option) => !isOpen(option)).map((option) => boxOf(question, option))

const order = questionIds.flatMap(boxesOf)

/** Where a box stands among all boxes. */
export const placeOf = (box: string): number => order.indexOf(box)
