import type { HostSays, OfflineCopy } from '../worker/messages.ts'

/*
 * What comes from outside, read without Zod: it would be the largest part of what a page loads before it wakes
 * (docs/decisions/0002). tests/offline/any-answer.test.ts holds each of these to a schema.
 */

type Fields = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null
const isTextOrNone = (value: unknown): value is string | null =>
  value === null || typeof value === 'string'
const areTexts = (...values: readonly unknown[]): boolean =>
  values.every((value) => typeof value === 'string')

function fromJson(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text)
  } catch {
    return null
  }
}

/** The build that our own `version.json` tells of; `null` where this text is something else. */
export function buildOf(text: string | null): string | null {
  const version = fromJson(text)
  if (!isObject(version)) return null
  const { build, ruleset } = version
  if (typeof build !== 'string' || !/^[0-9a-f]{16}$/.test(build)) return null
  if (!isObject(ruleset)) return null
  return areTexts(version['version'], ruleset['version'], ruleset['hash']) ? build : null
}

/** When the host was last reached, and which build it had then, if it told. Nothing of a person. */
export interface Reached {
  readonly reachedOn: string
  readonly build: string | null
}

/** As `Date` writes it, and in no other way: a browser takes "soon 1" for a day of the year 2001. */
const isMoment = (value: unknown): value is string =>
  typeof value === 'string' &&
  !Number.isNaN(Date.parse(value)) &&
  new Date(value).toISOString() === value

/** What a device remembers of that; `null` where this is something else. */
export function reachedIn(kept: unknown): Reached | null {
  if (!isObject(kept)) return null
  const { reachedOn, build } = kept
  return isMoment(reachedOn) && (build === null || typeof build === 'string')
    ? { reachedOn, build }
    : null
}

/** How the service worker says that the copy stands; `null` where this is something else. */
export function copyIn(said: unknown): OfflineCopy | null {
  if (!isObject(said)) return null
  const { build, expected, missing } = said
  if (typeof build !== 'string' || !Number.isFinite(expected)) return null
  return Array.isArray(missing) && areTexts(...missing)
    ? { build, expected: Number(expected), missing: missing.map(String) }
    : null
}

/** What the service worker says that the host answered; `null` where this is something else. */
export function saysIn(said: unknown): HostSays {
  if (!isObject(said)) return null
  const { version, date } = said
  return isTextOrNone(version) && isTextOrNone(date) ? { version, date } : null
}
