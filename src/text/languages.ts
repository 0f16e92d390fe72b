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

/**
 * Every language, in the order in which they are offered. Its words are fetched when they are needed. The first
 * is the reference: the others are translated from it, and its documents lie at the root of the site.
 */
export const languages = {
  en: {
    name: 'English',
    first: async () => (await import('./en/first.ts')).first,
    untilResult: async () => (await import('./en/until-result.ts')).untilResult,
    load: async () => (await import('./en/index.ts')).en,
  },
  es: {
    name: 'Español',
    first: async () => (await import('./es/first.ts')).first,
    untilResult: async () => (await import('./es/until-result.ts')).untilResult,
    load: async () => (await import('./es/index.ts')).es,
  },
  fr: {
    name: 'Français',
    first: async () => (await import('./fr/first.ts')).first,
    untilResult: async () => (await import('./fr/until-result.ts')).untilResult,
    load: async () => (await import('./fr/index.ts')).fr,
  },
  ar: {
    name: 'العربية',
    first: async () => (await import('./ar/first.ts')).first,
    untilResult: async () => (await import('./ar/until-result.ts')).untilResult,
    load: async () => (await import('./ar/index.ts')).ar,
  },
} as const satisfies Record<string, Language>

export type Lang = keyof typeof languages

/** Every language's tag (BCP 47), as offered. */
export const langs = Object.keys(languages) as readonly Lang[]

/** The language that the others are translated from, and that counts where they differ. */
export const reference: Lang = 'en'

/** Whether a document's language is one of ours. */
export const isLang = (tag: string): tag is Lang => Object.hasOwn(languages, tag)
