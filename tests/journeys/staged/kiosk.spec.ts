import { noClinic } from '../../../src/clinic.ts'
import { en } from '../../../src/text/en/index.ts'
import { until } from '../walk.ts'
import { expect, test } from './fixtures.ts'

// A tablet tries again after five seconds.
test.setTimeout(90_000)

test(
  'a tablet does not wake before what forgets people is here, and says that it takes long',
  { tag: '@one-engine' },
  async ({ page, visitor }) => {
    const watch = /assets\/kiosk-screens-.*\.js/
    await page.route(watch, (route) => route.abort())
    // The browser says on its console that it could not load it: that is not ours.
    page.removeAllListeners('console')
    const refused = () => page.waitForEvent('requestfailed', (request) => watch.test(request.url()))
    const asleep = page.locator('main[data-prerendered]')
    const { idleSeconds, warningSeconds } = noClinic.kiosk
    const told = page.getByText(en.kiosk.told(idleSeconds, warningSeconds))
    const first = refused()
    await page.goto('./?kiosk', { waitUntil: 'commit' })
    await first
    // It has tried once more: a page that was merely about to wake would be awake by now.
    await refused()
    await expect(asleep).toHaveCount(1)
    await expect(page.getByText(en.notices.late)).toBeVisible({ timeout: 15_000 })
    await expect(told).toHaveCount(0)
    await page.unroute(watch)
    await until(visitor, { screen: 'start' }, 40_000)
    await expect(asleep).toHaveCount(0)
    await expect(told).toBeVisible()
  },
)
