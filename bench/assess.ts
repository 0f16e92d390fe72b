import { deepStrictEqual } from 'node:assert'
import type { AnyAnswers } from '../rules/criterion.ts'
import { compile, type AnyAssessment, type Catalogue } from '../rules/engine.ts'
import { assess, followUps, questions, ruleIds, rules } from '../rules/index.ts'
import { interpret } from '../tests/rules/plain.ts'
import { byHandOf, type ByHand } from './assess-by-hand.ts'
import {
  catalogueOf,
  diceFrom,
  likelyAnswer,
  respondentOf,
  type AnyCatalogue,
} from './assess-catalogues.ts'
import { begin } from './assess-changes.ts'
import { jsonRulesOf } from './assess-json-rules.ts'
import { shippedByHand, shippedUnchecked } from './assess-shipped-by-hand.ts'
import { exponentOf, race, type Contestant, type Times } from './assess-times.ts'

// `assess` by itself, beside a hand-written if/else over the same rules, the rules read one by one, and
// json-rules-engine. Fails where a goal is missed. What each of them gives is compared before it is timed. By hand, the
// shipped rules are as exact as `assess` about what is an answer, and timed unchecked besides; the made-up ones are unchecked.
//   node bench/assess.ts

const sizes = [25, 250, 2500, 25_000]
/** Goals: times as long as by hand; growth over the rules; microseconds for one changed answer among 10,000 rules. */
const goals = { ratio: 3, exponent: 1.05, changeUs: 2, changeAmong: 10_000 }

const engineName = 'assess, with explanations'
const handName = 'by hand, without'
const plainName = 'plain interpreter, with'
const otherName = 'json-rules-engine, without'
const readName = 'reading the answers'
const uncheckedName = 'by hand, without, unchecked'

type Row = readonly [rules: string, size: number, times: ReadonlyMap<string, Times>]
type Assess = (answers: AnyAnswers) => AnyAssessment<string, string>
type HandWritten = (answers: AnyAnswers) => ByHand

/** How many findings there are: what a contestant gives has to be used, or it would not be worked out. */
const findingsIn = (found: ByHand): number =>
  found.status === 'completed' ? found.findings.length : 0

/** Without what is not told by hand. */
const untold = (found: AnyAssessment<string, string>): ByHand =>
  found.status === 'completed'
    ? {
        ...found,
        findings: found.findings.map(({ rule, level, basis }) => ({ rule, level, basis })),
      }
    : found

function readAll(ids: readonly string[], answers: AnyAnswers): number {
  let given = 0
  for (const id of ids) if (Object.hasOwn(answers, id) && answers[id] !== undefined) given += 1
  return given
}

/** All who take part, each for the same people; json-rules-engine, which takes longest, for one of them. */
function contestantsOf(
  catalogue: AnyCatalogue,
  ours: Assess,
  byHand: HandWritten,
  people: readonly AnyAnswers[],
  unchecked?: HandWritten,
): readonly Contestant[] {
  const ids = Object.keys(catalogue.questions)
  const isLarge = Object.keys(catalogue.rules).length > 1000
  const plain = interpret(catalogue)
  const jsonRules = jsonRulesOf(catalogue)
  const forAll = (name: string, of: (answers: AnyAnswers) => number): Contestant => ({
    name,
    of: people.length,
    run: () => people.reduce((found, answers) => found + of(answers), 0),
  })
  return [
    forAll(engineName, (answers) => findingsIn(ours(answers))),
    forAll(handName, (answers) => findingsIn(byHand(answers))),
    { ...forAll(plainName, (answers) => findingsIn(plain.assess(answers))), every: 4 },
    {
      name: otherName,
      of: 1,
      run: async () => findingsIn(await jsonRules(people[0] ?? {})),
      every: isLarge ? 50 : 5,
    },
    forAll(readName, (answers) => readAll(ids, answers)),
    ...(unchecked ? [forAll(uncheckedName, (answers) => findingsIn(unchecked(answers)))] : []),
  ]
}

/** Throws where two of them do not say the same. */
async function compare(
  catalogue: AnyCatalogue,
  ours: Assess,
  byHand: HandWritten,
  people: readonly AnyAnswers[],
): Promise<void> {
  const plain = interpret(catalogue)
  const jsonRules = jsonRulesOf(catalogue)
  for (const answers of people) {
    const found = ours(answers)
    deepStrictEqual(found, plain.assess(answers))
    deepStrictEqual(byHand(answers), untold(found))
  }
  for (const answers of people.slice(0, 2)) {
    deepStrictEqual(await jsonRules(answers), untold(ours(answers)))
  }
}

async function rowOf(
  name: string,
  catalogue: AnyCatalogue,
  ours: Assess,
  byHand: HandWritten,
  unchecked?: HandWritten,
) {
  const size = Object.keys(catalogue.rules).length
  const dice = diceFrom(size)
  // Fewer people where there is more to answer: about as much is read at every size but the last.
  const people = Array.from({ length: Math.max(1, Math.min(64, Math.round(2000 / size))) }, () =>
    respondentOf(catalogue, dice),
  )
  await compare(catalogue, ours, byHand, people)
  if (unchecked) await compare(catalogue, ours, unchecked, people)
  const times = await race(contestantsOf(catalogue, ours, byHand, people, unchecked), 100)
  return [name, size, times] as const
}

