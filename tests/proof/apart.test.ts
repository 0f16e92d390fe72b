import { describe, expect, test } from 'vitest'
import { walkLane, type Lane } from '../../build/proof/lane.ts'
import { chance } from '../../build/proof/stream.ts'
import { terrainOf } from '../../build/proof/terrain.ts'
import { Faults } from '../../build/proof/faults.ts'
import { walkPieces } from '../../build/proof/walk.ts'
import type { Subject } from '../../build/proof/subject.ts'
import {
  changed,
  effort,
  gave,
  invented,
  proofOf,
  resultOf,
  sentences,
  subjectOf,
} from './invented.ts'

describe('an engine that mixes what rules keep apart', () => {
  test('is found by chance, and told by the two answers that it takes', async () => {
    const mixed = changed((result, given) =>
      gave(given, 'a', 'yes') && gave(given, 'e', 'recently')
        ? resultOf(result.findings.filter(({ rule }) => rule !== 'e-recently'))
        : result,
    )
    const told = await sentences(subjectOf(invented, mixed))
    expect(told).toContain(
      'The claim "groups-are-apart" does not hold: alone, a part of these answers raises e-recently, stated; together they do not. Smallest answers found: nothing to report but a: yes; e: recently.',
    )
    expect(told).toContain(
      'The claim "as-written" does not hold: the rule "e-recently" is stated, but is not found. Smallest answers found: nothing to report but a: yes; e: recently.',
    )
  })

  test('is told, too, when it finds more in the whole than in the parts', async () => {
    const mixed = changed((result, given) =>
      gave(given, 'a', 'yes') && gave(given, 'wish', 'p')
        ? resultOf([...result.findings, { rule: 'c-z', level: 'wait', basis: 'stated' }])
        : result,
    )
    const told = (await sentences(subjectOf(invented, mixed))).join('\n')
    expect(told).toContain('the rule "c-z" is found, but no answer raises it')
  })

  test('is told when it answers by chance itself', async () => {
    let asked = 0
    const fickle = changed((result) => {
      asked += 1
      return asked % 1777 === 0 ? resultOf([]) : result
    })
    expect(await sentences(subjectOf(invented, fickle))).not.toEqual([])
  })
})

describe('the walk by chance', () => {
  const subject: Subject = subjectOf(invented)
  const terrain = terrainOf(subject, effort.limit)
  walkPieces(subject, terrain, new Faults(terrain.nothing))
  const lane: Lane = { seed: 'a', number: 0, pairs: 3000, isEven: true }
  const outcomes = (more: Partial<Lane>) =>
    walkLane(subject, terrain, { ...lane, ...more }).outcomes
  const none = (isEven: boolean) => outcomes({ isEven }).at(-1)!

  test('is the same each time, and another in another lane or from another seed', () => {
    expect(outcomes({})).toEqual(outcomes({}))
    expect(outcomes({ number: 1 })).not.toEqual(outcomes({}))
    expect(outcomes({ seed: 'b' })).not.toEqual(outcomes({}))
  })

  test('draws every number as often as any other', () => {
    const draw = chance('even', 0)
    const counts = Array.from({ length: 64 }, () => 0)
    for (let at = 0; at < 64_000; at += 1) counts[draw(64)]! += 1
    const chiSquare = counts.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0)
    // 63 degrees of freedom: the seed is fixed, so that this is so each time or never.
    expect(chiSquare).toBeGreaterThan(30)
    expect(chiSquare).toBeLessThan(104)
  })

  test('comes upon people with few reasons in its other lanes', () => {
    expect(none(false)).toBeGreaterThan(4 * none(true))
    expect(none(false)).toBeGreaterThan(0)
  })

  test('says how much it drew', async () => {
    const { chance: drawn } = await proofOf(subject)
    expect(drawn).toMatchObject({ seed: 'a test', pairs: 4000, sets: 8000, even: 2000 })
    expect(Object.values(drawn.outcomes).reduce((a, b) => a + b, 0)).toBe(2000)
  })

  test('draws as the written description says', () => {
    // As openssl has it: enc -aes-128-ctr -iv 00000001000000000000000000000000, -K the first half of the hash, of zeros.
    const draw = chance('a', 1)
    expect([draw(2 ** 32), draw(2 ** 32)]).toEqual([4_073_172_187, 280_018_121])
  })
})
