import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readLogo } from '../../build/clinic/logo.ts'
import { packFromEnvironment, variable } from '../../build/clinic/from-environment.ts'
import { readPack } from '../../build/clinic/read.ts'
import { noClinic } from '../../src/clinic.ts'
import { isRecipient } from '../../src/recipient.ts'
import { mine } from '../handoff/made.ts'
import { corrupted, nastyJson, nastyText, nestedJson } from '../nasty.ts'
import { least, newFolder, putBeside, readText } from './packs.ts'

// A pack is a file that somebody edits by hand, in whatever editor there is; any-pack.test.ts tries the values in it.

const right = JSON.stringify({
  ...least,
  colour: '#7a2f5b',
  kiosk: { always: true, idleSeconds: 60 },
  contact: { en: 'Call us', es: 'Llame' },
  recipient: mine.recipient,
})
const names = ['name', 'logo', 'colour', 'languages', 'defaultLanguage', 'kiosk', 'contact', 'en']
const more = ['always', 'idleSeconds', 'recipient', 'staleAfterDays', '$schema', 'rules']
const anyJson = nastyJson([...names, ...more], ['Birchwood', 'en', 'es', '#7a2f5b', mine.recipient])

/** One sentence on one line, of signs that a terminal shows as they are. */
const sentence = /^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+\.$/u

/** What may stand in a pack, by its name; all else that is accepted has changed something that it may not. */
const places = new Set(['$schema', ...names, ...more, 'beforeYourVisit'])

test('whatever text a pack is, it is refused in sentences, or is a clinic with what it says', async () => {
  const outcome = { accepted: 0, refused: 0 }
  const text = fc.oneof(nastyText, anyJson, fc.constant(right), corrupted(fc.constant(right)))
  await fc.assert(
    fc.asyncProperty(text, async (content) => {
      const reading = await readText(content)
      if (!reading.ok) {
        outcome.refused += 1
        expect(reading.faults.length).toBeGreaterThan(0)
        for (const fault of reading.faults) expect(fault).toMatch(sentence)
        return
      }
      outcome.accepted += 1
      // A file holds no half of a letter.
      const said = JSON.parse(content.toWellFormed().replace(/^\uFEFF/, '')) as Record<
        string,
        unknown
      >
      expect(Object.keys(said).filter((name) => !places.has(name))).toEqual([])
      const { clinic } = reading
      expect(clinic.name).toBe(String(said['name']).trim())
      expect(clinic.languages[0]).toBe(said['defaultLanguage'])
      expect(clinic.recipient).toBe(said['recipient'] ?? null)
      if (clinic.recipient !== null) expect(isRecipient(clinic.recipient)).toBe(true)
      expect(Object.keys(clinic).toSorted()).toEqual(Object.keys(noClinic).toSorted())
    }),
    { numRuns: 600 },
  )
  expect(outcome.accepted).toBeGreaterThan(50)
  expect(outcome.refused).toBeGreaterThan(50)
})

test('a pack that is nested without end, or no text at all, is refused in a sentence', async () => {
  for (const deep of nestedJson(100_000)) {
    const reading = await readText(deep)
    expect(reading).toMatchObject({ ok: false })
  }
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), async (bytes) => {
      const reading = await readText(bytes)
      if (reading.ok) throw new Error('A pack of nothing was accepted.')
      for (const fault of reading.faults) expect(fault).toMatch(sentence)
    }),
  )
})

test('a logo of any bytes is refused, or is a picture of a size', async () => {
  const folder = newFolder()
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><path d="M0 0h8v8z"/></svg>'
  const png =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII='
  const head = Uint8Array.from(Buffer.from(png, 'base64'))
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 80 }),
    nastyText.map((text) =>
      new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg">${text}`),
    ),
    corrupted(fc.constant(svg)).map((text) => new TextEncoder().encode(text)),
    fc.uint8Array({ maxLength: 16 }).map((end) => new Uint8Array([...head.slice(0, 16), ...end])),
  )
  await fc.assert(
    fc.asyncProperty(bytes, fc.constantFrom('any.svg', 'any.png'), async (some, name) => {
      putBeside(name, some)
      const pack = JSON.stringify({ ...least, logo: name })
      const reading = await readText(pack)
      if (!reading.ok) {
        for (const fault of reading.faults) expect(fault).toMatch(sentence)
        return
      }
      const { width = 0, height = 0 } = reading.clinic.logo ?? {}
      expect(Math.min(width, height)).toBeGreaterThan(0)
      expect(Math.max(width, height)).toBeLessThanOrEqual(4096)
      expect(Buffer.from(some).toString('utf8')).not.toMatch(/<\s*script|<!DOCTYPE/i)
    }),
    { numRuns: 150 },
  )
  expect(await readLogo(`${folder}/pack.json`, '.')).toMatchObject({ ok: false })
})

test('a path of any kind in the environment leads to a pack, or to a sentence', async () => {
  const before = process.env[variable]
  try {
    // No environment holds a text with NUL or half a letter in it.
    const path = nastyText.map((text) => text.replaceAll('\0', '').toWellFormed())
    await fc.assert(
      fc.asyncProperty(path, async (some) => {
        fc.pre(some !== '')
        process.env[variable] = some
        await expect(packFromEnvironment()).rejects.toThrow(/; give the path of a JSON file\.$/)
      }),
    )
    expect(await readPack('\0')).toMatchObject({ ok: false })
    process.env[variable] = ''
    expect(await packFromEnvironment()).toMatchObject({ clinic: noClinic })
  } finally {
    if (before === undefined) delete process.env[variable]
    else process.env[variable] = before
  }
})
