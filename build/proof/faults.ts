import type { ClaimId } from '../../src/text/index.ts'
import { chosenIn } from './criteria.ts'
import type { Given } from './subject.ts'

/** A claim that does not hold. */
export interface Fault {
  readonly claim: ClaimId
  /** The whole sets of answers that show it: none, one, or the one before and the one after a change. */
  readonly sets: readonly Given[]
  /** What is wrong with them, in words. */
  readonly what: string
}

const same = (one: Given[string] | undefined, other: Given[string] | undefined): boolean =>
  chosenIn(one).join('+') === chosenIn(other).join('+')

/** The answers in which somebody differs from who has nothing to report. */
export const differences = (given: Given, nothing: Given): readonly string[] =>
  [...new Set([...Object.keys(given), ...Object.keys(nothing)])].filter(
    (id) => !same(given[id], nothing[id]),
  )

/** How far sets are from nothing to report: answers that differ, and then boxes. */
export const distance = (sets: readonly Given[], nothing: Given): number =>
  sets.reduce(
    (sum, set) =>
      sum +
      differences(set, nothing).reduce((some, id) => some + 1000 + chosenIn(set[id]).length, 0),
    0,
  )

/** The faults found so far, for each claim the one that is nearest to nothing to report. */
export class Faults {
  readonly #nearest = new Map<ClaimId, readonly [far: number, fault: Fault]>()
  readonly #nothing: Given

  constructor(nothing: Given) {
    this.#nothing = nothing
  }

  /** Keeps a fault, unless a nearer one of the same claim is known. */
  add(fault: Fault): void {
    const far = distance(fault.sets, this.#nothing)
    const [nearest] = this.#nearest.get(fault.claim) ?? [Infinity]
    if (far < nearest) this.#nearest.set(fault.claim, [far, fault])
  }

  /** The nearest fault of each claim that has one. */
  get all(): readonly Fault[] {
    return [...this.#nearest.values()].map(([, fault]) => fault)
  }
}
