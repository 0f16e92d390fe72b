import type { Text } from './text.ts'

interface Language {
  /** What its speakers call it: they must find it on a page that they cannot read. */
  readonly name: string
  readonly load: () => Promise<Text>
}

/**
 * Every language, in the order in which they are offered. Its words are fetched when they are needed. The first
 * is the reference: the others are translated from it, and its documents lie at the root of the site.
 */
export const languages = {
  en: { name: 'English', load: async () => (await import('./en/index.ts')).en },
  es: { name: 'Español', load: async () => (await import('./es/index.ts')).es },
  fr: { name: 'Français', load: async () => (await import('./fr/index.ts')).fr },
  ar: { name: 'العربية', load: async () => (await import('./ar/index.ts')).ar },
} as const satisfies Record<string, Language>

export type Lang = keyof typeof languages

/** Every language's tag (BCP 47), as offered. */
export const langs = Object.keys(languages) as readonly Lang[]

/** The language that the others are translated from, and that counts where they differ. */
export const reference: Lang = 'en'

/** Whether a document's language is one of ours. */
export const isLang = (tag: string): tag is Lang => Object.hasOwn(languages, tag)
