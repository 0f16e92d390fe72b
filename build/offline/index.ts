import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build as bundle } from 'vite'
import { ruleset } from '../../rules/index.ts'
import { draw, icons } from './icons.ts'
import { manifestOf, withLinks, type Site } from './manifest.ts'
import { filesIn, precacheOf, type Entry } from './precache.ts'

const project = new URL('../../', import.meta.url)

/** What makes the site a thing to install: its icons, its manifest, and the lines that name them in each document. */
async function addInstalling(outDir: string, site: Site): Promise<void> {
  await mkdir(join(outDir, 'icons'), { recursive: true })
  for (const icon of icons) {
    await writeFile(join(outDir, icon.file), await draw(icon, site.accent.light))
  }
  const manifest = `${JSON.stringify(manifestOf(site), null, 2)}\n`
  await writeFile(join(outDir, 'manifest.webmanifest'), manifest)
  for (const file of filesIn(outDir).filter((one) => one.endsWith('.html'))) {
    const html = await readFile(join(outDir, file), 'utf8')
    await writeFile(join(outDir, file), withLinks(html, file, site))
  }
}

/** Bundles the service worker with the list of files and the name of the build inside, into `outDir` where one is given. */
const bundleWorker = (entries: readonly Entry[], build: string, outDir?: string) =>
  bundle({
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'warn',
    root: fileURLToPath(project),
    define: {
      builtAs: JSON.stringify(build),
      builtFiles: JSON.stringify(entries),
      // Workbox talks much on the console unless it is told so; a test has another.
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      ...(outDir === undefined ? { write: false } : { outDir }),
      emptyOutDir: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('src/worker/index.ts', project)),
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  })

/** The ids of the modules that the service worker is made from. What tells of them lies in the copy that it keeps. */
export async function workerModules(): Promise<readonly string[]> {
  const [built] = [await bundleWorker([], '')].flat()
  if (built === undefined || !('output' in built)) throw new Error('offline: no worker was built.')
  return built.output.flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []))
}

/**
 * Makes a built site installable and whole without a network: adds its icons, `manifest.webmanifest`, `version.json`
 * and `sw.js` to `outDir`, and the lines that name them to each document. Comes last: what is written to `outDir`
 * afterwards is not in the offline copy, and what is changed afterwards keeps the copy from coming about.
 */
export async function addOffline(outDir: string, site: Site): Promise<void> {
  await addInstalling(outDir, site)
  const { entries, build } = precacheOf(outDir)
  const { version } = JSON.parse(await readFile(new URL('package.json', project), 'utf8')) as {
    version: string
  }
  const told = { build, version, ruleset: { version: ruleset.version, hash: ruleset.hash } }
  await writeFile(join(outDir, 'version.json'), `${JSON.stringify(told)}\n`)
  await bundleWorker(entries, build, outDir)
}
