import type { QuestionId } from '../../rules/index.ts'
import { late } from './late.ts'
import type { FirstText, OptionText, ResultText, Term, TermId, Text } from './text.ts'

/** Whether the words of a result are among those that are here. */
export const hasResult = (text: FirstText): text is ResultText => 'rules' in text

/** Whether all words are here. */
export const hasAll = (text: FirstText): text is Text => 'guide' in text

/** When a source is from, as exact as it says; or that it does not say. */
export const dateWords = (text: ResultText, date: string | undefined): string =>
  date === undefined ? text.result.undated : text.format.date(date)

/** The language in which the names of sources, and the places in them, are given: that of the documents. */
export const sourceLang = 'en'

/** The words of one option, split into its label and what explains it. An id without words is shown as it is. */
export function optionWords(
  text: FirstText,
  question: QuestionId,
  option: string,
): { readonly label: string; readonly hint?: string } {
  const options: Readonly<Record<string, OptionText>> = text.questions[question].options
  const words = options[option] ?? option
  return typeof words === 'string' ? { label: words } : words
}

/** Several options of a question, in words, one behind the other. */
export const answersInWords = (
  text: FirstText,
  question: QuestionId,
  options: readonly string[],
): string => text.format.answers(options.map((id) => optionWords(text, question, id).label))

/** Every string in a part of the words, whatever its shape. Words that need a figure are left to who has it. */
export function stringsIn(part: unknown): readonly string[] {
  if (typeof part === 'string') return [part]
  if (typeof part !== 'object' || part === null) return []
  return Object.values(part).flatMap(stringsIn)
}

/** Hard words whose meaning a question's own hint or "how to tell" gives already, in every language. */
const toldByQuestion: Partial<Record<QuestionId, readonly TermId[]>> = {
  treatment: ['microneedling', 'radiofrequency'],
  'active-acne': ['acne'],
  'eczema-psoriasis': ['eczema', 'psoriasis'],
  'keloid-history': ['keloid'],
  isotretinoin: ['isotretinoin'],
}

const isLatin = /\p{Script=Latin}/u
/** Vowel marks and the stretching stroke: Arabic may write a word with them or without. */
const marks = /[\u0640\u064B-\u0652]/g

const plain = (words: string, lang: string): string =>
  words.normalize('NFC').replaceAll(marks, '').toLocaleLowerCase(lang)

/**
 * A test for one form of a word, in small letters. A form in Latin letters counts as a whole word only. In other
 * scripts it counts anywhere: in Arabic, "the" and "and" are written onto the word.
 */
function finder(form: string): (words: string) => boolean {
  if (!isLatin.test(form)) return (words) => words.includes(form)
  const escaped = form.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  const letter = String.raw`\p{Script=Latin}\p{N}`
  // Most of them stand on no page: their patterns are never made.
  const whole = late(() => new RegExp(`(?:^|[^${letter}])${escaped}(?:$|[^${letter}])`, 'u'))
  return (words) => words.includes(form) && whole().test(words)
}

type Glossary = FirstText['glossary']['terms']

/** A hard word, and the tests for its forms. */
type Sought = readonly [id: TermId, term: Term, finders: readonly ((words: string) => boolean)[]]

const soughtIn = new WeakMap<Glossary, readonly Sought[]>()

/** The tests for every hard word of a language, made once: some seventy of them, on every page. */
function soughtFor(terms: Glossary, lang: string): readonly Sought[] {
  const made =
    soughtIn.get(terms) ??
    (Object.entries(terms) as [TermId, Term][]).map(([id, term]): Sought => {
      const forms = [term.word, ...(term.forms ?? [])]
      return [id, term, forms.map((form) => finder(plain(form, lang)))]
    })
  soughtIn.set(terms, made)
  return made
}

/** A hard word with its permanent name. */
export type NamedTerm = Term & { readonly id: TermId }

/** The hard words that stand in these strings, in the order of the alphabet. */
export function termsIn(text: FirstText, strings: readonly string[]): readonly NamedTerm[] {
  const said = plain(strings.join('\n'), text.lang)
  return soughtFor(text.glossary.terms, text.lang)
    .filter(([, , finders]) => finders.some((stands) => stands(said)))
    .map(([id, term]) => ({ ...term, id }))
    .toSorted((one, other) => one.word.localeCompare(other.word, text.lang))
}

/** The hard words of a question's page that the page does not explain by itself. `names` are those of its sources. */
export function termsOfQuestion(
  text: FirstText,
  question: QuestionId,
  names: readonly string[],
): readonly NamedTerm[] {
  const { title, hint, options, why, howToTell } = text.questions[question]
  const told = toldByQuestion[question] ?? []
  const said = stringsIn([title, hint, options, why, howToTell])
  return termsIn(text, [...said, ...names]).filter(({ id }) => !told.includes(id))
}
