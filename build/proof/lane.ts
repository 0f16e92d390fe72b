import { mildness } from './checks.ts'
import { answersTo } from './space.ts'
import { chance } from './stream.ts'
import type { Given, Subject } from './subject.ts'
import { outcomes, placesOf, wordsOf, writeRaised } from './tables.ts'
import type { Terrain } from './terrain.ts'

/** A part of the walk by chance, that is the same whoever walks it. */
export interface Lane {
  readonly seed: string
  readonly number: number
  readonly pairs: number
  /** Whether each complete set is as likely as any other; or else most answers have nothing to report. */
  readonly isEven: boolean
}

/** What a lane came to. */
export interface Walked {
  /** How many first sets came to each outcome, gravest first. */
  readonly outcomes: readonly number[]
  /** Sets, and pairs of sets, that are not as they must be. What is wrong with them is for others to say. */
  readonly suspects: readonly (readonly Given[])[]
}

/** Enough to find a small one among them. */
const enough = 200
/** In a lane that is not even, how many of four blocks have nothing to report. */
const quiet = 3

/** Where the sets of the blocks that have nothing to report stand. */
function homes({ blocks, nothing }: Terrain): readonly number[] {
  return blocks.map(({ questions, sets }) =>
    sets.findIndex((set) =>
      questions.every((id) => String(set[id] ?? '') === String(nothing[id] ?? '')),
    ),
  )
}

/** Whether what the engine says of a whole set is what it said of its parts, one by one. */
function judgeOf(subject: Subject, terrain: Terrain) {
  const places = placesOf(subject)
  const words = wordsOf(subject)
  const seen = new Uint32Array(2 * words)
  return (given: Given, picks: readonly number[]): { mild: number; asParts: boolean } => {
    const found = subject.assess(given)
    const mild = mildness(outcomes, found)
    writeRaised(found, places, words, seen, 0)
    let least = outcomes.length
    const due = new Uint32Array(2 * words)
    for (const { piece, strides, mild: known, raised } of terrain.tables) {
      let at = 0
      for (const [order, block] of piece.entries()) at += picks[block]! * strides[order]!
      least = Math.min(least, known[at]!)
      for (let word = 0; word < 2 * words; word += 1) {
        due[word] = due[word]! | raised[at * 2 * words + word]!
      }
    }
    return { mild, asParts: mild === least && seen.every((word, at) => word === due[at]) }
  }
}

/** Makes the whole set out of one set a block, with a chance answer to each question that is not asked: none may count. */
function setsBy(subject: Subject, { blocks }: Terrain, draw: (below: number) => number) {
  const strays = Object.keys(subject.catalogue.followUps).map(
    (id) => [id, answersTo(subject, id)] as const,
  )
  return (picks: readonly number[]): Given => {
    const given: Record<string, string | readonly string[]> = {}
    for (const [at, pick] of picks.entries()) Object.assign(given, blocks[at]!.sets[pick])
    for (const [id, answers] of strays) given[id] ??= answers[draw(answers.length)]!
    return given
  }
}

/** For each set of each block, the sets that one answer as worrying or more makes of it. */
const worseSets = ({ blocks, changes }: Terrain): readonly (readonly (readonly number[])[])[] =>
  changes.map((some, at) => {
    const from: number[][] = blocks[at]!.sets.map(() => [])
    for (const change of some) if (change.isWorse) from[change.from]!.push(change.to)
    return from
  })

/** Walks a lane: draws a set, then the same set with one answer that is as worrying or more, and compares. */
export function walkLane(subject: Subject, terrain: Terrain, lane: Lane): Walked {
  const { blocks } = terrain
  const draw = chance(lane.seed, lane.number)
  const home = homes(terrain)
  const judge = judgeOf(subject, terrain)
  const setOf = setsBy(subject, terrain, draw)
  const worse = worseSets(terrain)
  const tally = outcomes.map(() => 0)
  const suspects: (readonly Given[])[] = []
  const judged = (picks: readonly number[]) => {
    const given = setOf(picks)
    const { mild, asParts } = judge(given, picks)
    if (!asParts) suspects.push([given])
    return { given, mild }
  }
  for (let pair = 0; pair < lane.pairs && suspects.length < enough; pair += 1) {
    const picks = blocks.map(({ sets }, at) =>
      lane.isEven || draw(4) >= quiet ? draw(sets.length) : home[at]!,
    )
    const before = judged(picks)
    tally[before.mild] = (tally[before.mild] ?? 0) + 1
    const ways = worse.flatMap((from, at) => (from[picks[at]!]!.length > 0 ? [at] : []))
    if (ways.length === 0) continue
    const block = ways[draw(ways.length)]!
    const next = worse[block]![picks[block]!]!
    const after = judged(picks.with(block, next[draw(next.length)]!))
    if (after.mild > before.mild) suspects.push([before.given, after.given])
  }
  return { outcomes: tally, suspects }
}
