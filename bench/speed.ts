import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser } from '@playwright/test'
import { en } from '../src/text/en/index.ts'
import { people } from '../tests/people.ts'
import { makeHandWritten } from './hand-written/make.ts'
import { answerAll, type Answering } from './speed/answers.ts'
import { openBrowser } from './speed/device.ts'
import { judge } from './speed/goals.ts'
import { filesOf, serve, type Host } from './speed/host.ts'
import type { Loaded } from './speed/in-page/types.ts'
import { answerFirst, look, type FirstAnswer } from './speed/loads.ts'
import type { Measured } from './speed/measured.ts'
import { staying } from './speed/memory.ts'
import { printFacts, printGoals, printTable } from './speed/print.ts'
import { differences } from './speed/same.ts'
import { selfCheck } from './speed/self-check.ts'

// The built site beside a hand-written page of the same questions, on a cheap tablet and a slow line. See README.md.
//   npm run build && npm run bench -- [--rounds 7] [--site dist] [--strict] [--self-check]

const { values: asked } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    site: { type: 'string', default: 'dist' },
    strict: { type: 'boolean', default: false },
    'self-check': { type: 'boolean', default: false },
  },
})

const names = {
  start: en.start.action,
  next: en.form.continue,
  finish: en.check.action,
  delete: en.shell.deleteAnswers,
}
const { answers } = people.severalReasons
const orders = { names, press: false }

interface Rounds {
  readonly looks: Loaded[]
  readonly firsts: FirstAnswer[]
  readonly answering: Answering[]
}

async function oneRound(browser: Browser, base: string, { looks, firsts, answering }: Rounds) {
  looks.push(await look(browser, base, names))
  firsts.push(await answerFirst(browser, base, names))
  answering.push(await answerAll(browser, base, orders, answers))
}

/** Everything of both pages, one after the other in each round. */
async function measureAll(
  browser: Browser,
  [theirs, ours]: readonly [Host, Host],
  rounds: number,
): Promise<readonly [theirs: Measured, ours: Measured]> {
  const pages = [theirs, ours].map(({ base }) => ({
    base,
    rounds: { looks: [], firsts: [], answering: [] } as Rounds,
  }))
  // The first visits of a browser take longer than all others.
  for (const { base } of pages) await look(browser, base, names)
  for (let at = 1; at <= rounds; at += 1) {
    console.log(`Round ${at} of ${rounds}.`)
    for (const page of pages) await oneRound(browser, page.base, page.rounds)
  }
  console.log('350 sittings in the life of one page.')
  const [first, second] = pages
  if (!first || !second) throw new Error('bench: two pages are needed.')
  return [
    { ...first.rounds, staying: await staying(first.base, orders, answers) },
    { ...second.rounds, staying: await staying(second.base, orders, answers) },
  ]
}

/** Stops where the two pages do not say the same: then no number of one could be held against the other. */
async function refuseDifferent(browser: Browser, [theirs, ours]: readonly [Host, Host]) {
  for (const person of Object.values(people)) {
    const found = await differences(browser, [ours.base, theirs.base], orders, person.answers)
    if (found.length === 0) continue
    throw new Error(`bench: ${person.name}: the pages differ.\n${found.join('\n')}`)
  }
}

async function compare(browser: Browser, hosts: readonly [Host, Host]): Promise<boolean> {
  await refuseDifferent(browser, hosts)
  const rounds = Number(asked.rounds)
  printFacts(browser, rounds)
  const [theirs, ours] = await measureAll(browser, hosts, rounds)
  printTable(ours, theirs)
  const judged = judge(ours, theirs)
  printGoals(judged)
  return judged.every(({ met }) => met)
}

async function bench(): Promise<boolean> {
  if (!existsSync(join(asked.site, 'index.html'))) {
    throw new Error(`bench: there is no site in "${asked.site}"; run npm run build first.`)
  }
  const folder = await mkdtemp(join(tmpdir(), 'hand-written-'))
  await makeHandWritten(en, folder)
  const theirs = await serve(await filesOf(folder))
  const ours = await serve(await filesOf(asked.site))
  const browser = await openBrowser()
  try {
    return await compare(browser, [theirs, ours])
  } finally {
    await browser.close()
    await Promise.all([theirs.close(), ours.close()])
    await rm(folder, { recursive: true })
  }
}

const isWell = asked['self-check'] ? await selfCheck() : await bench()
if (!isWell && (asked.strict || asked['self-check'])) process.exit(1)
