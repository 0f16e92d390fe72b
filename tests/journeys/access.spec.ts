import type { Page } from '@playwright/test'
import { path } from '../../rules/index.ts'
import { en } from '../../src/text/index.ts'
import { people } from '../people.ts'
import { expect, expectNoAxeViolation, test } from './fixtures.ts'
import { answerAll, begin, main, press, walkToResult } from './walk.ts'

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`axe, ${colorScheme}`, () => {
    test.use({ colorScheme })
    // Every question twice, with its error: more than one page's time.
    test.setTimeout(180_000)

    test('start, every question, every error state and the check page', async ({ page }) => {
      const { answers } = people.diabetesUnderControl
      await page.goto('./')
      await main(page).waitFor()
      await expectNoAxeViolation(page)
      await begin(page)
      const checked: string[] = []
      await answerAll(page, answers, async (question) => {
        for (const summary of await page.getByRole('group').locator('summary').all()) {
          await summary.click()
        }
        await expectNoAxeViolation(page)
        await press(page, en.form.continue)
        await expect(page.getByRole('alert')).toBeFocused()
        await expect(page).toHaveTitle(/^Error: /)
        await expectNoAxeViolation(page)
        checked.push(question)
      })
      expect(checked).toEqual(path(answers))
      await expectNoAxeViolation(page)
    })

    for (const person of [
      'nothingToReport',
      'severalReasons',
      'unsureEverywhere',
      'tanned',
    ] as const) {
      test(`the result of ${person}`, async ({ page }) => {
        await walkToResult(page, people[person].answers)
        for (const summary of await page.locator('summary').all()) await summary.click()
        await expectNoAxeViolation(page)
      })
    }

    for (const paper of ['guide', 'evidence', 'about'] as const) {
      test(`the page ${paper}`, async ({ page }) => {
        await page.goto(`./${paper}.html`)
        await expect(main(page)).toHaveAttribute('data-screen', paper)
        await expectNoAxeViolation(page)
      })
    }

    test('a page that does not exist', async ({ page }) => {
      await page.goto('./#/nowhere')
      await expect(main(page)).toHaveAttribute('data-screen', 'not-found')
      await expectNoAxeViolation(page)
    })
  })
}

/** Tabs until `name` has the focus; fails when it is not reached. */
async function tabTo(
  page: Page,
  role: 'button' | 'radio' | 'checkbox',
  name: string,
): Promise<void> {
  const wanted = page.getByRole(role, { name, exact: true })
  for (let presses = 0; presses < 60; presses += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  await expect(wanted).toBeFocused()
}

test('a person with only a keyboard gets to the result', async ({ page }) => {
  await page.goto('./')
  await main(page).waitFor()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: en.shell.skip })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()
  await tabTo(page, 'button', en.start.action)
  await page.keyboard.press('Space')
  for (const question of path(people.nothingToReport.answers)) {
    const heading = page.getByRole('heading', { level: 1 })
    await expect(heading).toHaveText(en.questions[question].title)
    await expect(heading).toBeFocused()
    const boxes = page.getByRole('checkbox')
    if ((await boxes.count()) > 0) {
      const last = question === 'precautions' ? 'None of these' : await boxes.first().inputValue()
      if (question === 'precautions') await tabTo(page, 'checkbox', last)
      else {
        while (!(await boxes.first().evaluate((box) => box === document.activeElement))) {
          await page.keyboard.press('Tab')
        }
      }
      await page.keyboard.press('Space')
    } else {
      while (
        !(await page
          .getByRole('radio')
          .first()
          .evaluate((r) => r === document.activeElement))
      ) {
        await page.keyboard.press('Tab')
      }
      // Space chooses the first, the arrow the next one.
      await page.keyboard.press('Space')
      await page.keyboard.press('ArrowDown')
    }
    await page.keyboard.press('Enter')
  }
  await expect(main(page)).toHaveAttribute('data-screen', 'check')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await tabTo(page, 'button', en.check.action)
  await page.keyboard.press('Enter')
  await expect(main(page)).toHaveAttribute('data-screen', 'result')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})

/** Whether anything stands out of the page sideways. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

for (const [what, viewport] of Object.entries({
  '320 px, which is a desktop at 400 %': { width: 320, height: 640, zoom: 100 },
  'a phone with letters twice as large': { width: 390, height: 780, zoom: 200 },
  'a phone on its side': { width: 640, height: 320, zoom: 100 },
})) {
  test(`everything fits on ${what}`, async ({ page }) => {
    const { zoom, ...size } = viewport
    await page.setViewportSize(size)
    await page.addInitScript((percent) => {
      addEventListener('DOMContentLoaded', () =>
        document.documentElement.style.setProperty('font-size', `${percent}%`),
      )
    }, zoom)
    await begin(page)
    await answerAll(page, people.severalReasons.answers, async () => {
      expect(await overflow(page)).toBe(0)
    })
    expect(await overflow(page)).toBe(0)
    await press(page, en.check.action)
    await expect(main(page)).toHaveAttribute('data-screen', 'result')
    for (const summary of await page.locator('summary').all()) await summary.click()
    expect(await overflow(page)).toBe(0)
    for (const paper of ['guide', 'evidence', 'about']) {
      await page.goto(`./${paper}.html`)
      await main(page).waitFor()
      expect(await overflow(page)).toBe(0)
    }
  })
}
