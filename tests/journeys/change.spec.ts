import { path } from '../../rules/index.ts'
import { en } from '../../src/text/en/index.ts'
import { give, people } from '../people.ts'
import { expect, test } from './fixtures.ts'
import { chosen, count, words } from './seen.ts'
import type { Visitor } from './visitor.ts'
import { answer, answerAll, begin, choose, comeBack, until, untilAsked } from './walk.ts'

const { answers } = people.nothingToReport

/** Presses "Change" beside the question with this title. */
const change = (visitor: Visitor, title: string): Promise<void> =>
  visitor.press(`${en.check.change} ${title}`)

test(
  'changing an answer returns to the check page and changes the result',
  { tag: '@one-engine' },
  async ({ visitor }) => {
    await comeBack(visitor, answers, 'check')
    await change(visitor, en.questions['active-acne'].title)
    await untilAsked(visitor, 'active-acne')
    expect(await words(visitor, en.form.changing)).toBe('shown')
    await answer(visitor, 'active-acne', give({ 'active-acne': 'yes' }))
    await until(visitor, { screen: 'check' })
    await visitor.press(en.check.action)
    await until(visitor, { screen: 'result', outcome: 'wait' })
  },
)

test(
  'changing an answer asks only what the change opened',
  { tag: '@one-engine' },
  async ({ visitor }) => {
    await comeBack(visitor, answers, 'check')
    await change(visitor, en.questions.precautions.title)
    const changed = give({ precautions: ['diabetes'], 'diabetes-control': 'uncontrolled' })
    await answer(visitor, 'precautions', changed)
    await answer(visitor, 'diabetes-control', changed)
    await until(visitor, { screen: 'check' })
    expect(await count(visitor, 'dt')).toBe(path(changed).length)
  },
)

test(
  'a change that is given up with Back changes nothing',
  { tag: '@one-engine' },
  async ({ visitor }) => {
    await comeBack(visitor, answers, 'check')
    await change(visitor, en.questions.pregnancy.title)
    await untilAsked(visitor, 'pregnancy')
    await choose(visitor, 'pregnancy', give({ pregnancy: 'yes' }))
    await visitor.press(en.form.back)
    await until(visitor, { screen: 'check' })
    await visitor.press(en.check.action)
    await until(visitor, { screen: 'result', outcome: 'none-identified' })
  },
)

test('in-app Back and the browser’s Back both walk back with answers kept', async ({ visitor }) => {
  await begin(visitor)
  const [first, second, third, fourth, next] = path(answers)
  if (!first || !second || !third || !fourth || !next) throw new Error('change: too few questions.')
  for (const question of [first, second, third, fourth]) await answer(visitor, question, answers)
  await untilAsked(visitor, next)
  await visitor.press(en.form.back)
  await untilAsked(visitor, fourth)
  expect(await chosen(visitor)).toEqual([answers[fourth]].flat())
  await visitor.back()
  await untilAsked(visitor, third)
  expect(await chosen(visitor)).toEqual([answers[third]].flat())
  await visitor.forward()
  await untilAsked(visitor, fourth)
  expect(await chosen(visitor)).toEqual([answers[fourth]].flat())
  for (const question of [third, second, first]) {
    await visitor.press(en.form.back)
    await untilAsked(visitor, question)
  }
  expect(await chosen(visitor)).toEqual([answers[first]].flat())
  await visitor.press(en.form.back)
  await until(visitor, { screen: 'start' })
  await visitor.press(en.start.carryOn)
  await untilAsked(visitor, next)
})

/** How far the bar is. */
const bar = (visitor: Visitor): Promise<number> =>
  visitor.evaluate(() => document.querySelector('progress')?.value ?? Number.NaN)

test(
  'the bar never runs backwards, and the words say where',
  { tag: '@one-engine' },
  async ({ visitor }) => {
    const { answers: withDiabetes } = people.diabetesUnderControl
    await begin(visitor)
    let before = -1
    await answerAll(visitor, withDiabetes, {
      onQuestion: async () => {
        const now = await bar(visitor)
        expect(now).toBeGreaterThanOrEqual(before)
        before = now
      },
    })
    await visitor.press(en.form.back)
    await until(visitor, { screen: 'question' })
    expect(await bar(visitor)).toBeGreaterThanOrEqual(before)
    expect(await words(visitor, en.form.progress(17, 17))).toBe('shown')
  },
)
