import { describe, expect, test } from 'vitest'
import { plainPack, readPack } from '../../build/clinic/read.ts'
import { noClinic } from '../../src/clinic.ts'
import { mine } from '../handoff/made.ts'
import { faultsOf, least, newFolder, read, readText } from './packs.ts'

const example = 'clinics/example.json'

describe('a pack that is right', () => {
  test('is the example, with all that it gives', async () => {
    const reading = await readPack(example)
    expect(reading).toMatchObject({
      ok: true,
      clinic: {
        name: 'Birchwood Skin Clinic',
        languages: ['en', 'es', 'ar'],
        kiosk: { always: false, idleSeconds: 90, warningSeconds: 30, handBackSeconds: 30 },
        logo: { file: expect.stringMatching(/^clinic\/logo-[\da-f]{8}\.svg$/), width: 64 },
      },
      css: expect.stringContaining('--accent: #7a2f5b;'),
      accent: { light: '#7a2f5b' },
    })
  })

  test('need say no more than its name and languages: the rest is as without a pack', async () => {
    const { name, languages, ...rest } = noClinic
    expect(name).toBeNull()
    expect(languages).toHaveLength(4)
    expect(await read(least)).toEqual({
      ok: true,
      clinic: { ...rest, name: 'Birchwood', languages: ['en', 'es'] },
      css: '',
      logo: null,
      accent: plainPack.accent,
    })
  })

  test('puts its default language first, and leaves the others as they are', async () => {
    const pack = { ...least, languages: ['fr', 'es', 'ar'], defaultLanguage: 'ar' }
    expect(await read(pack)).toMatchObject({ clinic: { languages: ['ar', 'fr', 'es'] } })
  })

  test('may name the key that its results are sealed for', async () => {
    expect(await read({ ...least, recipient: mine.recipient })).toMatchObject({
      ok: true,
      clinic: { recipient: mine.recipient },
    })
    expect(await read(least)).toMatchObject({ ok: true, clinic: { recipient: null } })
  })

  test('may begin with a byte order mark, as some editors write it', async () => {
    expect(await readText(`\uFEFF${JSON.stringify(least)}`)).toMatchObject({ ok: true })
  })

  test('may say anything in plain words, also with signs that HTML knows', async () => {
    const line = 'Ring the bell & wait <2 min> "inside"'
    const reading = await read({ ...least, contact: { en: line, es: line } })
    expect(reading).toMatchObject({ ok: true, clinic: { contact: { en: line } } })
  })
})

const seconds = (of: string) => `give a whole number of seconds from ${of}`
const oneLine = (most: number) => `give one line of plain text, 1 to ${most} characters long`
const oneOfAll = 'give one of "en", "es", "fr", "ar"'
const nothing = 'can change nothing: a pack adds nothing to the rules and takes nothing from them'
const verdict = 'and nothing here may read as a promise or a verdict; say it without that word'
const publicKey =
  'give the public key that the page for the professional shows: "age1" and 58 letters'
const logoPath = 'give the path of an .svg or .png file, from the folder of the pack downwards'

