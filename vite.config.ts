import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin, type Rolldown, type ViteBuilder } from 'vite'
import type { Prerendered } from './src/prerender.tsx'

const pages = new Set(['guide', 'evidence', 'about', 'accessibility'])
const address = /^\/(?:([a-z]{2})\/)?(?:([a-z]+)\.html)?(?:$|[?#])/

/** The development server needs inline scripts, and the other documents exist only once built. */
const development: Plugin = {
  name: 'needlewise-development',
  apply: 'serve',
  configureServer(server) {
    server.middlewares.use((request, _response, proceed) => {
      const asked = address.exec(request.url ?? '')
      if (asked?.[1] !== undefined || pages.has(asked?.[2] ?? '')) request.url = '/index.html'
      proceed()
    })
  },
  transformIndexHtml: {
    order: 'pre',
    handler: (html, { originalUrl }) => {
      const [, lang = 'en', page = 'start'] = address.exec(originalUrl ?? '/') ?? []
      return html
        .replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, '')
        .replace('data-page="start"', `data-page="${pages.has(page) ? page : 'start'}"`)
        .replace('lang="en" dir="ltr"', `lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"`)
    },
  },
}

/** The files with the words of a language, and with what only words need. Fails when they are in no file of their own. */
function wordsOf(lang: string, output: readonly (Rolldown.OutputAsset | Rolldown.OutputChunk)[]) {
  const chunks = output.filter((part) => part.type === 'chunk')
  const isEntry = (file: string) => chunks.some((one) => one.fileName === file && one.isEntry)
  const words = chunks.find((one) => one.facadeModuleId?.endsWith(`/src/text/${lang}/index.ts`))
  if (!words) throw new Error(`vite.config: the words of "${lang}" are in no file of their own.`)
  return [words.fileName, ...words.imports.filter((file) => !isEntry(file))]
}

/** The shell with one page inside, in its language, loading that language's words beside the script. */
function fill(shell: string, page: Prerendered, words: readonly string[]): string {
  const preload = words.map((file) => `<link rel="modulepreload" crossorigin href="./${file}">`)
  return shell
    .replace('lang="en" dir="ltr"', `lang="${page.lang}" dir="${page.dir}"`)
    .replace('data-page="start"', `data-page="${page.page}"`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${page.title}</title>`)
    .replace(
      /(<meta\s+name="description"\s+content=)"[^"]*"/,
      (_, start) => `${start}"${page.description}"`,
    )
    .replace('</head>', `${preload.join('\n    ')}\n  </head>`)
    .replaceAll('"./assets/', `"${page.toRoot || './'}assets/`)
    .replace('<!--app-->', () => page.html)
}

/** Builds the site, renders every document with its first screen inside, and removes the renderer. */
async function buildApp(builder: ViteBuilder): Promise<void> {
  const { client, ssr } = builder.environments
  if (!client || !ssr)
    throw new Error('vite.config: the environments "client" and "ssr" are needed.')
  const built = await builder.build(client)
  await builder.build(ssr)
  const output = 'output' in built ? built.output : []
  const outDir = resolve(client.config.build.outDir)
  const rendererDir = resolve(ssr.config.build.outDir)
  const renderer = (await import(pathToFileURL(join(rendererDir, 'prerender.js')).href)) as {
    renderAll: () => Promise<readonly Prerendered[]>
  }
  const shell = await readFile(join(outDir, 'index.html'), 'utf8')
  for (const page of await renderer.renderAll()) {
    const file = join(outDir, page.file)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, fill(shell, page, wordsOf(page.lang, output)))
  }
  await rm(rendererDir, { recursive: true })
}

export default defineConfig({
  // Relative, so that the built site works in any folder of any static host.
  base: './',
  appType: 'mpa',
  plugins: [react(), development],
  preview: { port: 4173 },
  build: { modulePreload: { polyfill: false } },
  environments: {
    client: { build: { outDir: 'dist' } },
    ssr: {
      build: {
        outDir: 'node_modules/.cache/prerender',
        copyPublicDir: false,
        rolldownOptions: { input: 'src/prerender.tsx' },
      },
      resolve: { noExternal: true },
    },
  },
  builder: { buildApp },
})
