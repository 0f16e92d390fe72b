import { describe, expect, test, vi } from 'vitest'
import { createSittings, type Sittings } from '../../src/offline/sittings.ts'

type Locks = Pick<LockManager, 'request'>
let devices = 0

/** The tabs of a device that nobody else uses: the locks are Node's own, and real. */
function tabs(): readonly [Sittings, Sittings, Sittings] {
  devices += 1
  const device = devices
  const request = ((name: string, ...rest: [LockOptions, LockGrantedCallback<unknown>]) =>
    navigator.locks.request(`${name} ${device}`, ...rest)) as Locks['request']
  return [createSittings({ request }), createSittings({ request }), createSittings({ request })]
}

/** Long enough for a lock to be given. */
const moment = () => new Promise((resolve) => setTimeout(resolve, 30))
const takenUp = async () => true

describe('a version that waits', () => {
  test('is taken up where nobody is answering', async () => {
    const [tab] = tabs()
    expect(await tab.alone(takenUp)).toBe(true)
  })

  test('is not taken up, and nothing is done, while another tab has a sitting', async () => {
    const [tab, other] = tabs()
    other.hold()
    await moment()
    const work = vi.fn(takenUp)
    expect(await tab.alone(work)).toBe(false)
    expect(work).not.toHaveBeenCalled()
  })

  test('is not taken up by the tab that has a sitting itself', async () => {
    const [tab] = tabs()
    tab.hold()
    expect(await tab.alone(takenUp)).toBe(false)
  })

  test('is taken up in the moment in which the sitting of the tab ends', async () => {
    const [tab] = tabs()
    const end = tab.hold()
    await moment()
    end()
    expect(await tab.alone(takenUp)).toBe(true)
  })

  test('is taken up once the last of several sittings has ended', async () => {
    const [one, other, third] = tabs()
    const [endOne, endOther] = [one.hold(), other.hold()]
    await moment()
    endOne()
    // Ending it again ends nobody else's.
    endOne()
    await moment()
    expect(await third.alone(takenUp)).toBe(false)
    endOther()
    await moment()
    expect(await third.alone(takenUp)).toBe(true)
  })

  test('is taken up by one tab at a time', async () => {
    const [one, other] = tabs()
    expect((await Promise.all([one.alone(takenUp), other.alone(takenUp)])).toSorted()).toEqual([
      false,
      true,
    ])
  })

  test('is not waited for where another tab has taken one up and stays', async () => {
    const [tab, other] = tabs()
    expect(await other.alone(takenUp)).toBe(true)
    const end = tab.hold()
    await moment()
    end()
    expect(await tab.alone(takenUp)).toBe(false)
  })

  test('that could not be taken up keeps nobody from trying again', async () => {
    const [one, other] = tabs()
    expect(await one.alone(async () => false)).toBe(false)
    expect(await one.alone(() => Promise.reject(new Error('gone')))).toBe(false)
    await moment()
    expect(await other.alone(takenUp)).toBe(true)
  })
})

describe('a page whose version was replaced', () => {
  test('hears of it at once, where nobody is answering', () => {
    const [tab] = tabs()
    const heard = vi.fn()
    tab.whenFree(heard)
    expect(heard).toHaveBeenCalledOnce()
  })

  test('hears of it once, when its sitting has ended', async () => {
    const [tab] = tabs()
    const end = tab.hold()
    await moment()
    const heard = vi.fn()
    tab.whenFree(heard)
    expect(heard).not.toHaveBeenCalled()
    end()
    tab.hold()()
    expect(heard).toHaveBeenCalledOnce()
  })

  test('hears of it at once, where a sitting began while the version was taken up', async () => {
    const [tab, other] = tabs()
    expect(await other.alone(takenUp)).toBe(true)
    tab.hold()
    await moment()
    const heard = vi.fn()
    tab.whenFree(heard)
    expect(heard).toHaveBeenCalledOnce()
  })
})

describe.each([
  ['has no locks', undefined],
  ['refuses its locks', { request: () => Promise.reject(new Error('refused')) }],
])('a browser that %s', (_what, locks) => {
  test('keeps to what the tab itself knows', async () => {
    const tab = createSittings(locks)
    const end = tab.hold()
    await moment()
    const heard = vi.fn()
    tab.whenFree(heard)
    expect(heard).not.toHaveBeenCalled()
    expect(await tab.alone(takenUp)).toBe(false)
    end()
    expect(heard).toHaveBeenCalledOnce()
  })
})
