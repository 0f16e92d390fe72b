import type { Browser } from '@playwright/test'
import { load, openFresh, slowDown } from './device.ts'
import type { Loaded, Orders } from './in-page/types.ts'

// The first visit, on the slow tablet and the slow line: with nobody touching the page, and with somebody who answers
// as soon as there is something to answer.

type Names = Orders['names']

/** A first visit on which nobody touches the page. */
export async function look(browser: Browser, address: string, names: Names): Promise<Loaded> {
  const fresh = await openFresh(browser, { names, press: false })
  await slowDown(fresh.session)
  const loaded = await load(fresh, address)
  await fresh.close()
  return loaded
}

/** When the first answer was given that is kept, and when the page woke; in ms since navigation began. */
export interface FirstAnswer {
  /** `NaN` where no answer was kept. */
  readonly given: number
  /** How often the answer had to be given, because the page took it away. */
  readonly times: number
  readonly awake: number
}

/**
 * The time until the first answer is taken, and kept. From the first frame on, the first radio or checkbox that is to
 * be seen is pressed (`click()` in a frame of the page, so the main thread is free); where the whole document has come
 * without one, Start is pressed first. Where the page takes the answer away while its script wakes, it is given again.
 * What counts is the last time that it was given, and only if two seconds after the page woke it stands, is in the
 * storage of the tab, and still stands after the page was loaded again.
 */
export async function answerFirst(
  browser: Browser,
  address: string,
  names: Names,
): Promise<FirstAnswer> {
  const fresh = await openFresh(browser, { names, press: true })
  await slowDown(fresh.session)
  const { presses, stands, chosen, awake } = await load(fresh, address)
  await fresh.told({ names, press: false })
  await load(fresh, null)
  const isBack =
    stands &&
    (await fresh.ask(
      // A page that begins anew with the way back to what was answered shows no control: then what is stored counts.
      (selector) => document.querySelector<HTMLInputElement>(selector)?.checked ?? true,
      chosen,
    ))
  await fresh.close()
  return {
    given: isBack ? (presses.at(-1) ?? Number.NaN) : Number.NaN,
    times: presses.length,
    awake,
  }
}

/** Blocking time: of every long task what is over 50 ms, summed; and the longest task. In ms. */
export function blockingOf({ tasks }: Loaded): { readonly sum: number; readonly longest: number } {
  const times = tasks.map(([, took]) => took)
  return {
    sum: times.reduce((sum, took) => sum + took - 50, 0),
    longest: Math.max(0, ...times),
  }
}
