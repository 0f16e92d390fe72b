import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answers } from '../../rules/index.ts'
import type { Received } from '../../src/handoff/hand-off.ts'
import { sinceOf } from '../../src/professional/since.ts'
import { isAgainst, isSame, undiscussedOf, pointsOf } from '../../src/professional/points.ts'
import { en } from '../../src/text/en/index.ts'
import { everyAnswer } from '../arbitraries.ts'
import { completed, handOff } from '../handoff/made.ts'
import { give, people } from '../people.ts'

const visit = (changes: Answers, when = '2026-11-30T11:23:45.000Z'): Received => ({
  ...handOff(give(changes), when),
  unknown: [],
})
const first = visit({ precautions: ['sun', 'pigment'] })

describe('since last time', () => {
  test('nothing has changed, in whatever order the boxes were ticked', () => {
    expect(sinceOf(first, visit({ precautions: ['pigment', 'sun'] }))).toEqual({
      answers: [],
      reasons: { gone: [], came: [], moved: [] },
      sameRules: true,
    })
  })

  test('only what has changed is told, with the reasons that came and went', () => {
    const since = sinceOf(first, visit({ precautions: ['pigment'], 'active-acne': 'unsure' }))
    expect(since.answers).toEqual([
      { question: 'active-acne', before: ['no'], after: ['unsure'] },
      { question: 'precautions', before: ['sun', 'pigment'], after: ['pigment'] },
    ])
    expect(since.reasons.came).toMatchObject([{ rule: 'active-acne', basis: 'unsure' }])
    expect(since.reasons.gone).toMatchObject([{ rule: 'sun' }])
  })

  test('a follow-up that is asked now has no answer before', () => {
    const since = sinceOf(
      visit({}),
      visit({ precautions: ['diabetes'], 'diabetes-control': 'controlled' }),
    )
    expect(since.answers).toContainEqual({
      question: 'diabetes-control',
      before: [],
      after: ['controlled'],
    })
  })

  test('that the rules have changed is told apart from what the person said', () => {
    const old = { ...first, ruleset: { version: '0.9.0', hash: `sha256-${'b'.repeat(64)}` } }
    expect(sinceOf(old, first)).toEqual({
      answers: [],
      reasons: { gone: [], came: [], moved: [] },
      sameRules: false,
    })
  })

  test('the same result, read twice, is one', () => {
    expect(isSame(first, visit({ precautions: ['sun', 'pigment'] }))).toBe(true)
    expect(isSame(first, visit({ precautions: ['sun'] }))).toBe(false)
    expect(isSame(first, { ...first, at: '2026-11-30T11:24Z' })).toBe(false)
  })
})

describe('what is talked about', () => {
  test('is ticked by itself: no reason has the name of a question that is open as well', () => {
    fc.assert(
      fc.property(everyAnswer, (answers) => {
        const { said, open } = pointsOf(completed(answers).findings)
        const keys = [...said.map(({ rule }) => rule), ...open.map(({ question }) => question)]
        expect(new Set<string>(keys).size).toBe(keys.length)
      }),
    )
  })
})

describe('a decision', () => {
  test.for([
    ['go-ahead', 'avoid', true],
    ['go-ahead', 'wait', true],
    ['go-ahead', 'ask-first', false],
    ['go-ahead', 'none-identified', false],
    ['wait', 'avoid', false],
    ['do-not', 'none-identified', false],
    [null, 'avoid', false],
  ] as const)('"%s" under "%s" goes against the rules: %s', ([decision, outcome, against]) => {
    expect(isAgainst(decision, outcome)).toBe(against)
  })

  test('names what was not talked about, reasons first', () => {
    const points = pointsOf(completed(give({ 'active-acne': 'yes', allergy: 'unsure' })).findings)
    const all = [en.rules['active-acne'].name, en.questions.allergy.title]
    expect(undiscussedOf(points, new Set(), en)).toEqual(all)
    expect(undiscussedOf(points, new Set(['active-acne']), en)).toEqual(all.slice(1))
    expect(undiscussedOf(points, new Set(['active-acne', 'allergy']), en)).toEqual([])
    expect(people.activeAcne.rules).toContain('active-acne')
  })
})
