import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { armor } from 'age-encryption'
import * as fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { ruleset } from '../../rules/index.ts'
import { toCompact } from '../../src/handoff/compact.ts'
import type { HandOff } from '../../src/handoff/hand-off.ts'
import { toParts, type Part } from '../../src/handoff/parts.ts'
import { readBytes, readText, type Reading } from '../../src/handoff/reading.ts'
import { openFile, sealedCodes, sealedFile } from '../../src/handoff/sealed.ts'
import { seal } from '../../src/handoff/seal.ts'
import { ar } from '../../src/text/ar/index.ts'
import { en } from '../../src/text/en/index.ts'
import { hasTool } from '../../scripts/browsers.mjs'
import { people } from '../people.ts'
import { completed, handOff, mine, others } from './made.ts'

const { answers } = people.severalReasons
const given = handOff(answers)
const assessment = completed(answers)
const opened: Reading = { name: 'opened', received: { ...given, unknown: [] } }
const fault = (name: Extract<Reading, { name: 'fault' }>['fault']): Reading => ({
  name: 'fault',
  fault: name,
})

/** What was made; or the name of the fault, thrown. */
const made = async <T extends object>(making: Promise<T | string>): Promise<T> => {
  const found = await making
  if (typeof found === 'string') throw new Error(found)
  return found
}
const codesOf = (one: HandOff) => made(sealedCodes(one, mine.recipient))
const codes = await codesOf(given)
const sealed = new Uint8Array(
  (await made(sealedFile(given, assessment, en, mine.recipient))).content as Uint8Array,
)
const plain = String(openFile(given, assessment, en).content)

/** Reads one text after the other, as a scanner types them. */
async function readAll(texts: readonly string[], identity: string | null = mine.identity) {
  let parts: readonly Part[] = []
  const readings: Reading[] = []
  for (const text of texts) {
    const found = await readText(text, parts, identity)
    readings.push(found.reading)
    parts = found.parts
  }
  return readings
}
const read = async (text: string, identity: string | null = mine.identity): Promise<Reading> =>
  (await readText(text, [], identity)).reading

/** What a scanner may type in place of a letter. */
const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ23456789')

describe('the codes of a sealed hand-off', () => {
  test('are three, of capitals and digits, small enough for a camera', () => {
    expect(codes).toHaveLength(3)
    for (const code of codes) {
      expect(code).toMatch(/^NW1[1-3]3[A-Z2-7]{8}[A-Z2-7]+$/)
      // A code of 400 capitals has 65 dots a side at the middle correction.
      expect(code.length).toBeLessThanOrEqual(419)
    }
  })

  test('are as many and as long for everybody', async () => {
    for (const person of Object.values(people)) {
      const some = await codesOf(handOff(person.answers))
      expect(some.map(({ length }) => length)).toEqual(codes.map(({ length }) => length))
    }
  })

  test('open in any order, one of them twice, and say what is still to come', async () => {
    const [one = '', two = '', three = ''] = codes
    expect(await readAll([three, three, one, two])).toEqual([
      { name: 'partly', here: 1, of: 3, missing: [1, 2] },
      { name: 'partly', here: 1, of: 3, missing: [1, 2] },
      { name: 'partly', here: 2, of: 3, missing: [2] },
      opened,
    ])
  })

  test.for<readonly [how: string, text: string]>([
    ['in one go', codes.join('\n')],
    ['with nothing between them', codes.join('')],
    ['in small letters', codes.join(' ').toLowerCase()],
    ['with the line ends of Windows', `  ${codes.join('\r\n')}\r\n`],
  ])('open %s', async ([, text]) => {
    expect(await read(text)).toEqual(opened)
  })

  test('say that they belong to two results, and go on with the newer ones', async () => {
    const later = await codesOf(given)
    const readings = await readAll([...codes.slice(0, 1), ...later])
    expect(readings.map(({ name }) => name)).toEqual(['partly', 'fault', 'partly', 'opened'])
    expect(readings[1]).toEqual(fault('mixed'))
  })

  test('with a wrong letter anywhere are refused, or are another result', async () => {
    const text = codes.join('')
    const believed: string[] = []
    for (const [at, right] of Array.from(text).entries())
      for (const letter of letters.filter((other) => other !== right)) {
        const found = await read(text.slice(0, at) + letter + text.slice(at + 1))
        if (found.name === 'opened') believed.push(`${right} at ${at} read as ${letter}`)
      }
    expect(believed).toEqual([])
  })

  test('are not made for half a key', async () => {
    expect(await sealedCodes(given, `${mine.recipient.slice(0, -1)}q`)).toBe('broken-key')
  })
})

