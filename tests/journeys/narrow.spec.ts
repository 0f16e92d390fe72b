import { en } from '../../src/text/en/index.ts'
import { people } from '../people.ts'
import { expect, test } from './fixtures.ts'
import { overflow, unfold } from './seen.ts'
import type { Visitor } from './visitor.ts'
import { answerAll, begin, open, until } from './walk.ts'

/** Makes letters larger, as a person may. */
const enlarge = (visitor: Visitor, percent: number): Promise<null> =>
  visitor.evaluate((given) => {
    document.documentElement.style.setProperty('font-size', `${given}%`)
    return null
  }, percent)

/** How wide the narrowest of these is, in letters' sizes: words must not be squeezed to a letter a line. */
const narrowest = (visitor: Visitor, selector: string): Promise<number> =>
  visitor.evaluate(
    (given) =>
      Math.min(
        ...[...document.querySelectorAll(given)].map(
          (element) => element.clientWidth / Number.parseFloat(getComputedStyle(element).fontSize),
        ),
      ),
    selector,
  )

/** What fits with the narrowest screen and the largest letters fits with less of either, in whichever engine. */
const easier = ['@one-engine']

for (const [what, { width, height, zoom, tag = [] }] of Object.entries<{
  readonly width: number
  readonly height: number
  readonly zoom: number
  readonly tag?: string[]
}>({
  '320 px, which is a desktop at 400 %': { width: 320, height: 640, zoom: 100, tag: easier },
  'a phone with letters twice as large': { width: 390, height: 780, zoom: 200, tag: easier },
  '320 px with letters twice as large': { width: 320, height: 640, zoom: 200 },
  'a phone on its side': { width: 640, height: 320, zoom: 100, tag: easier },
})) {
  test(`everything fits on ${what}`, { tag }, async ({ visitor }) => {
    await visitor.resize({ width, height })
    const expectToFit = async (): Promise<void> => {
      expect(await visitor.evaluate(() => innerWidth)).toBe(width)
      expect(await overflow(visitor)).toBe(0)
    }
    await begin(visitor)
    await enlarge(visitor, zoom)
    await answerAll(visitor, people.severalReasons.answers, { onQuestion: expectToFit })
    await expectToFit()
    expect(await narrowest(visitor, 'dt, dd:not(:has(button))')).toBeGreaterThan(5)
    await visitor.press(en.check.action)
    await until(visitor, { screen: 'result' })
    await unfold(visitor)
    await expectToFit()
    for (const paper of Object.keys(en.shell.pages)) {
      await open(visitor, `./${paper}.html`, paper)
      await enlarge(visitor, zoom)
      await expectToFit()
    }
  })
}
