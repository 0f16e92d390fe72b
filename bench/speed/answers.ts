import type { Browser } from '@playwright/test'
import { load, openFresh, slowDown, type Fresh } from './device.ts'
import type { Given, Orders, Point } from './in-page/types.ts'
import type { Session } from './session.ts'

// A whole sitting with a mouse, on the slow tablet: how long from each press to the next paint, and how much of the
// main thread each answer takes.

/** In ms, on the slow tablet. */
export interface Answering {
  /** From every press of an answer, of a choice or of Continue, to the next paint; in steps of 8. */
  readonly toPaint: readonly number[]
  /** The same for Start, and for the way from the check page to the result. */
  readonly startToPaint: number
  readonly resultToPaint: number
  /** Main-thread time of each answer: all its choices, Continue, and the next question. */
  readonly work: readonly number[]
}

/** In ms: between two looks at what a page does, and before a press, so that what looking has brought about is over. */
const rest = 150
/** Main-thread time, in ms, that a page at rest takes between two looks at the most. */
const still = 4

const sleep = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time))

/** All that the main thread has done so far, in ms of its own time: what else runs on the machine does not count. */
async function workSoFar(session: Session): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000
}

async function press(session: Session, { x, y }: Point): Promise<void> {
  const at = { x, y, button: 'left', clickCount: 1 } as const
  await session.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at })
  await session.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at })
}

/** What the main thread does from a press until the page is at rest again. */
async function workOf(session: Session, point: Point): Promise<number> {
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
async function answerOne({ ask, session }: Fresh, answers: Given): Promise<number> {
  const before = await ask(() => needlewiseBench.where(), null)
  let work = 0
  for (;;) {
    const choice = await ask((given) => needlewiseBench.toChoose(given), answers)
    if (choice === null) break
    work += await workOf(session, choice)
  }
  const on = await ask(() => needlewiseBench.toGoOn(), null)
  if (on === null) throw new Error(`bench: nothing leads on from "${before}".`)
  work += await workOf(session, on)
  if ((await ask(() => needlewiseBench.where(), null)) === before) {
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
  const { ask, session } = fresh
  await load(fresh, address)
  await slowDown(session)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const work: number[] = []
  const toPaint: number[] = []
  // Neither Start nor the way from the check page to the result is an answer.
  const others = new Map<string, number>()
  let before = 0
  for (;;) {
    const where = await ask(() => needlewiseBench.where(), null)
    if (where.startsWith('result')) break
    const took = await answerOne(fresh, answers)
    const all = await ask(() => needlewiseBench.interactions(), null)
    const [screen = '', question] = where.split(' ')
    if (question) {
      work.push(took)
      toPaint.push(...all.slice(before))
    } else others.set(screen, Math.max(0, ...all.slice(before)))
    before = all.length
  }
  await fresh.close()
  const [startToPaint = Number.NaN, resultToPaint = Number.NaN] = ['start', 'check'].map((screen) =>
    others.get(screen),
  )
  return { toPaint, startToPaint, resultToPaint, work }
}
