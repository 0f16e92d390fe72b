import { persist } from './persist.ts'
import type { Visitor } from './visitor.ts'
import { open } from './walk.ts'

// What a browser says of the offline copy of the site.

/** Sent into the page: makes it that of a browser without service workers. Playwright's own way to block them talks on the console. */
export const withoutWorkers = (): boolean =>
  Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')

/** Opens the site for the first time, and waits until the whole copy is on the device and serves this page. */
export async function openKept(visitor: Visitor, address = './', screen = 'start'): Promise<void> {
  await open(visitor, address, screen)
  await persist(
    async () => {
      const kept = await visitor.evaluate(
        () => navigator.serviceWorker.controller?.state === 'activated',
      )
      return kept || null
    },
    (after) => `copy: there is no offline copy ${after}.`,
  )
}

/** Has the browser look for a newer version, as browsers do by themselves now and then, until one waits. */
export const untilNewerWaits = (visitor: Visitor): Promise<true> =>
  persist(
    async () => {
      const waits = await visitor.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration()
        await registration?.update()
        return registration?.waiting?.state === 'installed'
      })
      return waits || null
    },
    (after) => `copy: no newer version waits ${after}.`,
  )

/** Waits until the browser, too, knows that nobody answers in any tab: it learns that a little later than the page. */
export const untilNobodyAnswers = (visitor: Visitor): Promise<true> =>
  persist(
    async () => {
      const held = await visitor.evaluate(
        async () => (await navigator.locks.query()).held?.length ?? 0,
      )
      return held === 0 || null
    },
    (after) => `copy: somebody still answers ${after}.`,
  )

/** Does what leads to a fresh document, and waits until that has come and its script has taken over. */
export async function intoFresh(visitor: Visitor, act: () => Promise<unknown>): Promise<true> {
  await visitor.evaluate(() => (document.documentElement.dataset['left'] = 'left'))
  await act()
  const come = (): Promise<boolean> =>
    visitor.evaluate(() => {
      const isHere = document.querySelector('main:not([data-prerendered])') !== null
      return isHere && document.documentElement.dataset['left'] === undefined
    })
  return persist(
    // Between two documents there may be nothing to ask.
    async () => (await come().catch(() => false)) || null,
    (after) => `copy: no fresh document has come ${after}.`,
  )
}
