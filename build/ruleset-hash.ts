import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The file that holds the hash: it cannot be part of what it is the hash of. */
const holder = 'rules/ruleset.ts'

/**
 * The hash of everything that a result is judged by: SHA-256 over each rule file in the order of
 * its path, as path, line feed, content, line feed. Line ends do not count, so that a checkout on
 * Windows agrees. `root` is the folder that holds `rules/`.
 */
export function rulesetHash(root: URL | string): string {
  const folder = root instanceof URL ? fileURLToPath(root) : root
  const files = globSync('rules/**/*.ts', { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file !== holder)
    .toSorted()
  const hash = createHash('sha256')
  for (const file of files) {
    const content = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n')
    hash.update(`${file}\n${content}\n`)
  }
  return `sha256-${hash.digest('hex')}`
}

/** The rules have changed, and their name has not. */
class OldName extends Error {
  override readonly name = 'OldName'
}

/**
 * Stops where the rules in `root` have changed and `named`, their hash in `rules/ruleset.ts`, has not: what is made of them
 * would stand under another one's name. Throws with both.
 */
export function refuseOldName(root: URL | string, named: string): void {
  const hash = rulesetHash(root)
  if (hash === named) return
  throw new OldName(
    `The rules are ${hash}, and rules/ruleset.ts calls them ${named}. Run "npm run fix", then try again.`,
  )
}
