import { changesOf, type Change } from './changes.ts'
import { groupsOf, type Group } from './pieces.ts'
import { blocksOf, leastAnswers, nothingToReport, type Block } from './space.ts'
import { emptyTable, type Table } from './tables.ts'
import type { Given, Subject } from './subject.ts'

/** All that is walked: worked out once from the catalogue and the path, then only read. */
export interface Terrain {
  readonly nothing: Given
  /** An answer to every question, asked or not: the one that tells least. */
  readonly least: Given
  readonly blocks: readonly Block[]
  /** Of each block, every change of one answer. */
  readonly changes: readonly (readonly Change[])[]
  readonly groups: readonly Group[]
  /** One table a piece; empty until they are walked. */
  readonly tables: readonly Table[]
}

/**
 * What there is to walk, in pieces of at most `limit` sets. Throws a sentence where a question, a rule or what opens a
 * follow-up reaches further than can be walked, and where nobody has nothing to report.
 */
export function terrainOf(subject: Subject, limit: number): Terrain {
  const nothing = nothingToReport(subject)
  const blocks = blocksOf(subject, nothing)
  const groups = groupsOf(subject, blocks, limit)
  return {
    nothing,
    least: leastAnswers(subject),
    blocks,
    changes: blocks.map((block) => changesOf(subject, block, nothing)),
    groups,
    tables: groups.flatMap(({ pieces }) =>
      pieces.map((piece) => emptyTable(subject, blocks, piece)),
    ),
  }
}
