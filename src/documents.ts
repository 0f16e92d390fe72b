import { langs, reference, type Lang, type PageName } from './text/index.ts'

/** Where a language's documents lie, seen from the root of the site. */
const folder = (lang: Lang): string => (lang === reference ? '' : `${lang}/`)

/** The way from a language's documents to the root of the site: "" or "../". */
export const toRoot = (lang: Lang): string => (lang === reference ? '' : '../')

/** The file name of a page's document, without its folder. */
export const fileOf = (page: PageName): string => (page === 'start' ? 'index.html' : `${page}.html`)

/** The relative address of a page in language `to`, as seen from a document in language `from`. */
export const documentOf = (from: Lang, to: Lang, page: PageName): string =>
  `${from === to ? '' : toRoot(from) + folder(to)}${fileOf(page)}`

/** Every document of the site, by its path from the root. */
export const allDocuments = (pages: readonly PageName[]) =>
  langs.flatMap((lang) =>
    pages.map((page) => ({ lang, page, file: `${folder(lang)}${fileOf(page)}` })),
  )
