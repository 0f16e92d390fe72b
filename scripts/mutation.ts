import { spawnSync } from 'node:child_process'
import {
  cpSync,
  globSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createRequire, stripTypeScriptTypes } from 'node:module'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { sourcesFingerprint } from '../build/proof/sources.ts'
import { faultsOf, figuresOf, type Explained, type Report } from '../build/proof/survivors.ts'

/*
 * Puts one fault after the other into the rules and the flow, and looks whether a test notices (Stryker). Fails when one
 * is not noticed and tests/mutation/survivors.json does not say why it may stay, and when an explanation there fits no
 * fault any more. Writes docs/proof/mutation.json for the proof page. It takes about half an hour on two cores.
 *
 *   npm run proof:mutation                    everything
 *   npm run proof:mutation -- --incremental   only what has changed since the last run on this machine
 *   npm run proof:mutation -- --only src/flow/page.ts   a look at one file; nothing is written
 */

const root = fileURLToPath(new URL('../', import.meta.url))
const workshop = join(root, 'node_modules/.cache/mutation')
const project = join(workshop, 'project')
const at = (...path: readonly string[]): string => join(root, ...path)

/**
 * Of the rules, what is left alone: citations, figures and titles, on which no outcome depends.
 * tests/rules/known-values.test.ts changes every one of their values and sees it. And rules/ruleset.ts is a name for the
 * rules, which tests/rules/ruleset.test.ts works out anew.
 */
const leftAlone = [
  'rules/bibliography/',
  'rules/concerns.ts',
  'rules/facts.ts',
  'rules/figures.ts',
  'rules/ruleset.ts',
  'rules/signs.ts',
]

const filesOf = (places: readonly string[]): readonly string[] =>
  places
    .flatMap((place) => globSync(place.endsWith('.ts') ? place : `${place}/**/*.ts`, { cwd: root }))
    .map((file) => file.replaceAll('\\', '/'))
    .toSorted()

/** What decides, for whoever answers: also what somebody adds to the rules. */
const mutated = [
  ...filesOf(['rules']).filter((file) => !leftAlone.some((place) => file.startsWith(place))),
  'src/flow',
  // What reads back what the flow has written. It stands apart so that it is fetched only where something was kept.
  'src/saved.ts',
]

/**
 * A copy of the project without the types in what is mutated, line for line: Stryker leaves alone whatever stands before
 * "as const", and that is every rule.
 */
function copyProject(): void {
  rmSync(project, { recursive: true, force: true })
  mkdirSync(project, { recursive: true })
  const parts = ['rules', 'src', 'tests', 'bench', 'build', 'scripts', 'docs', 'clinics']
  for (const part of [...parts, 'package.json', 'CHANGELOG.md']) {
    cpSync(at(part), join(project, part), { recursive: true })
  }
  symlinkSync(at('node_modules'), join(project, 'node_modules'), 'dir')
  for (const file of filesOf(mutated)) {
    writeFileSync(join(project, file), stripTypeScriptTypes(readFileSync(at(file), 'utf8')))
  }
}

/** Runs Stryker in the copy. Its own exit code says only that it came to its end. */
function runStryker(places: readonly string[], incremental: boolean): Report {
  const stryker = createRequire(import.meta.url).resolve('@stryker-mutator/core/package.json')
  const options = [
    'run',
    'tests/mutation/stryker.json',
    `--concurrency=${availableParallelism()}`,
    `--mutate=${filesOf(places).join(',')}`,
    ...(incremental ? ['--incremental'] : []),
  ]
  const bin = join(dirname(stryker), 'bin/stryker.js')
  const { status } = spawnSync(process.execPath, [bin, ...options], {
    cwd: project,
    stdio: 'inherit',
  })
  if (status !== 0) throw new Error(`proof:mutation: Stryker came to no end (${status}).`)
  return JSON.parse(readFileSync(join(project, 'report.json'), 'utf8')) as Report
}

const { values: asked } = parseArgs({
  options: {
    incremental: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true },
  },
})
copyProject()
const report = runStryker(asked.only ?? mutated, asked.incremental)
const explained = JSON.parse(
  readFileSync(at('tests/mutation/survivors.json'), 'utf8'),
) as Explained[]
const isAsked = ({ file }: Explained): boolean => Object.hasOwn(report.files, file)
const faults = faultsOf(report, asked.only ? explained.filter(isAsked) : explained)
const figures = figuresOf(report, explained)
const unable = Object.values(report.files)
  .flatMap(({ mutants }) => mutants)
  .filter(({ status }) => status === 'RuntimeError').length
console.log(
  `${figures.total} faults: ${figures.killed} noticed, ${figures.timeout} ended by their time, ` +
    `${figures.survived} not noticed, ${figures.noCoverage} not reached (${figures.score} %). ` +
    `${unable} more could not even be loaded, and are not counted.`,
)
for (const fault of faults) console.error(fault)
if (faults.length > 0) process.exitCode = 1
else if (!asked.only) {
  const { version } = createRequire(import.meta.url)('@stryker-mutator/core/package.json') as {
    readonly version: string
  }
  const proof = {
    date: new Date().toISOString().slice(0, 10),
    sources: sourcesFingerprint(mutated),
    mutated,
    tool: `stryker ${version}`,
    ...figures,
  }
  mkdirSync(at('docs/proof'), { recursive: true })
  writeFileSync(at('docs/proof/mutation.json'), `${JSON.stringify(proof, null, 2)}\n`)
}
