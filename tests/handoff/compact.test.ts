import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { path, ruleset, type Answers } from '../../rules/index.ts'
import { fromCompact, toCompact } from '../../src/handoff/compact.ts'
import { everyAnswer, isMany, order, together } from '../arbitraries.ts'
import { people } from '../people.ts'
import { handOff } from './made.ts'

/** The answers of a sitting: those on the path, and no others. */
const onPath = (answers: Answers): Answers =>
  Object.fromEntries(path(answers).map((id) => [id, answers[id]]))

test.for(Object.values(people))('nothing is lost on the way: $name', async ({ answers }) => {
  const given = handOff(answers)
  expect(await fromCompact(await toCompact(given))).toEqual({ ...given, unknown: [] })
})

test('nothing is lost of anybody, and every sitting is as long as any other', async () => {
  await fc.assert(
    fc.asyncProperty(everyAnswer, async (answers) => {
      const given = handOff(onPath(answers))
      const bytes = await toCompact(given)
      // How long it is must not tell how much was said: one step holds the longest of all.
      expect(bytes).toHaveLength(512)
      expect(await fromCompact(bytes)).toEqual({ ...given, unknown: [] })
    }),
    { numRuns: 300 },
  )
})

test('there is room for who ticks and doubts as much as can be', async () => {
  const { answers } = people.unsureEverywhere
  const lists = order.filter(isMany).map((id) => [id, together(id)] as const)
  const most: Answers = { ...answers, ...Object.fromEntries(lists) }
  expect(await toCompact(handOff({ ...most, 'diabetes-control': 'unsure' }))).toHaveLength(512)
})

test('the time is told to the minute, and who judged it by its hash', async () => {
  const found = await fromCompact(await toCompact(handOff(people.tanned.answers)))
  expect(found).toMatchObject({ at: '2026-11-30T11:23Z', ruleset })
})

test('answers of other rules are kept apart, in the words that they came with', async () => {
  const given = {
    ...handOff(people.tanned.answers),
    answers: { ...people.tanned.answers, tattoo: 'fresh', age: 'ancient' } as unknown as Answers,
    raised: [{ rule: 'tattoo-fresh', level: 'wait', basis: 'stated' } as const],
    ruleset: { version: '0.9.0', hash: `sha256-${'0'.repeat(64)}` },
  }
  const { age: _, ...known } = people.tanned.answers
  expect(await fromCompact(await toCompact(given))).toEqual({
    ...given,
    answers: known,
    unknown: [
      { question: 'age', answers: ['ancient'] },
      { question: 'tattoo', answers: ['fresh'] },
    ],
  })
})

test('whatever the bytes are, it never throws and never makes up an answer', async () => {
  const whole = await toCompact(handOff(people.severalReasons.answers))
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), async (bytes) => {
      expect(['damaged', 'newer-format']).toContain(await fromCompact(new Uint8Array(bytes)))
    }),
  )
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
      const changed = whole.with(at, (whole[at] ?? 0) ^ by)
      const found = await fromCompact(new Uint8Array(changed))
      // A changed hash is another rule set; a changed filling is nothing at all. Answers must be as they were, or none.
      if (typeof found !== 'string' && at >= 3 && at < 35)
        expect(found.ruleset).not.toEqual(ruleset)
    }),
  )
})

test('bytes of a newer format say so', async () => {
  const whole = await toCompact(handOff(people.tanned.answers))
  expect(await fromCompact(new Uint8Array(whole.with(0, 2)))).toBe('newer-format')
  expect(await fromCompact(new Uint8Array(whole.with(0, 0)))).toBe('damaged')
  expect(await fromCompact(new Uint8Array())).toBe('damaged')
})

test('what would fill the memory when it is unpacked is refused', async () => {
  const stream = new Blob(['a'.repeat(5_000_000)]).stream()
  const packed = stream.pipeThrough(new CompressionStream('deflate-raw'))
  const text = new Uint8Array(await new Response(packed).arrayBuffer())
  const bytes = new Uint8Array(35 + text.length)
  bytes.set([1, text.length >> 8, text.length & 0xff])
  bytes.set(text, 35)
  expect(await fromCompact(bytes)).toBe('damaged')
})
