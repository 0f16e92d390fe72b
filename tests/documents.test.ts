import { describe, expect, test } from 'vitest'
import { noClinic } from '../src/clinic.ts'
import { fileOf, siteOf } from '../src/documents.ts'
import { documentPages } from '../src/pages.ts'
import { langs } from '../src/text/index.ts'

const { documents: all, documentOf, toRoot } = siteOf(noClinic.languages)
const fileIn = (lang: string, page: string) =>
  all.find((one) => one.lang === lang && one.page === page)?.file

describe('the documents of the site', () => {
  test('are one a page and a language, each in a place of its own', () => {
    expect(all).toHaveLength(langs.length * documentPages.length)
    expect(new Set(all.map(({ file }) => file)).size).toBe(all.length)
  })

  test('have English at the root, and every other language in a folder', () => {
    expect(fileIn('en', 'start')).toBe('index.html')
    expect(fileIn('en', 'guide')).toBe('guide.html')
    expect(fileIn('ar', 'start')).toBe('ar/index.html')
    expect(fileIn('es', 'about')).toBe('es/about.html')
  })

  test('lead to each other in every pair of languages', () => {
    for (const from of all) {
      for (const to of all) {
        const href = documentOf(from.lang, to.lang, to.page)
        const led = new URL(href, `https://host/clinic/${from.file}`).pathname
        expect(led).toBe(`/clinic/${to.file}`)
      }
    }
  })

  test("have a clinic's first language at the root, and only its languages", () => {
    const site = siteOf(['es', 'en'])
    const starts = site.documents.filter(({ page }) => page === 'start')
    expect(starts.map(({ file }) => file)).toEqual(['index.html', 'en/index.html'])
    expect(site.documentOf('es', 'en', 'guide')).toBe('en/guide.html')
    expect(site.documentOf('en', 'es', 'guide')).toBe('../guide.html')
  })

  test('know the way back to the root, and their own name', () => {
    for (const { lang, page, file } of all) {
      expect(new URL(toRoot(lang) || './', `https://host/a/${file}`).pathname).toBe('/a/')
      expect(file.endsWith(fileOf(page))).toBe(true)
    }
  })
})