/** What somebody writes into a pack that is right otherwise, and all that is said of it. */
const rows: readonly (readonly [slip: string, pack: object, said: readonly string[]])[] = [
  ['an empty name', { name: '  ' }, [`name: is ""; ${oneLine(60)}.`]],
  [
    'a name that fills the page',
    { name: 'x'.repeat(61) },
    [`name: is "${'x'.repeat(40)}…" (61 characters); ${oneLine(60)}.`],
  ],
  ['a name that promises', { name: 'Safe Hands' }, [`name: uses "Safe", ${verdict}.`]],
  ['a colour by its name', { colour: 'plum' }, ['colour: is "plum"; give a colour as #rrggbb.']],
  [
    'a colour that lets something through',
    { colour: '#7a2f5b80' },
    ['colour: is "#7a2f5b80"; give a colour as #rrggbb.'],
  ],
  [
    'a colour too light for paper',
    { colour: '#ffe600' },
    [expect.stringMatching(/^colour: is #ffe600, which is too light: .* #[\da-f]{6}\.$/)],
  ],
  [
    'no language',
    { languages: [] },
    ['languages: is an empty list; give at least one of "en", "es", "fr", "ar".'],
  ],
  [
    'a language that nobody translated',
    { languages: ['en', 'de'] },
    [`languages[1]: is "de"; ${oneOfAll}.`],
  ],
  [
    'a language twice',
    { languages: ['en', 'en'] },
    ['languages: names a language twice; give each once.'],
  ],
  [
    'a default language that is not offered',
    { defaultLanguage: 'fr' },
    [
      'defaultLanguage: is "fr", which is not offered; give one of en, es, or add "fr" to "languages".',
    ],
  ],
  [
    'too short a limit',
    { kiosk: { idleSeconds: 5 } },
    [`kiosk.idleSeconds: is 5; ${seconds('30 to 600')}.`],
  ],
  [
    'a warning shorter than WCAG asks for',
    { kiosk: { warningSeconds: 19 } },
    [`kiosk.warningSeconds: is 19; ${seconds('20 to 120')}.`],
  ],
  [
    'a limit in words',
    { kiosk: { handBackSeconds: '30 s' } },
    [`kiosk.handBackSeconds: is "30 s"; ${seconds('5 to 300')}.`],
  ],
  [
    'half a second',
    { kiosk: { idleSeconds: 60.5 } },
    [`kiosk.idleSeconds: is 60.5; ${seconds('30 to 600')}.`],
  ],
  ['yes for true', { kiosk: { always: 'yes' } }, ['kiosk.always: is "yes"; give true or false.']],
  [
    'days without end',
    { staleAfterDays: 366 },
    ['staleAfterDays: is 366; give a whole number of days from 1 to 365.'],
  ],
  [
    'words that one language lacks',
    { contact: { en: 'Call us' } },
    ['contact.es: is missing; give these words in each language offered: en, es.'],
  ],
  [
    'words in a language that is not offered',
    { contact: { en: 'Call us', es: 'Llame', fr: 'Appelez' } },
    ['contact.fr: is in a language that is not offered; leave it out, or add "fr" to "languages".'],
  ],
  [
    'more lines than are read',
    { beforeYourVisit: { en: Array<string>(9).fill('Come'), es: ['Venga'] } },
    ['beforeYourVisit.en: has 9 lines; give 1 to 8.'],
  ],
  [
    'a text in place of a list of lines',
    { beforeYourVisit: { en: 'Come without make-up.', es: ['Venga'] } },
    ['beforeYourVisit.en: is "Come without make-up."; give a list of 1 to 8 lines.'],
  ],
  [
    'a letter that turns the line around',
    { contact: { en: 'Call \u202Eus', es: 'Llame' } },
    ['contact.en: holds the invisible character U+202E; write it without.'],
  ],
  [
    'two lines in one',
    { contact: { en: 'Call us', es: 'Llame\nhoy' } },
    ['contact.es: holds the invisible character U+000A; write it without.'],
  ],
  [
    'a verdict',
    { beforeYourVisit: { en: ['Come early.', 'Then you are cleared.'], es: ['Venga'] } },
    [`beforeYourVisit.en[1]: uses "cleared", ${verdict}.`],
  ],
  [
    'a verdict in another language',
    { contact: { en: 'Call us', es: 'Es un tratamiento seguro' } },
    [`contact.es: uses "seguro", ${verdict}.`],
  ],
  [
    'an English verdict elsewhere, with a sign hidden in it',
    { contact: { en: 'Call us', es: 'It is sa\u200Bfe' } },
    [`contact.es: uses "safe", ${verdict}.`],
  ],
  [
    'a slip of the pen in a key',
    { kiosk: { idle: 60 } },
    [
      'kiosk.idle: is not known; leave it out, or give one of "always", "idleSeconds", "warningSeconds", "handBackSeconds".',
    ],
  ],
  ...['rules', 'questions', 'levels', 'sources', 'outcome', 'contraindications'].map(
    (key) => [`a place for ${key}`, { [key]: [] }, [`${key}: ${nothing}; leave it out.`]] as const,
  ),
  [
    'a key with one wrong letter',
    { recipient: mine.recipient.replace('z02n9z', 'z02m9z') },
    ['recipient: has a wrong letter in it; copy the key from the page for the professional again.'],
  ],
  ['what is no key', { recipient: 'ask Ana' }, [`recipient: is "ask Ana"; ${publicKey}.`]],
  ['a key that is none', { recipient: null }, [`recipient: is null; ${publicKey}.`]],
  [
    'the link in place of its key',
    { recipient: 'https://a.test/#/to/age1' },
    [`recipient: is "https://a.test/#/to/age1"; ${publicKey}.`],
  ],
  ['a logo out of its folder', { logo: '../x.svg' }, [`logo: is "../x.svg"; ${logoPath}.`]],
  [
    'a logo of an address',
    { logo: 'https://a/b.svg' },
    [`logo: is "https://a/b.svg"; ${logoPath}.`],
  ],
  [
    'a logo that is not there',
    { logo: 'gone.svg' },
    [
      'logo: is "gone.svg", and no such file can be read; give its path from the folder of the pack.',
    ],
  ],
]

describe('a pack that is wrong', () => {
  test.for(rows)('is refused for %s', async ([, slip, said]) => {
    expect(await faultsOf({ ...least, ...slip })).toEqual(said)
  })

  test.for([
    ['as it is', mine.identity],
    ['in small letters', mine.identity.toLowerCase()],
    ['with a blank before it', ` ${mine.identity}`],
    ['cut short', mine.identity.slice(0, 38)],
    ['in a list', [mine.identity]],
    ['in an object that is no text', { toString: {}, key: mine.identity }],
  ])('is refused for a secret key, and does not repeat it: %s', async ([, recipient = '']) => {
    const faults = await faultsOf({ ...least, recipient })
    expect(faults).toHaveLength(1)
    expect(faults[0]).toMatch(/^recipient: /)
    // Who builds pages often does so where a log is kept.
    const secret = mine.identity.slice('AGE-SECRET-KEY-1'.length, 30)
    expect(faults.join('\n').toUpperCase()).not.toContain(secret)
  })

  test('is refused with all its faults at once, in the order of the schema', async () => {
    const pack = {
      rules: [],
      staleAfterDays: 0,
      contact: { en: 'You are approved' },
      kiosk: { idleSeconds: 1 },
      languages: ['en', 'es', 'tlh'],
      logo: 'gone.png',
      colour: '#fff',
    }
    const faults = await faultsOf(pack)
    expect(faults.map((fault) => fault.split(':')[0])).toEqual([
      'name',
      'logo',
      'colour',
      'languages[2]',
      'defaultLanguage',
      'kiosk.idleSeconds',
      'contact.es',
      'contact.en',
      'staleAfterDays',
      'rules',
    ])
  })

  test.for([
    ['nothing at all', '', 'line 1, column 1: is not JSON from there on (Unexpected end'],
    [
      'a comma too many',
      '{\n  "a": 1,\n}',
      'line 3, column 1: is not JSON from there on (Expected',
    ],
    [
      'a bare word',
      '{\n  "a": plum\n}',
      "line 2, column 8: is not JSON from there on (Unexpected token 'p');",
    ],
    [
      'a comment',
      '// ours\n{}',
      "line 1, column 1: is not JSON from there on (Unexpected token '/');",
    ],
    ['a brace left open', '{"a": [1, 2', 'line 1, column 12: is not JSON from there on ('],
    ['a list', '[]', 'is an empty list; give one object, in braces.'],
    ['null', 'null', 'is null; give one object, in braces.'],
  ] as const)('is refused for %s', async ([, text, said]) => {
    const reading = await readText(text)
    expect(reading).toEqual({ ok: false, faults: [expect.stringContaining(said)] })
  })

  test('is refused when it is not there, no file or no text', async () => {
    expect(await readPack('clinics/gone.json')).toEqual({
      ok: false,
      faults: ['clinics/gone.json: is not there; give the path of a JSON file.'],
    })
    const folder = newFolder()
    expect(await readPack(folder)).toEqual({
      ok: false,
      faults: [`${folder}: is a folder; give the path of a JSON file.`],
    })
    expect(await readText(Uint8Array.of(0x7b, 0xff, 0x7d))).toEqual({
      ok: false,
      faults: ['is not written in UTF-8; save it as UTF-8.'],
    })
  })
})
