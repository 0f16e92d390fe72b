import { questionIds } from '../../rules/index.ts'
import { boxesOf } from '../../src/papers/boxes.ts'
import { en } from '../../src/text/en/index.ts'
import { people } from '../people.ts'
import { isHardCoded, pseudo } from '../pseudo/pseudo.ts'
import { expect, test } from './fixtures.ts'
import { overflow, unfold } from './seen.ts'
import type { Visitor } from './visitor.ts'
import { answerAll, begin, comeBack, open, until } from './walk.ts'

// The site in a language that nobody speaks: what is still plain English was typed into a screen, and what grows by a
// third must still fit.

const text = pseudo(en)

/** The codes of boxes on paper are the same in every language. */
const codes = new Set(questionIds.flatMap(boxesOf))

/** Everything that is read or said on the page, but for what is marked as being in another language. */
const allWords = (visitor: Visitor): Promise<readonly string[]> =>
  visitor.evaluate(() => {
    const said = [document.title]
    const spoken = [
      'aria-label',
      'aria-valuetext',
      'aria-description',
      'title',
      'alt',
      'placeholder',
    ]
    const walker = document.createTreeWalker(
      document.body,
      NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
      (node) =>
        // A command or the name of a file is nothing to translate.
        node instanceof Element && node.matches('[lang], noscript, code[translate=no]')
          ? NodeFilter.FILTER_REJECT
          : NodeFilter.FILTER_ACCEPT,
    )
    while (walker.nextNode()) {
      const node = walker.currentNode
      if (node instanceof Text) said.push(node.data)
      else if (node instanceof Element) {
        said.push(...spoken.map((name) => node.getAttribute(name) ?? ''))
      }
    }
    return said.filter((words) => words.trim() !== '')
  })

async function expectOnlyOurWords(visitor: Visitor): Promise<void> {
  await unfold(visitor)
  const said = await allWords(visitor)
  expect(said.length).toBeGreaterThan(10)
  expect(said.filter((words) => isHardCoded(words) && !codes.has(words))).toEqual([])
  expect(await overflow(visitor)).toBe(0)
}

test.use({ viewport: { width: 320, height: 640 } })

test('no question, no error and no word of the check page was typed into a screen', async ({
  visitor,
}) => {
  await open(visitor, './', 'start')
  await expectOnlyOurWords(visitor)
  await begin(visitor, text)
  await visitor.press(text.form.continue)
  await expect
    .poll(() => visitor.evaluate(() => document.querySelector('[role=alert]') !== null))
    .toBe(true)
  await expectOnlyOurWords(visitor)
  await answerAll(visitor, people.diabetesUnderControl.answers, {
    text,
    onQuestion: () => expectOnlyOurWords(visitor),
  })
  await expectOnlyOurWords(visitor)
})

for (const [name, { answers, outcome }] of Object.entries(people)) {
  test(`no word of the result of ${name} was typed into a screen`, async ({ visitor }) => {
    await comeBack(visitor, answers, 'result')
    await until(visitor, { outcome, heading: text.outcomes[outcome].headline })
    await expectOnlyOurWords(visitor)
  })
}

test('no word of the pages to read, and of what is told, was typed into a screen', async ({
  visitor,
}) => {
  for (const paper of Object.keys(en.shell.pages)) {
    await open(visitor, `./${paper}.html`, paper)
    await expectOnlyOurWords(visitor)
  }
  await open(visitor, './#/nowhere', 'not-found')
  await expectOnlyOurWords(visitor)
  await visitor.press(text.shell.deleteAnswers)
  await until(visitor, { screen: 'start' })
  await expectOnlyOurWords(visitor)
})
