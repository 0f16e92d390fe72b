import { armor, Encrypter } from 'age-encryption'
import * as fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { assess, ruleset } from '../../rules/index.ts'
import { fromCompact, toCompact } from '../../src/handoff/compact.ts'
import { deflated } from '../../src/handoff/deflate.ts'
import { openKey } from '../../src/handoff/identity.ts'
import { joined, readPart, toParts } from '../../src/handoff/parts.ts'
import { bytesOf, readBytes, readText, type Reading } from '../../src/handoff/reading.ts'
import { openFile, sealedCodes } from '../../src/handoff/sealed.ts'
import { seal } from '../../src/handoff/seal.ts'
import { en } from '../../src/text/en/index.ts'
import { isGiven, optionsOf, order } from '../arbitraries.ts'
import { people } from '../people.ts'
import { corrupted, damaged, nastyJson, nastyText, nestedJson } from '../nasty.ts'
import { completed, handOff, mine } from './made.ts'

// What a camera sees, a scanner types, somebody pastes, or a file holds.

const { answers } = people.severalReasons
const given = handOff(answers)
const opened: Reading = { name: 'opened', received: { ...given, unknown: [] } }
const codes = await sealedCodes(given, mine.recipient)
if (typeof codes === 'string') throw new Error(codes)
const sealedBytes = await seal(await toCompact(given), mine.recipient)
const armoured = armor.encode(sealedBytes)
const open = String(openFile(given, completed(answers), en).content)

const read = async (text: string): Promise<Reading> =>
  (await readText(text, [], mine.identity)).reading

/** A reading is what was handed over, a part of it, or a fault that has words of its own. */
function isNamed(reading: Reading): boolean {
  if (reading.name === 'fault') return Object.hasOwn(en.professional.read.faults, reading.fault)
  if (reading.name === 'opened') return true
  return reading.here + reading.missing.length === reading.of && reading.of <= 9
}

const notOpened = (reading: Reading): void => {
  expect(isNamed(reading)).toBe(true)
  expect(reading.name).not.toBe('opened')
}

/** The very same answers and reasons, or none at all. */
const sameOrNone = (reading: Reading): void => {
  expect(isNamed(reading)).toBe(true)
  if (reading.name === 'opened') expect(reading).toEqual(opened)
}

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

describe('a file', () => {
  test('of any bytes is no result, for a reason that is told by name', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      nastyText.map((text) => new TextEncoder().encode(text)),
      nastyText.map((text) => new TextEncoder().encode(`age-encryption.org/v1\n${text}`)),
    )
    await fc.assert(
      fc.asyncProperty(bytes, async (some) =>
        notOpened(await readBytes(new Uint8Array(some), mine.identity)),
      ),
      { numRuns: 300 },
    )
  })

  test('that was sealed and then damaged gives the very same result, or none', async () => {
    await fc.assert(
      fc.asyncProperty(damaged(sealedBytes), async (bytes) =>
        sameOrNone(await readBytes(bytes, mine.identity)),
      ),
      { numRuns: 150 },
    )
  })

  test('that lies open and was changed agrees with itself, or is none', async () => {
    let accepted = 0
    await fc.assert(
      fc.asyncProperty(corrupted(fc.constant(open)), async (text) => {
        const reading = await read(text)
        expect(isNamed(reading)).toBe(true)
        if (reading.name !== 'opened') return
        accepted += 1
        const { received } = reading
        // Nobody signs an open file: another time, or other rules, it may say. It may not say other answers under ours.
        if (received.ruleset.hash !== ruleset.hash) return
        const now = assess(received.answers)
        if (now.status !== 'completed') throw new Error('An unfinished result was read.')
        expect(received.raised).toEqual(
          expect.arrayContaining(now.findings.map(({ rule }) => expect.objectContaining({ rule }))),
        )
        expect(received.raised).toHaveLength(now.findings.length)
      }),
      { numRuns: 300 },
    )
    expect(accepted).toBeGreaterThan(10)
  })

  test('may begin with a mark that nobody sees', async () => {
    const bytes = new TextEncoder().encode(`\uFEFF${open}`)
    expect(await readBytes(bytes, null)).toEqual(opened)
  })

  const names = ['resourceType', 'questionnaire', 'meta', 'tag', 'authored', 'item', 'linkId']
  const codings = ['answer', 'valueCoding', 'system', 'code', 'contained', 'evidence', 'coding']
  test('of the right kind with anything inside is no result', async () => {
    const json = nastyJson([...names, ...codings], ['age', 'face', 'rule.sun', '2026-11-30T11:23Z'])
    await fc.assert(
      fc.asyncProperty(fc.tuple(json, json, json), async ([meta, authored, item]) => {
        const { questionnaire } = JSON.parse(open) as { questionnaire: string }
        const head = `"resourceType":"QuestionnaireResponse","questionnaire":"${questionnaire}"`
        notOpened(await read(`{${head},"meta":${meta},"authored":${authored},"item":${item}}`))
      }),
      { numRuns: 300 },
    )
  })

  test('that tells any time at all is read, or damaged', async () => {
    const when = fc.oneof(
      nastyText,
      fc.stringMatching(
        /^\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d(:[0-5]\d(\.\d{1,20})?)?(Z|[+-][0-2]\d:[0-5]\d)$/,
      ),
    )
    await fc.assert(
      fc.asyncProperty(when, async (authored) => {
        const found = await read(JSON.stringify({ ...(JSON.parse(open) as object), authored }))
        if (found.name !== 'opened') {
          expect(found).toEqual({ name: 'fault', fault: 'damaged' })
          return
        }
        expect(Date.parse(found.received.at)).toBe(
          Math.floor(Date.parse(authored) / 60_000) * 60_000,
        )
      }),
      { numRuns: 300 },
    )
  })

  test('that is a film is not read into memory, and one that has gone is nothing', async () => {
    const film = {
      size: 3_000_000_000,
      arrayBuffer: () => Promise.reject(new Error('It was read.')),
    }
    expect(await bytesOf(film)).toBe('too-large')
    const gone = { ...film, size: 300 }
    expect(await bytesOf(gone)).toBe('nothing')
    expect(await bytesOf(new Blob([armoured]))).toEqual(new TextEncoder().encode(armoured))
  })
})

