import { path } from '../../rules/index.ts'
import { en } from '../../src/text/index.ts'
import { people } from '../people.ts'
import { expect, test } from './fixtures.ts'
import { answerAll, begin, main, press, walkToResult } from './walk.ts'

for (const { name, answers, outcome, rules } of Object.values(people)) {
  test(`${name}: ${outcome}`, async ({ page }) => {
    await walkToResult(page, answers)
    await expect(main(page)).toHaveAttribute('data-outcome', outcome)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(en.outcomes[outcome].headline)
    await expect(page).toHaveTitle(en.shell.title(en.result.title, false))
    for (const rule of rules) {
      await expect(page.getByText(en.rules[rule].name, { exact: true }).first()).toBeAttached()
    }
    await expect(page.getByText(en.shell.consult)).toBeVisible()
    // The address carries the page, never an answer.
    expect(new URL(page.url()).hash).toBe('#/result')
    expect(new URL(page.url()).search).toBe('')
  })
}

test('the address is a number on every question, and the history says no more', async ({
  page,
}) => {
  const { answers } = people.severalReasons
  await begin(page)
  const seen: string[] = []
  await answerAll(page, answers, async () => {
    seen.push(new URL(page.url()).hash)
  })
  expect(seen).toEqual(path(answers).map((_, index) => `#/${index + 1}`))
})

test('a person gets to the result with two presses a question, and no more', async ({ page }) => {
  let presses = 0
  await page.exposeFunction('counted', () => (presses += 1))
  await page.addInitScript(() =>
    addEventListener('click', () => (window as unknown as { counted: () => void }).counted(), true),
  )
  await walkToResult(page, people.nothingToReport.answers)
  // A choice and a Continue a question, with Start and See my result.
  await expect.poll(() => presses).toBe(2 * path(people.nothingToReport.answers).length + 2)
})

test('who is done can delete everything and begin anew', async ({ page }) => {
  await walkToResult(page, people.pregnant.answers)
  await press(page, en.shell.deleteAnswers)
  await expect(main(page)).toHaveAttribute('data-screen', 'start')
  await expect(page.getByText(en.notices.deleted)).toBeVisible()
  expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0)
  expect(new URL(page.url()).hash).toBe('#/')
  // Back leads out of the site, not through the pages of who was here before.
  await page.goBack()
  expect(page.url()).toBe('about:blank')
  await page.goto('./#/result')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(en.questions.treatment.title)
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
})
