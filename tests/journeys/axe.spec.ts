import { path } from '../../rules/index.ts'
import { languages, langs, type Text } from '../../src/text/index.ts'
import { people } from '../people.ts'
import { expect, test, type Setting } from './fixtures.ts'
import { audit, focus, look, unfold } from './seen.ts'
import type { Visitor } from './visitor.ts'
import { answerAll, begin, comeBack, folderOf, open } from './walk.ts'

// Every question twice, with its error: more than one page's time.
test.setTimeout(180_000)

const papers = ['guide', 'evidence', 'about', 'accessibility'] as const
/** Someone for each outcome, and who is not sure of anything. */
const results = [
  'nothingToReport',
  'severalReasons',
  'tanned',
  'diabetesUnderControl',
  'unsureEverywhere',
] as const

/** axe, with every rule switched on, on what the page shows now. */
async function expectNoViolation(visitor: Visitor): Promise<void> {
  const { violations, passes } = await audit(visitor)
  expect(violations).toEqual([])
  // An axe that ran on nothing would pass too.
  expect(passes).toBeGreaterThan(10)
}

/** How the page is asked to look, as it tells itself. */
const lookOf = (visitor: Visitor): Promise<Setting['look']> =>
  visitor.evaluate(() => {
    if (matchMedia('(forced-colors: active)').matches) return 'forced'
    return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
  })

/** Walks to the check page, and looks at every question and at its error on the way. */
async function auditQuestions(visitor: Visitor, text: Text): Promise<void> {
  const { answers } = people.diabetesUnderControl
  await begin(visitor, text, `${folderOf(text.lang)}index.html`)
  const checked: string[] = []
  await answerAll(visitor, answers, {
    text,
    onQuestion: async (question) => {
      await unfold(visitor)
      await expectNoViolation(visitor)
      await visitor.press(text.form.continue)
      await expect.poll(async () => (await focus(visitor)).words).toContain(text.form.errorTitle)
      const tab = (await look(visitor)).title
      expect(tab).not.toBe(text.shell.title(text.questions[question].title, false))
      await expectNoViolation(visitor)
      checked.push(question)
    },
  })
  expect(checked).toEqual(path(answers))
  await expectNoViolation(visitor)
}

for (const lang of langs) {
  test.describe(`in ${lang}`, () => {
    // One engine looks at all; the others at a page that runs each way.
    test.skip(
      ({ engine, look: asked }) =>
        engine !== 'chromium' && lang !== 'en' && (lang !== 'ar' || asked !== 'light'),
      'Chromium looks at this language in every colour',
    )

    test('start, every question, every error and the check page', async ({
      visitor,
      look: asked,
    }) => {
      const text = await languages[lang].load()
      await open(visitor, `${folderOf(lang)}index.html`, 'start')
      expect(await lookOf(visitor)).toBe(asked)
      await expectNoViolation(visitor)
      await auditQuestions(visitor, text)
    })

    for (const person of results) {
      test(`the result of ${person}`, async ({ visitor }) => {
        const { answers, outcome } = people[person]
        const seen = await comeBack(visitor, answers, 'result', lang)
        expect(seen).toMatchObject({ lang, outcome })
        await unfold(visitor)
        await expectNoViolation(visitor)
      })
    }

    test('the pages to read, and one that does not exist', async ({ visitor }) => {
      for (const paper of papers) {
        await open(visitor, `${folderOf(lang)}${paper}.html`, paper)
        await expectNoViolation(visitor)
      }
      await open(visitor, `${folderOf(lang)}index.html#/nowhere`, 'not-found')
      await expectNoViolation(visitor)
    })
  })
}
