import type { Browser, CDPSession, Page } from '@playwright/test'
import { load, openFresh, slowDown } from './device.ts'
import type { Given, Orders, Point } from './in-page/types.ts'

// A whole sitting with a mouse, on the slow tablet: how long from each press to the next paint, and how much of the
// main thread each answer takes.

/** In ms, on the slow tablet. */
export interface Answering {
  /** From every press, of a choice or of a button, to the next paint; in steps of 8. */
  readonly toPaint: readonly number[]
  /** Main-thread time of each answer: all its choices, Continue, and the next question. */
  readonly work: readonly number[]
}

/** In ms: between two looks at what a page does, and before a press, so that what looking has brought about is over. */
const rest = 150
/** Main-thread time, in ms, that a page at rest takes between two looks at the most. */
const still = 4

const sleep = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time))

/** All that the main thread has done so far, in ms of its own time: what else runs on the machine does not count. */
async function workSoFar(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000
}

async function press(session: CDPSession, { x, y }: Point): Promise<void> {
  const at = { x, y, button: 'left', clickCount: 1 } as const
  await session.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at })
  await session.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at })
}

/** What the main thread does from a press until the page is at rest again. */
async function workOf(session: CDPSession, point: Point): Promise<number> {
  await sleep(rest)
  const before = await workSoFar(session)
  await press(session, point)
  let last = before
  for (;;) {
    await sleep(rest)
    const now = await workSoFar(session)
    // What the last look saw is looking alone: it is not of the page.
    if (now - last < still) return last - before
    last = now
  }
}

/** The answer to the question that is open, and on. */
async function answerOne(page: Page, session: CDPSession, answers: Given): Promise<number> {
  const before = await page.evaluate(() => needlewiseBench.where())
  let work = 0
  for (;;) {
    const choice = await page.evaluate((given) => needlewiseBench.toChoose(given), answers)
    if (choice === null) break
    work += await workOf(session, choice)
  }
  const on = await page.evaluate(() => needlewiseBench.toGoOn())
  if (on === null) throw new Error(`bench: nothing leads on from "${before}".`)
  work += await workOf(session, on)
  if ((await page.evaluate(() => needlewiseBench.where())) === before) {
    throw new Error(`bench: "${before}" is still there after it was answered.`)
  }
  return work
}

/** Answers everything as `answers` say, up to the result. */
export async function answerAll(
  browser: Browser,
  address: string,
  orders: Orders,
  answers: Given,
): Promise<Answering> {
  const fresh = await openFresh(browser, orders)
  const { page, session, context } = fresh
  await load(fresh, address)
  await slowDown(session)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const work: number[] = []
  for (;;) {
    const where = await page.evaluate(() => needlewiseBench.where())
    if (where.startsWith('result')) break
    const took = await answerOne(page, session, answers)
    // Neither Start nor the way from the check page to the result is an answer.
    if (!where.endsWith(' ')) work.push(took)
  }
  await sleep(rest)
  const toPaint = await page.evaluate(() => needlewiseBench.interactions())
  await context.close()
  return { toPaint, work }
}
