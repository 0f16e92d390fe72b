import { leavesOf } from './criteria.ts'
import { connected, type Block } from './space.ts'
import type { Subject } from './subject.ts'

/** Blocks that are walked together, by their places: every set of each with every set of the others. */
export type Piece = readonly number[]

/** Blocks that a chain of rules connects, and the pieces in which they are walked. */
export interface Group {
  readonly blocks: readonly number[]
  /** One piece where the group is walked whole. */
  readonly pieces: readonly Piece[]
  /**
   * The blocks that are in every piece. Without them the group falls apart: for each set of theirs, every other part is
   * walked whole by itself.
   */
  readonly hinges: readonly number[]
}

const sizeOf = (blocks: readonly Block[], some: readonly number[]): number =>
  some.reduce((product, at) => product * blocks[at]!.sets.length, 1)
const numbers = (things: readonly string[]): readonly number[] => things.map(Number)

/** For each rule, the blocks that it reads. */
const blocksRead = ({ catalogue }: Subject, blocks: readonly Block[]) =>
  Object.values(catalogue.rules).map(({ when }) => {
    const read = new Set(leavesOf(when).map(({ question }) => question))
    return [...blocks.keys()].filter((at) => blocks[at]!.questions.some((id) => read.has(id)))
  })

/** The cheapest way to walk linked blocks, all beside the same hinges; `null` where none is cheap enough. */
function cheapest(
  blocks: readonly Block[],
  links: readonly (readonly number[])[],
  some: readonly number[],
  hinges: readonly number[],
  limit: number,
): Pick<Group, 'pieces' | 'hinges'> | null {
  if (sizeOf(blocks, [...hinges, ...some]) <= limit) {
    return { pieces: [[...hinges, ...some]], hinges }
  }
  const ways = some.flatMap((hinge) => {
    if (some.length === 1) return []
    const rest = some.filter((at) => at !== hinge)
    const within = links.map((link) => link.filter((at) => rest.includes(at)).map(String))
    const parts = connected(rest.map(String), within).map((part) =>
      cheapest(blocks, links, numbers(part), [...hinges, hinge], limit),
    )
    if (parts.some((part) => part === null)) return []
    const pieces = parts.flatMap((part) => part?.pieces ?? [])
    const total = pieces.reduce((sum, piece) => sum + sizeOf(blocks, piece), 0)
    return [{ pieces, hinges: [...hinges, hinge], total }]
  })
  return ways.toSorted((a, b) => a.total - b.total)[0] ?? null
}

/**
 * The groups of blocks that rules connect, each in pieces of at most `limit` sets. No rule reads blocks of two groups,
 * and each rule's blocks stand together in a piece. Throws when a rule reads more than can be walked.
 */
export function groupsOf(
  subject: Subject,
  blocks: readonly Block[],
  limit: number,
): readonly Group[] {
  const links = blocksRead(subject, blocks)
  const all = [...blocks.keys()].map(String)
  return connected(
    all,
    links.map((link) => link.map(String)),
  ).map((part) => {
    const way = cheapest(blocks, links, numbers(part), [], limit)
    if (way === null) {
      const names = numbers(part).flatMap((at) => blocks[at]!.questions)
      throw new Error(
        `A rule reads more of ${names.join(', ')} than can be walked: over ${limit} sets. Split the rule or a question.`,
      )
    }
    return { blocks: numbers(part), ...way }
  })
}
