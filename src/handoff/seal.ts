/** age is larger than all else that a sitting needs: it is fetched when something is sealed or opened. Rejects offline. */
const age = () => import('age-encryption')

/** Whether what seals and opens could be fetched. */
export const isLoaded = (): Promise<boolean> =>
  age().then(
    () => true,
    () => false,
  )

/** Seals bytes so that only the key of `recipient` ("age1…") opens them. Rejects when that is no whole key. */
export async function seal(
  bytes: Uint8Array | string,
  recipient: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const { Encrypter } = await age()
  const encrypter = new Encrypter()
  encrypter.addRecipient(recipient)
  return new Uint8Array(await encrypter.encrypt(bytes))
}

const intro = 'age-encryption.org/v1\n'
const headEnds = '\n--- '
/** Behind the head stand a nonce of 16 bytes, what was sealed, and a mark of 16 bytes. */
const around = 32
/** What is sealed is filled up to a multiple of this: how long a seal is tells nobody how much was said. */
export const sizeStep = 512

/** Whether these bytes are a file of age, whoever it is for. */
export const isSealed = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(0, intro.length)) === intro

const armour = /-----BEGIN AGE ENCRYPTED FILE-----[\s\S]*/

/**
 * The bytes of an armoured file of age in a text; `null` where there is none. Refuses as a value: its end is missing, or
 * what opens it could not be fetched.
 */
export async function unarmoured(
  text: string,
): Promise<Uint8Array<ArrayBuffer> | 'cut-off' | 'not-loaded' | null> {
  const found = armour.exec(text)?.[0]
  if (found === undefined) return null
  if (!(await isLoaded())) return 'not-loaded'
  const { armor } = await age()
  try {
    return new Uint8Array(armor.decode(found.trim()))
  } catch {
    return 'cut-off'
  }
}

/**
 * Opens sealed bytes with a key. Refuses as a value: made for another key, the end missing, changed on the way, or what
 * opens them could not be fetched.
 */
export async function unseal(
  bytes: Uint8Array<ArrayBuffer>,
  identity: string,
): Promise<Uint8Array<ArrayBuffer> | 'other-key' | 'cut-off' | 'damaged' | 'not-loaded'> {
  const text = new TextDecoder('latin1').decode(bytes)
  const end = text.indexOf(headEnds)
  const size = bytes.length - around - text.indexOf('\n', end + headEnds.length) - 1
  if (end < 0 || size < 0) return 'cut-off'
  if (!(await isLoaded())) return 'not-loaded'
  const { Decrypter } = await age()
  const decrypter = new Decrypter()
  decrypter.addIdentity(identity)
  try {
    return new Uint8Array(await decrypter.decrypt(bytes))
  } catch (error) {
    if (/no identity matched/.test(String(error))) return 'other-key'
    // What we seal has only whole steps.
    return size % sizeStep === 0 ? 'damaged' : 'cut-off'
  }
}
