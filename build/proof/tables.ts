import { levels } from '../../rules/index.ts'
import { mildness } from './checks.ts'
import type { Change } from './changes.ts'
import type { Block } from './space.ts'
import type { Piece } from './pieces.ts'
import { rulesOf, type AnyAssessment, type Given, type Subject } from './subject.ts'

/** The outcomes, gravest first. */
export const outcomes: readonly string[] = [...levels, 'none-identified']

/** What the engine said of every set of one piece. Kept in shared memory, so that several workers may read it. */
export interface Table {
  readonly piece: Piece
  /** For each block of the piece, how far apart two neighbouring sets of it stand in the table. */
  readonly strides: readonly number[]
  readonly size: number
  /** How mild the outcome of each set is: 0 is the gravest. */
  readonly mild: Uint8Array
  /** What each set raises: first a bit a rule for "stated", then a bit a rule for "unsure", in words of 32. */
  readonly raised: Uint32Array
}

/** How many words of 32 bits a mask of the rules takes, for one basis. */
export const wordsOf = (subject: Subject): number => Math.ceil(rulesOf(subject).length / 32)

/** A table in which nothing is written yet. */
export function emptyTable(subject: Subject, blocks: readonly Block[], piece: Piece): Table {
  const sizes = piece.map((at) => blocks[at]!.sets.length)
  const strides = sizes.map((_, at) => sizes.slice(at + 1).reduce((a, b) => a * b, 1))
  const size = sizes.reduce((a, b) => a * b, 1)
  const mild = new Uint8Array(new SharedArrayBuffer(size))
  const raised = new Uint32Array(new SharedArrayBuffer(size * 2 * wordsOf(subject) * 4))
  return { piece, strides, size, mild, raised }
}

/** Writes what an assessment raises as bits into `into`, from `at` on. What is found of no known rule is left out. */
export function writeRaised(
  found: AnyAssessment,
  places: ReadonlyMap<string, number>,
  words: number,
  into: Uint32Array,
  at: number,
): void {
  into.fill(0, at, at + 2 * words)
  if (found.status !== 'completed') return
  for (const { rule, basis } of found.findings) {
    const place = places.get(rule) ?? -1
    if (place === -1) continue
    const word = at + (basis === 'stated' ? 0 : words) + (place >>> 5)
    into[word] = into[word]! | (1 << (place & 31))
  }
}

/** The place of each rule in a mask. */
export const placesOf = (subject: Subject): ReadonlyMap<string, number> =>
  new Map(rulesOf(subject).map((rule, at) => [rule, at]))

/** The sets of a piece one by one, each beside nothing to report elsewhere, with its place in the table. */
function* setsOf(
  blocks: readonly Block[],
  { piece, strides, size }: Table,
  nothing: Given,
): Generator<readonly [at: number, given: Given]> {
  const here = new Set(piece.flatMap((block) => blocks[block]!.questions))
  const others = Object.fromEntries(Object.entries(nothing).filter(([id]) => !here.has(id)))
  for (let at = 0; at < size; at += 1) {
    const given: Record<string, string | readonly string[]> = { ...others }
    for (const [order, block] of piece.entries()) {
      const { sets } = blocks[block]!
      Object.assign(given, sets[Math.floor(at / strides[order]!) % sets.length])
    }
    yield [at, given]
  }
}

/** Asks the engine about every set of a piece, writes down what it says, and shows each to `visit`. */
export function fill(
  subject: Subject,
  blocks: readonly Block[],
  table: Table,
  nothing: Given,
  visit: (given: Given, found: AnyAssessment) => void,
): void {
  const places = placesOf(subject)
  const words = wordsOf(subject)
  for (const [at, given] of setsOf(blocks, table, nothing)) {
    const found = subject.assess(given)
    table.mild[at] = mildness(outcomes, found)
    writeRaised(found, places, words, table.raised, at * 2 * words)
    visit(given, found)
  }
}

/** Every change of one answer within a piece: the places of the two sets in its table. */
export function* changesIn(
  blocks: readonly Block[],
  changes: readonly (readonly Change[])[],
  { piece, strides, size }: Table,
): Generator<readonly [from: number, to: number, change: Change]> {
  for (const [order, block] of piece.entries()) {
    const stride = strides[order]!
    const outer = stride * blocks[block]!.sets.length
    for (const change of changes[block]!) {
      const away = (change.to - change.from) * stride
      for (let high = 0; high < size; high += outer) {
        const first = high + change.from * stride
        for (let from = first; from < first + stride; from += 1) yield [from, from + away, change]
      }
    }
  }
}

/** The set that stands at one place of a table. */
export function setAt(
  blocks: readonly Block[],
  { piece, strides }: Table,
  nothing: Given,
  at: number,
): Given {
  const here = new Set(piece.flatMap((block) => blocks[block]!.questions))
  const others = Object.entries(nothing).filter(([id]) => !here.has(id))
  const sets = piece.map((block, order) => {
    const all = blocks[block]!.sets
    return all[Math.floor(at / strides[order]!) % all.length]
  })
  return Object.assign(Object.fromEntries(others), ...sets) as Given
}
