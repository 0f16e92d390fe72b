import { ruleset } from '../../rules/index.ts'
import { en } from '../../src/text/index.ts'
import { people } from '../people.ts'
import { expect, test } from './fixtures.ts'
import { answerAll, begin, choose, main, press, questionOn, walkToResult } from './walk.ts'

const { answers } = people.severalReasons

test('a reload in the middle loses nothing, not even a choice that was not confirmed', async ({
  page,
}) => {
  await begin(page)
  await choose(page, answers)
  await press(page, en.form.continue)
  await page.getByLabel('Stretch marks').check()
  await page.reload()
  await expect(main(page)).toHaveAttribute('data-screen', 'question')
  expect(await questionOn(page)).toBe('concerns')
  await expect(page.getByLabel('Stretch marks')).toBeChecked()
  await press(page, en.form.back)
  await expect(page.getByLabel('With a professional, needles only')).toBeChecked()
})

test('a reload of the result shows the same result', async ({ page }) => {
  await walkToResult(page, answers)
  await page.reload()
  await expect(main(page)).toHaveAttribute('data-outcome', 'avoid')
})

test('a deep link shows the furthest page allowed', async ({ page }) => {
  for (const hash of ['#/result', '#/check', '#/9', '#/3/change', '#/99']) {
    await page.goto(`./${hash}`)
    await page.reload()
    expect(await questionOn(page)).toBe('treatment')
    expect(new URL(page.url()).hash).toBe('#/1')
  }
  await begin(page)
  await choose(page, answers)
  await press(page, en.form.continue)
  await page.evaluate(() => (location.hash = '#/result'))
  expect(await questionOn(page)).toBe('concerns')
})

test('junk in the address is told, and loses nothing', async ({ page }) => {
  await begin(page)
  await choose(page, answers)
  await press(page, en.form.continue)
  for (const junk of ['#/nothing', '#/%E0%A4%A', '#/1/2/3', '#/<script>', '#/-1', '#/__proto__']) {
    await page.evaluate((hash) => (location.hash = hash), junk)
    await expect(main(page)).toHaveAttribute('data-screen', 'not-found')
  }
  await page.evaluate(() => (location.hash = '#/1'))
  await expect(page.getByLabel('With a professional, needles only')).toBeChecked()
})

const broken: Record<string, { readonly text: string; readonly notice: string }> = {
  'no JSON': { text: '{{{', notice: en.notices.savedUnreadable },
  'JSON of another shape': { text: '[1,2,3]', notice: en.notices.savedUnreadable },
  'another rule set': {
    text: JSON.stringify({ ruleset: 'sha256-old', answers: { pregnancy: 'yes' } }),
    notice: en.notices.savedOtherRules,
  },
  'one answer that is none': {
    text: JSON.stringify({
      ruleset: ruleset.hash,
      answers: { treatment: 'professional', concerns: 'everything' },
    }),
    notice: en.notices.savedPartly([en.questions.concerns.title]),
  },
}

for (const [what, { text, notice }] of Object.entries(broken)) {
  test(`saved answers that are broken are dropped with a sentence: ${what}`, async ({ page }) => {
    await page.goto('./about.html')
    await page.evaluate((saved) => sessionStorage.setItem('needlewise', saved), text)
    await page.goto('./')
    await expect(page.getByText(notice)).toBeVisible()
    await expect(main(page)).toHaveAttribute('data-screen', 'start')
    await press(page, en.start.action)
    expect(await questionOn(page)).toBe('treatment')
  })
}

test('a browser that refuses to keep anything still gets to the result, and says so', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError')
      },
    })
  })
  await walkToResult(page, answers)
  await expect(main(page)).toHaveAttribute('data-outcome', 'avoid')
  await expect(page.getByText(en.notices.storageRefused)).toBeVisible()
})

test('two tabs know nothing of each other', async ({ page, context }) => {
  await begin(page)
  await answerAll(page, answers)
  const other = await context.newPage()
  await other.goto('./')
  await press(other, en.start.action)
  await expect(other.getByRole('radio', { checked: true })).toHaveCount(0)
  await press(page, en.check.action)
  await expect(main(page)).toHaveAttribute('data-outcome', 'avoid')
})

test('a double click on Continue answers one question, not two', async ({ page }) => {
  await begin(page)
  await choose(page, answers)
  await page.getByRole('button', { name: en.form.continue }).dblclick()
  expect(await questionOn(page)).toBe('concerns')
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0)
})

test('with the network off, nothing is missing once the page is open', async ({
  page,
  context,
}) => {
  await begin(page)
  await context.setOffline(true)
  await answerAll(page, answers)
  await press(page, en.check.action)
  await expect(main(page)).toHaveAttribute('data-outcome', 'avoid')
  await page.getByRole('link', { name: en.shell.pages.guide }).click()
  await expect(main(page)).toHaveAttribute('data-screen', 'guide')
  await page.getByRole('link', { name: en.shell.pages.evidence }).click()
  await expect(main(page)).toHaveAttribute('data-screen', 'evidence')
  await page.goBack()
  await page.goBack()
  await expect(main(page)).toHaveAttribute('data-outcome', 'avoid')
})

test('who reads the sources from the result comes back to the same place of the result', async ({
  page,
}) => {
  await walkToResult(page, answers)
  const link = page.getByRole('link', { name: en.result.evidenceLink })
  await link.scrollIntoViewIfNeeded()
  const before = await page.evaluate(() => scrollY)
  expect(before).toBeGreaterThan(500)
  await link.click()
  await expect(main(page)).toHaveAttribute('data-screen', 'evidence')
  expect(await page.evaluate(() => scrollY)).toBe(0)
  await page.goBack()
  await expect(main(page)).toHaveAttribute('data-screen', 'result')
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(before)
})

test('Start begins anew where somebody has answered before', async ({ page }) => {
  await begin(page)
  await choose(page, answers)
  await press(page, en.form.continue)
  await page.getByRole('link', { name: en.shell.name, exact: true }).click()
  await expect(page.getByText(en.start.carryOnHint)).toBeVisible()
  await press(page, en.start.action)
  expect(await questionOn(page)).toBe('treatment')
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
})

test('Delete on a long page is answered where the person looks', async ({ page }) => {
  await page.goto('./guide.html')
  await main(page).waitFor()
  await press(page, en.shell.deleteAnswers)
  await expect(page.getByText(en.notices.deleted)).toBeInViewport()
  await expect(page.getByText(en.notices.deleted).locator('..')).toBeFocused()
})

test('a page that comes out of the browser’s page cache shows nothing that was deleted since', async ({
  page,
}) => {
  await walkToResult(page, answers)
  // What another page of this tab does with "Delete my answers", and then the browser with Back.
  await page.evaluate(() => sessionStorage.clear())
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(en.questions.treatment.title)
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
})

test('an address of the questionnaire is nothing to the other documents', async ({ page }) => {
  await page.goto('./guide.html#/3')
  await expect(main(page)).toHaveAttribute('data-screen', 'guide')
})

test('who opens the guide in the middle comes back to the question they were at', async ({
  page,
}) => {
  await begin(page)
  await choose(page, answers)
  await press(page, en.form.continue)
  await page.getByRole('link', { name: en.shell.pages.guide, exact: true }).click()
  await expect(main(page)).toHaveAttribute('data-screen', 'guide')
  await press(page, en.start.carryOn)
  expect(await questionOn(page)).toBe('concerns')
})
