import type { Browser } from '@playwright/test'
import { answerAll } from './answers.ts'
import { pageWith } from './controls.ts'
import { openBrowser, slow } from './device.ts'
import { serve } from './host.ts'
import type { Cost } from './in-page/control.ts'
import type { Loaded, Orders } from './in-page/types.ts'
import { answerFirst, blockingOf, look } from './loads.ts'
import { staying } from './memory.ts'
import { median } from './statistics.ts'

// Whether the measuring sees what is there: pages with a known cost, each beside the same page without it.

/** What was put into a page, what of it was seen, and between which bounds that has to be. */
interface Seen {
  readonly what: string
  readonly seen: number
  readonly from: number
  readonly to: number
}

const answers = { question: 'yes' }
const names: Orders['names'] = { start: 'Start', next: 'Continue', finish: 'See', delete: 'Delete' }
const orders: Orders = { names, press: false }

async function at<Result>(
  cost: Cost,
  work: (address: string) => Promise<Result>,
  more = 0,
): Promise<Result> {
  const host = await serve(await pageWith(cost, more))
  try {
    return await work(host.base)
  } finally {
    await host.close()
  }
}

/** A page that blocks for 300 ms as it wakes: 250 of them are over 50. What the rest of the page takes is on top. */
async function blocking(browser: Browser): Promise<readonly Seen[]> {
  const block = 300
  const loaded = await at({ block }, (address) => look(browser, address, names))
  const { sum, longest } = blockingOf(loaded)
  return [
    { what: 'blocking time of 300 ms of script', seen: sum, from: block - 50, to: block + 250 },
    { what: 'longest task of 300 ms of script', seen: longest, from: block, to: block + 200 },
  ]
}

const middleOf = (loads: readonly Loaded[], what: 'bytes' | 'awake'): number =>
  median(loads.map((load) => load[what]))

/** Three visits in turn to a page, and to one that is heavier by so much. */
async function visits(browser: Browser, more: number) {
  const visit = (address: string) => look(browser, address, names)
  const [light, heavy]: [Loaded[], Loaded[]] = [[], []]
  while (heavy.length < 3) {
    light.push(await at({}, visit))
    heavy.push(await at({}, visit, more))
  }
  const added = (what: 'bytes' | 'awake'): number => middleOf(heavy, what) - middleOf(light, what)
  return { bytes: added('bytes'), awake: added('awake') }
}

/** 200 kB more take a second more at 1.6 Mbps; their bytes are seen to the byte. */
async function weight(browser: Browser): Promise<readonly Seen[]> {
  const more = slow.download
  const { bytes, awake } = await visits(browser, more)
  return [
    { what: 'bytes of 200,000 more', seen: bytes, from: more, to: more },
    { what: 'ms later for 200,000 bytes', seen: awake, from: 900, to: 1700 },
  ]
}

/** An answer that is given before the page wakes counts from then; one that is taken away, from when it is given again. */
async function firstAnswer(browser: Browser): Promise<readonly Seen[]> {
  const wakeAfter = 2000
  const first = (cost: Cost) => at(cost, (address) => answerFirst(browser, address, names))
  const keeps = await first({ wakeAfter })
  const forgets = await first({ wakeAfter, forgets: true })
  return [
    {
      what: 'ms before waking, where it is kept',
      seen: keeps.awake - keeps.given,
      from: 1000,
      to: 9000,
    },
    { what: 'times given, where it is kept', seen: keeps.times, from: 1, to: 1 },
    {
      what: 'ms after waking, where it is forgotten',
      seen: forgets.given - forgets.awake,
      from: 0,
      to: 1000,
    },
    { what: 'times given, where it is forgotten', seen: forgets.times, from: 2, to: 2 },
  ]
}

/** 200 ms of script on every press: of two presses an answer is made. */
async function pressing(browser: Browser): Promise<readonly Seen[]> {
  const answering = (cost: Cost) =>
    at(cost, (address) => answerAll(browser, address, orders, answers))
  const [quick, late] = [await answering({}), await answering({ slowPress: 200 })]
  const worked = median(late.work) - median(quick.work)
  return [
    // A press on a label is two clicks: its own, and that of the radio.
    {
      what: 'answer to paint with 200 ms a press',
      seen: Math.min(...late.toPaint),
      from: 200,
      to: 700,
    },
    { what: 'work of an answer with 200 ms a press', seen: worked, from: 400, to: 900 },
  ]
}

/** Three nodes, three listeners and what belongs to them stay of each sitting. */
async function memory(): Promise<readonly Seen[]> {
  const leaves = 3
  const few = { first: 50, between: 40, looks: 3 }
  const visit = (address: string) => staying(address, orders, answers, few)
  const [clean, leaking] = [await at({}, visit), await at({ leaves }, visit)]
  const { nodes, listeners, heap } = leaking.perSitting
  return [
    { what: 'nodes of a sitting that leaves none', seen: clean.perSitting.nodes, from: 0, to: 0 },
    {
      what: 'heap of a sitting that leaves none',
      seen: clean.perSitting.heap,
      from: -500,
      to: 500,
    },
    { what: 'nodes of a sitting that leaves 3', seen: nodes, from: leaves, to: leaves },
    { what: 'listeners of a sitting that leaves 3', seen: listeners, from: leaves, to: leaves },
    { what: 'heap of a sitting that leaves 6 kB', seen: heap, from: 6000, to: 9000 },
  ]
}

/** Measures pages of known cost; tells of each what was seen. True where all of it is as it has to be. */
export async function selfCheck(): Promise<boolean> {
  const browser = await openBrowser()
  try {
    const seen = [
      ...(await blocking(browser)),
      ...(await weight(browser)),
      ...(await firstAnswer(browser)),
      ...(await pressing(browser)),
      ...(await memory()),
    ].map((row) => ({ ...row, right: row.seen >= row.from && row.seen <= row.to }))
    console.table(seen.map((row) => ({ ...row, seen: Math.round(row.seen * 100) / 100 })))
    return seen.every(({ right }) => right)
  } finally {
    await browser.close()
  }
}
