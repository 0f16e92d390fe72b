import { chosenIn } from './criteria.ts'
import { differences, distance, type Fault } from './faults.ts'
import { onPath } from './space.ts'
import type { Given, Subject } from './subject.ts'

/** Says again what is wrong with sets of answers, or that nothing is. */
export type Again = (sets: readonly Given[]) => string | null

/** The answers nearer to nothing to report than `given` by one step in `id`: gone back, or with one box less. */
function nearer(given: Given[string] | undefined, least: Given[string] | undefined) {
  const boxes = chosenIn(given)
  const fewer =
    typeof given === 'string' || boxes.length < 2
      ? []
      : boxes.map((box) => boxes.filter((other) => other !== box))
  return [least, ...fewer]
}

const withAnswer = (set: Given, id: string, answer: Given[string] | undefined): Given => {
  const { [id]: _, ...rest } = set
  return answer === undefined ? rest : { ...rest, [id]: answer }
}

/** What is asked anew on the way back is answered as who has least to tell would. */
const mended = (subject: Subject, set: Given, least: Given): Given => {
  const asked = subject.path(set)
  return onPath(subject, {
    ...set,
    ...Object.fromEntries(
      asked.filter((id) => !Object.hasOwn(set, id)).map((id) => [id, least[id]!]),
    ),
  })
}

/**
 * The same fault with fewer answers that differ from nothing to report: nothing can be taken away from it without the
 * fault going, too. `least` has an answer to every question. Of a pair, both sets are changed alike.
 */
export function shrink(
  subject: Subject,
  fault: Fault,
  nothing: Given,
  least: Given,
  again: Again,
): Fault {
  const [first] = fault.sets
  if (first === undefined) return fault
  for (const id of differences(first, nothing)) {
    // The answer that the two differ in is the fault itself.
    const changes = fault.sets.some((set) => String(set[id]) !== String(first[id]))
    for (const answer of changes ? [] : nearer(first[id], nothing[id])) {
      const sets = fault.sets.map((set) => mended(subject, withAnswer(set, id, answer), least))
      const what = again(sets)
      if (what !== null && distance(sets, nothing) < distance(fault.sets, nothing))
        return shrink(subject, { ...fault, sets, what }, nothing, least, again)
    }
  }
  return fault
}
