import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { assess, path, type Answers, type QuestionId } from '../../rules/index.ts'
import {
  addressOf,
  newSitting,
  next,
  pageAt,
  progressAt,
  type Progress,
  type Sitting,
  type SittingEvent,
} from '../../src/flow/index.ts'
import { anyAnswer, order } from '../arbitraries.ts'
import { give, people } from '../people.ts'

type Row = readonly [who: string, question: QuestionId, answers: Answers, shown: Progress]
const begun: Answers = { treatment: 'professional', concerns: ['large-pores'] }
const ticked = give({ precautions: ['diabetes'] })
const rows: readonly Row[] = [
  ['who begins', 'treatment', {}, { at: 1, of: 16, done: 0, all: 17 }],
  ['who answered two', 'area', begun, { at: 3, of: 16, done: 2, all: 17 }],
  ['who went back by one', 'concerns', begun, { at: 2, of: 16, done: 2, all: 17 }],
  ['who answered everything', 'precautions', give({}), { at: 16, of: 16, done: 16, all: 17 }],
  ['who ticked diabetes', 'diabetes-control', ticked, { at: 17, of: 17, done: 16, all: 17 }],
  [
    'who answered that, too',
    'diabetes-control',
    people.diabetesUnderControl.answers,
    { at: 17, of: 17, done: 16, all: 17 },
  ],
]

test.for(rows)('a person %s is told how far they are at "%s"', ([, question, answers, shown]) => {
  expect(progressAt(question, answers)).toEqual(shown)
})

/** What a respondent does next, as far as their page lets them. */
type Step = (sitting: Sitting) => SittingEvent | null

const onPage: fc.Arbitrary<Step> = fc
  .record(Object.fromEntries(order.map((id) => [id, anyAnswer(id)])))
  .map(
    (answers) =>
      ({ page }) =>
        page.name === 'question'
          ? { type: 'answered', question: page.question, answer: answers[page.question] }
          : null,
  )
const changed: fc.Arbitrary<Step> = fc.nat().map((at) => ({ answers }) => {
  const question = path(answers)[at % path(answers).length]
  const isDone = assess(answers).status === 'completed'
  return isDone && question ? { type: 'change-asked', question } : null
})
const address = fc.oneof(
  fc.integer({ min: 0, max: 20 }).map((at) => `#/${at}`),
  fc.integer({ min: 0, max: 20 }).map((at) => `#/${at}/change`),
  fc.constantFrom('#/', '#/check', '#/result', '#/guide', '#main', '#/nowhere'),
)
const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    { weight: 12, arbitrary: onPage },
    { weight: 2, arbitrary: changed },
    {
      weight: 2,
      arbitrary: address.map((to): Step => () => ({ type: 'visited', address: to })),
    },
    { weight: 2, arbitrary: fc.constant((): SittingEvent => ({ type: 'carried-on' })) },
    { weight: 1, arbitrary: fc.constant((): SittingEvent => ({ type: 'went-back' })) },
    { weight: 1, arbitrary: fc.constant((): SittingEvent => ({ type: 'opened', page: 'result' })) },
  ),
  { minLength: 1, maxLength: 80, size: 'max' },
)

/** Every sitting that a respondent comes through on their way. */
function walk(way: readonly Step[]): readonly Sitting[] {
  const seen = [newSitting]
  for (const step of way) {
    const sitting = seen.at(-1) ?? newSitting
    const event = step(sitting)
    if (event) seen.push(next(sitting, event))
  }
  return seen
}

const doneIn = ({ answers }: Sitting): number => progressAt(order[0]!, answers).done

test('nobody ever sees the bar run backwards, wherever they go', () => {
  fc.assert(
    fc.property(steps, (way) => {
      const done = walk(way).map(doneIn)
      expect(done).toEqual(done.toSorted((a, b) => a - b))
    }),
    { numRuns: 300 },
  )
})

test('the way that people take at random goes far enough to say so', () => {
  const ends = fc.sample(steps, { numRuns: 200, seed: 1 }).map((way) => doneIn(walk(way).at(-1)!))
  expect(Math.max(...ends)).toBe(order.length - 1)
})

test('nobody stands on a question that they are not asked, or of which the number is wrong', () => {
  fc.assert(
    fc.property(steps, (way) => {
      for (const { page, answers } of walk(way)) {
        if (page.name !== 'question') continue
        const { at, of, done, all } = progressAt(page.question, answers)
        expect(path(answers)[at - 1]).toBe(page.question)
        expect(of).toBe(path(answers).length)
        expect(at - 1).toBeLessThanOrEqual(done)
        expect(done).toBeLessThan(all)
      }
    }),
  )
})

test('a reload shows every respondent the page that they were on', () => {
  fc.assert(
    fc.property(steps, (way) => {
      for (const { page, answers } of walk(way)) {
        expect(pageAt(addressOf(page, answers), answers)).toEqual(page)
      }
    }),
  )
})
