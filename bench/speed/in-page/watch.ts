import { FirstAnswer } from './first-answer.ts'
import type { Loaded, Orders } from './types.ts'

/** For so long nothing may block, in ms, until a page counts as quiet. */
const quiet = 2000

/** Calls `see` with every entry of a kind, those before included. */
function observe(type: string, see: (entry: PerformanceEntry) => void): void {
  new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({
    type,
    buffered: true,
  })
}

/** What the page had asked for up to a moment. */
function askedUntil(moment: number): Pick<Loaded, 'requests' | 'bytes'> {
  const before = ['navigation', 'resource']
    .flatMap((type) => performance.getEntriesByType(type) as PerformanceResourceTiming[])
    .filter(({ startTime }) => startTime <= moment)
  const bytes = before.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)
  return { requests: before.length, bytes }
}

/** Calls `onAwake` once the script of the page has taken over: no page marks itself as prerendered from then on. */
function whenAwake(onAwake: () => void): void {
  const observer = new MutationObserver(() => {
    if (document.querySelector('main:not([data-prerendered])') === null) return
    observer.disconnect()
    onAwake()
  })
  const attributeFilter = ['data-prerendered']
  observer.observe(document, { subtree: true, childList: true, attributeFilter })
}

/** Watches how the page comes, and tells once it is awake and quiet. */
export function watch(orders: Orders): Promise<Loaded> {
  const { promise: told, resolve } = Promise.withResolvers<Loaded>()
  let [firstPaint, largestPaint, awake] = [Number.NaN, Number.NaN, 0]
  const tasks: (readonly [number, number])[] = []
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') firstPaint = startTime
  })
  observe('largest-contentful-paint', ({ startTime }) => {
    largestPaint = startTime
  })
  observe('longtask', ({ startTime, duration }) => tasks.push([startTime, duration]))
  const first = new FirstAnswer(orders)
  if (orders.press) requestAnimationFrame(first.attempt)

  const tell = (): void => {
    const { presses, chosen } = first
    const painted = { firstPaint, largestPaint, awake, tasks }
    first.isOver = true
    resolve({ ...painted, ...askedUntil(awake), presses, chosen, stands: first.isKept() })
  }
  const tellWhenQuiet = (): void => {
    const [at, took] = tasks.at(-1) ?? [0, 0]
    const since = performance.now() - Math.max(awake, at + took)
    if (since > quiet) tell()
    else setTimeout(tellWhenQuiet, quiet + 10 - since)
  }
  whenAwake(() => {
    awake = performance.now()
    tellWhenQuiet()
  })
  return told
}
