import { path } from '../../rules/index.ts'
import { en } from '../../src/text/en/index.ts'
import { es } from '../../src/text/es/index.ts'
import { languages } from '../../src/text/index.ts'
import { people } from '../people.ts'
import { expect, test } from './fixtures.ts'
import { chosen, count, words } from './seen.ts'
import type { Visitor } from './visitor.ts'
import { begin, choose, until, untilAsked } from './walk.ts'

/**
 * Does to the page what a browser's own translation does: takes every text out of it, now and later, and puts two
 * elements with words of its own in its place. Here the words stay the same, so that a journey can go on.
 */
const translate = (visitor: Visitor): Promise<null> =>
  visitor.evaluate(() => {
    const takeOver = (text: Text): void => {
      const parent = text.parentElement
      if (!parent || text.data.trim() === '' || parent.closest('font, script, noscript, svg'))
        return
      const outer = document.createElement('font')
      const inner = document.createElement('font')
      inner.append(text.data)
      outer.append(inner)
      text.replaceWith(outer)
    }
    const all = (root: Node): void => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      const found: Text[] = []
      while (walker.nextNode()) found.push(walker.currentNode as Text)
      for (const text of found) takeOver(text)
    }
    all(document.body)
    new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) {
        if (target instanceof Text) takeOver(target)
        for (const node of addedNodes) {
          if (node instanceof Text) takeOver(node)
          else all(node)
        }
      }
    }).observe(document.body, { childList: true, subtree: true, characterData: true })
    return null
  })

test(
  'a browser that translates the page breaks nothing, and no answer is lost',
  { tag: '@one-engine' },
  async ({ visitor }) => {
    const { answers, outcome } = people.severalReasons
    await begin(visitor)
    await translate(visitor)
    for (const question of path(answers)) {
      await untilAsked(visitor, question)
      await visitor.press(en.form.continue)
      await expect.poll(() => count(visitor, '[role=alert]')).toBe(1)
      await choose(visitor, question, answers)
      await visitor.press(en.form.continue)
    }
    await until(visitor, { screen: 'check', heading: en.check.title })
    for (const question of path(answers)) {
      expect(await words(visitor, en.questions[question].title)).toBe('shown')
    }
    await visitor.press(en.check.action)
    await until(visitor, { screen: 'result', outcome, heading: en.outcomes[outcome].headline })
    expect(await count(visitor, 'font font')).toBeGreaterThan(50)
    // Our own languages go on working on a page that is being translated: no word of the old one stays.
    await visitor.press(languages.es.name, 'link')
    await until(visitor, { screen: 'result', lang: 'es', heading: es.outcomes[outcome].headline })
    for (const stale of [
      en.result.nextTitle,
      en.result.because,
      en.result.youSaid,
      en.shell.help,
    ]) {
      expect(await words(visitor, stale), stale).toBe('absent')
    }
    for (const { name, reason } of [es.rules['keloid-tendency'], es.rules['active-acne']]) {
      expect(await words(visitor, name)).toBe('shown')
      expect(await words(visitor, reason)).toBe('shown')
    }
  },
)

test(
  'a page that was taken apart is built anew, at the same place with the same answers',
  { tag: '@one-engine' },
  async ({ visitor }) => {
    const { answers } = people.activeAcne
    const [first, second] = path(answers)
    if (!first || !second) throw new Error('translated: nobody is asked two questions.')
    await begin(visitor)
    await choose(visitor, first, answers)
    await visitor.press(en.form.continue)
    await untilAsked(visitor, second)
    await choose(visitor, second, answers)
    const before = await chosen(visitor)
    // More than any translator does: what React wants to take away is gone already.
    await visitor.evaluate(() => {
      const main = document.querySelector('main')
      const page = main?.lastElementChild
      const stranger = document.createElement('section')
      page?.replaceWith(stranger)
      return null
    })
    await visitor.press(en.shell.pages.guide, 'link')
    await until(visitor, { screen: 'guide' })
    await visitor.back()
    await untilAsked(visitor, second)
    expect(await chosen(visitor)).toEqual(before)
  },
)
