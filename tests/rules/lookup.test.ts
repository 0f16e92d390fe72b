import { describe, expect, test } from 'vitest'
import {
  lapsedOn,
  questionIds,
  questionsOf,
  ruleIds,
  rules,
  rulesAsking,
  sources,
  sourcesOf,
  unconfirmed,
  type Criterion,
  type QuestionId,
  type Review,
  type RuleId,
} from '../../rules/index.ts'

const area: Criterion = { question: 'area', isAnyOf: ['face'] }
const sun: Criterion = { question: 'precautions', isAnyOf: ['sun'] }
const pigment: Criterion = { question: 'precautions', isAnyOf: ['pigment'] }
const age: Criterion = { question: 'age', isAnyOf: ['under-18'] }

const read: readonly (readonly [what: string, Criterion, readonly QuestionId[]])[] = [
  ['one answer', age, ['age']],
  ['all of two', { all: [area, sun] }, ['area', 'precautions']],
  ['any of two', { any: [sun, area] }, ['precautions', 'area']],
  ['one question twice', { all: [sun, pigment] }, ['precautions']],
  ['a join within a join', { all: [area, { any: [sun, age] }] }, ['area', 'precautions', 'age']],
]

test.for(read)(
  'an auditor is told which questions a rule reads: %s',
  ([, criterion, questions]) => {
    expect(questionsOf(criterion)).toEqual(questions)
  },
)

const asking: readonly (readonly [QuestionId, readonly RuleId[]])[] = [
  ['treatment', ['radiofrequency', 'at-home-use']],
  ['concerns', []],
  ['area', ['area-undecided']],
  ['age', ['under-18', 'age-18-to-21']],
  ['active-acne', ['active-acne']],
  ['isotretinoin', ['isotretinoin-now', 'isotretinoin-recent']],
  ['diabetes-control', ['diabetes-uncontrolled']],
]

test.for(asking)('a person who asks why "%s" is asked is told its own rules', ([question, ids]) => {
  expect(rulesAsking(question)).toEqual(ids)
})

test('every rule is the reason of one question', () => {
  expect(questionIds.flatMap(rulesAsking).toSorted()).toEqual(ruleIds.toSorted())
})

test('a reader sees each source once, in the order in which it is cited, with its id', () => {
  const cited = [
    { source: 'skinpen-label', at: 'precautions' },
    { source: 'chu-2021', at: 'abstract' },
    { source: 'skinpen-label', at: 'contraindications' },
  ] as const
  expect(sourcesOf(cited)).toEqual([
    { id: 'skinpen-label', ...sources['skinpen-label'] },
    { id: 'chu-2021', ...sources['chu-2021'] },
  ])
  expect(sourcesOf([])).toEqual([])
})

describe('a review by a clinician', () => {
  test('has been signed of no rule yet, and the reader is told so of every one', () => {
    // The day one is signed, this says which.
    expect(unconfirmed()).toEqual(ruleIds)
  })

  test('takes its rule off the list of those without one, the day it is signed', () => {
    const rule: { reviewed: Review } = rules.pregnancy
    const { reviewed } = rule
    try {
      rule.reviewed = { ...reviewed, by: 'clinician' }
      expect(unconfirmed()).toEqual(ruleIds.filter((id) => id !== 'pregnancy'))
    } finally {
      rule.reviewed = reviewed
    }
  })
})

/** The last day on which the first review still holds, and the day after the last of all. */
const ends = ruleIds.map((id) => rules[id].reviewed.until).toSorted()
const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00Z`) + 86_400_000).toISOString().slice(0, 10)

test('a review holds on its last day, and not on the day after', () => {
  const [first = '', last = ''] = [ends[0], ends.at(-1)]
  expect(lapsedOn(first)).toEqual([])
  const late = ruleIds.filter((id) => rules[id].reviewed.until === first)
  expect(lapsedOn(dayAfter(first))).toEqual(late)
  expect(lapsedOn(dayAfter(last))).toEqual(ruleIds)
})
