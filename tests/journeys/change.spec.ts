import { path } from '../../rules/index.ts'
import { en } from '../../src/text/index.ts'
import { give, people } from '../people.ts'
import { expect, test } from './fixtures.ts'
import { answerAll, begin, choose, main, press, questionOn } from './walk.ts'

const { answers } = people.nothingToReport

test('changing an answer returns to the check page and changes the result', async ({ page }) => {
  await begin(page)
  await answerAll(page, answers)
  await page.getByRole('button', { name: `Change ${en.questions['active-acne'].title}` }).click()
  await expect(page.getByText(en.form.changing)).toBeVisible()
  await choose(page, give({ 'active-acne': 'yes' }))
  await press(page, en.form.continue)
  await expect(main(page)).toHaveAttribute('data-screen', 'check')
  await press(page, en.check.action)
  await expect(main(page)).toHaveAttribute('data-outcome', 'wait')
})

test('changing an answer asks only what the change opened', async ({ page }) => {
  await begin(page)
  await answerAll(page, answers)
  await page.getByRole('button', { name: `Change ${en.questions.precautions.title}` }).click()
  const changed = give({ precautions: ['diabetes'], 'diabetes-control': 'uncontrolled' })
  await choose(page, changed)
  await press(page, en.form.continue)
  expect(await questionOn(page)).toBe('diabetes-control')
  await choose(page, changed)
  await press(page, en.form.continue)
  await expect(main(page)).toHaveAttribute('data-screen', 'check')
  await expect(page.getByRole('term')).toHaveCount(path(changed).length)
})

test('a change that is given up with Back changes nothing', async ({ page }) => {
  await begin(page)
  await answerAll(page, answers)
  await page.getByRole('button', { name: `Change ${en.questions.pregnancy.title}` }).click()
  await choose(page, give({ pregnancy: 'yes' }))
  await press(page, en.form.back)
  await expect(main(page)).toHaveAttribute('data-screen', 'check')
  await press(page, en.check.action)
  await expect(main(page)).toHaveAttribute('data-outcome', 'none-identified')
})

test('in-app Back and the browser’s Back both walk back with answers kept', async ({ page }) => {
  await begin(page)
  for (const question of path(answers).slice(0, 4)) {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(en.questions[question].title)
    await choose(page, answers)
    await press(page, en.form.continue)
  }
  expect(await questionOn(page)).toBe('pregnancy')
  await press(page, en.form.back)
  await expect(page.getByRole('radio', { name: '22 or over' })).toBeChecked()
  await page.goBack()
  await expect(page.getByRole('checkbox', { name: 'Face' })).toBeChecked()
  await page.goForward()
  await expect(page.getByRole('radio', { name: '22 or over' })).toBeChecked()
  await press(page, en.form.back)
  await press(page, en.form.back)
  await press(page, en.form.back)
  expect(await questionOn(page)).toBe('treatment')
  await expect(page.getByRole('radio', { name: 'With a professional, needles only' })).toBeChecked()
  await press(page, en.form.back)
  await expect(main(page)).toHaveAttribute('data-screen', 'start')
  await press(page, en.start.carryOn)
  expect(await questionOn(page)).toBe('pregnancy')
})

test('the bar never runs backwards, and the words say where', async ({ page }) => {
  const { answers: withDiabetes } = people.diabetesUnderControl
  await begin(page)
  let before = -1
  await answerAll(page, withDiabetes, async () => {
    const value = Number(await page.getByRole('progressbar').getAttribute('value'))
    expect(value).toBeGreaterThanOrEqual(before)
    before = value
  })
  await press(page, en.form.back)
  const value = Number(await page.getByRole('progressbar').getAttribute('value'))
  expect(value).toBeGreaterThanOrEqual(before)
  await expect(page.getByText('Question 17 of 17')).toBeVisible()
})
