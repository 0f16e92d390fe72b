import { assess, path } from '../../rules/index.ts'
import { languages, langs, type Lang, type Text } from '../../src/text/index.ts'
import { people } from '../people.ts'
import { expect, test } from './fixtures.ts'
import { chosen, focus, look, words } from './seen.ts'
import type { Visitor } from './visitor.ts'
import {
  answerAll,
  begin,
  choose,
  comeBack,
  open,
  until,
  untilAsked,
  walkToResult,
} from './walk.ts'

const load = (lang: Lang): Promise<Text> => languages[lang].load()
const folder = (lang: Lang): string => (lang === 'en' ? '/' : `/${lang}/`)

/** Presses a language in the list, and waits until the page speaks it. */
async function speak(visitor: Visitor, lang: Lang): Promise<Text> {
  const text = await load(lang)
  await visitor.press(languages[lang].name, 'link')
  await until(visitor, { lang, dir: text.dir })
  return text
}

for (const lang of langs) {
  // English is walked by everybody else; in the other engines, the language that runs the other way stands for the rest.
  const tag = lang === 'ar' ? [] : '@one-engine'
  test(
    `a person who reads ${lang} gets from its own start page to the result`,
    { tag },
    async ({ visitor }) => {
      const text = await load(lang)
      const { answers, outcome } = people.severalReasons
      const result = await walkToResult(visitor, answers, {
        text,
        at: `.${folder(lang)}index.html`,
      })
      expect(result).toMatchObject({
        lang,
        dir: text.dir,
        outcome,
        heading: text.outcomes[outcome].headline,
        title: text.shell.title(text.result.title, false),
        address: `${folder(lang)}index.html#/result`,
      })
      expect(await words(visitor, text.shell.consult)).toBe('shown')
      // Nobody has checked the translations yet: a result says so, and names English.
      expect(await words(visitor, text.translation.words)).toBe(lang === 'en' ? 'absent' : 'shown')
    },
  )
}

test(
  'the language can be changed on every question, and every answer stays',
  { tag: '@one-engine' },
  async ({ visitor }) => {
    const { answers, outcome } = people.severalReasons
    await begin(visitor)
    let text = await load('en')
    for (const [at, question] of path(answers).entries()) {
      await untilAsked(visitor, question, text)
      await choose(visitor, question, answers)
      const before = await chosen(visitor)
      text = await speak(visitor, langs[(at + 1) % langs.length] ?? 'en')
      await untilAsked(visitor, question, text)
      expect(await chosen(visitor)).toEqual(before)
      expect(await focus(visitor)).toMatchObject({ tag: 'a', words: languages[text.lang].name })
      expect((await look(visitor)).address).toBe(`${folder(text.lang)}index.html#/${at + 1}`)
      await visitor.press(text.form.continue)
    }
    await until(visitor, { screen: 'check', heading: text.check.title })
    for (const lang of langs) {
      text = await speak(visitor, lang)
      await until(visitor, { screen: 'check', heading: text.check.title })
    }
    await visitor.press(text.check.action)
    for (const lang of langs) {
      text = await speak(visitor, lang)
      await until(visitor, { screen: 'result', outcome, heading: text.outcomes[outcome].headline })
    }
    expect(assess(answers)).toMatchObject({ outcome })
  },
)

test('a reload comes back in the language that was chosen, at the same question', async ({
  visitor,
}) => {
  const { answers } = people.severalReasons
  await comeBack(visitor, answers, 'check')
  const text = await speak(visitor, 'ar')
  await visitor.press(text.check.action)
  await until(visitor, { screen: 'result' })
  await visitor.reload()
  await until(visitor, { screen: 'result', lang: 'ar', dir: 'rtl', outcome: 'avoid' })
  // The page before was made in the same language; the one before that in English.
  await visitor.back()
  await until(visitor, { screen: 'check', lang: 'ar', heading: text.check.title })
})

test('Back to a page that was read in another language shows it in the present one', async ({
  visitor,
}) => {
  const { answers } = people.tanned
  await begin(visitor)
  const [first, second] = path(answers)
  if (!first || !second) throw new Error('languages: nobody is asked two questions.')
  const en = await load('en')
  await choose(visitor, first, answers)
  await visitor.press(en.form.continue)
  await untilAsked(visitor, second, en)
  const es = await speak(visitor, 'es')
  await visitor.back()
  await untilAsked(visitor, first, es)
  expect((await look(visitor)).address).toBe('/es/index.html#/1')
  expect(await chosen(visitor)).toEqual([answers[first]])
  await visitor.reload()
  await untilAsked(visitor, first, es)
})

test(
  'the pages to read change their language in place, and lead on in it',
  { tag: '@one-engine' },
  async ({ visitor }) => {
    await open(visitor, './guide.html', 'guide')
    const fr = await speak(visitor, 'fr')
    await until(visitor, { screen: 'guide', heading: fr.guide.title, address: '/fr/guide.html' })
    await visitor.press(fr.shell.pages.evidence, 'link')
    await until(visitor, { screen: 'evidence', lang: 'fr', address: '/fr/evidence.html' })
    await speak(visitor, 'en')
    await until(visitor, { screen: 'evidence', address: '/evidence.html' })
  },
)

test(
  'names of sources are marked as English, and languages as themselves',
  { tag: '@one-engine' },
  async ({ visitor }) => {
    for (const address of ['./ar/evidence.html', './ar/guide.html']) {
      await visitor.goTo(address)
      await until(visitor, { lang: 'ar', dir: 'rtl' })
      const unmarked = await visitor.evaluate(() =>
        [...document.querySelectorAll('cite')]
          .filter((cite) => !cite.querySelector('[lang="en"]'))
          .map((cite) => cite.textContent ?? ''),
      )
      expect(unmarked).toEqual([])
    }
    const tongues = await visitor.evaluate(() =>
      [...document.querySelectorAll('header a[hreflang]')].map(
        (link) => link.closest('[lang]')?.getAttribute('lang') ?? '',
      ),
    )
    expect(tongues).toEqual(langs)
  },
)

test(
  'deleting in another language deletes, and stays in that language',
  { tag: '@one-engine' },
  async ({ visitor }) => {
    await comeBack(visitor, people.pregnant.answers, 'result')
    const fr = await speak(visitor, 'fr')
    await visitor.press(fr.shell.deleteAnswers)
    await until(visitor, { screen: 'start', lang: 'fr', heading: fr.start.title })
    expect(await words(visitor, fr.notices.deleted)).toBe('shown')
    await answerAllAnew(visitor, fr)
  },
)

/** After a wipe, the questionnaire begins with nothing chosen. */
async function answerAllAnew(visitor: Visitor, text: Text): Promise<void> {
  await visitor.press(text.start.action)
  await untilAsked(visitor, 'treatment', text)
  expect(await chosen(visitor)).toEqual([])
  await answerAll(visitor, people.nothingToReport.answers, { text })
}
