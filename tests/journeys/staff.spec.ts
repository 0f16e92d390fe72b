import { noClinic } from '../../src/clinic.ts'
import { en } from '../../src/text/en/index.ts'
import { setClock } from './clock.ts'
import { intoFresh, openKept } from './copy.ts'
import { expect, onOwnHost, test } from './fixtures.ts'
import { count, unfold, words } from './seen.ts'
import type { Visitor } from './visitor.ts'
import { open, until } from './walk.ts'

// The morning check at the front desk, on what browsers really store.

test.use(onOwnHost)

const { staff, start } = en
const { idleSeconds, warningSeconds } = noClinic.kiosk
/** What only the start page of a tablet says that is handed round. */
const told = en.kiosk.told(idleSeconds, warningSeconds)

const untilShown = (visitor: Visitor, wanted: string): Promise<void> =>
  expect.poll(() => words(visitor, wanted)).toBe('shown')

/** Leaves something in every place where a browser lets a page store something. */
const litter = (visitor: Visitor): Promise<null> =>
  visitor.evaluate(async () => {
    sessionStorage.setItem('somebody', 'pregnant')
    localStorage.setItem('somebody', 'pregnant')
    document.cookie = 'somebody=pregnant'
    await (await caches.open('somebody')).put('./somebody', new Response('pregnant'))
    await new Promise<void>((resolve) => {
      const opening = indexedDB.open('somebody')
      opening.addEventListener('success', () => {
        opening.result.close()
        resolve()
      })
    })
    return null
  })

/** The names of all that is stored. */
const stored = (visitor: Visitor): Promise<readonly string[]> =>
  visitor.evaluate(async () => [
    ...Object.keys(sessionStorage),
    ...Object.keys(localStorage),
    ...document.cookie.split(';').filter((cookie) => cookie !== ''),
    ...(await caches.keys()).map((name) => name.split('-')[0] ?? ''),
    ...(await indexedDB.databases()).map(({ name }) => name ?? ''),
  ])

/** Takes a file out of the copy, as a browser that is short of room may; tells how many there were. */
const loseFile = (visitor: Visitor): Promise<number> =>
  visitor.evaluate(async () => {
    const cache = await caches.open((await caches.keys())[0] ?? '')
    const files = await cache.keys()
    const lost = files.find(({ url }) => url.includes('/ar/guide.html'))
    return lost !== undefined && (await cache.delete(lost)) ? files.length : 0
  })

test('the front desk is told what is wrong with a device, and mends it', async ({ visitor }) => {
  await openKept(visitor)
  await visitor.press(start.staff, 'link')
  await until(visitor, { screen: 'staff', heading: staff.title })
  await untilShown(visitor, staff.allGood(7))
  expect(await count(visitor, '[aria-labelledby^=point-]')).toBe(7)

  await test.step('what somebody left anywhere is found, named and deleted', async () => {
    const before = await stored(visitor)
    await litter(visitor)
    expect(await stored(visitor)).toHaveLength(before.length + 5)
    await visitor.press(staff.again)
    await untilShown(visitor, staff.someTodo(1, 7))
    const places = Object.values(staff.answers.places)
    expect(await words(visitor, staff.answers.found(places))).toBe('shown')
    await visitor.press(staff.answers.action)
    await untilShown(visitor, staff.allGood(7))
    // What the site itself needs is still there.
    expect(await stored(visitor)).toEqual(before)
  })

  await test.step('a file that the browser lost from the copy is found and fetched', async () => {
    const all = await loseFile(visitor)
    await visitor.press(staff.again)
    await untilShown(visitor, staff.copy.missing(1, all))
    expect(await words(visitor, staff.someTodo(1, 7))).toBe('shown')
    await visitor.press(staff.copy.action)
    await untilShown(visitor, staff.allGood(7))
    expect(await words(visitor, staff.copy.complete(all))).toBe('shown')
  })

  await test.step('a clock that lies years back is told', async () => {
    await setClock(visitor, new Date('2020-01-01T09:00:00Z'))
    await visitor.press(staff.again)
    await untilShown(visitor, staff.clock.todo)
    expect(await words(visitor, staff.someTodo(1, 7))).toBe('shown')
  })

  await test.step('the tablet is handed out', async () => {
    await intoFresh(visitor, () => visitor.press(staff.kioskStart))
    expect(await visitor.evaluate(() => location.search)).toBe('?kiosk')
    expect(await words(visitor, told)).toBe('shown')
  })

  await test.step('it remembers that, at an address that says nothing of it, until it is taken back', async () => {
    await open(visitor, './', 'start')
    expect(await words(visitor, told)).toBe('shown')
    await visitor.press(start.staff, 'link')
    await until(visitor, { screen: 'staff' })
    await untilShown(visitor, staff.kioskOn)
    expect(await words(visitor, staff.kioskEnd)).toBe('hidden')
    await unfold(visitor)
    await intoFresh(visitor, () => visitor.press(staff.kioskEnd))
    expect(await words(visitor, told)).toBe('absent')
    await open(visitor, './', 'start')
    expect(await words(visitor, told)).toBe('absent')
  })
})
