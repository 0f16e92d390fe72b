import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { en } from '../src/text/en/index.ts'
import { titlesIn } from './source.ts'

const written = readFileSync('docs/safety.md', 'utf8')

/** The cells of every row of a table whose first cell is the number of a hazard. */
const rowsOf = (text: string): readonly (readonly string[])[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('| H-'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )

const [log = '', open = ''] = written.split('## What is open')
const hazards = rowsOf(log)
const ids = hazards.map(([id = '']) => id)

const isOpen = ([, , , , , , left = '']: readonly string[]): boolean => left.startsWith('open')

/** The file and the title of each test that a cell names. */
const namedIn = (cell: string): readonly (readonly [file: string, title: string])[] =>
  cell.split('<br>').map((one) => {
    const [, file = '', title = ''] = /^`([^`]+)` (.+)$/.exec(one) ?? []
    return [file, title]
  })

/** What is wrong with the tests that a cell names: nothing, if each is there, or if it says in words why there is none. */
function wrongTests(cell: string): readonly string[] {
  if (cell.startsWith('no test: ')) return cell.length > 30 ? [] : ['gives no reason']
  return namedIn(cell).flatMap(([file, title]) => {
    if (!existsSync(file)) return [`there is no file "${file}"`]
    const isThere = titlesIn(file, readFileSync(file, 'utf8')).includes(title)
    return isThere ? [] : [`${file} has no test "${title}"`]
  })
}

describe('the hazard log', () => {
  test('gives each hazard a number of its own, and takes none away', () => {
    const [, last = ''] = /The last number given is (H-\d\d)\./.exec(log) ?? []
    const all = Array.from(
      { length: Number(last.slice(2)) },
      (_, at) => `H-${String(at + 1).padStart(2, '0')}`,
    )
    expect(ids).toEqual(all)
    expect(ids.length).toBeGreaterThanOrEqual(50)
  })

  test.for(hazards)(
    '%s, "%s", has a cause, an effect, a control, a test and what is left',
    (row) => {
      expect(row).toHaveLength(7)
      expect(row.filter((cell) => cell.length < 4)).toEqual([])
      const [, , , , , tests = '', left = ''] = row
      expect(wrongTests(tests)).toEqual([])
      expect(left).toMatch(/^(reduced|partly|open)\b/)
    },
  )

  test('names no file that is not there', () => {
    const files = [...written.matchAll(/`([\w./-]+\/[\w.-]+)`/g)].map(([, file = '']) => file)
    expect(files.length).toBeGreaterThan(50)
    expect(files.filter((file) => !existsSync(file))).toEqual([])
  })

  test('lists what is open once more, with what would close it', () => {
    expect(rowsOf(open).map(([id]) => id)).toEqual(hazards.filter(isOpen).map(([id]) => id))
    expect(rowsOf(open).filter(([, close = '']) => close.length < 10)).toEqual([])
  })

  test.for([
    ['`tests/safety.test.ts` a test that nobody wrote', 'has no test'],
    ['`tests/nowhere.test.ts` anything', 'there is no file'],
    ['none', 'there is no file'],
    ['no test: no', 'gives no reason'],
  ] as const)('would be found to name %s', ([cell, wrong]) => {
    expect(wrongTests(cell)).toEqual([expect.stringContaining(wrong)])
  })

  test('counts no test that is left out, and none in a remark', () => {
    const text = "test.skip('a', f)\n// test('b')\ntest.todo('c')\ntest.for(x)(`d ${e} f`, g)"
    expect(titlesIn('a.ts', text)).toEqual(['d … f'])
  })
})

describe('what this is for', () => {
  test('stands there as the reader is told it', () => {
    const [{ paragraphs }] = en.about.sections
    for (const paragraph of paragraphs) expect(written).toContain(`\n> ${paragraph}\n`)
  })

  test('is said without a promise', () => {
    expect(written).not.toMatch(/\bsafe(?:ly|r)?\b/i)
  })
})
