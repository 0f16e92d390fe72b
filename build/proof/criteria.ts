import { isOpen, type AnyCriterion } from '../fhir/catalogue.ts'
import type { Given, Subject } from './subject.ts'

/** A place where a criterion reads one question. */
interface Leaf {
  readonly question: string
  readonly isAnyOf: readonly string[]
}

/** How sure an answer makes us that a criterion holds: 0 denied, 1 unsure, 2 stated. */
export type Sureness = 0 | 1 | 2

/** An answer as the options that were chosen; none where there is no answer. */
export const chosenIn = (answer: string | readonly string[] | undefined): readonly string[] =>
  answer === undefined ? [] : typeof answer === 'string' ? [answer] : answer

/** Every place where a criterion reads a question. */
export function leavesOf(criterion: AnyCriterion): readonly Leaf[] {
  if ('question' in criterion) return [criterion]
  return ('all' in criterion ? criterion.all : criterion.any).flatMap(leavesOf)
}

/** The places where any rule or follow-up reads `question`. */
export const readingsOf = ({ catalogue }: Subject, question: string): readonly Leaf[] =>
  [...Object.values(catalogue.rules).map(({ when }) => when), ...Object.values(catalogue.followUps)]
    .flatMap(leavesOf)
    .filter((leaf) => leaf.question === question)

/** How sure these options make us of one place. "Not sure" is never more than unsure, even where it is named. */
export function surenessAt({ isAnyOf }: Leaf, chosen: readonly string[]): Sureness {
  if (chosen.some((option) => !isOpen(option) && isAnyOf.includes(option))) return 2
  return chosen.some(isOpen) ? 1 : 0
}

/**
 * A second reading of a criterion, apart from the engine's, after rules/README.md: the weakest of `all`, the strongest
 * of `any`. What is not answered denies.
 */
export function surenessOf(criterion: AnyCriterion, given: Given): Sureness {
  if ('question' in criterion) return surenessAt(criterion, chosenIn(given[criterion.question]))
  const isAll = 'all' in criterion
  const parts = (isAll ? criterion.all : criterion.any).map((part) => surenessOf(part, given))
  return (isAll ? Math.min(...parts) : Math.max(...parts)) as Sureness
}

/** Whether this option states the whole of a reason, whatever else is answered. */
export const statesAlone = (
  { catalogue: { rules } }: Subject,
  question: string,
  option: string,
): boolean =>
  !isOpen(option) &&
  Object.values(rules).some(({ when }) => surenessOf(when, { [question]: option }) === 2)
