import { en } from '../../../src/text/en/index.ts'
import { es } from '../../../src/text/es/index.ts'
import { languages } from '../../../src/text/index.ts'
import { people } from '../../people.ts'
import { look, words } from '../seen.ts'
import { answer, begin, untilAsked } from '../walk.ts'
import { expect, test } from './fixtures.ts'

test('a language that cannot be loaded is told, and the page goes on in the present one', async ({
  page,
  visitor,
}) => {
  await begin(visitor)
  await answer(visitor, 'treatment', people.tanned.answers)
  await untilAsked(visitor, 'concerns')
  await page.route(/assets\/words-es-.*\.js/, (route) => route.abort())
  // The browser says on its console that it could not load it: that is not ours.
  page.removeAllListeners('console')
  await visitor.press(languages.es.name, 'link')
  const told = en.notices.languageMissing(languages.es.name)
  await expect.poll(() => words(visitor, told)).toBe('shown')
  expect(await look(visitor)).toMatchObject({ lang: 'en', dir: 'ltr', address: '/#/2' })
  await answer(visitor, 'concerns', people.tanned.answers)
  await untilAsked(visitor, 'area')
})

// Firefox by BiDi cannot turn it off.
test.describe('with JavaScript off', { tag: '@one-engine' }, () => {
  test.use({ javaScriptEnabled: false })

  test('every page can be read in another language', async ({ page }) => {
    await page.goto('./guide.html')
    await page.getByRole('link', { name: languages.es.name }).click()
    await expect(page).toHaveTitle(es.shell.title(es.guide.title, false))
    await expect(page.locator('html')).toHaveAttribute('lang', 'es')
    await page.getByRole('link', { name: languages.ar.name }).click()
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
    await page.getByRole('link', { name: languages.en.name }).click()
    await expect(page).toHaveTitle(en.shell.title(en.guide.title, false))
  })
})
