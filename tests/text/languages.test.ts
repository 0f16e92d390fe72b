import { describe, expect, test } from 'vitest'
import { ar } from '../../src/text/ar/index.ts'
import { en } from '../../src/text/en/index.ts'
import { es } from '../../src/text/es/index.ts'
import { fr } from '../../src/text/fr/index.ts'
import { writerOf } from '../../src/text/format.ts'
import { isLang, languages, langs, reference } from '../../src/text/index.ts'
import { leaves, seenIn } from './leaves.ts'

const texts = await Promise.all(langs.map((lang) => languages[lang].load()))
const translations = texts.filter(({ lang }) => lang !== reference)
const inEnglish = seenIn(en)

/** The figures in words, without what a language sets between thousands or before decimals. */
function figuresIn(words: string): readonly string[] {
  const joined = words.replaceAll(/(?<=\d)[.,\s\u00A0\u202F](?=\d)/g, '')
  return (joined.match(/\d+/g) ?? []).toSorted()
}

test('what comes in parts is all of a language, and no part says what another says', async () => {
  for (const text of [en, es, fr, ar]) {
    const { first, untilResult, load } = languages[text.lang]
    const [early, sitting, all] = await Promise.all([first(), untilResult(), load()])
    expect(seenIn(all)).toEqual(seenIn(text))
    expect(Object.keys(all).toSorted()).toEqual(Object.keys(text).toSorted())
    expect(all).toMatchObject(sitting)
    expect(sitting).toMatchObject(early)
    expect(Object.keys(early).length).toBeLessThan(Object.keys(sitting).length)
    expect(Object.keys(sitting).length).toBeLessThan(Object.keys(all).length)
  }
})

test('every language is offered under its own tag and says so itself', () => {
  expect(texts.map(({ lang }) => lang)).toEqual(langs)
  for (const { lang, dir } of texts) {
    expect(dir).toBe(new Intl.Locale(lang).language === 'ar' ? 'rtl' : 'ltr')
    expect(isLang(lang)).toBe(true)
  }
  expect(isLang('tlh')).toBe(false)
  expect(langs[0]).toBe(reference)
})

test('only English is the reference; of every other language it stands there who checked it', () => {
  expect(en.translation.review).toBe('is-the-reference')
  for (const { translation } of translations)
    expect(translation.review).not.toBe('is-the-reference')
})

describe.for(translations)('in $lang', (text) => {
  const seen = seenIn(text)

  test('stands the same as in English, in the same places', () => {
    const places = (from: typeof text) =>
      leaves(from)
        .map(([place]) => place)
        // A hard word may have as many forms as its language gives it.
        .filter((place) => !place.includes('.forms'))
    expect(places(text)).toEqual(expect.arrayContaining([...places(en)]))
    expect(places(text)).toHaveLength(places(en).length)
  })

  test('a reader meets the same figures as in English', () => {
    const other = seen
      .filter(([place]) => !place.includes('.forms'))
      .map(([place, words]) => [place, figuresIn(words)] as const)
    const same = inEnglish
      .filter(([place]) => !place.includes('.forms'))
      .map(([place, words]) => [place, figuresIn(words)] as const)
    expect(other).toEqual(same)
  })

  test('nothing is left in English', () => {
    const english = new Map(inEnglish)
    // Names of agencies and products, and what only sets values side by side, may be alike.
    const alike = seen.filter(
      ([place, words]) => words === english.get(place) && /\p{L}{3,} \p{L}{3,}/u.test(words),
    )
    expect(alike.filter(([place]) => !/^format[.]|^shell[.]title$/.test(place))).toEqual([])
  })

  test('nothing grows so long that it no longer fits', () => {
    const english = new Map(inEnglish)
    const long = seen.filter(
      ([place, words]) => words.length > 1.6 * (english.get(place)?.length ?? 0) + 45,
    )
    expect(long).toEqual([])
    for (const words of Object.values(text.shell.pages).slice(0, 3)) {
      expect(words.length, words).toBeLessThanOrEqual(10)
    }
    for (const words of [text.form.continue, text.form.back, text.form.listen, text.start.action]) {
      expect(words.length, words).toBeLessThanOrEqual(14)
    }
  })
})

describe('a language writes', () => {
  const arabic = writerOf('ar-u-nu-latn', { to: ' إلى ', between: '؛ ', quotes: ['«', '»'] })
  const forms = { zero: '0', one: '1', two: '2', few: '3', many: '11', other: '100' }

  test('a counted thing in each of its plural forms', () => {
    const counted = [0, 1, 2, 3, 10, 11, 99, 100, 102, 103].map((n) => arabic.plural(n, forms))
    expect(counted).toEqual(['0', '1', '2', '3', '3', '11', '11', '100', '100', '3'])
  })

  test('a form that it does not have as any other number', () => {
    const { plural } = writerOf('en', { to: ' to ', between: '; ', quotes: ['“', '”'] })
    expect(plural(1, { other: 'days' })).toBe('days')
    expect(plural(1, { one: 'day', other: 'days' })).toBe('day')
  })

  test('a range with the unit once, quotes around words, and answers apart', () => {
    const { format, quoted, list } = arabic
    expect(format.millimetreRange(0.25, 0.5)).toBe('0.25 إلى 0.5\u00A0مم')
    expect(quoted('البدء')).toBe('«البدء»')
    expect(format.answers(['أ', 'ب'])).toBe('أ؛ ب')
    expect(list(['أ', 'ب'])).toBe('أ وب')
  })

  test('Arabic sessions in the form that goes with their number', async () => {
    const { concerns } = await languages.ar.load()
    const nouns = [1, 2, 3, 11, 100].map((n) =>
      concerns.courseSessions({ from: n, to: n }).replaceAll(/\d+/g, '').trim(),
    )
    expect(new Set(nouns).size).toBeGreaterThanOrEqual(3)
  })
})
