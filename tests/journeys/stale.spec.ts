import { en } from '../../src/text/en/index.ts'
import { inDays, setClock } from './clock.ts'
import { openKept } from './copy.ts'
import { expect, onOwnHost, test } from './fixtures.ts'
import { words } from './seen.ts'
import type { Visitor } from './visitor.ts'
import { open, until } from './walk.ts'

// A tablet that does not reach its host for weeks must say so, to those who can do something about it.

test.use(onOwnHost)

const { staff, start } = en

/** How the point about the host stands at the front desk; nothing while it is looked for. */
const pointAboutHost = (visitor: Visitor): Promise<string> =>
  visitor.evaluate(
    () => document.querySelector('[aria-labelledby=point-host]')?.textContent ?? 'no such point',
  )

test('a page that stays open for 40 days without the host says so, and not for 20', async ({
  visitor,
  host,
}) => {
  await openKept(visitor)
  host.goAway()

  await setClock(visitor, inDays(20))
  await visitor.press(start.staff, 'link')
  await until(visitor, { screen: 'staff' })
  await expect.poll(() => pointAboutHost(visitor)).toContain(staff.host.good)

  await setClock(visitor, inDays(40))
  await visitor.press(staff.again)
  await expect.poll(() => pointAboutHost(visitor)).toContain(staff.host.todo)
  await visitor.press(en.shell.name, 'link')
  await until(visitor, { screen: 'start' })
  expect(await words(visitor, en.offline.stale(40))).toBe('shown')

  // As browsers tell when the network is there again.
  host.comeBack()
  await visitor.evaluate(() => dispatchEvent(new Event('online')))
  await expect.poll(() => words(visitor, en.offline.stale(40))).toBe('absent')
})

test.describe('a browser that keeps no copy', () => {
  test.use({ keepsCopy: false })

  test('sees all the same whether its host is there', async ({ visitor, host }) => {
    await open(visitor, './', 'start')
    await visitor.press(start.staff, 'link')
    await until(visitor, { screen: 'staff' })
    await expect.poll(() => pointAboutHost(visitor)).toContain(staff.host.good)

    host.goAway()
    await setClock(visitor, inDays(40))
    await visitor.press(staff.again)
    await expect.poll(() => pointAboutHost(visitor)).toContain(staff.host.todo)

    host.comeBack()
    await visitor.press(staff.again)
    await expect.poll(() => pointAboutHost(visitor)).toContain(staff.host.good)
  })
})
