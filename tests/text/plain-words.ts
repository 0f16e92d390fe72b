import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'
import type { TermId } from '../../src/text/index.ts'

/** A hard word that may stay: the forms in which it stands, and what tells a reader its meaning. */
interface HardWord {
  readonly forms: readonly string[]
  /** A term of the glossary; or the one part of the words where it stands, and what is said there of it. */
  readonly told:
    | TermId
    | { readonly within: string; readonly as: string; readonly link?: readonly string[] }
}

/**
 * The allow-list: what things are called by doctors, on boxes and on labels. A person meets these words elsewhere
 * and has to know them again, so no plainer word may take their place.
 */
export const hardWords: readonly HardWord[] = [
  { forms: ['microneedling'], told: 'microneedling' },
  {
    forms: ['licensed professional', 'professional', 'professionals'],
    told: 'licensed-professional',
  },
  { forms: ['radiofrequency', 'RF'], told: 'radiofrequency' },
  { forms: ['eczema'], told: 'eczema' },
  { forms: ['psoriasis'], told: 'psoriasis' },
  { forms: ['isotretinoin', 'Accutane', 'Roaccutane'], told: 'isotretinoin' },
  { forms: ['chemotherapy'], told: 'chemotherapy' },
  { forms: ['radiotherapy'], told: 'radiotherapy' },
  { forms: ['diabetes'], told: 'diabetes' },
  { forms: ['irritated'], told: 'irritated' },
  { forms: ['collagen'], told: 'collagen' },
  { forms: ['PRP', 'platelet-rich plasma'], told: 'prp' },
  { forms: ['lidocaine'], told: 'lidocaine' },
  { forms: ['HIV'], told: 'hiv' },
  { forms: ['FDA', 'Food and Drug Administration'], told: 'fda' },
  { forms: ['CDC', 'Centers for Disease Control and Prevention'], told: 'cdc' },
  { forms: ['authorised', 'authorisations'], told: 'authorised' },
  {
    forms: ['haemophilia'],
    told: { within: 'questions.bleeding-disorder', as: 'your blood does not clot well' },
  },
  {
    forms: ['cellulitis'],
    told: { within: 'questions.skin-infection', as: 'makes skin sore, hot and swollen' },
  },
  {
    forms: ['warfarin', 'heparin', 'aspirin'],
    told: { within: 'questions.precautions', as: 'a medicine that thins my blood' },
  },
  {
    forms: ['scleroderma', 'vitiligo'],
    told: { within: 'questions.precautions', as: 'an illness where the body attacks itself' },
  },
  {
    forms: ['elastin'],
    told: { within: 'guide.facts.skin-repairs', as: 'which keep skin firm and springy' },
  },
  {
    forms: ['JavaScript'],
    told: { within: 'start.noScript', as: 'a part of your browser that is called JavaScript' },
  },
  {
    forms: ['WCAG'],
    told: { within: 'accessibility', as: 'a list of rules for web pages: WCAG' },
  },
  {
    // Who needs that page looks for it under this name.
    forms: ['accessibility'],
    told: {
      within: 'accessibility',
      as: 'We want everyone to be able to use this check',
      link: ['shell.pages.accessibility', 'titles.accessibility'],
    },
  },
]

const inWords = new Intl.Segmenter('en', { granularity: 'word' })
const inSentences = new Intl.Segmenter('en', { granularity: 'sentence' })

/** The words of a passage. */
export const wordsIn = (passage: string): readonly string[] =>
  [...inWords.segment(passage)].filter((part) => part.isWordLike).map((part) => part.segment)

/** The sentences of a passage; a heading or a label is one, too. */
export const sentencesIn = (passage: string): readonly string[] =>
  [...inSentences.segment(passage)]
    .map((part) => part.segment)
    .filter((sentence) => wordsIn(sentence).length > 0)

/** A test for whole words, in capitals or not. */
export const finder = (forms: readonly string[]): RegExp =>
  new RegExp(String.raw`(?<!\p{L})(?:${forms.join('|')})(?!\p{L})`, 'giu')

const anyHardWord = finder(
  // The longest first, so that "professional" is not taken out of "licensed professional".
  hardWords.flatMap(({ forms }) => forms).toSorted((a, b) => b.length - a.length),
)

/**
 * The passage with each hard word turned into one word of one syllable. The word is told where it stands, so from
 * then on it is a name like any other; what is left to judge is the sentence around it.
 */
export const withoutHardWords = (passage: string): string =>
  passage.replaceAll(anyHardWord, 'thing')

/** How long a word is to the ear. A number in digits has no letters to spell out: it counts as one syllable. */
export const syllablesOf = (word: string): number => Math.max(1, syllable(word))

/** The school grade (US) at which a passage can be read, after Flesch and Kincaid. */
export function gradeOf(passage: string): number {
  const judged = withoutHardWords(passage)
  const words = wordsIn(judged)
  return fleschKincaid({
    sentence: sentencesIn(judged).length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllablesOf(word), 0),
  })
}

type Seen = readonly (readonly [place: string, words: string])[]

/** A text shorter than this says nothing about a grade: one long word would decide it alone. */
const fewest = 5
const isShort = (words: string): boolean => wordsIn(words).length < fewest

/** With a capital and a full stop, so that it is told apart from the next. */
const asSentence = (words: string): string =>
  `${words.charAt(0).toUpperCase()}${words.slice(1).replace(/[.?!:]$/, '')}.`

/**
 * What is judged: each string by itself; and those of under five words (labels, names, headings) together with the
 * other short ones of the same screen, each as a sentence of its own.
 */
export function passagesIn(seen: Seen): Seen {
  const labels = new Map<string, string>()
  for (const [place, words] of seen.filter(([, said]) => isShort(said))) {
    const [screen = ''] = place.split('.')
    labels.set(screen, `${labels.get(screen) ?? ''} ${asSentence(words)}`.trim())
  }
  return [...seen.filter(([, words]) => !isShort(words)), ...labels]
}
