import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { joined, readPart, toParts } from '../../src/handoff/parts.ts'
import { readText } from '../../src/handoff/reading.ts'
import { corrupted, damaged, nastyJson, nastyText, nestedJson } from '../nasty.ts'
import { armoured, codes, notOpened, read, sameOrNone, sealedBytes } from './handed.ts'
import { mine } from './made.ts'

// What a camera sees, a scanner types, or somebody pastes.

describe('a text', () => {
  const lines = fc.oneof(
    nastyText,
    nastyText.map((end) => `NW1${end}`),
    nastyText.map((end) => `NW199ABCDEFGH${end}`),
    fc.stringMatching(/^NW1[0-9]{2}[A-Z2-7]{8}[A-Z0-9]{0,40}$/),
    nastyText.map((inside) => `-----BEGIN AGE ENCRYPTED FILE-----\n${inside}\n-----END AGE`),
    fc.uint8Array({ maxLength: 300 }).map((bytes) => toParts(bytes).join('\n')),
    nastyJson(['resourceType', 'questionnaire', 'item', 'meta'], ['QuestionnaireResponse']),
  )
  test('of any kind is no result, for a reason that is told by name', async () => {
    await fc.assert(
      fc.asyncProperty(lines, async (text) => notOpened(await read(text))),
      { numRuns: 400 },
    )
  })

  test('of codes with one thing wrong gives the very same result, or none', async () => {
    const whole = fc.constantFrom(codes.join('\n'), codes.join(''), armoured)
    await fc.assert(
      fc.asyncProperty(corrupted(whole), async (text) => sameOrNone(await read(text))),
      { numRuns: 150 },
    )
  })

  test('that comes bit by bit, in any order, twice and wrong, is put together or refused', async () => {
    const some = fc.array(
      fc.oneof(fc.constantFrom(...codes), corrupted(fc.constantFrom(...codes)), nastyText),
      { maxLength: 8 },
    )
    await fc.assert(
      fc.asyncProperty(some, async (texts) => {
        let parts: Awaited<ReturnType<typeof readText>>['parts'] = []
        for (const text of texts) {
          const found = await readText(text, parts, mine.identity)
          sameOrNone(found.reading)
          expect(found.parts.length).toBeLessThanOrEqual(9 * texts.length)
          parts = found.parts
        }
      }),
      { numRuns: 100 },
    )
  })

  test('nested without end, or far too long, is refused before it is looked at', async () => {
    for (const deep of nestedJson(200_000)) notOpened(await read(`{"resourceType":${deep}`))
    for (const much of ['NW1', ' ', '{', 'A', '\0'])
      notOpened(await read(`{${much.repeat(600_000)}`))
    expect(await read('A'.repeat(600_000))).toEqual({ name: 'fault', fault: 'too-large' })
  })
})

describe('the parts of codes', () => {
  const part = fc.record({
    at: fc.integer({ min: 1, max: 9 }),
    of: fc.integer({ min: 1, max: 9 }),
    tag: fc.constantFrom('ABCDEFGH', 'AAAAAAAA'),
    letters: fc.oneof(fc.stringMatching(/^[A-Z2-7]{1,40}$/), nastyText),
  })
  test('whatever they say of themselves, are whole only with the hash of their letters', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        expect(joined(parts).name).not.toBe('whole')
      }),
    )
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 8, maxLength: 900 }), fc.nat(8), (bytes, turn) => {
        const made = toParts(bytes)
          .map(readPart)
          .filter((one) => typeof one !== 'string')
        const turned = [...made.slice(turn % made.length), ...made.slice(0, turn % made.length)]
        expect(joined(turned)).toEqual({ name: 'whole', bytes: new Uint8Array(bytes) })
        const others = made.map((one) => ({ ...one, tag: 'AAAAAAAA' }))
        expect(joined(others)).toEqual({ name: 'damaged' })
      }),
    )
  })

  test('with one bit of what they hold turned are another result, or none', () => {
    const parts = toParts(sealedBytes)
    fc.assert(
      fc.property(damaged(sealedBytes), (bytes) => {
        const tags = toParts(bytes).map((line) => line.slice(5, 13))
        expect(tags).not.toContain(parts[0]?.slice(5, 13))
      }),
    )
  })
})
