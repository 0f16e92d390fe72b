import { readFile, writeFile } from 'node:fs/promises'
import { ledgerFaults, ledgerFile, readLedger, withVersion } from '../build/ledger.ts'
import { rulesetHash } from '../build/ruleset-hash.ts'
import { ruleset } from '../rules/index.ts'

// Writes the content hash of the rules where a result finds it, and a new version of the rules into their ledger. A
// version that stands there already is left as it is: rules that have changed need a new one. Part of `npm run fix`.
const root = new URL('..', import.meta.url)
const file = new URL('rules/ruleset.ts', root)
const text = await readFile(file, 'utf8')
await writeFile(file, text.replace(/sha256-[0-9a-f]{64}/, rulesetHash(root)))

const today = new Date().toISOString().slice(0, 10)
const ledger = withVersion(readLedger(root), ruleset.version, today)
await writeFile(new URL(ledgerFile, root), `${JSON.stringify(ledger, null, 2)}\n`)
const changelog = await readFile(new URL('CHANGELOG.md', root), 'utf8')
for (const fault of ledgerFaults(ledger, changelog)) console.error(fault)
