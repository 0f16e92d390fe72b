import type { Claim, Proof, ProvedGroup } from '../../src/proof/model.ts'
import type { ClaimId } from '../../src/text/index.ts'
import { canBeStated } from './exist.ts'
import type { Lane, Walked } from './lane.ts'
import type { Group } from './pieces.ts'
import type { Effort } from './prove.ts'
import { countSets, type Block } from './space.ts'
import type { Subject } from './subject.ts'
import { outcomes, type Table } from './tables.ts'
import type { Terrain } from './terrain.ts'

/** What the walks came to, when no claim fell. */
interface Walks {
  readonly effort: Effort
  readonly ruleset: Proof['ruleset']
  readonly walked: { readonly sets: number; readonly changes: number; readonly paths: number }
  readonly lanes: readonly Lane[]
  readonly drawn: readonly Walked[]
}

/** The tests that hold the claims: each breaks a claim on purpose, and sees it fall. */
const tests = {
  sets: 'tests/proof/sets.test.ts',
  changes: 'tests/proof/changes.test.ts',
  exist: 'tests/proof/exist.test.ts',
  apart: 'tests/proof/apart.test.ts',
} as const

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

/** The longest and the shortest way through: of each block, the set with the most and the fewest answers. */
const length = (blocks: readonly Block[], pick: (...of: readonly number[]) => number): number =>
  sum(
    blocks.map(({ sets }) =>
      sets.map((set) => Object.keys(set).length).reduce((a, b) => pick(a, b)),
    ),
  )

function groupFigures(
  blocks: readonly Block[],
  tables: readonly Table[],
  { blocks: own, pieces, hinges }: Group,
): ProvedGroup {
  const some = own.map((at) => blocks[at]!)
  const names = (places: readonly number[]) => places.flatMap((at) => blocks[at]!.questions)
  const walked = tables.filter(({ piece }) => pieces.some((one) => String(one) === String(piece)))
  return {
    questions: names(own),
    sets: String(countSets(some)),
    walked: sum(walked.map(({ size }) => size)),
    hinges: names(hinges),
  } as ProvedGroup
}

/** For each claim, on how much it was tried. */
function claimsOf(subject: Subject, { walked, drawn }: Walks, sets: number, pairs: number) {
  const { rules, questions } = subject.catalogue
  const options = sum(Object.values(questions).map((question) => question.options.length))
  const whole = { walked: walked.sets, of: 'sets', drawn: sets, test: tests.sets } as const
  const none = { drawn: 0, test: tests.exist } as const
  const claims: Readonly<Record<ClaimId, Omit<Claim, 'id'>>> = {
    'nothing-hidden': whole,
    'never-softer': { walked: walked.changes, of: 'changes', drawn: pairs, test: tests.changes },
    'unsure-is-not-no': whole,
    'as-written': whole,
    // The order of questions is walked in each group; in the sets that are drawn nobody looks at it.
    'every-path-ends': { ...whole, drawn: 0 },
    'every-question-asked': { walked: Object.keys(questions).length, of: 'questions', ...none },
    'every-rule-fires': { walked: Object.keys(rules).length, of: 'rules', ...none },
    'every-option-matters': { walked: options, of: 'options', ...none },
    'every-outcome-reached': { walked: outcomes.length, of: 'outcomes', ...none },
    'groups-are-apart': {
      walked: 0,
      of: 'sets',
      drawn: drawn.length === 0 ? 0 : sets,
      test: tests.apart,
    },
  }
  return Object.entries(claims).map(([id, claim]) => ({ id, ...claim }) as Claim)
}

/** The figures that the page and `proof.json` tell. */
export function figuresOf(subject: Subject, terrain: Terrain, walks: Walks): Proof {
  const { blocks, groups, tables } = terrain
  const { effort, ruleset, walked, lanes, drawn } = walks
  const { catalogue, informing } = subject
  const pairs = sum(lanes.map((lane) => lane.pairs))
  const even = drawn.filter((_, at) => lanes[at]!.isEven)
  const tally = outcomes.map((name, at) => [name, sum(even.map((lane) => lane.outcomes[at]!))])
  const onlyUnsure = Object.entries(catalogue.rules).filter(([, { when }]) => !canBeStated(when))
  return {
    ruleset,
    space: {
      sets: String(countSets(blocks)),
      questions: Object.keys(catalogue.questions).length,
      rules: Object.keys(catalogue.rules).length,
      shortest: length(blocks, Math.min),
      longest: length(blocks, Math.max),
      informing: informing as Proof['space']['informing'],
      onlyUnsure: onlyUnsure.map(([id]) => id) as readonly string[] as Proof['space']['onlyUnsure'],
    },
    groups: groups.map((group) => groupFigures(blocks, tables, group)),
    walked: { sets: walked.sets, changes: walked.changes },
    chance: {
      seed: effort.seed,
      sets: 2 * pairs,
      pairs,
      even: sum(lanes.filter(({ isEven }) => isEven).map((lane) => lane.pairs)),
      outcomes: Object.fromEntries(tally) as Proof['chance']['outcomes'],
    },
    claims: claimsOf(subject, walks, 2 * pairs, pairs),
  }
}
