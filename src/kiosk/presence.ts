/** The limits of a pack that count while somebody answers, in seconds. */
interface Limits {
  readonly idleSeconds: number
  readonly warningSeconds: number
}

/** Whether somebody is at the tablet: surely, asked and with so many seconds left to say so, or no longer. */
export type Presence =
  | { readonly name: 'here' }
  | { readonly name: 'asked'; readonly left: number }
  | { readonly name: 'gone' }

/**
 * What to think at `now` of somebody who last touched the screen at `touched`, both in milliseconds. It looks at the
 * clock and counts no ticks, so that a tablet that slept knows at once how long it was left alone.
 */
export function presenceAt(touched: number, now: number, limits: Limits): Presence {
  const idle = (now - touched) / 1000
  if (idle < limits.idleSeconds) return { name: 'here' }
  const left = limits.idleSeconds + limits.warningSeconds - idle
  return left > 0 ? { name: 'asked', left: Math.ceil(left) } : { name: 'gone' }
}

/** The numbers of a countdown that are said aloud: all of them would drown every other word. */
export const isSaid = (left: number): boolean => left % 10 === 0 || left === 5

/** The number that was said last, as `left` stands between two of them. */
export function lastSaid(left: number, from: number): number {
  for (let said = left; said < from; said += 1) if (isSaid(said)) return said
  return from
}
