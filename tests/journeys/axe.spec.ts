import { path } from '../../rules/index.ts'
import { papers } from '../../src/pages.ts'
import { languages, langs, type Lang, type Text } from '../../src/text/index.ts'
import { people } from '../people.ts'
import { expect, test } from './fixtures.ts'
import { expectNoViolation } from './looks.ts'
import { focus, look, unfold } from './seen.ts'
import type { Look, Visitor } from './visitor.ts'
import { answerAll, begin, comeBack, folderOf, open } from './walk.ts'

// Every question twice, with its error: more than one page's time.
test.setTimeout(180_000)

/** Who has the most to read, someone for each other outcome, and who is not sure of anything. */
const longest = 'severalReasons'
const results = [
  longest,
  'nothingToReport',
  'tanned',
  'diabetesUnderControl',
  'unsureEverywhere',
] as const

/** A language changes no colour: one of them is looked at in every look, and the others for all but colours. */
const looksOf = (lang: Lang): readonly Look[] | undefined => (lang === 'en' ? undefined : [])

/** Walks to the check page, and looks at every question and at its error on the way. */
async function auditQuestions(visitor: Visitor, text: Text, asked: Look): Promise<void> {
  const { lang } = text
  const { answers } = people.diabetesUnderControl
  await begin(visitor, text, `${folderOf(text.lang)}index.html`)
  const checked: string[] = []
  await answerAll(visitor, answers, {
    text,
    onQuestion: async (question) => {
      await unfold(visitor)
      // With its error, the same page is looked at in every look.
      await expectNoViolation(visitor, asked, lang === 'en' ? ['light'] : [])
      await visitor.press(text.form.continue)
      await expect.poll(async () => (await focus(visitor)).words).toContain(text.form.errorTitle)
      const tab = (await look(visitor)).title
      expect(tab).not.toBe(text.shell.title(text.questions[question].title, false))
      await expectNoViolation(visitor, asked, looksOf(lang))
      checked.push(question)
    },
  })
  expect(checked).toEqual(path(answers))
  await expectNoViolation(visitor, asked, looksOf(lang))
}

/*
 * Chromium looks at everything. The others look at every question, at the longest result and at the pages to read in
 * English and in the light, and at the longest result in their other looks. playwright.config.ts reads these tags.
 */
const most = (lang: Lang) => ({ tag: lang === 'en' ? [] : '@one-engine' })
const core = (lang: Lang) => ({
  tag: lang === 'en' ? '@every-look' : '@one-engine',
})

for (const lang of langs) {
  test.describe(`in ${lang}`, () => {
    test(
      'start, every question, every error and the check page',
      most(lang),
      async ({ visitor, look: asked }) => {
        const text = await languages[lang].load()
        await open(visitor, `${folderOf(lang)}index.html`, 'start')
        await expectNoViolation(visitor, asked, looksOf(lang))
        await auditQuestions(visitor, text, asked)
      },
    )

    for (const person of results) {
      // In another language no result has a part that is not in English: what is longest, and what is short.
      if (lang !== 'en' && !['severalReasons', 'nothingToReport'].includes(person)) continue
      const details = person === longest ? core(lang) : { tag: '@one-engine' }
      test(`the result of ${person}`, details, async ({ visitor, look: asked }) => {
        const { answers, outcome } = people[person]
        const seen = await comeBack(visitor, answers, 'result', lang)
        expect(seen).toMatchObject({ lang, outcome })
        await unfold(visitor)
        await expectNoViolation(visitor, asked, looksOf(lang))
      })
    }

    test(
      'the pages to read, and one that does not exist',
      most(lang),
      async ({ visitor, look: asked }) => {
        for (const paper of papers) {
          await open(visitor, `${folderOf(lang)}${paper}.html`, paper)
          await expectNoViolation(visitor, asked, looksOf(lang))
        }
        await open(visitor, `${folderOf(lang)}index.html#/nowhere`, 'not-found')
        await expectNoViolation(visitor, asked, looksOf(lang))
      },
    )
  })
}
