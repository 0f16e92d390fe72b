import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Its version and hash change without any rule changing. */
const leftOut = 'rules/ruleset.ts'
const project = fileURLToPath(new URL('../../', import.meta.url))

/**
 * One name for the sources of some folders or files, whatever commit they stand in: the SHA-256 in hex over each `.ts`
 * and `.tsx` file in the order of its path, as path, line feed, text with line feeds, a zero. `root` is the folder of the
 * project.
 */
export function sourcesFingerprint(folders: readonly string[], root = project): string {
  const patterns = folders.map((one) => (/\.tsx?$/.test(one) ? one : `${one}/**/*.{ts,tsx}`))
  const files = globSync(patterns, { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file !== leftOut && !/\.test\.tsx?$/.test(file))
  const hash = createHash('sha256')
  for (const file of [...new Set(files)].toSorted()) {
    hash.update(`${file}\n${readFileSync(join(root, file), 'utf8').replaceAll('\r\n', '\n')}\0`)
  }
  return hash.digest('hex')
}
