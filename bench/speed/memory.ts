import { load, openBrowser, openFresh } from './device.ts'
import type { Given, Orders } from './in-page/types.ts'
import { lookInto, type Memory } from '../../tests/journeys/sittings.ts'

// One sitting after the other in the life of one page: what stays of each.

/** What stays in a page: all of it after the first sittings, and what each of those after them leaves behind. */
export interface Staying {
  /** Bytes of heap after so many sittings as `first` says. */
  readonly heap: number
  readonly perSitting: { readonly nodes: number; readonly listeners: number; readonly heap: number }
}

const sittings = { first: 50, more: 300 } as const

/**
 * As code is used the browser makes it quicker and keeps what it made of it; that is of the browser and not of a
 * sitting. So here it does not.
 */
const asWritten = '--js-flags=--jitless --no-flush-bytecode'

/** Looks at a page after the first sittings, and after all. */
export async function staying(
  address: string,
  orders: Orders,
  answers: Given,
  { first, more }: { readonly first: number; readonly more: number } = sittings,
): Promise<Staying> {
  const browser = await openBrowser([asWritten])
  try {
    const fresh = await openFresh(browser, orders)
    await load(fresh, address)
    // In one call each: the browser keeps every script that is sent to it.
    const sit = (times: number): Promise<void> =>
      fresh.page.evaluate(([given, count]) => needlewiseBench.sit(given, count), [
        answers,
        times,
      ] as const)
    await sit(first)
    const early = await lookInto(fresh.session)
    await sit(more)
    const late = await lookInto(fresh.session)
    const each = (what: keyof Memory): number => (late[what] - early[what]) / more
    return {
      heap: early.heap,
      perSitting: { nodes: each('nodes'), listeners: each('listeners'), heap: each('heap') },
    }
  } finally {
    await browser.close()
  }
}
