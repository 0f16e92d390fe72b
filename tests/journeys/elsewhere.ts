import { execFile } from 'node:child_process'
import { cp, lutimes, mkdtemp, readdir, readFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

// The same sources on what could be the machine of somebody else.

const run = promisify(execFile)

interface Locked {
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

/** What a build needs besides the packages that the app itself has. */
const tools = ['vite', '@vitejs/plugin-react', '@resvg/resvg-wasm']

/** The folder in which Node finds a package, seen from another one; `null` where it is not installed. */
function folderOf(name: string, from: string): string | null {
  const parts = from.split('/node_modules/')
  const places = parts.map((_, at) => parts.slice(0, parts.length - at).join('/node_modules/'))
  const found = [...places.map((place) => `${place}/node_modules/${name}`), `node_modules/${name}`]
  return found.find((folder) => existsSync(folder)) ?? null
}

/** The folders of all packages that a build takes: a whole installation would take a minute to copy. */
async function packagesOfBuild(): Promise<readonly string[]> {
  const { packages } = JSON.parse(await readFile('package-lock.json', 'utf8')) as {
    packages: Readonly<Record<string, Locked>>
  }
  const own = Object.keys(packages['']?.dependencies ?? {})
  const found = new Set<string>()
  const add = (name: string, from: string): void => {
    const folder = folderOf(name, from)
    if (folder === null || found.has(folder)) return
    found.add(folder)
    const { dependencies, optionalDependencies } = packages[folder] ?? {}
    for (const one of Object.keys({ ...dependencies, ...optionalDependencies })) add(one, folder)
  }
  for (const name of [...own, ...tools]) add(name, '')
  return [...found]
}

/** What is made from the sources, and is none. */
const left = new Set(['node_modules', 'dist', 'sbom', 'reports', 'test-results'])

/**
 * Builds the site from a copy of the sources in a folder of another name: in another time zone and language, more than a
 * year later, with other rights and other times on every file. Gives the folder of the site.
 */
export async function buildElsewhere(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'une autre année-'))
  const sources = (await readdir('.')).filter((name) => !left.has(name) && !name.startsWith('.'))
  for (const name of sources) await cp(name, join(folder, name), { recursive: true })
  for (const name of await packagesOfBuild()) {
    await cp(name, join(folder, name), { recursive: true })
  }
  // What was proved is kept under the name of all that it comes from: it is not walked a second time.
  const proved = 'node_modules/.cache/proof'
  await cp(proved, join(folder, proved), { recursive: true })
  const old = new Date('2001-02-03')
  for (const name of await readdir(folder, { recursive: true })) {
    if (!name.startsWith('node_modules')) await lutimes(join(folder, name), old, old)
  }
  const { PATH } = process.env
  await run(process.execPath, ['--import', './tests/journeys/other-day.ts', 'scripts/build.ts'], {
    cwd: folder,
    env: { PATH, TZ: 'Pacific/Kiritimati', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' },
  })
  return join(folder, 'dist')
}
