import type { Proof } from '../../src/proof/model.ts'
import type { ClaimId } from '../../src/text/index.ts'
import { chosenIn } from './criteria.ts'
import {
  everyOptionMatters,
  everyOutcomeReached,
  everyQuestionAsked,
  everyRuleFires,
} from './exist.ts'
import { differences, Faults, type Fault } from './faults.ts'
import { walkLane, type Lane, type Walked } from './lane.ts'
import { figuresOf } from './figures.ts'
import { shrink, type Again } from './shrink.ts'
import type { Given, Subject } from './subject.ts'
import { terrainOf, type Terrain } from './terrain.ts'
import { explain, walkChanges, walkPaths, walkPieces } from './walk.ts'

/** How much is walked. */
export interface Effort {
  /** The most sets that are walked in one piece. */
  readonly limit: number
  /** Where chance starts from. */
  readonly seed: string
  /** Pairs of sets drawn by chance, in all lanes together. */
  readonly pairs: number
  /** In how many parts they are drawn: an even number. It decides what is drawn, and so never depends on the machine. */
  readonly lanes: number
}

/** Walks lanes, here or elsewhere. */
export type Walker = (terrain: Terrain, lanes: readonly Lane[]) => Promise<readonly Walked[]>

/** What was claimed does not hold: for each claim that fell, a sentence and the smallest set of answers that was found. */
export class Disproved extends Error {
  readonly faults: readonly Fault[]

  constructor(faults: readonly Fault[], nothing: Given) {
    super(faults.map((fault) => sentenceOf(fault, nothing)).join('\n'))
    this.name = 'Disproved'
    this.faults = faults
  }
}

const inWords = (id: string, given: Given): string =>
  Object.hasOwn(given, id) ? `${id}: ${chosenIn(given[id]).join(' + ')}` : `${id}: not asked`

/** A fault in one sentence, with the answers that show it by how they differ from nothing to report. */
function sentenceOf({ claim, sets, what }: Fault, nothing: Given): string {
  const head = `The claim "${claim}" does not hold: ${what}.`
  const [first, second] = sets
  if (first === undefined) return head
  const differs = differences(first, nothing).map((id) => inWords(id, first))
  const who =
    differs.length === 0 ? 'nothing to report' : `nothing to report but ${differs.join('; ')}`
  const then =
    second === undefined
      ? ''
      : `, then ${differences(second, first)
          .map((id) => inWords(id, second))
          .join('; ')}`
  return `${head} Smallest answers found: ${who}${then}.`
}

/** What was wrong when it was drawn, and is not when it is looked at. */
const twice = (sets: readonly Given[]): Fault => ({
  claim: 'groups-are-apart',
  sets,
  what: 'asked twice about these answers, the engine does not say the same',
})

/** How each fault is looked for again, in other answers. */
const againOf =
  (subject: Subject, terrain: Terrain, claim: ClaimId): Again =>
  (sets) => {
    const known = explain(subject, terrain, sets).find((fault) => fault.claim === claim)
    return known?.what ?? null
  }

/** The lanes of the walk by chance: every second one even. */
const lanesOf = ({ seed, pairs, lanes }: Effort): readonly Lane[] =>
  Array.from({ length: lanes }, (_, number) => ({
    seed,
    number,
    pairs: Math.ceil(pairs / lanes),
    isEven: number % 2 === 0,
  }))

/** Walks lanes in this very thread. */
export const walkHere =
  (subject: Subject): Walker =>
  (terrain, lanes) =>
    Promise.resolve(lanes.map((lane) => walkLane(subject, terrain, lane)))

/**
 * Proves the claims for a catalogue and its engine. Rejects with `Disproved` when one does not hold, and with a sentence
 * when there is more than can be walked.
 */
export async function prove(
  subject: Subject,
  effort: Effort,
  ruleset: Proof['ruleset'],
  walkLanes: Walker = walkHere(subject),
): Promise<Proof> {
  const terrain = terrainOf(subject, effort.limit)
  const faults = new Faults(terrain.nothing)
  const walked = {
    sets: walkPieces(subject, terrain, faults),
    changes: walkChanges(subject, terrain, faults),
    paths: walkPaths(subject, terrain, faults),
  }
  for (const exists of [
    everyRuleFires,
    everyOptionMatters,
    everyOutcomeReached,
    everyQuestionAsked,
  ]) {
    exists(subject, terrain, faults)
  }
  const lanes = lanesOf(effort)
  // Where the pieces are not in order, chance has nothing to compare with.
  const drawn = faults.all.length > 0 ? [] : await walkLanes(terrain, lanes)
  for (const sets of drawn.flatMap(({ suspects }) => suspects)) {
    const known = explain(subject, terrain, sets)
    for (const fault of known.length > 0 ? known : [twice(sets)]) faults.add(fault)
  }
  if (faults.all.length > 0) {
    const { nothing, least } = terrain
    const small = faults.all.map((fault) =>
      shrink(subject, fault, nothing, least, againOf(subject, terrain, fault.claim)),
    )
    throw new Disproved(small, nothing)
  }
  return figuresOf(subject, terrain, { effort, ruleset, walked, lanes, drawn })
}
