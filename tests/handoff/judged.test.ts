import { describe, expect, test } from 'vitest'
import { ruleset, type Answers } from '../../rules/index.ts'
import type { Raised, Received } from '../../src/handoff/hand-off.ts'
import { changeOf, isConsistent, isUnchanged, judge, raisedNow } from '../../src/handoff/judged.ts'
import { give, people } from '../people.ts'
import { handOff } from './made.ts'

const ofOthers = { version: '0.9.0', hash: `sha256-${'a'.repeat(64)}` }
const received = (answers: Answers, change: Partial<Received> = {}): Received => ({
  ...handOff({ ...people.nothingToReport.answers, ...answers }),
  unknown: [],
  ...change,
})
const acne: Raised = { rule: 'active-acne', level: 'wait', basis: 'stated' }
const sun: Raised = { rule: 'sun', level: 'wait', basis: 'stated' }
const unsureSun: Raised = { rule: 'sun', level: 'ask-first', basis: 'unsure' }

describe('what differs between two lists of reasons', () => {
  const rows: readonly (readonly [string, readonly Raised[], readonly Raised[], object])[] = [
    ['nothing', [acne, sun], [sun, acne], { gone: [], came: [], moved: [] }],
    ['one that is new', [], [acne], { gone: [], came: [acne], moved: [] }],
    ['one that is gone', [acne, sun], [sun], { gone: [acne], came: [], moved: [] }],
    [
      'one that was not sure and is stated now',
      [unsureSun],
      [sun],
      { gone: [], came: [], moved: [{ before: unsureSun, after: sun }] },
    ],
  ]
  test.for(rows)('%s', ([, before, after, change]) => {
    expect(changeOf(before, after)).toEqual(change)
  })
})

describe('answers that were judged by other rules', () => {
  test('are judged again by the rules that are here, beside what came of them then', () => {
    const judged = judge(received(people.activeAcne.answers, { ruleset: ofOthers, raised: [sun] }))
    expect(judged).toMatchObject({ sameRules: false, was: 'wait', unanswered: [] })
    expect(raisedNow(judged.now)).toMatchObject([acne])
  })

  test('of which a question was not asked then: it counts as open, and never as "no"', () => {
    const { allergy: _, precautions: __, ...some } = people.nothingToReport.answers
    const judged = judge({ ...received({}), answers: some, raised: [], ruleset: ofOthers })
    expect(judged.unanswered).toEqual(['allergy', 'precautions'])
    expect(judged.answers).toEqual({ ...some, allergy: 'unsure', precautions: ['unsure'] })
    expect(judged.was).toBe('none-identified')
    expect(judged.now).toMatchObject({ status: 'completed', outcome: 'ask-first' })
  })

  test('of which a question is missing that cannot be left open: there is no outcome', () => {
    const { concerns: _, ...some } = people.nothingToReport.answers
    const judged = judge({ ...received({}), answers: some, ruleset: ofOthers })
    expect(judged.unanswered).toEqual(['concerns'])
    expect(judged.now.status).toBe('in-progress')
    expect(raisedNow(judged.now)).toEqual([])
  })
})

describe('a hand-off agrees with itself', () => {
  test.for(Object.values(people))('as it was made: $name', ({ answers }) => {
    expect(isConsistent({ ...handOff(answers), unknown: [] })).toBe(true)
    expect(isUnchanged(changeOf(handOff(answers).raised, handOff(answers).raised))).toBe(true)
  })

  test('but not when a reason was left out, softened, or an answer is of nobody', () => {
    const whole = received(give({ 'active-acne': 'yes', precautions: ['sun'] }))
    const [, ...less] = whole.raised
    expect(isConsistent({ ...whole, raised: less })).toBe(false)
    const softer = whole.raised.map((one): Raised => ({ ...one, level: 'ask-first' }))
    expect(isConsistent({ ...whole, raised: softer })).toBe(false)
    expect(isConsistent({ ...whole, unknown: [{ question: 'x', answers: ['y'] }] })).toBe(false)
    const { age: _, ...some } = whole.answers
    expect(isConsistent({ ...whole, answers: some })).toBe(false)
  })

  test('of other rules that cannot be told', () => {
    expect(isConsistent({ ...received({}), raised: [sun], ruleset: ofOthers })).toBe(true)
    expect(ruleset).not.toEqual(ofOthers)
  })
})
