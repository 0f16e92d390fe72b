import { expect, test } from 'vitest'
import { assess, path, type Answers, type QuestionId } from '../../rules/index.ts'
import { give, people } from '../people.ts'

const always: readonly QuestionId[] = [
  'treatment',
  'concerns',
  'area',
  'age',
  'pregnancy',
  'breastfeeding',
  'active-acne',
  'eczema-psoriasis',
  'keloid-history',
  'isotretinoin',
  'broken-skin',
  'skin-infection',
  'skin-cancer',
  'bleeding-disorder',
  'allergy',
  'precautions',
]

const rows: readonly (readonly [who: string, given: Answers, more: readonly QuestionId[]])[] = [
  ['who has said nothing yet', {}, []],
  ['who has nothing to report', give({}), []],
  ['with diabetes', give({ precautions: ['diabetes'] }), ['diabetes-control']],
  ['who has said only that, so far', { precautions: ['diabetes'] }, ['diabetes-control']],
  [
    'with diabetes among other things',
    give({ precautions: ['immune', 'diabetes', 'sun'] }),
    ['diabetes-control'],
  ],
  [
    'with diabetes who is not sure about the rest',
    give({ precautions: ['diabetes', 'unsure'] }),
    ['diabetes-control'],
  ],
  ['with something else on that list', give({ precautions: ['immune', 'autoimmune'] }), []],
  ['who is not sure about that list', give({ precautions: ['unsure'] }), []],
  ['who prefers not to answer that list', give({ precautions: ['declined'] }), []],
  ['who ticked diabetes and "none of these"', give({ precautions: ['diabetes', 'none'] }), []],
  ['who unticked diabetes again', give({ 'diabetes-control': 'uncontrolled' }), []],
]

test.for(rows)('a person %s is asked in this order', ([, given, more]) => {
  expect(path(given)).toEqual([...always, ...more])
})

const followed: readonly (readonly [who: string, given: Answers, next: QuestionId | null])[] = [
  ['who ticked diabetes', give({ precautions: ['diabetes'] }), 'diabetes-control'],
  [
    'who ticked diabetes and said how it is',
    give({ precautions: ['diabetes'], 'diabetes-control': 'unsure' }),
    null,
  ],
  ['who has said nothing yet', {}, 'treatment'],
  ['who skipped the first question', { concerns: ['large-pores'] }, 'treatment'],
  ['who answered two', { treatment: 'at-home', concerns: ['large-pores'] }, 'area'],
]

test.for(followed)('after a person %s, what comes next is known', ([, given, next]) => {
  const found = assess(given)
  expect(found.status === 'in-progress' ? found.next : null).toBe(next)
})

test('a person may answer in any order and is asked the same', () => {
  const { answers } = people.diabetesNotUnderControl
  const backwards = Object.fromEntries(Object.entries(answers).toReversed()) as Answers
  expect(path(backwards)).toEqual([...always, 'diabetes-control'])
})
