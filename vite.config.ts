import { readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin, type ViteBuilder } from 'vite'
import type { Prerendered } from './src/prerender.tsx'

const pages = ['guide', 'evidence', 'about']

/** The development server needs inline scripts, and the other documents exist only once built. */
const development: Plugin = {
  name: 'needlewise-development',
  apply: 'serve',
  configureServer(server) {
    server.middlewares.use((request, _response, proceed) => {
      const page = pages.find((name) => request.url?.startsWith(`/${name}.html`))
      if (page !== undefined) request.url = '/index.html'
      proceed()
    })
  },
  transformIndexHtml: {
    order: 'pre',
    handler: (html, { originalUrl }) => {
      const page = pages.find((name) => originalUrl?.startsWith(`/${name}.html`)) ?? 'start'
      return html
        .replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, '')
        .replace('data-page="start"', `data-page="${page}"`)
    },
  },
}

/** Builds the site, renders every document with its first screen inside, and removes the renderer. */
async function buildApp(builder: ViteBuilder): Promise<void> {
  const { client, ssr } = builder.environments
  if (!client || !ssr)
    throw new Error('vite.config: the environments "client" and "ssr" are needed.')
  await builder.build(client)
  await builder.build(ssr)
  const outDir = resolve(client.config.build.outDir)
  const rendererDir = resolve(ssr.config.build.outDir)
  const renderer = (await import(pathToFileURL(join(rendererDir, 'prerender.js')).href)) as {
    renderAll: () => Promise<readonly Prerendered[]>
  }
  const shell = await readFile(join(outDir, 'index.html'), 'utf8')
  for (const { page, file, title, html } of await renderer.renderAll()) {
    const document = shell
      .replace('data-page="start"', `data-page="${page}"`)
      .replace(/<title>[^<]*<\/title>/, () => `<title>${title}</title>`)
      .replace('<!--app-->', () => html)
    await writeFile(join(outDir, file), document)
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
