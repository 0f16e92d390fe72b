import { noClinic } from '../../../src/clinic.ts'
import { en } from '../../../src/text/en/index.ts'
import { until } from '../walk.ts'
import { expect, test } from './fixtures.ts'

test('a tablet does not wake before what forgets people is here, and begins anew for it', async ({
  page,
  visitor,
}) => {
  const watch = /assets\/kiosk-screens-.*\.js/
  await page.route(watch, (route) => route.abort())
  // The browser says on its console that it could not load it: that is not ours.
  page.removeAllListeners('console')
  const refused = page.waitForEvent('requestfailed', (request) => watch.test(request.url()))
  await page.goto('./?kiosk', { waitUntil: 'commit' })
  await refused
  await page.waitForLoadState()
  const asleep = page.locator('main[data-prerendered]')
  const { idleSeconds, warningSeconds } = noClinic.kiosk
  const told = page.getByText(en.kiosk.told(idleSeconds, warningSeconds))
  await expect(asleep).toHaveCount(1)
  await expect(told).toHaveCount(0)
  await page.unroute(watch)
  await until(visitor, { screen: 'start' })
  await expect(asleep).toHaveCount(0)
  await expect(told).toBeVisible()
})
