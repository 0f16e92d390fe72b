import {
  asWritten,
  mildness,
  nothingHidden,
  pathEnds,
  played,
  softened,
  strayAnswer,
  tell,
  unsureIsNotNo,
  type Check,
} from './checks.ts'
import type { ClaimId } from '../../src/text/index.ts'
import type { Fault, Faults } from './faults.ts'
import { onPath } from './space.ts'
import type { AnyAssessment, Given, Subject } from './subject.ts'
import { changesIn, fill, outcomes, setAt } from './tables.ts'
import type { Terrain } from './terrain.ts'

/** What is looked at in each single set of answers. */
const ofEachSet: readonly (readonly [ClaimId, Check])[] = [
  ['every-path-ends', pathEnds],
  ['nothing-hidden', nothingHidden],
  ['unsure-is-not-no', unsureIsNotNo],
  ['as-written', asWritten],
]

/** The claims that one whole set of answers breaks. */
const faultsOf = (subject: Subject, given: Given, found: AnyAssessment): readonly Fault[] =>
  ofEachSet.flatMap(([claim, check]) => {
    const what = check(subject, given, found)
    return what === null ? [] : [{ claim, sets: [given], what }]
  })

/** Walks each piece whole, every set of it, and writes the tables. Gives the number of sets. */
export function walkPieces(subject: Subject, terrain: Terrain, faults: Faults): number {
  const { blocks, nothing, tables } = terrain
  for (const table of tables) {
    fill(subject, blocks, table, nothing, (given, found) => {
      for (const fault of faultsOf(subject, given, found)) faults.add(fault)
    })
  }
  return tables.reduce((sum, { size }) => sum + size, 0)
}

/** What the tables say of each change of one answer to one as worrying or more. Gives the number of changes. */
export function walkChanges(subject: Subject, terrain: Terrain, faults: Faults): number {
  const { blocks, changes, nothing, tables } = terrain
  const worse = changes.map((some) => some.filter(({ isWorse }) => isWorse))
  let count = 0
  for (const table of tables) {
    for (const [from, to] of changesIn(blocks, worse, table)) {
      count += 1
      if (table.mild[to]! <= table.mild[from]!) continue
      const sets = [from, to].map((at) => setAt(blocks, table, nothing, at))
      const what = softened(subject, outcomes, sets[0]!, sets[1]!)
      if (what !== null) faults.add({ claim: 'never-softer', sets, what })
    }
  }
  return count
}

/** Answers every block question by question, and adds answers that nobody asked for. Gives the number of sets. */
export function walkPaths(subject: Subject, { blocks, nothing }: Terrain, faults: Faults): number {
  const { followUps } = subject.catalogue
  for (const { questions, sets } of blocks) {
    const others = Object.entries(nothing).filter(([id]) => !questions.includes(id))
    const opens = questions.some((id) => Object.hasOwn(followUps, id))
    for (const set of sets) {
      const given: Given = { ...Object.fromEntries(others), ...set }
      const stuck = played(subject, given)
      if (stuck !== null) faults.add({ claim: 'every-path-ends', sets: [given], what: stuck })
      const stray = opens ? strayAnswer(subject, given) : null
      if (stray !== null) faults.add({ claim: 'unsure-is-not-no', sets: [given], what: stray })
    }
  }
  return blocks.reduce((sum, { sets }) => sum + sets.length, 0)
}

/** Each rule that is found, with how sure. */
const raised = (found: AnyAssessment): readonly string[] =>
  found.status === 'completed' ? found.findings.map(({ rule, basis }) => `${rule}, ${basis}`) : []

/** What the engine says of a whole set that it does not say of its parts, each beside nothing to report. */
function apart(subject: Subject, terrain: Terrain, given: Given): string | null {
  const { blocks, nothing, tables } = terrain
  const asked = onPath(subject, given)
  const whole = subject.assess(given)
  const parts = tables.map(({ piece }) => {
    const here = new Set(piece.flatMap((at) => blocks[at]!.questions))
    const others = Object.entries(nothing).filter(([id]) => !here.has(id))
    const own = Object.entries(asked).filter(([id]) => here.has(id))
    return subject.assess(Object.fromEntries([...others, ...own]))
  })
  const ofParts = new Set(parts.flatMap(raised))
  const ofWhole = new Set(raised(whole))
  const less = [...ofParts].find((one) => !ofWhole.has(one))
  if (less !== undefined) {
    return `alone, a part of these answers raises ${less}; together they do not`
  }
  const more = [...ofWhole].find((one) => !ofParts.has(one))
  if (more !== undefined) return `together these answers raise ${more}; no part of them does`
  const due = Math.min(...parts.map((part) => mildness(outcomes, part)))
  return mildness(outcomes, whole) === due
    ? null
    : `together these answers come to ${tell(whole)}, and their parts to "${outcomes[due]}"`
}

/** What is wrong with a set, or a pair, that the walk by chance found to be not as its parts say. */
export function explain(
  subject: Subject,
  terrain: Terrain,
  sets: readonly Given[],
): readonly Fault[] {
  const [first, second] = sets
  if (first === undefined) return []
  if (second !== undefined) {
    const what = softened(subject, outcomes, first, second)
    return what === null ? [] : [{ claim: 'never-softer', sets, what }]
  }
  const found = subject.assess(first)
  const plain = onPath(subject, first)
  const stray = strayAnswer(subject, plain)
  const split = apart(subject, terrain, first)
  return [
    ...faultsOf(subject, first, found),
    ...(stray === null ? [] : [{ claim: 'unsure-is-not-no' as const, sets: [plain], what: stray }]),
    ...(split === null ? [] : [{ claim: 'groups-are-apart' as const, sets, what: split }]),
  ]
}
