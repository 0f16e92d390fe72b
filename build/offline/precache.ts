import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A file of the offline copy, as Workbox wants to be told of it. */
export interface Entry {
  /** From the root of the site. */
  readonly url: string
  /** `null` where the name changes with the content. */
  readonly revision: string | null
  /** What the content must be, or the file does not come in. */
  readonly integrity: string
}

const leftByName = new Set(['sw.js', 'version.json', 'proof.json', 'sbom.json', '_headers'])

/**
 * Not part of the copy: the worker itself, what tells what the host has, what only programs and authors read, and what
 * only hosts read: some of them give it to nobody.
 */
const left = (file: string): boolean =>
  leftByName.has(file) || file.startsWith('fhir/') || file.endsWith('.map')

/** The names that Vite gives to what it builds. Images are not among them: a clinic brings its own. */
const named = /^assets\/.+-[\w-]{8}\.(?:js|css)$/

const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content)

/** Every file below `folder`, by its path from there, sorted. */
export const filesIn = (folder: string): readonly string[] =>
  globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name).slice(join(folder, '/').length))
    .map((file) => file.replaceAll('\\', '/'))
    .toSorted()

/** The files of the offline copy, and one name for all of them together: 16 hex digits. */
export function precacheOf(outDir: string): { readonly entries: readonly Entry[]; build: string } {
  const files = filesIn(outDir).filter((file) => !left(file))
  const hashes = files.map((file) => sha256(readFileSync(join(outDir, file))).digest())
  const entries = files.map((url, at) => ({
    url,
    revision: named.test(url) ? null : (hashes[at]?.toString('hex').slice(0, 16) ?? null),
    integrity: `sha256-${hashes[at]?.toString('base64')}`,
  }))
  const all = files.map((file, at) => [file, hashes[at]?.toString('hex')])
  return { entries, build: sha256(JSON.stringify(all)).digest('hex').slice(0, 16) }
}
