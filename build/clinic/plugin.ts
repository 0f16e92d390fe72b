import type { Plugin } from 'vite'
import { langs, type Lang } from '../../src/text/index.ts'
import type { Pack } from './read.ts'
import { standardAccent } from './shades.ts'

const virtual = /^virtual:clinic(?:\.css)?$/

/** How src/text/languages.ts fetches the words of a language: in three files. */
const loadsOf = (lang: Lang): readonly string[] => [
  `(await import('./${lang}/first.ts')).first`,
  `(await import('./${lang}/at-result.ts')).atResult`,
  `(await import('./${lang}/elsewhere.ts')).elsewhere`,
]

/**
 * `code` of src/text/languages.ts without a way to the words of the languages that are not offered, so that no file is
 * written with them; their names stay. Throws when a language is fetched in another way than this knows.
 */
export function withoutWords(code: string, offered: readonly Lang[]): string {
  const left = langs.filter((lang) => !offered.includes(lang))
  return left.reduce((text, lang) => {
    const none = `await Promise.reject(new Error('The words of "${lang}" are not part of this site.'))`
    return loadsOf(lang).reduce((before, load) => {
      if (!before.includes(load)) {
        throw new Error(
          `build/clinic: src/text/languages.ts fetches "${lang}" otherwise than by ${load}; change loadsOf in build/clinic/plugin.ts with it.`,
        )
      }
      return before.replace(load, none)
    }, text)
  }, code)
}

/**
 * Makes a site the one of a clinic: gives `virtual:clinic` (the `Clinic`) and `virtual:clinic.css` (its shades), writes
 * or serves its logo, gives the icon of the page its accent, and leaves out the words of languages that are not offered.
 */
export function clinicPlugin({ clinic, css, logo, accent }: Pack): Plugin {
  return {
    name: 'needlewise-clinic',
    enforce: 'pre',
    resolveId: { filter: { id: virtual }, handler: (id) => `\0${id}` },
    load(id) {
      if (id === '\0virtual:clinic') return `export default ${JSON.stringify(clinic)}`
      if (id === '\0virtual:clinic.css') return css
      return null
    },
    transform(code, id) {
      return id.endsWith('/src/text/languages.ts') ? withoutWords(code, clinic.languages) : null
    },
    generateBundle() {
      if (logo === null || this.environment.name !== 'client') return
      this.emitFile({ type: 'asset', fileName: logo.file, source: logo.bytes })
    },
    configureServer(server) {
      if (logo === null) return
      server.middlewares.use(`/${logo.file}`, (_request, response) => {
        response.setHeader(
          'Content-Type',
          logo.file.endsWith('.svg') ? 'image/svg+xml' : 'image/png',
        )
        response.end(logo.bytes)
      })
    },
    transformIndexHtml: (html) =>
      html.replaceAll(encodeURIComponent(standardAccent.light), encodeURIComponent(accent.light)),
  }
}
