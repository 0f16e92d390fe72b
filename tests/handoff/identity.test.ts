import { armor, Encrypter } from 'age-encryption'
import { describe, expect, test } from 'vitest'
import { makeKey, openKey } from '../../src/handoff/identity.ts'
import { seal, unseal } from '../../src/handoff/seal.ts'
import { mine } from './made.ts'

// Making and opening a key takes its time on purpose: it is done once, and looked at by all.
const passphrase = 'correct horse battery staple'
const made = await makeKey(passphrase, '2026-11-30T11:23:45.000Z')
if (made === 'not-loaded') throw new Error(made)
const { key, file } = made
const bytes = (text: string) => new TextEncoder().encode(text)

/** A file that was sealed with a passphrase, quickly. */
async function withPassphrase(content: string): Promise<Uint8Array<ArrayBuffer>> {
  const encrypter = new Encrypter()
  encrypter.setScryptWorkFactor(10)
  encrypter.setPassphrase(passphrase)
  return new Uint8Array(await encrypter.encrypt(content))
}

describe('a key', () => {
  test('opens what was sealed for it', async () => {
    const sealed = await seal('hello', key.recipient)
    expect(await unseal(sealed, key.identity)).toEqual(bytes('hello'))
  })

  test('is kept in a file that does not show it', () => {
    expect(file).toMatch(/^-----BEGIN AGE ENCRYPTED FILE-----/)
    const plain = new TextDecoder('latin1').decode(armor.decode(file))
    expect(plain).not.toContain('AGE-SECRET-KEY')
    // So much work that a passphrase of some words holds for years.
    expect(plain).toMatch(/-> scrypt \S+ 18\n/)
  })

  test('opens with its passphrase, and with no other', async () => {
    expect(await openKey(bytes(file), passphrase)).toEqual(key)
    expect(await openKey(bytes(file), `${passphrase} `)).toBe('wrong-passphrase')
  })

  test('opens as the command line of age writes it, armoured or not', async () => {
    const lines = `# created: 2026-11-30\n# public key: ${mine.recipient}\n${mine.identity}\n`
    const sealed = await withPassphrase(lines)
    expect(await openKey(sealed, passphrase)).toEqual(mine)
    expect(await openKey(bytes(armor.encode(sealed)), passphrase)).toEqual(mine)
  })
})

describe('a file that holds no key is told by name:', () => {
  test('a letter', async () => {
    expect(await openKey(bytes('Dear colleague'), passphrase)).toBe('foreign')
    expect(await openKey(bytes(''), passphrase)).toBe('foreign')
  })

  test('a result that was sealed for the key', async () => {
    expect(await openKey(await seal('{}', key.recipient), passphrase)).toBe('foreign')
  })

  test('the key itself, in clear', async () => {
    expect(await openKey(bytes(mine.identity), passphrase)).toBe('foreign')
  })

  test('a key file without its end', async () => {
    expect(await openKey(bytes(file.slice(0, -60)), passphrase)).toBe('damaged')
    const sealed = await withPassphrase(mine.identity)
    expect(await openKey(sealed.slice(0, -4), passphrase)).toBe('damaged')
  })

  test.for(['a diary', mine.identity.slice(0, -1), `${mine.identity.slice(0, -1)}Q`])(
    'what is none, behind the right passphrase: %s',
    async (content) => {
      expect(await openKey(await withPassphrase(content), passphrase)).toBe('damaged')
    },
  )
})
