import { assert, integer, property } from 'fast-check'
import { expect, test } from 'vitest'
import { isSaid, lastSaid, presenceAt } from '../../src/kiosk/presence.ts'

const limits = { idleSeconds: 60, warningSeconds: 20 }

test.for([
  [0, { name: 'here' }],
  [59.9, { name: 'here' }],
  [60, { name: 'asked', left: 20 }],
  [60.4, { name: 'asked', left: 20 }],
  [79.5, { name: 'asked', left: 1 }],
  [80, { name: 'gone' }],
  // The tablet slept all night: no tick was counted, and yet nobody is there.
  [30_000, { name: 'gone' }],
  // Somebody set the clock back.
  [-500, { name: 'here' }],
] as const)('after %s seconds without a touch somebody is %o', ([idle, presence]) => {
  expect(presenceAt(1000, 1000 + idle * 1000, limits)).toEqual(presence)
})

test('who is asked has at least the whole warning to answer', () => {
  assert(
    property(integer({ min: 30, max: 600 }), integer({ min: 20, max: 120 }), (idle, warning) => {
      const given = { idleSeconds: idle, warningSeconds: warning }
      expect(presenceAt(0, idle * 1000, given)).toEqual({ name: 'asked', left: warning })
      expect(presenceAt(0, (idle + warning) * 1000 - 1, given).name).toBe('asked')
    }),
  )
})

test('a countdown is said at its start, at the tens and at five', () => {
  const from = 25
  const all = Array.from({ length: from }, (_, at) => from - at)
  const said = all.map((left) => lastSaid(left, from))
  expect([...new Set(said)]).toEqual([25, 20, 10, 5])
  expect(isSaid(7)).toBe(false)
})
