import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { findingsOf, pathOf, type Answers as Given } from '../bench/hand-written/page/rules.ts'
import { wordsOf } from '../bench/hand-written/words.ts'
import { median, percentile, ratioOf, slope } from '../bench/speed/statistics.ts'
import { assess, path, type Answers } from '../rules/index.ts'
import { en } from '../src/text/en/index.ts'
import { everyAnswer } from './arbitraries.ts'

const words = wordsOf(en, '2026-11-22')

test('the hand-written page asks the same questions and gives the same reasons as the rules, for any answers', () => {
  fc.assert(
    fc.property(everyAnswer, (answers: Answers) => {
      const given = answers as Given
      expect(pathOf(words, given).map(({ id }) => id)).toEqual(path(answers))
      const found = findingsOf(words, given).map(({ rule, level, sure, because }) => ({
        rule: rule.id,
        level,
        basis: sure ? 'stated' : 'unsure',
        because,
      }))
      expect(assess(answers)).toMatchObject({ status: 'completed', findings: found })
    }),
  )
})

test('the middle of an even count lies between the two in the middle, and a percentile in proportion', () => {
  expect(median([4, 1, 3, 2])).toBe(2.5)
  expect(percentile([0, 100], 95)).toBe(95)
  expect(percentile([], 50)).toBeNaN()
})

test('a ratio compares the middles, and round by round what was measured one after the other', () => {
  expect(ratioOf([2, 3, 8], [1, 2, 2])).toEqual({ of: 1.5, from: 1.5, to: 4 })
})

test('growth is told although one look is far off, and none is told where nothing grows', () => {
  expect(slope([10, 12, 14, 160, 18, 20])).toBe(2)
  expect(slope([10, 10, 232, 10, 10, 10])).toBe(0)
})
