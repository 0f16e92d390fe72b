import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { refuseOldName, rulesetHash } from '../../build/ruleset-hash.ts'
import { ruleset } from '../../rules/index.ts'

const sha256 = (text: string) => `sha256-${createHash('sha256').update(text).digest('hex')}`
let root = ''
const write = (file: string, content: string) => writeFileSync(join(root, 'rules', file), content)

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'rules-'))
  mkdirSync(join(root, 'rules', 'b'), { recursive: true })
  write('b/z.ts', 'last\n')
  write('a.ts', 'first\n')
  write('ruleset.ts', 'the hash itself\n')
  write('README.md', 'words\n')
})
afterEach(() => rmSync(root, { recursive: true }))

test('a result names the very rules that it was judged by', () => {
  const now = rulesetHash(new URL('../../', import.meta.url))
  expect(ruleset.hash, 'The rules have changed: run `npm run fix` to renew their hash').toBe(now)
})

test('no proof and no site is made of rules that have changed under their old name', () => {
  const named = rulesetHash(root)
  expect(() => refuseOldName(root, named)).not.toThrow()
  write('a.ts', 'second\n')
  expect(() => refuseOldName(root, named)).toThrow(
    `${rulesetHash(root)}, and rules/ruleset.ts calls them ${named}`,
  )
})

test('an auditor can work out the hash by hand', () => {
  expect(rulesetHash(root)).toBe(sha256('rules/a.ts\nfirst\n\nrules/b/z.ts\nlast\n\n'))
})

test('a checkout with Windows line ends has the same hash', () => {
  const before = rulesetHash(root)
  write('a.ts', 'first\r\n')
  expect(rulesetHash(root)).toBe(before)
})

test('a rule file that was edited or added changes it', () => {
  const before = rulesetHash(root)
  write('a.ts', 'frist\n')
  const edited = rulesetHash(root)
  write('a.ts', 'first\n')
  write('c.ts', '')
  expect(new Set([before, edited, rulesetHash(root)]).size).toBe(3)
})
