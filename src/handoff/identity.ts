import type { KeyFault } from '../text/index.ts'
import { isLoaded, isSealed, unarmoured } from './seal.ts'

/** A professional's key while it is open: what opens, and what seals. It is held in memory only. */
export interface Key {
  readonly identity: string
  readonly recipient: string
}

/** So many letters at least, for a file that may be copied and tried on for years. */
export const leastPassphrase = 12

/**
 * Makes a key, and the file that keeps it: sealed with the passphrase, in the form that the command line of age reads
 * as an identity file. `now` is an ISO date and time. Refuses as a value when what seals cannot be fetched.
 */
export async function makeKey(
  passphrase: string,
  now: string,
): Promise<{ readonly key: Key; readonly file: string } | 'not-loaded'> {
  if (!(await isLoaded())) return 'not-loaded'
  const { Encrypter, armor, generateX25519Identity, identityToRecipient } =
    await import('age-encryption')
  const identity = await generateX25519Identity()
  const recipient = await identityToRecipient(identity)
  const encrypter = new Encrypter()
  encrypter.setPassphrase(passphrase)
  const lines = `# created: ${now}\n# public key: ${recipient}\n${identity}\n`
  const file = armor.encode(await encrypter.encrypt(lines))
  return { key: { identity, recipient }, file }
}

/** Opens the file of a key. Refuses as a value: no key file at all, another passphrase, or no whole key inside. */
export async function openKey(
  file: Uint8Array<ArrayBuffer>,
  passphrase: string,
): Promise<Key | KeyFault> {
  const bytes = isSealed(file) ? file : await unarmoured(new TextDecoder().decode(file))
  if (bytes === null) return 'foreign'
  if (bytes === 'not-loaded' || !(await isLoaded())) return 'not-loaded'
  if (bytes === 'cut-off') return 'damaged'
  const { Decrypter, identityToRecipient } = await import('age-encryption')
  // A file that was sealed for a key, such as a result, has another kind of stanza.
  if (!new TextDecoder('latin1').decode(bytes.subarray(0, 64)).includes('-> scrypt ')) {
    return 'foreign'
  }
  const decrypter = new Decrypter()
  decrypter.addPassphrase(passphrase)
  let text: string
  try {
    text = await decrypter.decrypt(bytes, 'text')
  } catch (error) {
    return /no identity matched/.test(String(error)) ? 'wrong-passphrase' : 'damaged'
  }
  const identity = /^AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}$/m.exec(text)?.[0]
  if (identity === undefined) return 'damaged'
  try {
    return { identity, recipient: await identityToRecipient(identity) }
  } catch {
    return 'damaged'
  }
}
