/**
 * What a page may ask of the service worker: to become the version in use, how its copy stands, to complete it, what the
 * host says, and whether the start page can be opened. A message holds nothing else: no address and nothing of a person.
 */
export const asks = ['take-up', 'state', 'repair', 'host', 'start'] as const
export type Ask = (typeof asks)[number]

/** How the copy of the site on this device stands. `missing` names files by their path from the root of the site. */
export interface OfflineCopy {
  readonly build: string
  readonly expected: number
  readonly missing: readonly string[]
}

/** What the host answered; `null` where nobody did, or somebody who sends elsewhere. */
export type HostSays = {
  /** Its `version.json`, unread; `null` where it has none. */
  readonly version: string | null
  /** Its own clock, as it writes it; `null` where it does not. */
  readonly date: string | null
} | null

/** What is asked by a message. Anything but `{ type }` with one of our types gives `null`. */
export function askIn(message: unknown): Ask | null {
  if (typeof message !== 'object' || message === null || !('type' in message)) return null
  return asks.find((ask) => ask === message.type) ?? null
}
