import * as fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { assess, ruleset } from '../../rules/index.ts'
import { fromCompact, toCompact } from '../../src/handoff/compact.ts'
import { deflated } from '../../src/handoff/deflate.ts'
import { readBytes } from '../../src/handoff/reading.ts'
import { seal } from '../../src/handoff/seal.ts'
import { isGiven, optionsOf, order } from '../arbitraries.ts'
import { damaged, nastyText } from '../nasty.ts'
import { given, isNamed } from './handed.ts'
import { mine } from './made.ts'

// What codes and sealed files hold: anybody can seal something for a key that hangs on a wall.

/** Bytes of our format around any text. */
async function around(text: string, hash = ruleset.hash): Promise<Uint8Array<ArrayBuffer>> {
  const packed = await deflated(text)
  const bytes = new Uint8Array(35 + packed.length)
  bytes.set([1, packed.length >> 8, packed.length & 0xff])
  bytes.set(Buffer.from(hash.slice(7), 'hex'), 3)
  bytes.set(packed, 35)
  return bytes
}

const isId = (text: string) => text.length <= 64 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)

const sorted = (lines: readonly (readonly unknown[])[]) => lines.map(String).toSorted()

/** What is to come of the lines of a result, said again; `null` when they are none. */
function readLines(text: string) {
  const [head = '', ...tail] = `${text}\n`.split('\n\n')
  const [first = '', ...lines] = head.split('\n')
  const asked = lines.map((line) => line.split(' '))
  const levels = tail
    .join('\n\n')
    .split('\n')
    .map((line) => line.split(' '))
  const whole =
    tail.length > 0 &&
    /^\d{1,4}\.\d{1,4}\.\d{1,4} \d{4}-\d\d-\d\dT\d\d:\d\dZ( |$)/.test(first) &&
    !Number.isNaN(Date.parse(first.split(' ')[1] ?? '')) &&
    asked.length > 0 &&
    asked.length <= 256 &&
    new Set(asked.map(([id]) => id)).size === asked.length &&
    asked.every((words) => words.length > 1 && words.length <= 65 && words.every(isId)) &&
    levels.every(([name, ...ids]) => ids.length === 0 || isLevel(name ?? '')) &&
    levels.every(([, ...ids]) => ids.every(isId))
  return whole ? asked : null
}
const isLevel = (name: string) => ['avoid', 'wait', 'ask-first', 'unsure'].includes(name)

describe('the bytes of a result', () => {
  const word = fc.constantFrom(
    'area',
    'age',
    'face',
    'neck',
    'none',
    'x',
    'A',
    '',
    '-',
    'z'.repeat(65),
  )
  const known = fc
    .constantFrom(...order)
    .chain((id) => fc.constantFrom(...optionsOf(id)).map((option) => `${id} ${option}`))
  const line = fc.oneof(
    { weight: 12, arbitrary: known },
    fc.array(word, { maxLength: 4 }).map((parts) => parts.join(' ')),
  )
  const raised = fc.constantFrom(
    'ask-first pigment',
    'avoid pregnancy',
    'wait broken-skin',

    'avoid sun',
    'wait a-b c',
    'unsure sun',
    'soft sun',
    'avoid',
    'wait B',
    '',
  )
  const first = fc.constantFrom(
    ...Array.from({ length: 20 }, () => '1.0.0 2026-11-30T11:23Z'),
    '1.0 2026-11-30T11:23Z',
    '1.0.0 2026-13-30T11:23Z',
    '1.0.0 soon',
    '',
  )
  const text = fc.oneof(
    {
      weight: 5,
      arbitrary: fc
        .tuple(first, fc.array(line, { maxLength: 5 }), fc.array(raised, { maxLength: 3 }))
        .map(([head, some, levels]) => [head, ...some, '', ...levels].join('\n')),
    },
    // Without the line that ends the answers, what follows could be taken for either.
    {
      weight: 1,
      arbitrary: fc
        .uniqueArray(fc.constantFrom('avoid sun', 'wait a-b', 'unsure sun'), { minLength: 1 })
        .map((some) => ['1.0.0 2026-11-30T11:23Z', ...some].join('\n')),
    },
    { weight: 1, arbitrary: nastyText },
  )

  test('hold what their lines say, each answer known or kept apart, or they are damaged', async () => {
    let accepted = 0
    await fc.assert(
      fc.asyncProperty(text, async (lines) => {
        const found = await fromCompact(await around(lines))
        const right = readLines(lines)
        if (right === null) {
          expect(found).toBe('damaged')
          return
        }
        if (typeof found === 'string') throw new Error(`${found}: ${JSON.stringify(lines)}`)
        accepted += 1
        const said = [
          ...Object.entries(found.answers).map(([id, it]) => [id, it].flat()),
          ...found.unknown.map((one) => [one.question, ...one.answers]),
        ]
        expect(sorted(said)).toEqual(sorted(right))
        for (const id of order) {
          if (Object.hasOwn(found.answers, id)) expect(isGiven(id, found.answers[id])).toBe(true)
        }
      }),
      { numRuns: 400 },
    )
    expect(accepted).toBeGreaterThan(50)
  })

  test('with one bit turned, or more or less of them, are never other answers', async () => {
    const whole = await toCompact(given)
    await fc.assert(
      fc.asyncProperty(damaged(whole), async (bytes) => {
        const found = await fromCompact(bytes)
        // Deflate has no checksum of its own: what comes out otherwise must contradict itself, or be of other rules.
        const reading = await readBytes(await seal(bytes, mine.recipient), mine.identity)
        expect(isNamed(reading)).toBe(true)
        if (reading.name !== 'opened') return
        expect(typeof found).toBe('object')
        const { received } = reading
        if (received.ruleset.hash !== ruleset.hash) return
        const now = assess(received.answers)
        expect(
          now.status === 'completed' && now.findings.map(({ rule }) => rule).toSorted(),
        ).toEqual(received.raised.map(({ rule }) => rule).toSorted())
      }),
      { numRuns: 60 },
    )
  })

  test('that unpack to something enormous are left after the first of it', async () => {
    let unpacked = 0
    const Plain = DecompressionStream
    class Counting {
      readonly writable: WritableStream
      readonly readable: ReadableStream
      constructor(format: CompressionFormat) {
        const { writable, readable } = new Plain(format)
        this.writable = writable
        this.readable = readable.pipeThrough(
          new TransformStream<Uint8Array, Uint8Array>({
            transform: (chunk, controller) => {
              unpacked += chunk.length
              controller.enqueue(chunk)
            },
          }),
        )
      }
    }
    vi.stubGlobal('DecompressionStream', Counting)
    try {
      const packed = new Blob(['a'.repeat(60_000_000)])
        .stream()
        .pipeThrough(new CompressionStream('deflate-raw'))
      const bomb = new Uint8Array(await new Response(packed).arrayBuffer())
      const bytes = new Uint8Array(35 + bomb.length)
      bytes.set([1, bomb.length >> 8, bomb.length & 0xff])
      bytes.set(bomb, 35)
      expect(await fromCompact(bytes)).toBe('damaged')
      expect(unpacked).toBeGreaterThan(0)
      expect(unpacked).toBeLessThan(512 * 1024)
    } finally {
      vi.unstubAllGlobals()
    }
  })
})
