import { path } from '../../rules/index.ts'
import { languages, langs, type Lang, type Text } from '../../src/text/index.ts'
import { people } from '../people.ts'
import { expect, test } from './fixtures.ts'
import { audit, focus, look, unfold } from './seen.ts'
import type { Look, Visitor } from './visitor.ts'
import { answerAll, begin, comeBack, folderOf, open } from './walk.ts'

// Every question twice, with its error: more than one page's time.
test.setTimeout(180_000)

const papers = ['guide', 'evidence', 'about', 'accessibility'] as const
/** Who has the most to read, someone for each other outcome, and who is not sure of anything. */
const longest = 'severalReasons'
const results = [
  longest,
  'nothingToReport',
  'tanned',
  'diabetesUnderControl',
  'unsureEverywhere',
] as const

const looks: readonly Look[] = ['light', 'dark', 'forced']

/** How the page is asked to look, as it tells itself. */
const lookOf = (visitor: Visitor): Promise<Look> =>
  visitor.evaluate(() => {
    if (matchMedia('(forced-colors: active)').matches) return 'forced'
    return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
  })

/** axe, with every rule switched on, on what the page shows now: in every look, where the engine can change it. */
async function expectNoViolation(visitor: Visitor, asked: Look): Promise<void> {
  for (const one of visitor.askFor ? looks : [asked]) {
    await visitor.askFor?.(one)
    expect(await lookOf(visitor)).toBe(one)
    const { violations, passes } = await audit(visitor)
    expect(violations, one).toEqual([])
    // An axe that ran on nothing would pass too.
    expect(passes).toBeGreaterThan(10)
  }
}

/** Walks to the check page, and looks at every question and at its error on the way. */
async function auditQuestions(visitor: Visitor, text: Text, asked: Look): Promise<void> {
  const { answers } = people.diabetesUnderControl
  await begin(visitor, text, `${folderOf(text.lang)}index.html`)
  const checked: string[] = []
  await answerAll(visitor, answers, {
    text,
    onQuestion: async (question) => {
      await unfold(visitor)
      await expectNoViolation(visitor, asked)
      await visitor.press(text.form.continue)
      await expect.poll(async () => (await focus(visitor)).words).toContain(text.form.errorTitle)
      const tab = (await look(visitor)).title
      expect(tab).not.toBe(text.shell.title(text.questions[question].title, false))
      await expectNoViolation(visitor, asked)
      checked.push(question)
    },
  })
  expect(checked).toEqual(path(answers))
  await expectNoViolation(visitor, asked)
}

/*
 * Chromium looks at everything. The others look at all of it in English and in the light, and at what is longest in
 * their other looks and in the language that runs the other way. playwright.config.ts reads these tags.
 */
const most = (lang: Lang) => ({ tag: lang === 'en' ? [] : '@one-engine' })
const core = (lang: Lang) => ({
  tag: { en: '@every-look', ar: [], es: '@one-engine', fr: '@one-engine' }[lang],
})

for (const lang of langs) {
  test.describe(`in ${lang}`, () => {
    test(
      'start, every question, every error and the check page',
      most(lang),
      async ({ visitor, look: asked }) => {
        const text = await languages[lang].load()
        await open(visitor, `${folderOf(lang)}index.html`, 'start')
        await expectNoViolation(visitor, asked)
        await auditQuestions(visitor, text, asked)
      },
    )

    for (const person of results) {
      // The longest of all has no part that the others do not have: once is enough.
      if (person === 'unsureEverywhere' && lang !== 'en') continue
      const details = person === longest ? core(lang) : most(lang)
      test(`the result of ${person}`, details, async ({ visitor, look: asked }) => {
        const { answers, outcome } = people[person]
        const seen = await comeBack(visitor, answers, 'result', lang)
        expect(seen).toMatchObject({ lang, outcome })
        await unfold(visitor)
        await expectNoViolation(visitor, asked)
      })
    }

    test(
      'the pages to read, and one that does not exist',
      core(lang),
      async ({ visitor, look: asked }) => {
        for (const paper of papers) {
          await open(visitor, `${folderOf(lang)}${paper}.html`, paper)
          await expectNoViolation(visitor, asked)
        }
        await open(visitor, `${folderOf(lang)}index.html#/nowhere`, 'not-found')
        await expectNoViolation(visitor, asked)
      },
    )
  })
}