describe('a sealed file', () => {
  test.for([en, ar])('opens with its key, in $lang', async (text) => {
    const file = await made(sealedFile(given, assessment, text, mine.recipient))
    expect(file.name).toBe('needlewise-2026-11-30.age')
    expect(await readBytes(file.content as Uint8Array<ArrayBuffer>, mine.identity)).toEqual(opened)
  })

  test('is as long for everybody, in every language', async () => {
    for (const person of Object.values(people)) {
      const file = await made(
        sealedFile(handOff(person.answers), completed(person.answers), ar, mine.recipient),
      )
      expect(file.content).toHaveLength(sealed.length)
    }
  })

  test('opens as armoured text, too, from a file or pasted between other words', async () => {
    const text = armor.encode(sealed)
    expect(await read(`Hello, here it is:\n\n${text}`)).toEqual(opened)
    expect(await readBytes(new TextEncoder().encode(text), mine.identity)).toEqual(opened)
  })
})

describe('an open file', () => {
  test.for([en, ar])('is read without a key, in $lang', async (text) => {
    const file = openFile(given, assessment, text)
    expect(file.name).toBe('needlewise-2026-11-30.json')
    expect(await read(String(file.content), null)).toEqual(opened)
  })

  test('is read when a health record has kept it meanwhile', async () => {
    const kept = {
      id: '12',
      ...(JSON.parse(plain) as object),
      subject: { reference: 'Patient/1' },
      authored: '2026-11-30T12:23:00+01:00',
      text: { status: 'generated' },
    }
    expect(await read(JSON.stringify(kept, null, 2), null)).toEqual(opened)
  })
})

/** The same with something changed inside, as only somebody who means to can do it. */
const changed = (change: (json: { item: unknown[] }) => void): string => {
  const json = JSON.parse(plain) as { item: unknown[] }
  change(json)
  return JSON.stringify(json)
}

