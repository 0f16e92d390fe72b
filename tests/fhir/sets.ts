import * as fc from 'fast-check'
import { path, type Answers, type QuestionId } from '../../rules/index.ts'
import { anyAnswer, isMany, optionsOf, order, someAnswers } from '../arbitraries.ts'
import { people } from '../people.ts'

/** The person that everybody else here differs from. */
const start = people.nothingToReport.answers

/** One option that somebody has chosen instead of what `start` says. */
type Deviation = readonly [question: QuestionId, option: string]

const deviations: readonly Deviation[] = order.flatMap((question) =>
  optionsOf(question)
    .filter((option) => [start[question]].flat().join() !== option)
    .map((option): Deviation => [question, option]),
)

/** What somebody with these deviations answers; nobody can answer "one" twice, or "none" beside something. */
function deviate(by: readonly Deviation[]): readonly Answers[] {
  const chosen = Map.groupBy(by, ([question]) => question)
  const isPossible = [...chosen].every(
    ([question, some]) =>
      some.length === 1 || (isMany(question) && some.every(([, option]) => option !== 'none')),
  )
  if (!isPossible) return []
  const changes = [...chosen].map(([question, some]) => {
    const options = some.map(([, option]) => option)
    return [question, isMany(question) ? options : options[0]]
  })
  return [{ ...start, ...Object.fromEntries(changes) }]
}

/** These answers, and each way to answer what is asked because of them. */
function withFollowUps(answers: Answers): readonly Answers[] {
  const open = path(answers).find((question) => answers[question] === undefined)
  if (!open) return [answers]
  const ways = optionsOf(open).map((option) => (isMany(open) ? [option] : option))
  return [answers, ...ways.flatMap((way) => withFollowUps({ ...answers, [open]: way }))]
}

/** Everybody who differs in one answer. Those that are asked more for it come with and without having answered that. */
export const singles: readonly Answers[] = deviations
  .flatMap((one) => deviate([one]))
  .flatMap(withFollowUps)

/** Everybody who differs in two answers. */
export const pairs: readonly Answers[] = deviations
  .flatMap((one, at) => deviations.slice(at + 1).flatMap((other) => deviate([one, other])))
  .flatMap(withFollowUps)

/**
 * Any complete sets, of many questions not asked, too. Most answers are as `start` has them: were they all by chance, nearly
 * everybody would have a reason to avoid it.
 */
export const randomSets = (count: number, seed: number): readonly Answers[] => {
  const each = order.map((question) => {
    const usual = start[question]
    const any = anyAnswer(question)
    return [
      question,
      usual === undefined
        ? any
        : fc.oneof({ weight: 9, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: any }),
    ]
  })
  const sets = fc.record(Object.fromEntries(each) as Record<QuestionId, fc.Arbitrary<unknown>>)
  return fc.sample(sets as fc.Arbitrary<Answers>, { numRuns: count, seed })
}

/** Any sets that may lack answers. */
export const partialSets = (count: number, seed: number): readonly Answers[] =>
  fc.sample(someAnswers, { numRuns: count, seed })

/** By chance, unless somebody wants the same sets again: `NEEDLEWISE_SEED=42 npm test`. */
export const newSeed = (): number =>
  Number(process.env['NEEDLEWISE_SEED'] ?? Math.floor(Math.random() * 2 ** 31))
