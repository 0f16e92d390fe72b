import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'vite'
import { languages as known, langs, type Text } from '../../src/text/index.ts'
import { body } from './shell.ts'
import { wordsOf } from './words.ts'

const root = fileURLToPath(new URL('.', import.meta.url))

/** Line breaks and the spaces behind them: they are there for who reads the source. */
const indentation = /\n\s*/g

const escaped = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('"', '&quot;')

/** Puts the words into the script, and the first page into the document. */
function filled(text: Text): Plugin {
  const words = wordsOf(text, new Date().toISOString().slice(0, 10))
  const names = langs.map((lang) => [lang, known[lang].name] as const)
  const id = 'virtual:words'
  return {
    name: 'hand-written-words',
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load: (module) =>
      module === `\0${id}` ? `export const words = ${JSON.stringify(words)}` : undefined,
    // package.json knows the product's own scripts only, and would have this one left out.
    transform: (code, module) =>
      module.endsWith('/page/main.ts') ? { code, moduleSideEffects: true } : undefined,
    generateBundle: (_options, bundle) => {
      for (const part of Object.values(bundle)) {
        if (part.type === 'chunk') part.code = part.code.replaceAll(indentation, ' ')
      }
    },
    transformIndexHtml: (shell) =>
      shell
        .replace('lang="en" dir="ltr"', `lang="${text.lang}" dir="${text.dir}"`)
        .replace('<!--title-->', () => escaped(text.shell.title(text.start.title, false)))
        .replace('<!--description-->', () => escaped(text.shell.description))
        .replace('<!--body-->', () => body(text, words, names).text)
        .replaceAll(indentation, ' '),
  }
}

/** Puts the styles into the document, as one would for a page of one file of styles that has to be seen soon. */
async function inlineStyles(folder: string): Promise<void> {
  const file = join(folder, 'index.html')
  const document = await readFile(file, 'utf8')
  const link = /<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/.exec(document)
  const [tag, name] = link ?? []
  if (tag === undefined || name === undefined) {
    throw new Error('hand-written: the document names no styles.')
  }
  const styles = await readFile(join(folder, name), 'utf8')
  await writeFile(
    file,
    document.replace(tag, () => `<style>${styles.trim()}</style>`),
  )
  await rm(join(folder, name))
}

/** Builds the hand-written page in the language of `text` into `folder`, from the rules and words as they are now. */
export async function makeHandWritten(text: Text, folder: string): Promise<void> {
  await build({
    root,
    base: './',
    configFile: false,
    logLevel: 'warn',
    plugins: [filled(text)],
    build: { outDir: folder, emptyOutDir: true, modulePreload: { polyfill: false } },
  })
  await inlineStyles(folder)
}
