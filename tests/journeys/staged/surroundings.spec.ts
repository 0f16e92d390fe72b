import { en } from '../../../src/text/en/index.ts'
import { people } from '../../people.ts'
import { untilAhead } from '../ahead.ts'
import { byPlaywright } from '../by-playwright.ts'
import { networkFailures } from '../host.ts'
import { chosen, words } from '../seen.ts'
import { answerAll, begin, until, walkToResult } from '../walk.ts'
import { expect, test } from './fixtures.ts'

const { answers } = people.severalReasons

test('a browser that refuses to keep anything still gets to the result, and says so', async ({
  page,
  visitor,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError')
      },
    })
  })
  await walkToResult(visitor, answers)
  await until(visitor, { outcome: 'avoid' })
  expect(await words(visitor, en.notices.storageRefused)).toBe('shown')
})

test('two tabs know nothing of each other', async ({ visitor, context, engine, baseURL }) => {
  await begin(visitor)
  await answerAll(visitor, answers)
  const other = byPlaywright(await context.newPage(), engine, baseURL ?? '')
  await begin(other)
  expect(await chosen(other)).toEqual([])
  await visitor.press(en.check.action)
  await until(visitor, { screen: 'result', outcome: 'avoid' })
})

test.describe('without a network', () => {
  // React tells of what a page caught, too.
  test.use({ noise: new RegExp(`${networkFailures.source}|could not be fetched|^Error$`) })

  test('with the network off, no answer and no result is missing once the page is open', async ({
    visitor,
    context,
    page,
  }) => {
    await begin(visitor)
    await untilAhead(page)
    await context.setOffline(true)
    await answerAll(visitor, answers)
    await visitor.press(en.check.action)
    await until(visitor, { screen: 'result', outcome: 'avoid' })
    // Without a copy on the device, what writes a file does not come; that is said, and the result stands.
    await page.getByText(en.handOff.plainTitle).click()
    await visitor.press(en.handOff.savePlain)
    await expect.poll(() => words(visitor, en.handOff.missing)).toBe('shown')
    // Nor do the pages to read; where there is a copy, they come from there.
    await visitor.press(en.shell.pages.guide, 'link')
    await until(visitor, { screen: 'guide', heading: en.notices.partMissing })
    await visitor.press(en.notices.again)
    await until(visitor, { screen: 'guide', heading: en.notices.partMissing })
    await context.setOffline(false)
    // Firefox remembers that a script did not come: there the page loads itself anew.
    await visitor.press(en.notices.again)
    await until(visitor, { screen: 'guide', heading: en.guide.title })
    await visitor.back()
    await until(visitor, { screen: 'result', outcome: 'avoid' })
  })
})
