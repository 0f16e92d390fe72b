import * as fc from 'fast-check'
import { questions, type Answers, type QuestionId } from '../rules/index.ts'

export const order = Object.keys(questions) as readonly QuestionId[]
export const optionsOf = (question: QuestionId): readonly string[] => questions[question].options
export const isMany = (question: QuestionId): boolean => questions[question].kind === 'many'
/** The options of a `many` question that may stand together. */
export const together = (question: QuestionId): readonly string[] =>
  optionsOf(question).filter((option) => option !== 'none')

/** Any answer to `question` that a respondent can give. */
export function anyAnswer(question: QuestionId): fc.Arbitrary<unknown> {
  const options = optionsOf(question)
  if (!isMany(question)) return fc.constantFrom(...options)
  const ticked = fc.shuffledSubarray([...together(question)], { minLength: 1 })
  return options.includes('none') ? fc.oneof(ticked, fc.constant(['none'])) : ticked
}

function each(of: (question: QuestionId) => fc.Arbitrary<unknown>, requiredKeys: QuestionId[]) {
  const model = Object.fromEntries(order.map((id) => [id, of(id)]))
  return fc.record(model, { requiredKeys }) as fc.Arbitrary<Answers>
}

/** Every question answered, also those that this respondent is not asked. */
export const everyAnswer: fc.Arbitrary<Answers> = each(anyAnswer, [...order])
/** Some questions answered, in any order of keys. */
export const someAnswers: fc.Arbitrary<Answers> = each(anyAnswer, [])

/** What is no answer to `question`, or only by chance: wrong types, unknown options, too much. */
export function anyJunk(question: QuestionId): fc.Arbitrary<unknown> {
  const option = fc.constantFrom(...order.flatMap(optionsOf), '__proto__', 'constructor', 'length')
  return fc.oneof(
    fc.anything({ withNullPrototype: true, withMap: true, withSet: true }),
    option,
    fc.array(option, { maxLength: 4 }),
    fc.array(fc.constantFrom(...optionsOf(question)), { maxLength: 4 }),
    fc.constantFrom(...optionsOf(question)).map((one) => (isMany(question) ? one : [one])),
    fc.constant(undefined),
  )
}

/** A list with a hole in it, which no list of options can tell from one without. */
export const holed: readonly unknown[] = Object.assign([], { length: 1 })

/** A mixture of answers, junk and nothing. */
export const dirtyAnswers: fc.Arbitrary<Answers> = each(
  (id) => fc.oneof(anyAnswer(id), anyJunk(id)),
  [],
)

/** What an answer is, said again in the words of design.md. */
export function isGiven(question: QuestionId, given: unknown): boolean {
  if (!isMany(question)) return typeof given === 'string' && optionsOf(question).includes(given)
  if (!Array.isArray(given) || given.length === 0) return false
  const known = given.filter((option) => optionsOf(question).includes(option))
  const once = new Set(known).size === given.length
  return once && (given.length === 1 || !given.includes('none'))
}