describe('what cannot be read is told by a name of its own:', () => {
  const rows: readonly (readonly [
    what: string,
    text: string,
    name: Extract<Reading, { name: 'fault' }>['fault'],
  ])[] = [
    ['nothing', ' \n ', 'nothing'],
    ['the code of a website', 'https://example.org/menu', 'foreign'],
    ['words', 'I have no code', 'foreign'],
    ['a code of a newer version', (codes[0] ?? '').replace('NW1', 'NW2'), 'newer-format'],
    ['a code with a sign that none has', (codes[0] ?? '').replace(/.$/, '!'), 'damaged'],
    ['a code of which the head alone is here', (codes[0] ?? '').slice(0, 8), 'foreign'],
    [
      'a code that says it is the fourth of three',
      (codes[0] ?? '').replace('NW11', 'NW14'),
      'damaged',
    ],
    ['an armoured file without its end', armor.encode(sealed).slice(0, 900), 'cut-off'],
    ['an open file without its end', plain.slice(0, -10), 'cut-off'],
    ['other JSON', '{"resourceType":"Patient"}', 'foreign'],
    [
      'the answers to another questionnaire',
      plain.replace(/"questionnaire":"[^|]*/, '"questionnaire":"urn:uuid:other'),
      'foreign',
    ],
    ['an open file without a time', plain.replace('"authored"', '"when"'), 'damaged'],
    ['an open file without its rules', plain.replace('"tag"', '"tags"'), 'damaged'],
    [
      'an open file whose answers were softened',
      plain.replace(/keloid-history\.yes/g, 'keloid-history.no'),
      'contradicts-itself',
    ],
    [
      'an open file without one of its answers',
      changed(({ item }) => item.splice(3, 1)),
      'contradicts-itself',
    ],
    ['an open file with an answer twice', changed(({ item }) => item.push(item[3])), 'damaged'],
    ['more than any result holds', `{${' '.repeat(600_000)}}`, 'too-large'],
  ]
  test.for(rows)('%s', async ([, text, name]) => {
    expect(await read(text)).toEqual(fault(name))
  })

  test('what is sealed, while no key is open; its codes need not be read again', async () => {
    const found = await readText(codes.join('\n'), [], null)
    expect(found.reading).toEqual(fault('no-key'))
    expect((await readText(codes[0] ?? '', found.parts, mine.identity)).reading).toEqual(opened)
    expect(await readBytes(sealed, null)).toEqual(fault('no-key'))
  })

  test('what was sealed for another key', async () => {
    expect(await read(codes.join('\n'), others.identity)).toEqual(fault('other-key'))
    expect(await readBytes(sealed, others.identity)).toEqual(fault('other-key'))
  })

  test.for([30, 160, 220, 5_000, 40_000])('a sealed file cut off at byte %s', async (at) => {
    expect(await readBytes(sealed.slice(0, at), mine.identity)).toEqual(fault('cut-off'))
  })

  test('a sealed file with one wrong byte', async () => {
    const wrong = new Uint8Array(sealed.with(4_000, (sealed[4_000] ?? 0) ^ 1))
    expect(await readBytes(wrong, mine.identity)).toEqual(fault('damaged'))
  })

  test('something else that was sealed for this key', async () => {
    const letter = await seal('Dear colleague', mine.recipient)
    expect(await readBytes(letter, mine.identity)).toEqual(fault('newer-format'))
    expect(await readBytes(await seal('{"a":1}', mine.recipient), mine.identity)).toEqual(
      fault('foreign'),
    )
  })

  test('whatever it is: it never throws, and nothing but a hand-off opens', async () => {
    const anything = fc.oneof(
      fc.string({ maxLength: 300 }),
      fc.json(),
      fc.string().map((end) => `NW1${end}`),
      fc.string().map((end) => `NW112ABCDEFGH${end}`),
    )
    await fc.assert(
      fc.asyncProperty(anything, async (text) => {
        expect((await read(text)).name).not.toBe('opened')
      }),
    )
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        expect((await readBytes(new Uint8Array(bytes), mine.identity)).name).not.toBe('opened')
      }),
    )
  })
})

describe('what was judged by other rules', () => {
  const older: HandOff = {
    ...given,
    ruleset: { version: '0.9.0', hash: `sha256-${'a'.repeat(64)}` },
    raised: given.raised.slice(1),
  }

  test('is opened: that the rules differ is no fault', async () => {
    const parts = toParts(await seal(await toCompact(older), mine.recipient))
    expect(await read(parts.join('\n'))).toEqual({
      name: 'opened',
      received: { ...older, unknown: [] },
    })
  })

  test('of these rules it would contradict itself', async () => {
    const bytes = await toCompact({ ...older, ruleset })
    const parts = toParts(await seal(bytes, mine.recipient))
    expect(await read(parts.join('\n'))).toEqual(fault('contradicts-itself'))
  })
})

describe('the command line of age', () => {
  const folder = mkdtempSync(join(tmpdir(), 'needlewise-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const at = (name: string): string => join(folder, name)
  const isHere = hasTool('age')

  test.runIf(isHere)('opens a sealed file', () => {
    writeFileSync(at('key.txt'), `${mine.identity}\n`)
    writeFileSync(at('result.age'), sealed)
    const { stdout, status } = spawnSync('age', ['-d', '-i', at('key.txt'), at('result.age')])
    expect(status).toBe(0)
    expect(JSON.parse(stdout.toString())).toEqual(JSON.parse(plain))
  })

  test.runIf(isHere)('seals one that this page opens', async () => {
    writeFileSync(at('plain.json'), plain)
    const sealing = ['-r', mine.recipient, '-o', at('other.age'), at('plain.json')]
    const { status } = spawnSync('age', sealing)
    expect(status).toBe(0)
    expect(await readBytes(new Uint8Array(readFileSync(at('other.age'))), mine.identity)).toEqual(
      opened,
    )
  })
})
