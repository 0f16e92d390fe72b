import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { mutationFile, readMutation } from '../../build/proof/mutation.ts'
import { sourcesFingerprint } from '../../build/proof/sources.ts'

let root = ''
const write = (file: string, content: string): void => {
  mkdirSync(join(root, file, '..'), { recursive: true })
  writeFileSync(join(root, file), content)
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mutation-'))
  write('rules/a.ts', 'one\n')
  write('rules/ruleset.ts', 'version and hash\n')
  write('src/flow/b.ts', 'two\n')
})
afterEach(() => rmSync(root, { recursive: true }))

const reason = 'The list is never empty there.'
const survivor = {
  file: 'rules/a.ts',
  line: 3,
  mutator: 'BooleanLiteral',
  replacement: 'true',
  reason,
}
const run = (more: object = {}) => ({
  date: '2031-05-07',
  sources: sourcesFingerprint(['rules', 'src/flow'], root),
  mutated: ['rules', 'src/flow'],
  tool: 'stryker 1.2.3',
  total: 200,
  killed: 197,
  timeout: 2,
  survived: 1,
  noCoverage: 0,
  score: 99.5,
  survivors: [survivor],
  ...more,
})

describe('what testing the tests came to', () => {
  test('is told when it was run on these very sources', () => {
    write(mutationFile, JSON.stringify(run()))
    expect(readMutation(root)).toMatchObject({
      state: 'current',
      share: 99.5,
      survivors: [survivor],
    })
  })

  test('is not told where it was never run', () => {
    expect(readMutation(root)).toEqual({ state: 'missing' })
  })

  test('is not told once a rule or a step is another', () => {
    write(mutationFile, JSON.stringify(run()))
    write('src/flow/b.ts', 'three\n')
    expect(readMutation(root)).toEqual({ state: 'other-sources', date: '2031-05-07' })
  })

  test.for([
    ['the sum is wrong', { total: 201 }, 'do not add up'],
    ['a fault is left without a reason', { survivors: [{ ...survivor, reason: ' ' }] }, 'reason'],
    ['a fault is not listed', { survivors: [] }, 'not every fault'],
    ['the score is better than the counts', { score: 99.9 }, 'not what the counts come to'],
    ['something is in it that nobody knows', { rating: 'A' }, 'rating'],
  ] as const)('is refused when %s', ([, more, said]) => {
    write(mutationFile, JSON.stringify(run(more)))
    expect(() => readMutation(root)).toThrow(said)
  })
})

const name = () => sourcesFingerprint(['rules', 'src/flow'], root)

describe('the name of the sources', () => {
  test('changes with a file, its place, or one file more', () => {
    const before = name()
    write('rules/a.ts', 'two\n')
    const edited = name()
    write('rules/a.ts', 'one\n')
    write('rules/c.ts', '')
    expect(new Set([before, edited, name()]).size).toBe(3)
  })

  test('is the same with Windows line ends, with other tests, and with another version of the rules', () => {
    const before = name()
    write('rules/a.ts', 'one\r\n')
    write('rules/a.test.ts', 'a test\n')
    write('rules/ruleset.ts', 'another\n')
    expect(name()).toBe(before)
  })

  test('may be that of a few files', () => {
    write('rules/c.ts', 'more')
    const one = sourcesFingerprint(['rules/a.ts'], root)
    write('rules/c.ts', 'other')
    expect(sourcesFingerprint(['rules/a.ts'], root)).toBe(one)
  })
})
