import { chosenIn, leavesOf, readingsOf, statesAlone, surenessOf } from './criteria.ts'
import { isOpen } from '../fhir/catalogue.ts'
import type { Given, Subject } from './subject.ts'

/** More boxes than this in one question, or more sets than this in one block, cannot be walked whole. */
const mostBoxes = 16
const mostSets = 500_000

/** Questions of which some open others, with every set of answers to them along the path. */
export interface Block {
  readonly questions: readonly string[]
  readonly sets: readonly Given[]
}

/** Every answer to a question. The order in which boxes are ticked does not count. */
export function answersTo(
  { catalogue: { questions } }: Subject,
  question: string,
): readonly (string | readonly string[])[] {
  const { kind, options } = questions[question]!
  if (kind === 'one') return options
  const boxes = options.filter((option) => option !== 'none')
  if (boxes.length > mostBoxes) {
    throw new Error(
      `"${question}" has ${boxes.length} boxes: more than ${mostBoxes} cannot be walked whole. Ask it as two questions.`,
    )
  }
  const some = Array.from({ length: 2 ** boxes.length - 1 }, (_, at) =>
    boxes.filter((_box, bit) => ((at + 1) >> bit) & 1),
  )
  return boxes.length < options.length ? [...some, ['none']] : some
}

/** The answer to a question that tells least: "none", else what no rule reads, else what states nothing by itself. */
function leastAnswer(subject: Subject, question: string): string | readonly string[] {
  const { kind, options } = subject.catalogue.questions[question]!
  const named = new Set(readingsOf(subject, question).flatMap(({ isAnyOf }) => isAnyOf))
  const said = options.filter((option) => !isOpen(option))
  const option =
    said.find((one) => one === 'none') ??
    said.find((one) => !named.has(one)) ??
    said.find((one) => !statesAlone(subject, question, one)) ??
    options[0]
  return kind === 'many' ? [option] : option
}

/** The answers of `given` that are to questions on its path. */
export function onPath({ path }: Subject, given: Given): Given {
  const asked = new Set(path(given))
  return Object.fromEntries(Object.entries(given).filter(([id]) => asked.has(id)))
}

/** Of each question, asked or not, the answer that tells least. */
export const leastAnswers = (subject: Subject): Given =>
  Object.fromEntries(
    Object.keys(subject.catalogue.questions).map((id) => [id, leastAnswer(subject, id)]),
  )

/**
 * Somebody who has nothing to report, as far as they are asked. Throws when the criteria find a reason even then,
 * because every counter-example is told by how it differs from this.
 */
export function nothingToReport(subject: Subject): Given {
  const { rules } = subject.catalogue
  const given = onPath(subject, leastAnswers(subject))
  const raised = Object.keys(rules).find((rule) => surenessOf(rules[rule]!.when, given) > 0)
  if (raised !== undefined) {
    throw new Error(`Nobody has nothing to report: every set of answers raises "${raised}".`)
  }
  return given
}

/** Things that are linked, each with all that it is linked to, in their order. */
export function connected(
  things: readonly string[],
  links: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  const parts = links.reduce<readonly (readonly string[])[]>(
    (all, link) => {
      const met = all.filter((part) => part.some((thing) => link.includes(thing)))
      const joined = new Set(met.flat())
      return met.length < 2
        ? all
        : [
            ...all.filter((part) => !met.includes(part)),
            things.filter((thing) => joined.has(thing)),
          ]
    },
    things.map((thing) => [thing]),
  )
  return parts.toSorted((a, b) => things.indexOf(a[0]!) - things.indexOf(b[0]!))
}

/** Every way to answer what is still open of `questions`, along the path of `given`. Gives the answers to `questions`. */
export function completions(
  subject: Subject,
  given: Given,
  questions: readonly string[],
): readonly Given[] {
  const asked = new Set(subject.path(given))
  const here = questions.filter((id) => asked.has(id))
  const open = here.find((id) => !Object.hasOwn(given, id))
  if (open === undefined) return [Object.fromEntries(here.map((id) => [id, given[id]!]))]
  return answersTo(subject, open).flatMap((answer) =>
    completions(subject, { ...given, [open]: answer }, questions),
  )
}

/** How many sets there could be at most, before any is made. */
const bound = (subject: Subject, questions: readonly string[]): number =>
  questions.reduce((product, id) => product * (answersTo(subject, id).length + 1), 1)

/** The questions in blocks: those that open each other stand together. The whole space is one set out of each block. */
export function blocksOf(subject: Subject, nothing: Given): readonly Block[] {
  const { questions, followUps } = subject.catalogue
  const links = Object.entries(followUps).map(([id, opening]) => [
    id,
    ...leavesOf(opening).map(({ question }) => question),
  ])
  return connected(Object.keys(questions), links).map((some) => {
    if (bound(subject, some) > 2 * mostSets) {
      throw new Error(`The questions ${some.join(', ')} open each other in too many ways to walk.`)
    }
    const others = Object.fromEntries(Object.entries(nothing).filter(([id]) => !some.includes(id)))
    return { questions: some, sets: completions(subject, others, some) }
  })
}

/** How many complete sets of answers there are along the path. */
export const countSets = (blocks: readonly Block[]): bigint =>
  blocks.reduce((product, { sets }) => product * BigInt(sets.length), 1n)

/** Two sets of answers to the same questions are the same. */
export const keyOf = (questions: readonly string[], given: Given): string =>
  questions.map((id) => chosenIn(given[id]).join('+')).join('/')