/** One changed answer: microseconds, and how many rules it judges again. */
async function changesOf(size: number) {
  const catalogue = catalogueOf(size)
  const dice = diceFrom(size)
  // What is not asked is answered, too: it does not count, and a follow-up that opens is not left open.
  const everything = Object.entries(catalogue.questions).map(
    ([id, question]) => [id, likelyAnswer(question, dice)] as const,
  )
  const sitting = begin(catalogue)(Object.fromEntries(everything))
  const changes = Array.from({ length: 1000 }, () => {
    const [id] = everything[Math.floor(dice() * everything.length)] ?? ['']
    const question = catalogue.questions[id]
    return [id, question ? likelyAnswer(question, dice) : undefined] as const
  })
  const run = () =>
    changes.reduce((found, [id, given]) => found + findingsIn(sitting.change(id, given)), 0)
  const before = sitting.judged()
  const findings = run() / changes.length
  const judged = (sitting.judged() - before) / changes.length
  const times = await race([{ name: 'change', run, of: changes.length }], 100)
  const { quickest = Number.NaN, median = Number.NaN } = times.get('change') ?? {}
  return { size, judged, findings, quickest: quickest / 1000, median: median / 1000 }
}

const inUnits = (ns: number): string =>
  ns < 10_000 ? `${Math.round(ns)} ns` : `${(ns / 1000).toFixed(ns < 100_000 ? 1 : 0)} µs`

function ratioOf([, , times]: Row, name: string, which: keyof Times): number {
  return (times.get(name)?.[which] ?? Number.NaN) / (times.get(handName)?.[which] ?? Number.NaN)
}

function print(rows: readonly Row[]): void {
  for (const row of rows) {
    const [name, , times] = row
    console.log(`\n${name}: for one respondent`)
    console.table(
      Object.fromEntries(
        [...times].map(([who, { quickest, median }]) => [
          who,
          {
            quickest: inUnits(quickest),
            median: inUnits(median),
            'times by hand (quickest)': ratioOf(row, who, 'quickest').toFixed(2),
            'times by hand (median)': ratioOf(row, who, 'median').toFixed(2),
          },
        ]),
      ),
    )
  }
}

/** How each of them grows with the rules, of the quickest rounds. */
function growthsOf(rows: readonly Row[]): ReadonlyMap<string, number> {
  const growth = (name: string) =>
    exponentOf(rows.map(([, size, times]) => [size, times.get(name)?.quickest ?? Number.NaN]))
  const names = [engineName, handName, plainName, otherName, readName]
  return new Map(names.map((name) => [name, growth(name)]))
}

const shipped: Catalogue<string, string> = { questions, followUps, rules }
const rows: Row[] = [
  await rowOf(
    `The ${ruleIds.length} shipped rules`,
    shipped,
    (answers) => assess(answers),
    (answers) => shippedByHand(answers),
    shippedUnchecked,
  ),
]
for (const size of sizes) {
  const catalogue = catalogueOf(size)
  rows.push(
    await rowOf(`${size} made-up rules`, catalogue, compile(catalogue).assess, byHandOf(catalogue)),
  )
}
const growths = growthsOf(rows.slice(1))
// What does not fit into the processor's own memory takes longer to read: only the last size is as large.
const smaller = growthsOf(rows.slice(1, -1))
const changes = []
for (const size of [...sizes.slice(0, 3), goals.changeAmong, ...sizes.slice(3)]) {
  changes.push(await changesOf(size))
}

print(rows)
console.log('\nGrowth over the rules (1 is in proportion), of the quickest rounds:')
console.table(
  Object.fromEntries(
    [...growths].map(([name, growth]) => [
      name,
      { '25 to 25,000': growth.toFixed(3), '25 to 2,500': smaller.get(name)?.toFixed(3) },
    ]),
  ),
)
console.log('\nOne changed answer, µs (bench/assess-changes.ts):')
console.table(
  changes.map(({ size, judged, findings, quickest, median }) => ({
    rules: size,
    'judged again': judged.toFixed(1),
    'findings listed': findings.toFixed(0),
    quickest: quickest.toFixed(2),
    median: median.toFixed(2),
  })),
)

const slow = rows.filter((row) => !(ratioOf(row, engineName, 'quickest') <= goals.ratio))
const growth = growths.get(engineName) ?? Number.NaN
const change = changes.find(({ size }) => size === goals.changeAmong)?.quickest ?? Number.NaN
const faults = [
  ...slow.map(
    (row) =>
      `${row[0]}: assess takes ${ratioOf(row, engineName, 'quickest').toFixed(2)} times as long as by hand; the goal is ${goals.ratio}.`,
  ),
  !(growth <= goals.exponent) &&
    `assess grows by the power of ${growth.toFixed(3)}; the goal is ${goals.exponent}.`,
  !(change <= goals.changeUs) &&
    `One changed answer among ${goals.changeAmong} rules takes ${change.toFixed(2)} µs; the goal is ${goals.changeUs}.`,
].filter((sentence) => sentence !== false)
for (const fault of faults) console.error(fault)
if (faults.length > 0) process.exit(1)
