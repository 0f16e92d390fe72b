import { describe, expect, test } from 'vitest'
import {
  faultsOf,
  figuresOf,
  survivorsOf,
  type Explained,
  type Report,
} from '../../build/proof/survivors.ts'

const source = ['const a = 1', '  return x && y // why', '  return x && y     ', ''].join('\n')
const place = (line: number, from: number, to: number) => ({
  start: { line, column: from },
  end: { line, column: to },
})
const mutant = (status: string, line: number, replacement = 'false') => ({
  mutatorName: 'LogicalOperator',
  replacement,
  status,
  location: place(line, 10, 16),
})
const report = (...mutants: readonly ReturnType<typeof mutant>[]): Report => ({
  files: { 'src/flow/a.ts': { source, mutants } },
})
const explained: Explained = {
  file: 'src/flow/a.ts',
  within: 'return x && y',
  mutator: 'LogicalOperator',
  original: 'x && y',
  replacement: 'false',
  reason: 'Both are always true.',
}

describe('a fault that no test notices', () => {
  test('is told apart by what stands there, wherever its line has moved to', () => {
    const [found] = survivorsOf(report(mutant('Survived', 3)))
    const { reason: _, ...named } = explained
    expect(found).toEqual({ ...named, line: 3 })
    expect(faultsOf(report(mutant('Survived', 3)), [explained])).toEqual([])
  })

  test('fails the run when nobody explains it, and so does one that nothing reached', () => {
    for (const status of ['Survived', 'NoCoverage']) {
      const faults = faultsOf(report(mutant(status, 3)), [])
      expect(faults).toHaveLength(1)
      expect(faults[0]).toMatch(/^src\/flow\/a\.ts:3: no test notices x && y -> false/)
    }
  })

  test('is not explained by what is said of another, or said once of two', () => {
    expect(faultsOf(report(mutant('Survived', 2)), [explained])).toHaveLength(2)
    const twice = report(mutant('Survived', 3), mutant('Survived', 3))
    expect(faultsOf(twice, [explained])).toHaveLength(2)
    expect(faultsOf(twice, [explained, explained])).toEqual([])
  })
})

describe('an explanation', () => {
  test('fails the run once its fault is noticed, or gone', () => {
    for (const some of [report(mutant('Killed', 3)), report()]) {
      expect(faultsOf(some, [explained])).toEqual([expect.stringContaining('take it out')])
    }
  })

  test('fails the run without a reason', () => {
    const faults = faultsOf(report(mutant('Survived', 3)), [{ ...explained, reason: ' ' }])
    expect(faults).toEqual([expect.stringContaining('gives no reason')])
  })
})

test('the figures count what was noticed, and leave out what was left alone or could not run', () => {
  const all = ['Killed', 'Killed', 'Timeout', 'Ignored', 'RuntimeError', 'CompileError'].map(
    (status) => mutant(status, 3),
  )
  expect(figuresOf(report(...all, mutant('Survived', 3)), [explained])).toEqual({
    total: 4,
    killed: 2,
    timeout: 1,
    survived: 1,
    noCoverage: 0,
    score: 75,
    survivors: [
      {
        file: 'src/flow/a.ts',
        line: 3,
        mutator: 'LogicalOperator',
        replacement: 'false',
        reason: 'Both are always true.',
      },
    ],
  })
})
