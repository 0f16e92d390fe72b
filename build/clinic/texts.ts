import { isLang, type Lang } from '../../src/text/index.ts'
import { bannedIn } from '../banned.ts'
import type { Fault } from './fault.ts'

/** An object of a pack that may have any shape still, by its keys. */
export type Loose = Readonly<Record<string, unknown>>

/** The keys of what may be anything: those of an object, or none. */
export const looseOf = (value: unknown): Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Loose) : {}

/** The languages that a pack offers, as far as they are ones; `null` where there is no list of them. */
const offeredIn = (pack: Loose): readonly Lang[] | null =>
  Array.isArray(pack['languages'])
    ? pack['languages'].filter((tag): tag is Lang => typeof tag === 'string' && isLang(tag))
    : null

/** The texts that stand in a pack in each language: their key, and whether the pack has them. */
const textKeys = ['contact', 'beforeYourVisit'] as const

function languageFaults(pack: Loose, offered: readonly Lang[]): readonly Fault[] {
  const list = offered.join(', ')
  return textKeys.flatMap((key) => {
    if (pack[key] === undefined) return []
    const given = looseOf(pack[key])
    const missing = offered.filter((lang) => given[lang] === undefined)
    const beyond = Object.keys(given).filter((lang) => isLang(lang) && !offered.includes(lang))
    return [
      ...missing.map((lang) => ({
        path: [key, lang],
        says: `is missing; give these words in each language offered: ${list}`,
      })),
      ...beyond.map((lang) => ({
        path: [key, lang],
        says: `is in a language that is not offered; leave it out, or add "${lang}" to "languages"`,
      })),
    ]
  })
}

interface Words {
  readonly path: readonly PropertyKey[]
  readonly lang: Lang
  readonly text: string
}

/** Every text in a pack that people read, with its language. */
function wordsIn(pack: Loose): readonly Words[] {
  return textKeys.flatMap((key) =>
    Object.entries(looseOf(pack[key])).flatMap(([lang, value]) => {
      if (!isLang(lang)) return []
      const texts: readonly unknown[] = Array.isArray(value) ? value : [value]
      return texts.flatMap((text, at) =>
        typeof text === 'string'
          ? { path: Array.isArray(value) ? [key, lang, at] : [key, lang], lang, text }
          : [],
      )
    }),
  )
}

/** A name is no sentence and has no language: in it, only the whole words of English count. */
const nameIn = (pack: Loose): readonly Words[] =>
  typeof pack['name'] === 'string' ? [{ path: ['name'], lang: 'en', text: pack['name'] }] : []

const bannedFaults = (pack: Loose): readonly Fault[] =>
  [...nameIn(pack), ...wordsIn(pack)].flatMap(({ path, lang, text }) =>
    bannedIn(lang, text).map((word) => ({
      path,
      says: `uses "${word}", and nothing here may read as a promise or a verdict; say it without that word`,
    })),
  )

function defaultFaults(pack: Loose, offered: readonly Lang[]): readonly Fault[] {
  const tag = pack['defaultLanguage']
  if (typeof tag !== 'string' || !isLang(tag) || offered.includes(tag)) return []
  return [
    {
      path: ['defaultLanguage'],
      says: `is "${tag}", which is not offered; give one of ${offered.join(', ')}, or add "${tag}" to "languages"`,
    },
  ]
}

/** What is wrong with the languages and words of a pack, beyond the shape of each value: also where the rest is wrong. */
export function textFaults(pack: Loose): readonly Fault[] {
  const offered = offeredIn(pack)
  // Where no language is offered that there is, the shape says so, and nothing else can be told.
  const byLanguage =
    offered === null || offered.length === 0
      ? []
      : [...defaultFaults(pack, offered), ...languageFaults(pack, offered)]
  return [...byLanguage, ...bannedFaults(pack)]
}
