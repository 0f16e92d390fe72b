import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ViteBuilder } from 'vite'
import type { Prerendered } from '../src/prerender.tsx'
import type { Pack } from './clinic/read.ts'
import { documentOf, type Output } from './document.ts'
import { addFhir } from './fhir/index.ts'
import { headersFile } from './hosting/files.ts'
import { addOffline, workerModules } from './offline/index.ts'
import { proofOfRules } from './proof/stored.ts'
import { refusalOf, replaceFolder } from './replace-folder.ts'
import { addSupply } from './supply/index.ts'

/** The ids of the modules of which there is code in a bundle. */
const modulesOf = (output: Output): readonly string[] =>
  output.flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []))

/** Writes every document with its first screen inside. */
async function writePages(folder: string, rendererDir: string, output: Output): Promise<void> {
  const renderer = (await import(pathToFileURL(join(rendererDir, 'prerender.js')).href)) as {
    renderAll: () => Promise<readonly Prerendered[]>
  }
  const shell = await readFile(join(folder, 'index.html'), 'utf8')
  for (const page of await renderer.renderAll()) {
    const file = join(folder, page.file)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, documentOf(shell, page, output))
  }
}

/**
 * Builds the site of a pack in the folders of Vite's environments, renders every document, and puts it in the place of
 * `build.outDir` when all of it has succeeded: until then, and when anything fails, what is there is left as it is.
 * Rejects when a claim about the rules does not hold, and when that place holds something else than a site.
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
    // First: rules of which a claim does not hold are not built. What it comes to is stored for the proof page.
    await proofOfRules()
    try {
      const built = await builder.build(client)
      await builder.build(ssr)
      const output = 'output' in built ? built.output : []
      await writePages(made, rendererDir, output)
      await addFhir(made)
      const form = pack.clinic.kiosk.always ? 'kiosk' : 'plain'
      await writeFile(join(made, '_headers'), headersFile(form))
      await addSupply(made, [...modulesOf(output), ...(await workerModules())])
      // Last: what is written after it is not in the offline copy.
      await addOffline(made, pack)
      await replaceFolder(outDir, made)
    } finally {
      await rm(made, { recursive: true, force: true })
      await rm(rendererDir, { recursive: true, force: true })
    }
  }
