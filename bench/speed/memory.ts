import { load, openBrowser, openFresh } from './device.ts'
import type { Given, Orders } from './in-page/types.ts'
import { slope } from './statistics.ts'
import { lookInto, type Memory } from '../../tests/journeys/sittings.ts'

// One sitting after the other in the life of one page: what stays of each.

/** What stays in a page: all of it after the first sittings, and what each of those after them leaves behind. */
export interface Staying {
  /** Bytes of heap after so many sittings as `first` says. */
  readonly heap: number
  readonly perSitting: { readonly nodes: number; readonly listeners: number; readonly heap: number }
}

/** How many sittings come before the first look, and how many between two looks after it. */
export interface Plan {
  readonly first: number
  readonly between: number
  readonly looks: number
}

/** 300 after the first 50. */
const plan: Plan = { first: 50, between: 60, looks: 5 }

/** For so long, in ms, a page is left alone before a look: what it puts off until it is idle is done by then. */
const rest = 1000

/**
 * As code is used the browser makes it quicker and keeps what it made of it; that is of the browser and not of a
 * sitting. So here it does not.
 */
const asWritten = '--js-flags=--jitless --no-flush-bytecode'

/** What one sitting adds. React holds the page before the present one or not: so one look more or less must not count. */
const eachOf = (looks: readonly Memory[], what: keyof Memory, between: number): number =>
  slope(looks.map((look) => look[what])) / between

/** Looks at a page after the first sittings, and again and again until all are done. */
export async function staying(
  address: string,
  orders: Orders,
  answers: Given,
  { first, between, looks }: Plan = plan,
): Promise<Staying> {
  const browser = await openBrowser([asWritten])
  try {
    const fresh = await openFresh(browser, orders)
    await load(fresh, address)
    const sit = async (times: number): Promise<Memory> => {
      // In one call: the browser keeps every script that is sent to it.
      await fresh.ask(([given, count]) => needlewiseBench.sit(given, count), [
        answers,
        times,
      ] as const)
      await new Promise((resolve) => setTimeout(resolve, rest))
      return lookInto(fresh.session)
    }
    const seen = [await sit(first)]
    while (seen.length <= looks) seen.push(await sit(between))
    const each = (what: keyof Memory): number => eachOf(seen, what, between)
    return {
      heap: seen[0]?.heap ?? Number.NaN,
      perSitting: { nodes: each('nodes'), listeners: each('listeners'), heap: each('heap') },
    }
  } finally {
    await browser.close()
  }
}
