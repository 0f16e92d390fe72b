import { describe, expect, test } from 'vitest'
import type { Catalogue } from '../../build/fhir/catalogue.ts'
import { leavesOf } from '../../build/proof/criteria.ts'
import { groupsOf } from '../../build/proof/pieces.ts'
import {
  answersTo,
  blocksOf,
  countSets,
  keyOf,
  nothingToReport,
  onPath,
} from '../../build/proof/space.ts'
import { subject as real, type Given } from '../../build/proof/subject.ts'
import { terrainOf } from '../../build/proof/terrain.ts'
import { walkHere } from '../../build/proof/prove.ts'
import { walkOnEveryCore } from '../../build/proof/workers.ts'
import { people } from '../people.ts'
import { effort, engineFor, invented, proofOf, subjectOf } from './invented.ts'

const subject = subjectOf(invented)
const ids = Object.keys(invented.questions)

/** Every way to answer everything, asked or not. */
const everything = (questions: readonly string[]): readonly Given[] =>
  questions.reduce<readonly Given[]>(
    (sets, id) =>
      sets.flatMap((set) => answersTo(subject, id).map((answer) => ({ ...set, [id]: answer }))),
    [{}],
  )

describe('the sets of answers', () => {
  test('are counted as one finds them one by one', () => {
    const few = ids.filter((id) => id !== 'wish' && id !== 'e')
    const small: Catalogue = {
      ...invented,
      questions: Object.fromEntries(few.map((id) => [id, invented.questions[id]!])),
      rules: Object.fromEntries(
        Object.entries(invented.rules).filter(([id]) => !id.startsWith('e-')),
      ),
    }
    const fewer = subjectOf(small, engineFor(small))
    const found = new Set(everything(few).map((given) => keyOf(few, onPath(fewer, given))))
    expect(countSets(blocksOf(fewer, nothingToReport(fewer)))).toBe(BigInt(found.size))
  })

  test('are more than a number can hold, and counted to the last one', async () => {
    const { space } = await proofOf(subject, { pairs: 0 })
    expect(space.sets).toBe(String(3 * 7 * 3 * 3 * 64 * 4))
    const wide: Catalogue = {
      ...invented,
      questions: {
        ...invented.questions,
        ...Object.fromEntries(
          Array.from({ length: 40 }, (_, at) => [
            `w${at}`,
            { kind: 'one', options: ['1', '2', '3'] } as const,
          ]),
        ),
      },
    }
    const wider = subjectOf(wide, engineFor(wide))
    const counted = countSets(blocksOf(wider, nothingToReport(wider)))
    expect(counted).toBe(BigInt(3 * 7 * 3 * 3 * 64 * 4) * 3n ** 40n)
  })

  test('begin at somebody whom the tests know: who has nothing to report', () => {
    expect(nothingToReport(real)).toEqual(people.nothingToReport.answers)
  })
})

describe('the pieces', () => {
  const blocks = blocksOf(subject, nothingToReport(subject))
  const names = (places: readonly number[]) => places.flatMap((at) => blocks[at]!.questions)

  test('of a group that is small enough are one', () => {
    const [, group] = groupsOf(subject, blocks, 1_000_000)
    expect(names(group!.blocks)).toEqual(['where', 'b', 'c', 'd'])
    expect(group!.pieces).toEqual([group!.blocks])
  })

  test('of a larger group all hold the question that leaves the least to walk', () => {
    const group = groupsOf(subject, blocks, 1000)[1]!
    expect(names(group.hinges)).toEqual(['where'])
    expect(group.pieces.map(names)).toEqual([
      ['where', 'b'],
      ['where', 'c', 'd'],
    ])
  })

  test.for([1000, 100_000])('hold each rule whole, at %i sets a piece', (limit) => {
    const pieces = groupsOf(subject, blocks, limit).flatMap((group) => group.pieces.map(names))
    for (const { when } of Object.values(invented.rules)) {
      const read = leavesOf(when).map(({ question }) => question)
      expect(pieces.some((piece) => read.every((id) => piece.includes(id)))).toBe(true)
    }
  })

  test('that no way of holding makes small enough are refused', () => {
    expect(() => groupsOf(subject, blocks, 100)).toThrow(
      'A rule reads more of where, b, c, d than can be walked: over 100 sets.',
    )
  })

  test('are refused for a question with more boxes than can be walked', () => {
    const boxes = Array.from({ length: 20 }, (_, at) => `box-${at}`) as [string, string]
    const wide: Catalogue = {
      ...invented,
      questions: { ...invented.questions, wish: { kind: 'many', options: boxes } },
    }
    expect(() => terrainOf(subjectOf(wide, engineFor(wide)), effort.limit)).toThrow(
      '"wish" has 20 boxes: more than 16 cannot be walked whole.',
    )
  })
})

test('what workers draw is what one thread draws', async () => {
  const terrain = terrainOf(real, 1_000_000)
  const lanes = [0, 1, 2, 3].map((number) => ({
    seed: 'workers',
    number,
    pairs: 60,
    isEven: number % 2 === 0,
  }))
  expect(await walkOnEveryCore(terrain, lanes)).toEqual(await walkHere(real)(terrain, lanes))
})
