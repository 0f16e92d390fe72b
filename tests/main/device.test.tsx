import { describe, expect, test } from 'vitest'
import { noClinic } from '../../src/clinic.ts'
import { DeviceState } from '../../src/main/device.ts'
import type { HostAnswer, Offline } from '../../src/offline/index.ts'
import type { OfflineCopy } from '../../src/worker/messages.ts'

const day = 24 * 60 * 60 * 1000
const now = new Date('2026-11-30T08:00:00.000Z')
const daysAgo = (days: number): string => new Date(now.getTime() - days * day).toISOString()

interface Given {
  readonly reachedOn?: string | null
  readonly updateWaiting?: boolean
  readonly takesUp?: boolean
  /** What the worker tells of the copy; nothing where there is none. */
  readonly copy?: OfflineCopy
  readonly supported?: boolean
}

function deviceWith({
  reachedOn = null,
  updateWaiting = false,
  takesUp = true,
  copy,
  supported = true,
}: Given) {
  const listeners = new Set<() => void>()
  const asked: string[] = []
  const answer: HostAnswer = { reached: false }
  const offline = {
    host: {
      ask: () => Promise.resolve(answer),
      lastReached: () => (reachedOn === null ? null : { reachedOn, build: 'b' }),
    },
    worker: {
      get: () => ({ supported, controlled: supported, updateWaiting }),
      state: () => Promise.resolve(copy ?? null),
      subscribe: (listener: () => void) => {
        listeners.add(listener)
        return () => void listeners.delete(listener)
      },
      check: () => Promise.resolve(void asked.push('check')),
      takeUp: () => Promise.resolve(takesUp),
    },
  } as unknown as Offline
  const device = new DeviceState({
    offline,
    clinic: noClinic,
    now: () => now,
    renew: () => void asked.push('renew'),
    kiosk: 'off',
    setKiosk: () => {},
    recipient: () => null,
  })
  const change = (): void => {
    for (const listener of listeners) listener()
  }
  return { device, asked, change }
}

describe('the start page', () => {
  test('tells nothing before the host was asked', () => {
    expect(deviceWith({ reachedOn: daysAgo(400) }).device.get().stale).toBeNull()
  })

  test.for([
    [daysAgo(0), null],
    [daysAgo(29), null],
    [daysAgo(40), { days: 40 }],
    [null, { days: null }],
    // The clock was set back: how long it was, nobody can tell.
    [daysAgo(-20), { days: null }],
  ] as const)('after the host was last reached on %s tells %o', async ([reachedOn, stale]) => {
    const { device, asked } = deviceWith({ reachedOn })
    await device.ask()
    expect(device.get().stale).toEqual(stale)
    expect(asked).toEqual(['check'])
  })

  test('tells of a newer version as soon as it waits', () => {
    const { device, change } = deviceWith({ updateWaiting: true })
    let told = 0
    const end = device.subscribe(() => {
      told += 1
    })
    change()
    expect(device.get().updateWaiting).toBe(true)
    end()
    change()
    expect(told).toBe(1)
  })
})

describe('the front desk', () => {
  const whole: OfflineCopy = { build: 'b', expected: 40, missing: [] }
  test.for([
    ['whole', { copy: whole }, { expected: 40, missing: 0 }],
    ['with a gap', { copy: { ...whole, missing: ['guide.html'] } }, { expected: 40, missing: 1 }],
    ['not there yet', {}, 'none'],
    ['nothing that this browser keeps', { supported: false }, 'refused'],
  ] as const)('learns that the copy is %s', async ([, given, copy]) => {
    expect((await deviceWith(given).device.desk.inspect()).copy).toEqual(copy)
  })
})

describe('a newer version', () => {
  test('that was taken up begins a fresh document', async () => {
    const { device, asked } = deviceWith({})
    await device.takeUp()
    expect(asked).toEqual(['renew'])
    expect(device.get().refused).toBe(false)
  })

  test('that was refused is said to come later', async () => {
    const { device, asked } = deviceWith({ takesUp: false })
    await device.takeUp()
    expect(asked).toEqual([])
    expect(device.get().refused).toBe(true)
  })
})
