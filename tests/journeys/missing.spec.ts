import { noClinic } from '../../src/clinic.ts'
import { en } from '../../src/text/en/index.ts'
import { people } from '../people.ts'
import { openKept } from './copy.ts'
import { expect, onOwnHost, test } from './fixtures.ts'
import { networkFailures, startHost } from './host.ts'
import { hurryToResult } from './hurry.ts'
import { persist } from './persist.ts'
import { count, words } from './seen.ts'
import { open, until } from './walk.ts'

// A script that does not come at first. Browsers remember that, each in its own way.

test.use({
  ...onOwnHost,
  keepsCopy: false,
  // What browsers say of it, and of a worker that could not fetch something, and React of what a page caught.
  noise: new RegExp(
    [
      networkFailures.source,
      'could not be fetched',
      '^Error$',
      '^NetworkError when attempting to fetch',
      '^TypeError: Importing a module script failed',
      'error loading dynamically imported module',
      'Failed to fetch dynamically imported module',
    ].join('|'),
  ),
  // A browser must not have it from its own cache, either.
  host: async ({ engine }, proceed) => {
    const host = await startHost({ at: `/clinic/${engine}/`, keep: 'no-store' })
    await proceed(host)
    await host.close()
  },
})

const { answers, outcome } = people.severalReasons

test.describe('the first words', () => {
  test('come when the page is loaded anew', async ({ visitor, host }) => {
    host.refuse(/words-en/)
    await visitor.goTo('./')
    await expect.poll(() => host.asked().some((file) => file.includes('words-en'))).toBe(true)
    expect(await count(visitor, 'main[data-prerendered]')).toBe(1)
    host.refuse(null)
    await visitor.reload()
    await until(visitor, { screen: 'start' })
  })
})

test.describe('a page to read', () => {
  test('comes once the host is there again, and no answer is lost', async ({ visitor, host }) => {
    await open(visitor, './', 'start')
    await hurryToResult(visitor, answers)
    await until(visitor, { outcome })
    host.goAway()
    await visitor.press(en.shell.pages.guide, 'link')
    await until(visitor, { screen: 'guide', heading: en.notices.partMissing })
    host.comeBack()
    // Firefox remembers that a script did not come: there the page loads itself anew.
    await visitor.press(en.notices.again)
    await until(visitor, { screen: 'guide', heading: en.guide.title })
    await visitor.back()
    await until(visitor, { screen: 'result', outcome })
  })
})

// A tablet tries again after five seconds, and loads its page anew after fifteen.
test.describe('what forgets people', () => {
  test.use({ keepsCopy: true })
  test.setTimeout(120_000)

  test('a tablet sleeps until it is there, and keeps no choice', async ({ visitor, host }) => {
    await openKept(visitor, './?kiosk')
    const lost = await visitor.evaluate(async () => {
      const copies = await Promise.all((await caches.keys()).map((name) => caches.open(name)))
      const gone = copies.map(async (copy) => {
        const kept = (await copy.keys()).filter(({ url }) => url.includes('/kiosk-screens-'))
        return Promise.all(kept.map((file) => copy.delete(file)))
      })
      return (await Promise.all(gone)).flat()
    })
    expect(lost).toEqual([true])
    host.goAway()
    await visitor.reload()
    // As somebody does who presses Start and an option before the script has woken.
    const choose = (): Promise<boolean> =>
      visitor.evaluate(() => {
        const option = document.querySelector<HTMLInputElement>('[data-prerendered] input')
        location.hash = '#/1'
        option?.click()
        return option?.checked === true && option.checkVisibility()
      })
    await persist(
      async () => (await choose().catch(() => false)) || null,
      (after) => `missing: the page as sent cannot be answered ${after}.`,
    )
    await persist(
      async () => (await count(visitor, 'input:checked').catch(() => 1)) === 0 || null,
      (after) => `missing: what was chosen is still there ${after}.`,
    )
    expect(await visitor.evaluate(() => document.querySelector('input')?.checkVisibility())).toBe(
      false,
    )
    expect(await count(visitor, 'main:not([data-prerendered])')).toBe(0)
    host.comeBack()
    await until(visitor, { screen: 'start' }, 60_000)
    const { idleSeconds, warningSeconds } = noClinic.kiosk
    expect(await words(visitor, en.kiosk.told(idleSeconds, warningSeconds))).toBe('shown')
  })
})
