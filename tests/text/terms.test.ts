import { describe, expect, test } from 'vitest'
import { questionIds } from '../../rules/index.ts'
import { en } from '../../src/text/en/index.ts'
import {
  languages,
  langs,
  stringsIn,
  termsIn,
  termsOfQuestion,
  type Term,
  type TermId,
  type Text,
} from '../../src/text/index.ts'
import { seenIn } from './leaves.ts'

/** Hard words of a language that has no others. */
const textWith = (
  lang: Text['lang'],
  terms: Readonly<Record<string, Omit<Term, 'means'>>>,
): Text => ({
  ...en,
  lang,
  glossary: { title: en.glossary.title, terms: terms as unknown as Text['glossary']['terms'] },
})

const english = textWith('en', {
  keloid: { word: 'keloid', forms: ['keloids'] },
  fda: { word: 'FDA' },
  label: { word: 'device label' },
  radio: { word: 'radiofrequency (RF)', forms: ['RF'] },
})
const french = textWith('fr', { eczema: { word: 'eczéma' }, radio: { word: 'RF' } })
const arabic = textWith('ar', {
  eczema: { word: 'الإكزيما', forms: ['إكزيما'] },
  licensed: { word: 'مرخّص', forms: ['مرخص'] },
  fda: { word: 'FDA' },
})

describe('a hard word is found', () => {
  const rows: readonly (readonly [because: string, text: Text, said: string, found: string[]])[] = [
    ['as it is', english, 'Is it a keloid?', ['keloid']],
    ['in a form that is listed', english, 'Keloids are firm.', ['keloid']],
    ['in capitals or not', english, 'KELOID, says the fda.', ['fda', 'keloid']],
    ['of two words', english, 'One device label says so.', ['label']],
    ['by its short form', english, 'The RF kind.', ['radio']],
    ['at the start, at the end and next to marks', english, 'RF: “keloid”', ['keloid', 'radio']],
    ['not inside another word', english, 'A keloidal surfer from PERF.', []],
    ['not next to a digit', english, 'FDA2 RF1', []],
    ['not where only half of it stands', english, 'The label of a device.', []],
    ['behind an elision', french, 'Est-ce que c’est de l’eczéma ?', ['eczema']],
    ['with its accent in two parts', french, 'Ecze\u0301ma', ['eczema']],
    ['not inside a word with accents', french, 'éRFé', []],
    ['behind an article in Arabic', arabic, 'هل لديك الإكزيما؟', ['eczema']],
    ['behind "and" in Arabic', arabic, 'صدفية وإكزيما', ['eczema']],
    ['with or without vowel marks in Arabic', arabic, 'طبيب مُرَخَّص', ['licensed']],
    ['in Latin letters behind an Arabic prefix', arabic, 'تقول الـFDA ذلك', ['fda']],
  ]
  test.for(rows)('%s', ([, text, said, found]) => {
    expect(termsIn(text, [said]).map(({ id }): string => id)).toEqual(found)
  })

  test('in any of several strings, once, but never across two', () => {
    expect(termsIn(english, ['a keloid', 'two keloids'])).toHaveLength(1)
    expect(termsIn(english, ['a device', 'label'])).toEqual([])
  })

  test('in the order of the alphabet of its language', () => {
    const words = termsIn(en, stringsIn(en.rules)).map(({ word }) => word)
    expect(words.length).toBeGreaterThan(5)
    expect(words).toEqual(words.toSorted(new Intl.Collator('en').compare))
  })
})

describe('a question lists the hard words that it does not explain itself', () => {
  test('what a hint tells is not told twice', () => {
    const ids = termsOfQuestion(en, 'eczema-psoriasis', []).map(({ id }) => id)
    expect(ids).not.toContain('eczema')
    expect(ids).not.toContain('psoriasis')
    const before = termsOfQuestion(en, 'precautions', []).map(({ id }) => id)
    expect(before).toContain('eczema')
    expect(before).toContain('psoriasis')
  })

  test('the names of its sources count', () => {
    expect(termsOfQuestion(en, 'pregnancy', [])).toEqual([])
    const [named] = termsOfQuestion(en, 'pregnancy', ['FDA, 2025'])
    expect(named?.id).toBe('fda')
  })

  test('what is only asked of the professional later does not', () => {
    const { notSure } = en.questions.allergy
    const unheard = { ...en.questions.allergy, notSure: `${notSure} PRP?` }
    const text: Text = { ...en, questions: { ...en.questions, allergy: unheard } }
    expect(termsOfQuestion(text, 'allergy', [])).toEqual(termsOfQuestion(en, 'allergy', []))
  })

  test('none has so many that nobody would read them', () => {
    for (const id of questionIds) {
      expect(termsOfQuestion(en, id, ['FDA, 2025']).length, id).toBeLessThanOrEqual(12)
    }
  })
})

/** What a reader of a language comes to see, but for the list of hard words. */
const saidIn = (text: Text): readonly string[] =>
  seenIn(text).flatMap(([place, words]) => (place.startsWith('glossary.') ? [] : [words]))

describe.for(await Promise.all(langs.map((lang) => languages[lang].load())))(
  'in the language $lang',
  (text) => {
    test('every hard word of the list is found where it stands', () => {
      const found = new Set(termsIn(text, saidIn(text)).map(({ id }) => id))
      expect(Object.keys(text.glossary.terms).filter((id) => !found.has(id as TermId))).toEqual([])
    })

    test.for(questionIds)(
      'the question on %s tells the hard words that it tells in English',
      (id) => {
        const told = new Set(termsOfQuestion(text, id, []).map((term) => term.id))
        const inEnglish = termsOfQuestion(en, id, []).map((term) => term.id)
        expect(inEnglish.filter((term) => !told.has(term))).toEqual([])
      },
    )
  },
)
