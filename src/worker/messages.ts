/** What a page may ask of the service worker: to become the version in use, how its copy stands, to complete it. */
export const asks = ['take-up', 'state', 'repair'] as const
export type Ask = (typeof asks)[number]

/** How the copy of the site on this device stands. `missing` names files by their path from the root of the site. */
export interface OfflineCopy {
  readonly build: string
  readonly expected: number
  readonly missing: readonly string[]
}

/** What is asked by a message. Anything but `{ type }` with one of our types gives `null`. */
export function askIn(message: unknown): Ask | null {
  if (typeof message !== 'object' || message === null || !('type' in message)) return null
  return asks.find((ask) => ask === message.type) ?? null
}
