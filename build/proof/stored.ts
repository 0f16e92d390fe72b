import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Proof } from '../../src/proof/model.ts'
import { ruleset } from '../../rules/index.ts'
import { refuseOldName, rulesetHash } from '../ruleset-hash.ts'
import { prove, type Effort } from './prove.ts'
import { subject } from './subject.ts'
import { walkOnEveryCore } from './workers.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** How much a build walks. The seed is the hash of the rules: nobody chose it, and other rules draw other sets. */
const effort: Effort = {
  limit: 1_000_000,
  seed: ruleset.hash,
  pairs: 5_000_000,
  lanes: 16,
}

/** The name of all that a proof comes from: the rules, what proves them, how much is walked, and by which Node. */
function nameOfAll(): string {
  const hash = createHash('sha256')
  hash.update(rulesetHash(root)).update(JSON.stringify([ruleset, effort, process.version]))
  const files = globSync(['build/proof/*.ts', 'build/fhir/catalogue.ts'], { cwd: root })
  for (const file of files.map((name) => name.replaceAll('\\', '/')).toSorted()) {
    hash.update(`${file}\n${readFileSync(join(root, file), 'utf8')}\n`)
  }
  return hash.digest('hex')
}

const placeOf = (): string => join(root, 'node_modules/.cache/proof', `${nameOfAll()}.json`)

/**
 * Proves the claims for the rules as they are now, whatever is stored, and stores the figures for the next build.
 * Rejects with `Disproved` when a claim does not hold; then nothing is stored.
 */
export async function proveAnew(): Promise<Proof> {
  refuseOldName(root, ruleset.hash)
  // Named before the walk: what is changed meanwhile is not what is proved.
  const file = placeOf()
  const proof = await prove(subject, effort, ruleset, walkOnEveryCore)
  await mkdir(dirname(file), { recursive: true })
  // Several sites may be built at once: nobody reads half a file.
  await writeFile(`${file}.${process.pid}`, JSON.stringify(proof))
  await rename(`${file}.${process.pid}`, file)
  return proof
}

/** The figures of the proof for the rules as they are now: stored ones, or those of a walk that begins now. */
export async function proofOfRules(): Promise<Proof> {
  const stored = await readFile(placeOf(), 'utf8').catch(() => null)
  return stored === null ? proveAnew() : (JSON.parse(stored) as Proof)
}
