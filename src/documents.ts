import { documentPages, type PageName } from './pages.ts'
import type { Lang } from './text/index.ts'

/** The file name of a page's document, without its folder. */
export const fileOf = (page: PageName): string => (page === 'start' ? 'index.html' : `${page}.html`)

interface SiteDocument {
  readonly lang: Lang
  readonly page: PageName
  /** Its path from the root of the site. */
  readonly file: string
}

/** Where the documents of a site lie: those of its first language at the root, every other language in a folder. */
export interface Site {
  /** The way from a language's documents to the root of the site: "" or "../". */
  readonly toRoot: (lang: Lang) => string
  /** The relative address of a page in language `to`, as seen from a document in language `from`. */
  readonly documentOf: (from: Lang, to: Lang, page: PageName) => string
  /** Every document, in the order of languages and pages. */
  readonly documents: readonly SiteDocument[]
}

/** The site that offers these languages, the first of them by itself. */
export function siteOf(languages: readonly [Lang, ...Lang[]]): Site {
  const folder = (lang: Lang): string => (lang === languages[0] ? '' : `${lang}/`)
  const toRoot = (lang: Lang): string => (lang === languages[0] ? '' : '../')
  return {
    toRoot,
    documentOf: (from, to, page) =>
      `${from === to ? '' : toRoot(from) + folder(to)}${fileOf(page)}`,
    // A page that wakes asks for its own address only.
    get documents() {
      return languages.flatMap((lang) =>
        documentPages.map((page) => ({ lang, page, file: `${folder(lang)}${fileOf(page)}` })),
      )
    },
  }
}
