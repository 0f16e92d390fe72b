import { expect, type Locator, type Page } from '@playwright/test'
import { path, questionIds, type Answers, type QuestionId } from '../../rules/index.ts'
import { en, optionWords } from '../../src/text/index.ts'

/** The part of the page that changes, once the script runs. */
export const main = (page: Page): Locator => page.locator('main:not([data-prerendered])')

/** Which question the page asks, by its heading. Fails when it asks none that we know. */
export async function questionOn(page: Page): Promise<QuestionId> {
  await expect(main(page)).toHaveAttribute('data-screen', 'question')
  const heading = await page.getByRole('heading', { level: 1 }).innerText()
  const found = questionIds.find((id) => en.questions[id].title === heading)
  if (found === undefined) throw new Error(`walk: no question has the title "${heading}".`)
  return found
}

/** Chooses what `answers` say to the question on the page, and unticks what they do not say. */
export async function choose(page: Page, answers: Answers): Promise<QuestionId> {
  const question = await questionOn(page)
  const given: unknown = answers[question]
  const wanted = [given].flat().filter((item) => typeof item === 'string')
  for (const input of await page
    .locator(`input[name="${question}"][type=checkbox]:checked`)
    .all()) {
    if (!wanted.includes(await input.inputValue())) await input.uncheck()
  }
  for (const option of wanted) {
    const name = optionWords(en, question, option).label
    await page.getByLabel(name, { exact: true }).check()
  }
  return question
}

export const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click()

/** Opens the start page and begins. */
export async function begin(page: Page, at = './'): Promise<void> {
  await page.goto(at)
  await expect(main(page)).toHaveAttribute('data-screen', 'start')
  await press(page, en.start.action)
  await expect(main(page)).toHaveAttribute('data-screen', 'question')
}

/** Answers question after question until the check page, and proves that each one was asked. */
export async function answerAll(
  page: Page,
  answers: Answers,
  onQuestion: (question: QuestionId) => Promise<void> = async () => {},
): Promise<void> {
  const asked: QuestionId[] = []
  for (const expected of path(answers)) {
    const heading = page.getByRole('heading', { level: 1 })
    await expect(heading).toHaveText(en.questions[expected].title)
    await onQuestion(expected)
    asked.push(await choose(page, answers))
    await press(page, en.form.continue)
  }
  await expect(main(page)).toHaveAttribute('data-screen', 'check')
  expect(asked).toEqual(path(answers))
}

/** From the start page to the result. */
export async function walkToResult(page: Page, answers: Answers): Promise<void> {
  await begin(page)
  await answerAll(page, answers)
  await press(page, en.check.action)
  await expect(main(page)).toHaveAttribute('data-screen', 'result')
}
