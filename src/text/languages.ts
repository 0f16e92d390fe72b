import type { FirstText, ResultText, Text } from './text.ts'

interface Language {
  /** What its speakers call it: they must find it on a page that they cannot read. */
  readonly name: string
  /** What is said until there is a result: it comes beside the script. */
  readonly first: () => Promise<FirstText>
  /** What is said in a whole sitting. */
  readonly untilResult: () => Promise<ResultText>
  /** All of its words. */
  readonly load: () => Promise<Text>
}

/** The words of a language from its three files, each fetched when it is needed, and once. */
function inParts(
  name: string,
  first: Language['first'],
  atResult: () => Promise<Omit<ResultText, keyof FirstText>>,
  elsewhere: () => Promise<Omit<Text, keyof ResultText>>,
): Language {
  const untilResult = async (): Promise<ResultText> => {
    const [words, more] = await Promise.all([first(), atResult()])
    return { ...words, ...more }
  }
  const load = async (): Promise<Text> => {
    const [words, more] = await Promise.all([untilResult(), elsewhere()])
    return { ...words, ...more }
  }
  return { name, first, untilResult, load }
}

/**
 * Every language, in the order in which they are offered. Its words are fetched when they are needed. The first
 * is the reference: the others are translated from it, and its documents lie at the root of the site.
 */
export const languages = {
  en: inParts(
    'English',
    async () => (await import('./en/first.ts')).first,
    async () => (await import('./en/at-result.ts')).atResult,
    async () => (await import('./en/elsewhere.ts')).elsewhere,
  ),
  es: inParts(
    'Español',
    async () => (await import('./es/first.ts')).first,
    async () => (await import('./es/at-result.ts')).atResult,
    async () => (await import('./es/elsewhere.ts')).elsewhere,
  ),
  fr: inParts(
    'Français',
    async () => (await import('./fr/first.ts')).first,
    async () => (await import('./fr/at-result.ts')).atResult,
    async () => (await import('./fr/elsewhere.ts')).elsewhere,
  ),
  ar: inParts(
    'العربية',
    async () => (await import('./ar/first.ts')).first,
    async () => (await import('./ar/at-result.ts')).atResult,
    async () => (await import('./ar/elsewhere.ts')).elsewhere,
  ),
} as const satisfies Record<string, Language>

export type Lang = keyof typeof languages

/** Every language's tag (BCP 47), as offered. */
export const langs = Object.keys(languages) as readonly Lang[]

/** The language that the others are translated from, and that counts where they differ. */
export const reference: Lang = 'en'

/** Whether a document's language is one of ours. */
export const isLang = (tag: string): tag is Lang => Object.hasOwn(languages, tag)
