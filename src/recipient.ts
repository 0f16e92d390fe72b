import { bech32 } from '@scure/base'

/*
 * The key that a practice gives to those who come to it. It is public: with it something can be sealed, and nothing
 * opened. It comes in a link, behind "#", where no host sees it; or in a clinic's pack.
 */

/** An X25519 recipient of age, as its specification writes it: a bech32 string. */
const recipient = /^age1[02-9ac-hj-np-z]{58}$/

/** Whether this has the length and the letters of a key, right or wrong. */
export const looksLikeRecipient = (text: string): boolean => recipient.test(text)

/**
 * Whether this is a whole key: with a letter missing or wrong its checksum does not fit, and bits beyond its 32 bytes are
 * none that age takes. Who would be told only at the end that nothing can be sealed has been promised too much.
 */
export function isRecipient(text: string): boolean {
  const decoded = looksLikeRecipient(text) ? bech32.decodeUnsafe(text) : undefined
  return decoded !== undefined && bech32.fromWordsUnsafe(decoded.words) !== undefined
}

const way = '#/to/'

/** Whether an address, from its "#" on, is a link of a practice, whole or not. */
export const isInvitation = (hash: string): boolean => hash.startsWith(way)

/** The key in such a link; `null` where a part of it is missing. */
export function recipientIn(hash: string): string | null {
  const key = hash.slice(way.length).toLowerCase()
  return isInvitation(hash) && isRecipient(key) ? key : null
}

/** The link of a practice. `start` is the address of the start page. */
export const invitationTo = (start: string, key: string): string => start + way + key

/** The letters by which people tell keys apart. */
export const endingOf = (key: string): string => key.slice(-6)
