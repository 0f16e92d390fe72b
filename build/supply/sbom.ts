import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { BundledPackage } from './bundled.ts'

const project = fileURLToPath(new URL('../../', import.meta.url))
const run = promisify(execFile)

interface Component {
  readonly 'bom-ref': string
  readonly name: string
  readonly version: string
  readonly purl?: string
  readonly scope?: string
  readonly hashes?: readonly { readonly alg: string; readonly content: string }[]
  readonly licenses?: readonly unknown[]
}

interface Dependency {
  readonly ref: string
  readonly dependsOn: readonly string[]
}

/** A software bill of materials in the form of CycloneDX, with what we use of it. */
export interface Sbom {
  readonly bomFormat: 'CycloneDX'
  readonly specVersion: string
  readonly version: number
  readonly metadata: { readonly component: Component & { readonly type: string } }
  readonly components: readonly (Component & { readonly type: string })[]
  readonly dependencies: readonly Dependency[]
}

/**
 * What is never to be left out, whatever the machine's own settings say, and where NODE_ENV is "production". With dev left
 * out npm 11 leaves out whatever a tool needs as well, among it React.
 */
const all = ['dev', 'optional', 'peer'].map((kind) => `--include=${kind}`)

/**
 * Everything that the lock file holds, as `npm sbom` says it: without the network, and without what is installed.
 * Rejects with npm's own sentence.
 */
export async function sbomOfLock(): Promise<Sbom> {
  const args = ['sbom', '--package-lock-only', '--sbom-format=cyclonedx', '--offline', ...all]
  const { stdout } = await run('npm', args, {
    cwd: project,
    maxBuffer: 2 ** 26,
    shell: process.platform === 'win32',
  })
  return JSON.parse(stdout) as Sbom
}

/** A component without what tells of the machine, of npm or of a registry. */
const plain = (one: Component, type: string): Component & { readonly type: string } => ({
  type,
  'bom-ref': one['bom-ref'],
  name: one.name,
  version: one.version,
  ...(one.purl === undefined ? {} : { purl: one.purl }),
  ...(one.hashes === undefined ? {} : { hashes: one.hashes }),
  ...(one.licenses === undefined ? {} : { licenses: one.licenses }),
})

/**
 * The same bill from the same lock, whoever asks and whenever: no moment, no number by chance, no name of the folder, no
 * address. With `packages` it names no others; it throws when the lock does not hold one of them.
 */
export function shippedForm(sbom: Sbom, packages?: readonly BundledPackage[]): Sbom {
  const wanted = packages && new Set(packages.map(({ name, version }) => `${name}@${version}`))
  const components = sbom.components.map((one) => plain(one, 'library'))
  const refs = new Set(components.map((one) => one['bom-ref']))
  const missing = [...(wanted ?? [])].find((ref) => !refs.has(ref))
  if (missing !== undefined) {
    throw new Error(`build/supply: the lock file does not hold ${missing}; run "npm ci".`)
  }
  const kept = components
    .filter((one) => wanted?.has(one['bom-ref']) ?? true)
    .toSorted((one, other) => (one['bom-ref'] < other['bom-ref'] ? -1 : 1))
  const { component: own } = sbom.metadata
  const known = new Set([own['bom-ref'], ...kept.map((one) => one['bom-ref'])])
  const dependencies = sbom.dependencies
    .filter(({ ref }) => known.has(ref))
    .map(({ ref, dependsOn }) => ({
      ref,
      dependsOn: dependsOn.filter((one) => known.has(one)).toSorted(),
    }))
    .toSorted((one, other) => (one.ref < other.ref ? -1 : 1))
  return {
    bomFormat: 'CycloneDX',
    specVersion: sbom.specVersion,
    version: 1,
    metadata: { component: plain({ ...own, name: 'needlewise' }, 'application') },
    components: kept,
    dependencies,
  }
}
