import type { Page } from '@playwright/test'
import { en } from '../../../src/text/en/index.ts'
import { levels, ruleIds } from '../../../rules/index.ts'
import { expect, test } from './fixtures.ts'
import { until, untilAsked } from '../walk.ts'

/** Presses Start before any script has come; returns what lets them come. */
async function startEarly(page: Page, at: string): Promise<() => void> {
  const { promise: held, resolve: arrive } = Promise.withResolvers<void>()
  await page.route('**/*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto(at, { waitUntil: 'commit' })
  await page.getByRole('button', { name: en.start.action }).click()
  return arrive
}

test.describe('before the script has come', () => {
  for (const at of ['./', './?kiosk']) {
    test(`a person at ${at} starts and chooses, and the choice is still there afterwards`, async ({
      page,
      visitor,
    }) => {
      const arrive = await startEarly(page, at)
      const option = page.getByLabel('At home, by myself')
      await option.check()
      // Pressed too early: nothing may be lost, and no answer may get into the address.
      await page.getByRole('button', { name: en.form.continue }).click()
      expect(new URL(page.url()).search).toBe(new URL(at, page.url()).search)
      await option.evaluate((input) => input.setAttribute('data-mine', ''))
      arrive()
      await until(visitor, { screen: 'question' })
      await expect(option).toBeChecked()
      await expect(option).toHaveAttribute('data-mine', '')
      await visitor.press(en.form.continue)
      await untilAsked(visitor, 'concerns')
      await visitor.press(en.form.back)
      await untilAsked(visitor, 'treatment')
      await expect(option).toBeChecked()
    })
  }
})

test('who answers already when the script comes keeps the focus, and stays as far down', async ({
  page,
  visitor,
}) => {
  const arrive = await startEarly(page, './')
  const option = page.getByLabel('At home, by myself')
  await option.focus()
  await option.press('Space')
  await page.evaluate(() => scrollTo({ top: 150, behavior: 'instant' }))
  arrive()
  await page.waitForLoadState('load')
  await until(visitor, { screen: 'question' })
  await expect(option).toBeChecked()
  await expect(option).toBeFocused()
  expect(await page.evaluate(() => scrollY)).toBe(150)
})

test(
  'a script that does not come is told after a while',
  { tag: '@one-engine' },
  async ({ page }) => {
    await page.route('**/*.js', () => {})
    await page.goto('./', { waitUntil: 'commit' })
    const late = page.getByText(en.notices.late)
    await expect(late).toBeHidden()
    await expect(late).toBeVisible({ timeout: 15_000 })
    // Nobody scrolls to look for it, and nothing lies on top of it.
    await expect(late).toBeInViewport({ ratio: 1 })
    await page.getByRole('button', { name: en.start.action }).click()
    await expect(late).toBeInViewport({ ratio: 1 })
    const isOnTop = await late.evaluate((line) => {
      const { left, top, width, height } = line.getBoundingClientRect()
      return line.contains(document.elementFromPoint(left + width / 2, top + height / 2))
    })
    expect(isOnTop).toBe(true)
  },
)

// Firefox by BiDi cannot turn it off.
test.describe('with JavaScript off', { tag: '@one-engine' }, () => {
  test.use({ javaScriptEnabled: false })

  test('the start page lists every reason', async ({ page }) => {
    await page.goto('./')
    // By element, because searches for text pass over everything inside noscript.
    const words = page.locator('noscript')
    await expect(words.locator('strong')).toHaveText(en.start.noScript)
    await expect(words.locator('strong')).toBeVisible()
    await expect(words.locator('h3')).toHaveText(levels.map((level) => en.levels[level].name))
    const named = await words.locator('li').allInnerTexts()
    expect(named.toSorted()).toEqual(ruleIds.map((rule) => en.rules[rule].name).toSorted())
    await expect(page.getByRole('button', { name: en.start.action })).toBeHidden()
  })

  test('the guide, the sources and the about page can be read', async ({ page }) => {
    await page.goto('./')
    await page.getByRole('link', { name: en.guide.title }).click()
    await expect(page).toHaveTitle(en.shell.title(en.guide.title, false))
    for (const title of Object.values(en.guide.sections)) {
      await expect(page.getByRole('heading', { name: title, exact: true })).toBeVisible()
    }
    await expect(page.getByRole('img').first()).toBeVisible()
    await page.getByRole('link', { name: en.shell.pages.evidence, exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(en.evidence.title)
    await page.getByRole('link', { name: en.shell.pages.about, exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(en.about.title)
  })
})
