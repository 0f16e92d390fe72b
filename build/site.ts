import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Rolldown, ViteBuilder } from 'vite'
import type { Prerendered } from '../src/prerender.tsx'
import type { Pack } from './clinic/read.ts'
import { addFhir } from './fhir/index.ts'
import { addOffline } from './offline/index.ts'
import { refusalOf, replaceFolder } from './replace-folder.ts'

type Output = readonly (Rolldown.OutputAsset | Rolldown.OutputChunk)[]

/** The files with the words of a language, and with what only words need. Fails when they are in no file of their own. */
function wordsOf(lang: string, output: Output): readonly string[] {
  const chunks = output.filter((part) => part.type === 'chunk')
  const isEntry = (file: string) => chunks.some((one) => one.fileName === file && one.isEntry)
  const words = chunks.find((one) => one.facadeModuleId?.endsWith(`/src/text/${lang}/index.ts`))
  if (!words) throw new Error(`build/site: the words of "${lang}" are in no file of their own.`)
  return [words.fileName, ...words.imports.filter((file) => !isEntry(file))]
}

/** Text as HTML: a clinic may have any name. */
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** The shell with one page inside, in its language, loading that language's words beside the script. */
function fill(shell: string, page: Prerendered, words: readonly string[]): string {
  const preload = words.map((file) => `<link rel="modulepreload" crossorigin href="./${file}">`)
  return shell
    .replace('lang="en" dir="ltr"', `lang="${page.lang}" dir="${page.dir}"`)
    .replace('data-page="start"', `data-page="${page.page}"`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escaped(page.title)}</title>`)
    .replace(
      /(<meta\s+name="description"\s+content=)"[^"]*"/,
      (_, start) => `${start}"${escaped(page.description)}"`,
    )
    .replace('</head>', `${preload.join('\n    ')}\n  </head>`)
    .replaceAll('"./assets/', `"${page.toRoot || './'}assets/`)
    .replace('<!--app-->', () => page.html)
}

/** Writes every document with its first screen inside. */
async function writePages(folder: string, rendererDir: string, output: Output): Promise<void> {
  const renderer = (await import(pathToFileURL(join(rendererDir, 'prerender.js')).href)) as {
    renderAll: () => Promise<readonly Prerendered[]>
  }
  const shell = await readFile(join(folder, 'index.html'), 'utf8')
  for (const page of await renderer.renderAll()) {
    const file = join(folder, page.file)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, fill(shell, page, wordsOf(page.lang, output)))
  }
}

/**
 * Builds the site of a pack in the folders of Vite's environments, renders every document, and puts it in the place of
 * `build.outDir` when all of it has succeeded: until then, and when anything fails, what is there is left as it is.
 * Rejects when that place holds something else than a site.
 */
export const buildSite =
  (pack: Pack) =>
  async (builder: ViteBuilder): Promise<void> => {
    const { config } = builder
    const { client, ssr } = builder.environments
    if (!client || !ssr) {
      throw new Error('vite.config: the environments "client" and "ssr" are needed.')
    }
    const outDir = resolve(config.root, config.build.outDir)
    const made = resolve(config.root, client.config.build.outDir)
    const rendererDir = resolve(config.root, ssr.config.build.outDir)
    if (made === outDir) {
      throw new Error('vite.config: the environment "client" needs an outDir of its own.')
    }
    const refusal = await refusalOf(outDir, config.root)
    if (refusal !== null) throw new Error(`build/site: ${refusal}`)
    try {
      const built = await builder.build(client)
      await builder.build(ssr)
      await writePages(made, rendererDir, 'output' in built ? built.output : [])
      await addFhir(made)
      // Last: what is written after it is not in the offline copy.
      await addOffline(made, pack)
      await replaceFolder(outDir, made)
    } finally {
      await rm(made, { recursive: true, force: true })
      await rm(rendererDir, { recursive: true, force: true })
    }
  }