describe('the file of a key', () => {
  const passphrase = 'four words that rhyme'
  /** As age writes it, but with little work. */
  async function withPassphrase(content: string): Promise<Uint8Array<ArrayBuffer>> {
    const encrypter = new Encrypter()
    encrypter.setScryptWorkFactor(2)
    encrypter.setPassphrase(passphrase)
    return new Uint8Array(await encrypter.encrypt(content))
  }
  const faults = Object.keys(en.professional.key.faults)
  const sameKeyOrNone = (found: Awaited<ReturnType<typeof openKey>>): void => {
    if (typeof found === 'string') expect(faults).toContain(found)
    else expect(found).toEqual(mine)
  }

  test('of any bytes opens nothing, for a reason that is told by name', async () => {
    const bytes = fc.oneof(
      nastyText,
      nastyText.map((text) => `age-encryption.org/v1\n-> scrypt ${text}`),
      nastyText.map((text) => `-----BEGIN AGE ENCRYPTED FILE-----\n${text}`),
    )
    await fc.assert(
      fc.asyncProperty(bytes, nastyText, async (text, words) => {
        expect(faults).toContain(await openKey(new TextEncoder().encode(text), words))
      }),
      { numRuns: 300 },
    )
  })

  test('with one bit turned, or cut off, gives the very same key, or none', async () => {
    const whole = await withPassphrase(`# public key: ${mine.recipient}\n${mine.identity}\n`)
    const work = new TextDecoder('latin1').decode(whole).indexOf(' 2\n')
    await fc.assert(
      fc.asyncProperty(damaged(whole), async (bytes) => {
        // The figure of how much work it takes: a turned bit of it costs minutes, and is refused above 20.
        fc.pre(bytes[work + 1] === whole[work + 1])
        sameKeyOrNone(await openKey(bytes, passphrase))
      }),
      { numRuns: 150 },
    )
  })

  test('with anything behind the right passphrase is a whole key, or none', async () => {
    const content = fc.oneof(
      nastyText,
      corrupted(fc.constant(mine.identity)),
      fc.stringMatching(/^AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}$/),
    )
    await fc.assert(
      fc.asyncProperty(content, async (text) =>
        sameKeyOrNone(await openKey(await withPassphrase(text), passphrase)),
      ),
      { numRuns: 150 },
    )
  })
})
