import { describe, expect, test } from 'vitest'
import { isStale, judgeClock, type HostAnswer } from '../../src/offline/index.ts'

const now = new Date('2026-11-22T09:00:00Z')

describe('a copy of the site, of which staff is to hear after 30 days', () => {
  const rows: readonly (readonly [because: string, reachedOn: string | null, stale: boolean])[] = [
    ['its host was reached a minute ago', '2026-11-22T08:59:00.000Z', false],
    ['its host was reached 30 days ago to the minute', '2026-10-23T09:00:00.000Z', false],
    ['its host was reached 30 days and a minute ago', '2026-10-23T08:59:00.000Z', true],
    ['its host was reached 40 days ago', '2026-10-13T09:00:00.000Z', true],
    ['its host was never reached', null, true],
    ['nobody can read when its host was reached', 'last week', true],
    ['the device has been set back by some hours since', '2026-11-22T20:00:00.000Z', false],
    ['the device has been set back by a month since', '2026-12-22T09:00:00.000Z', true],
  ]
  test.for(rows)('when %s (%s): stale is %s', ([, reachedOn, stale]) => {
    expect(isStale(reachedOn, now, 30)).toBe(stale)
  })
})

/** What the host said a day ago. */
const told = (hostClock: string | null): HostAnswer => ({
  reached: true,
  build: '0123456789abcdef',
  at: new Date('2026-11-21T09:00:00Z'),
  hostClock: hostClock === null ? null : new Date(hostClock),
})

describe("the device's clock", () => {
  const quiet = { now, answer: null, reachedOn: null, newestReview: '2026-11-22' }

  test('is believed when nothing speaks against it', () => {
    expect(judgeClock(quiet)).toBe('ok')
    expect(judgeClock({ ...quiet, answer: { reached: false } })).toBe('ok')
    expect(judgeClock({ ...quiet, answer: told(null) })).toBe('ok')
  })

  test('may not lie before the day on which the rules were reviewed', () => {
    expect(judgeClock({ ...quiet, newestReview: '2026-11-24' })).toBe('before-the-rules')
  })

  test('may be hours behind the reviewer, who lives elsewhere', () => {
    expect(judgeClock({ ...quiet, newestReview: '2026-11-23' })).toBe('ok')
  })

  test('may not lie before the day on which the host was reached', () => {
    const reachedOn = '2026-11-23T09:01:00.000Z'
    expect(judgeClock({ ...quiet, reachedOn })).toBe('before-last-reached')
  })

  test('is compared with that of the host at the moment of its answer, however long ago that was', () => {
    expect(judgeClock({ ...quiet, answer: told('2026-11-21T20:00:00Z') })).toBe('ok')
    expect(judgeClock({ ...quiet, answer: told('2026-11-22T09:00:01Z') })).toBe('differs-from-host')
    expect(judgeClock({ ...quiet, answer: told('2025-11-21T09:00:00Z') })).toBe('differs-from-host')
  })
})
