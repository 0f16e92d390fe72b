import { Encrypter } from 'age-encryption'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess, ruleset } from '../../rules/index.ts'
import { openKey } from '../../src/handoff/identity.ts'
import { bytesOf, readBytes } from '../../src/handoff/reading.ts'
import { en } from '../../src/text/en/index.ts'
import { corrupted, damaged, nastyJson, nastyText } from '../nasty.ts'
import {
  armoured,
  isNamed,
  notOpened,
  open,
  opened,
  read,
  sameOrNone,
  sealedBytes,
} from './handed.ts'
import { mine } from './made.ts'

// The files that a professional chooses: a result, sealed or open, and the key.

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
