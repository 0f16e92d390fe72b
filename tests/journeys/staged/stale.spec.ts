import { en } from '../../../src/text/en/index.ts'
import { inDays } from '../clock.ts'
import { openKept } from '../copy.ts'
import { onOwnHost } from '../fixtures.ts'
import { words } from '../seen.ts'
import { open, until } from '../walk.ts'
import { expect, test } from './fixtures.ts'

// stale.spec.ts leaves a page open; here the device is taken out of a drawer, with another date from the first moment.

test.use(onOwnHost)

const title = 'a device that comes out of a drawer after 40 days works, and says that it is old'
test(title, { tag: '@one-engine' }, async ({ visitor, page, host }) => {
  const { stale } = en.offline
  await openKept(visitor)
  host.goAway()

  await page.clock.setFixedTime(inDays(20))
  await open(visitor, './', 'start')
  await visitor.press(en.start.staff, 'link')
  await until(visitor, { screen: 'staff' })
  await expect.poll(() => words(visitor, en.staff.allGood(7))).toBe('shown')

  await page.clock.setFixedTime(inDays(40))
  await open(visitor, './?kiosk', 'start')
  await expect.poll(() => words(visitor, stale(40))).toBe('shown')
  await open(visitor, './', 'start')
  await expect.poll(() => words(visitor, stale(40))).toBe('shown')
  await visitor.press(en.start.action)
  await until(visitor, { screen: 'question' })
  expect(await words(visitor, stale(40))).toBe('absent')

  host.comeBack()
  await open(visitor, './', 'start')
  await expect.poll(() => words(visitor, stale(40))).toBe('absent')
})
