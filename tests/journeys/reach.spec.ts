import { path } from '../../rules/index.ts'
import { en } from '../../src/text/en/index.ts'
import { people } from '../people.ts'
import { expect, test } from './fixtures.ts'
import { overflow, unfold } from './seen.ts'
import type { Visitor } from './visitor.ts'
import { answerAll, begin, comeBack, open } from './walk.ts'

/** What can be pressed and is smaller than 44 pixels one way. Links within a sentence are as large as its letters. */
const tooSmall = (visitor: Visitor): Promise<readonly string[]> =>
  visitor.evaluate(() => {
    // Words beside the link, in its own line.
    const inSentence = (element: Element): boolean => {
      const sentence = element.closest('small')?.parentElement ?? element.closest('p')
      const around = sentence?.textContent?.trim() ?? ''
      return element.localName === 'a' && around.length > (element.textContent ?? '').trim().length
    }
    return [...document.querySelectorAll('a[href], button, summary, label')]
      .filter((element) => element.checkVisibility() && !inSentence(element))
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 43.5 || box.height < 43.5)
      .map(({ element, box }) => `${element.textContent}: ${box.width} by ${box.height}`)
  })

test('everything that can be pressed is at least 44 pixels each way', async ({ visitor }) => {
  await open(visitor, './', 'start')
  expect(await tooSmall(visitor)).toEqual([])
  await begin(visitor)
  await answerAll(visitor, people.severalReasons.answers, {
    onQuestion: async () => {
      await unfold(visitor)
      expect(await tooSmall(visitor)).toEqual([])
    },
  })
  expect(await tooSmall(visitor)).toEqual([])
  await comeBack(visitor, people.severalReasons.answers, 'result')
  await unfold(visitor)
  expect(await tooSmall(visitor)).toEqual([])
  for (const paper of Object.keys(en.shell.pages)) {
    await open(visitor, `./${paper}.html`, paper)
    expect(await tooSmall(visitor)).toEqual([])
  }
})

/** The words of what has the focus, if something else lies over it or it is out of sight; else `null`. */
const coveredFocus = (visitor: Visitor): Promise<string | null> =>
  visitor.evaluate(() => {
    const element = document.activeElement
    // The focus may also be in the browser's own frame.
    if (!element || element === document.body || !document.hasFocus()) return null
    const shown =
      element instanceof HTMLInputElement ? (element.closest('label') ?? element) : element
    const { left, right, top, bottom } = shown.getBoundingClientRect()
    // What is taller than a small screen may reach out of it; of what is in sight, nothing may be covered.
    const rows = [top + 2, (top + bottom) / 2, bottom - 2].filter(
      (y) => y >= 0 && y < innerHeight - 1,
    )
    const above = rows.map((y) => document.elementFromPoint((left + right) / 2, y))
    const covering = above.find((over) => !over || !(shown.contains(over) || over.contains(shown)))
    if (rows.length > 0 && covering === undefined) return null
    return `${shown.textContent} is under ${covering?.outerHTML.slice(0, 200)}, ${top}–${bottom}`
  })

for (const [what, { width, height, tag = [] }] of Object.entries<{
  readonly width: number
  readonly height: number
  readonly tag?: string[]
}>({
  'a phone': { width: 360, height: 740, tag: ['@one-engine'] },
  'a tablet held upright': { width: 820, height: 1180, tag: ['@one-engine'] },
  'a desktop at 400 %': { width: 320, height: 256 },
})) {
  test(`what has the focus is never covered on ${what}`, { tag }, async ({ visitor }) => {
    await visitor.resize({ width, height })
    // The longest page, with the button that stays in sight over it.
    const { answers } = people.diabetesUnderControl
    await comeBack(visitor, answers, 'check')
    const last = path(answers).indexOf('precautions') + 1
    await visitor.evaluate((at) => {
      location.hash = `#/${at}`
      return null
    }, last)
    await expect
      .poll(() => visitor.evaluate(() => document.querySelectorAll('[type=checkbox]').length))
      .toBeGreaterThan(10)
    let stops = 0
    for (; stops < 40; stops += 1) {
      await visitor.key('Tab')
      expect(await coveredFocus(visitor), `stop ${stops + 1}`).toBeNull()
    }
    const seen = await visitor.evaluate(
      () => document.querySelectorAll('a[href], button, summary, input').length,
    )
    expect(stops).toBeGreaterThan(seen - 5)
  })
}

/** Spacing as WCAG 1.4.12 asks that a page must bear. */
const spaceOut = (visitor: Visitor): Promise<null> =>
  visitor.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
        'p { margin-block-end: 2em !important }',
    )
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    return null
  })

/** Words that are cut off at the edge of a box. */
const cutOff = (visitor: Visitor): Promise<readonly string[]> =>
  visitor.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { overflowX, overflowY, clipPath } = getComputedStyle(element)
        if (clipPath !== 'none' || (overflowX === 'visible' && overflowY === 'visible'))
          return false
        const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element
        return scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1
      })
      .map((element) => element.className || element.localName),
  )

test('with letters, words and lines spaced out, nothing is cut off', async ({ visitor }) => {
  await visitor.resize({ width: 360, height: 740 })
  const expectWhole = async (): Promise<void> => {
    expect(await overflow(visitor)).toBe(0)
    expect(await cutOff(visitor)).toEqual([])
  }
  await begin(visitor)
  await spaceOut(visitor)
  await answerAll(visitor, people.severalReasons.answers, { onQuestion: expectWhole })
  await expectWhole()
  await comeBack(visitor, people.severalReasons.answers, 'result')
  await spaceOut(visitor)
  await unfold(visitor)
  await expectWhole()
  for (const paper of ['index', ...Object.keys(en.shell.pages)]) {
    await open(visitor, `./${paper}.html`, paper === 'index' ? 'start' : paper)
    await spaceOut(visitor)
    await expectWhole()
  }
})
