import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { en } from '../../src/text/en/index.ts'
import { people } from '../people.ts'
import { completed, handOff, mine } from './made.ts'

// Without a network and without a copy, what seals and opens does not come.

const offline = async () => ({
  ...(await import('../../src/handoff/sealed.ts')),
  ...(await import('../../src/handoff/reading.ts')),
  ...(await import('../../src/handoff/identity.ts')),
})
let part: Awaited<ReturnType<typeof offline>>

beforeAll(async () => {
  vi.resetModules()
  vi.doMock('age-encryption', () => {
    throw new TypeError('Failed to fetch dynamically imported module')
  })
  part = await offline()
})
afterAll(() => {
  vi.doUnmock('age-encryption')
  vi.resetModules()
})

const { answers } = people.tanned
const given = handOff(answers)
const notLoaded = { name: 'fault', fault: 'not-loaded' }
const age = (end: string) => new TextEncoder().encode(`age-encryption.org/v1\n${end}`)
const sealed = age(`-> X25519 a\nb\n--- c\n${'d'.repeat(64)}`)

test('nothing can be sealed, and that is told by name', async () => {
  expect(await part.sealedCodes(given, mine.recipient)).toBe('not-loaded')
  const file = part.sealedFile(given, completed(answers), en, mine.recipient)
  expect(await file).toBe('not-loaded')
})

test('what is sealed cannot be opened yet, as bytes or armoured', async () => {
  expect(await part.readBytes(sealed, mine.identity)).toEqual(notLoaded)
  const armoured = '-----BEGIN AGE ENCRYPTED FILE-----\nYWdl\n-----END AGE ENCRYPTED FILE-----'
  expect((await part.readText(armoured, [], mine.identity)).reading).toEqual(notLoaded)
})

test('an open file is read all the same', async () => {
  const { content } = part.openFile(given, completed(answers), en)
  expect((await part.readText(String(content), [], null)).reading.name).toBe('opened')
})

test('no key can be made or opened; what is no key file is told as such', async () => {
  expect(await part.makeKey('four words that rhyme', given.at)).toBe('not-loaded')
  expect(await part.openKey(age('-> scrypt a 10\n'), 'four words that rhyme')).toBe('not-loaded')
  expect(await part.openKey(new TextEncoder().encode('a letter'), 'four words')).toBe('foreign')
})
