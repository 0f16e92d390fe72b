import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import * as z from 'zod'
import { followUps, questions, rules, ruleset, type Rule } from '../rules/index.ts'
import type { LedgerRow } from '../src/proof/model.ts'

/** Where the ledger stands, from the root of the project. */
export const ledgerFile = 'docs/rules-ledger.json'

const prints = z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/))
const entrySchema = z.strictObject({
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  on: z.iso.date(),
  questions: prints,
  rules: prints,
})

/** What a version of the rules was when it was first written down: a fingerprint of each question and each rule. */
export type Entry = z.infer<typeof entrySchema>
type Prints = Entry['rules']

/** What fingerprints are taken of. */
export interface Fingerprinted {
  readonly questions: Readonly<Record<string, unknown>>
  readonly followUps: Readonly<Record<string, unknown>>
  readonly rules: Readonly<Record<string, Pick<Rule, 'reviewed'>>>
}

/** The rules of this project. */
export const present: Fingerprinted = { questions, followUps, rules }

/** With the keys of every object in one order, so that only what is said counts, and not how it is written. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, part]) => [key, canonical(part)]))
}

/** The SHA-256, in hex, of a value as JSON with sorted keys. */
const printOf = (value: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(canonical(value)))
    .digest('hex')

/** A fingerprint of the value of each id. */
const printsOf = (of: Readonly<Record<string, unknown>>, value: (id: string) => unknown): Prints =>
  Object.fromEntries(Object.keys(of).map((id) => [id, printOf(value(id))]))

/**
 * The fingerprints of every question, with what opens it, and every rule. A rule's review is left out: who renews it
 * after reading the sources again changes no rule. The order is that of asking, and of finding.
 */
export function fingerprintsOf(all: Fingerprinted): Pick<Entry, 'questions' | 'rules'> {
  return {
    questions: printsOf(all.questions, (id) => [all.questions[id], all.followUps[id] ?? null]),
    rules: printsOf(all.rules, (id) => {
      const { reviewed: _, ...rule } = all.rules[id]!
      return rule
    }),
  }
}

/** The ledger in `root`, newest version first. Throws when it is not of its shape. */
export const readLedger = (root: URL): readonly Entry[] =>
  z.array(entrySchema).parse(JSON.parse(readFileSync(new URL(ledgerFile, root), 'utf8')))

const differing = (before: Prints, after: Prints): readonly string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (id) => before[id] !== after[id],
  )

type Printed = Pick<Entry, 'questions' | 'rules'>

/** The ids of the questions and rules that are new, gone or different. */
const changedBetween = (before: Printed, after: Printed): readonly string[] => [
  ...new Set([
    ...differing(before.questions, after.questions),
    ...differing(before.rules, after.rules),
  ]),
]

/** The versions one by one, newest first, each with what changed. */
export const ledgerRows = (ledger: readonly Entry[]): readonly LedgerRow[] =>
  ledger.map((entry, at) => {
    const before = ledger[at + 1]
    return {
      version: entry.version,
      on: entry.on,
      rules: Object.keys(entry.rules).length,
      questions: Object.keys(entry.questions).length,
      changed: before === undefined ? null : changedBetween(before, entry),
    }
  })

/** A ledger with an entry for `version`, where it has none yet. A version that is written down is never written anew. */
export const withVersion = (
  ledger: readonly Entry[],
  version: string,
  on: string,
  all: Fingerprinted = present,
): readonly Entry[] =>
  ledger.some((entry) => entry.version === version)
    ? ledger
    : [{ version, on, ...fingerprintsOf(all) }, ...ledger]

/** The line of the changelog that tells of a version of the rules, with those that go on below it. */
function lineOf(changelog: string, version: string): string | null {
  const lines = changelog.split(/\r?\n/)
  const first = lines.findIndex((line) => line.startsWith(`- Rules ${version}:`))
  if (first === -1) return null
  const more = lines.slice(first + 1)
  const end = more.findIndex((line) => !/^\s+\S/.test(line))
  return [lines[first], ...more.slice(0, end === -1 ? undefined : end)].join('\n')
}

const isNewer = (version: string, than: string): boolean =>
  version.localeCompare(than, 'en', { numeric: true }) > 0

/** What is wrong with the order of the versions. */
const outOfOrder = (ledger: readonly Entry[]): readonly string[] =>
  ledger.slice(1).flatMap(({ version, on }, at) => {
    const later = ledger[at]!
    return isNewer(later.version, version) && later.on >= on
      ? []
      : [`${ledgerFile}: ${later.version} stands before ${version}, but is not newer.`]
  })

/** What the changelog does not say of the newest version. */
function untold(changelog: string, newest: Entry, before: Entry | undefined): readonly string[] {
  const { version } = newest
  const line = lineOf(changelog, version)
  if (line === null) {
    return [`CHANGELOG.md has no line "- Rules ${version}: …": say there what changed.`]
  }
  const changed = before === undefined ? [] : changedBetween(before, newest)
  return changed
    .filter((id) => !line.includes(`\`${id}\``))
    .map(
      (id) =>
        `CHANGELOG.md does not name \`${id}\` in its line on Rules ${version}: say what changed.`,
    )
}

/** What the rules are not, that their version says they are. */
function changedSince(newest: Entry, all: Fingerprinted): readonly string[] {
  const { version, questions: asked, rules: known } = newest
  const now = fingerprintsOf(all)
  const changed = changedBetween(newest, now)
  if (changed.length === 0) {
    return JSON.stringify(now) === JSON.stringify({ questions: asked, rules: known })
      ? []
      : [
          `The order of questions or rules is not that of Rules ${version}: raise "version" in rules/ruleset.ts.`,
        ]
  }
  return changed.map(
    (id) =>
      `"${id}" is not as Rules ${version} have it in ${ledgerFile}: raise "version" in rules/ruleset.ts, add a line ` +
      `"- Rules <version>: …" that names \`${id}\` to CHANGELOG.md, and run "npm run fix".`,
  )
}

/**
 * What is wrong between the rules, their version, the ledger and the changelog, in sentences that name the rule and say
 * what to do; nothing where all is in order.
 */
export function ledgerFaults(
  ledger: readonly Entry[],
  changelog: string,
  version: string = ruleset.version,
  all: Fingerprinted = present,
): readonly string[] {
  const [newest, before] = ledger
  if (newest?.version !== version) {
    return ledger.some((entry) => entry.version === version)
      ? [
          `Rules ${version} are older than the newest in ${ledgerFile}: raise "version" in rules/ruleset.ts above ${newest?.version}.`,
        ]
      : [`Rules ${version} are not in ${ledgerFile}: run "npm run fix".`]
  }
  return [...changedSince(newest, all), ...untold(changelog, newest, before), ...outOfOrder(ledger)]
}
