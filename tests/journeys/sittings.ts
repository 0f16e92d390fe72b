import { chromium, type CDPSession, type Page } from '@playwright/test'
import { quickChromium } from '../../scripts/browsers.mjs'
import { en } from '../../src/text/en/index.ts'
import { people } from '../people.ts'
import { untilAhead } from './ahead.ts'
import { withoutWorkers } from './copy.ts'
import { startHost } from './host.ts'
import { hasteOf, sitThrough } from './hurry.ts'

// One sitting after another in the life of one page, and what stays in its memory. Only Chromium tells.

/** How a sitting ends in the document that it began in: deleted, or on a tablet that can get no fresh one. */
export const endings = {
  deleted: { address: './', presses: [en.shell.deleteAnswers] },
  'handed back': { address: './?kiosk', presses: [en.kiosk.done, en.kiosk.handBackAction] },
} as const
export type Ending = keyof typeof endings

/** What is in memory once all that nobody holds is gone. */
export interface Memory {
  /** In bytes. */
  readonly heap: number
  /** Nodes that live, on the page or not. */
  readonly nodes: number
  readonly listeners: number
}

/** The same, with what of it is not to be seen. */
export interface PageMemory extends Memory {
  /** Those of the nodes that are on no page. React holds the page before, to begin the next one from it. */
  readonly detached: number
}

/**
 * As code is used the browser makes it quicker, and keeps what it made of it. That would hide what little stays of a
 * sitting, and a page that becomes slower; so here it does not.
 */
const asWritten = '--js-flags=--jitless --no-flush-bytecode'

/** Does `work` with a page for such sittings, in a browser of its own. */
export async function withPage<Result>(
  ending: Ending,
  work: (page: Page) => Promise<Result>,
): Promise<Result> {
  const host = await startHost({ at: '/' })
  const executablePath = quickChromium() ?? ''
  const browser = await chromium.launch({ executablePath, args: ['--disable-gpu', asWritten] })
  try {
    // What is small is painted quickly.
    const page = await browser.newPage({ viewport: { width: 320, height: 160 } })
    await page.addInitScript(withoutWorkers)
    await page.goto(new URL(endings[ending].address, host.base).href)
    await page.waitForSelector('main:not([data-prerendered])')
    await untilAhead(page)
    // With neither host nor copy a tablet builds its page anew in place.
    if (ending === 'handed back') host.goAway()
    return await work(page)
  } finally {
    await browser.close()
    await host.close()
  }
}

type Haste = ReturnType<typeof hasteOf>

/** Sent into the page: `times` sittings, and how many milliseconds each took. */
const sitOften = async (
  sit: (haste: Haste) => Promise<unknown>,
  haste: Haste,
  presses: readonly string[],
  times: number,
): Promise<readonly number[]> => {
  const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))
  const button = (name: string): HTMLElement | undefined =>
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)
  const isBack = (): boolean =>
    document.querySelector('main')?.dataset['screen'] === 'start' &&
    document.querySelector('[inert]') === null &&
    ['', '#/'].includes(location.hash)
  const took: number[] = []
  while (took.length < times) {
    const began = performance.now()
    await sit(haste)
    for (const name of presses) {
      while (button(name) === undefined) await turn()
      button(name)?.click()
    }
    while (!isBack()) await turn()
    took.push(performance.now() - began)
  }
  return took
}

/**
 * So many sittings with the longest result. All in one call: the browser keeps every script that is sent to it, which
 * would count as what the page keeps.
 */
export function sitTimes(page: Page, times: number, ending: Ending): Promise<readonly number[]> {
  const haste = JSON.stringify(hasteOf(people.severalReasons.answers))
  const presses = JSON.stringify(endings[ending].presses)
  const [often, sit] = [sitOften, sitThrough].map(String)
  return page.evaluate(`(${often})(${sit}, ${haste}, ${presses}, ${times})`)
}

/** Looks at the memory behind a session. */
export async function lookInto(session: Pick<CDPSession, 'send'>): Promise<Memory> {
  // Twice: what only the first lets go of goes with the second.
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize: heap } = await session.send('Runtime.getHeapUsage')
  const { nodes, jsEventListeners: listeners } = await session.send('Memory.getDOMCounters')
  return { heap, nodes, listeners }
}

/** Looks at the memory of a page. */
export async function memoryOf(page: Page): Promise<PageMemory> {
  const session = await page.context().newCDPSession(page)
  const memory = await lookInto(session)
  await session.detach()
  // Asking for the detached nodes themselves would keep them.
  const attached = await page.evaluate(() => {
    const walker = document.createTreeWalker(document)
    let count = 1
    while (walker.nextNode()) count += 1
    return count
  })
  return { ...memory, detached: memory.nodes - attached }
}
