import { describe, expect, test } from 'vitest'
import { banned, finderOf } from '../../build/banned.ts'
import { en } from '../../src/text/en/index.ts'
import { languages, langs, optionWords, type Spans, type Text } from '../../src/text/index.ts'
import { figuresIn, leaves, real, said, seenIn, type FigureName } from './leaves.ts'

const texts = await Promise.all(langs.map((lang) => languages[lang].load()))

/** A span is two numbers to the reader; one that starts at a session or does not spread is one. */
const numbersOf = (name: FigureName): number =>
  real[name].from === 0 || real[name].from === real[name].to ? 1 : 2

const primes = [
  11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97, 101, 103, 107,
  109, 113, 127, 131, 137, 139, 149, 151, 157, 163, 167, 173, 179, 181, 191, 193,
]

/** Figures that cannot be taken for one another, also as hours, weeks or months; and who reads. */
function marked(): { readonly spans: Spans; readonly read: Map<FigureName, Set<number>> } {
  const read = new Map<FigureName, Set<number>>()
  const names = Object.keys(real) as FigureName[]
  const note = (name: FigureName, prime: number | undefined): number => {
    if (prime === undefined) throw new Error('There are more figures than marks: add primes.')
    read.set(name, new Set(read.get(name)).add(prime * 210))
    return prime * 210
  }
  const spans = Object.fromEntries(
    names.map((name, at) => [
      name,
      {
        get from() {
          return note(name, primes[2 * at])
        },
        get to() {
          return note(name, primes[2 * at + 1])
        },
      },
    ]),
  )
  return { spans: spans as unknown as Spans, read }
}

/** Whether `words` show a number of days as it is, in hours, in weeks or in months. */
function shows(words: string, value: number, { number }: Text['format']): boolean {
  const forms = [value, value * 24, value / 7, value / 30].map((form) => number(form))
  return forms.some((form) => new RegExp(`(?<![\\d.,])${form}(?![\\d]|[.,]\\d)`).test(words))
}

describe.for(texts)('in $lang', (text) => {
  const calls = leaves(text).filter(([, words]) => typeof words === 'function')
  const withFigures = calls
    .filter(([place]) => Object.hasOwn(figuresIn, place))
    .map(([place, words]) => [place, words as (spans: Spans) => string] as const)
  const seen = seenIn(text)
  const where = (isWrong: (words: string) => boolean) =>
    seen.filter(([, words]) => isWrong(words)).map(([place, words]) => `${place}: ${words}`)

  test('a reader never meets an empty place, or one with loose spaces', () => {
    expect(where((words) => words.trim() === '' || words !== words.trim())).toEqual([])
    expect(where((words) => /\s\s|[\n\t]/.test(words))).toEqual([])
  })

  test('a reader never meets a value that is none', () => {
    expect(where((words) => /undefined|null|NaN|Infinity|\[object|=>/.test(words))).toEqual([])
  })

  test('a reader never meets typewriter quotes', () => {
    expect(where((words) => /["']/.test(words))).toEqual([])
  })

  test.for(banned[text.lang])('nobody reads the word "%s"', (word) => {
    const found = finderOf(text.lang, word)
    expect(where((words) => found.test(words))).toEqual([])
  })

  test('every place that takes a value is tried out', () => {
    const tried = [...Object.keys(said), ...Object.keys(figuresIn)]
    expect(calls.map(([place]) => place).toSorted()).toEqual(tried.toSorted())
  })

  test.for(Object.entries(said))('a reader sees every value of %s', ([, say]) => {
    for (const { words, shown } of say(text)) {
      for (const value of shown) expect(words).toContain(value)
    }
  })

  test.for(withFigures)('a reader sees the figures of %s', ([place, words]) => {
    const { spans, read } = marked()
    const sentence = words(spans)
    const numbers = (figuresIn[place] ?? []).map((name) => [name, numbersOf(name)] as const)
    expect(new Map([...read].map(([name, it]) => [name, it.size]))).toEqual(new Map(numbers))
    const lost = [...read.values()]
      .flatMap((it) => [...it])
      .filter((value) => !shows(sentence, value, text.format))
    expect(lost, sentence).toEqual([])
  })

  test('nobody is offered two options, or warned of two reasons, in the same words', () => {
    for (const { options } of Object.values(text.questions)) {
      const labels = Object.values(options).map((option) => JSON.stringify(option))
      expect(new Set(labels).size).toBe(labels.length)
    }
    const names = Object.values(text.rules).map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  })

  test('every option is read with its label, and its hint where it has one', () => {
    expect(optionWords(text, 'age', 'under-18')).toEqual({
      label: text.questions.age.options['under-18'],
    })
    const rf = text.questions.treatment.options.radiofrequency
    expect(optionWords(text, 'treatment', 'radiofrequency')).toEqual(rf)
    expect(rf).toEqual({ label: expect.any(String), hint: expect.any(String) })
  })

  test('an option without words is shown by its id, so that nobody faces an empty box', () => {
    expect(optionWords(text, 'age', 'over-100')).toEqual({ label: 'over-100' })
  })
})

describe('in English, a reader meets numbers and pages as people write them', () => {
  const { number, millimetres, dollars, date } = en.format
  const rows: readonly (readonly [expected: string, written: string])[] = [
    ['1,234.5', number(1234.5)],
    ['0', number(0)],
    ['0.25\u00A0mm', millimetres(0.25)],
    ['US$4,200', dollars(4200)],
    ['US$450', dollars(450.4)],
    ['2026', date('2026')],
    ['November 2026', date('2026-11')],
    ['22 November 2026', date('2026-11-22')],
    ['1 January 2026', date('2026-01-01')],
    ['Your result – Needlewise', en.shell.title('Your result', false)],
    ['Error: Your result – Needlewise', en.shell.title('Your result', true)],
    ['The day itself', en.guide.pictures.day(0)],
    ['Day 1', en.guide.pictures.day(1)],
    ['Day 30', en.guide.pictures.day(30)],
    ['Month 3', en.guide.pictures.day(90)],
  ]
  test.for(rows)('%s', ([expected, written]) => {
    expect(written).toBe(expected)
  })
})
