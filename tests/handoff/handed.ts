import { armor } from 'age-encryption'
import { expect } from 'vitest'
import { toCompact } from '../../src/handoff/compact.ts'
import { readText, type Reading } from '../../src/handoff/reading.ts'
import { openFile, sealedCodes } from '../../src/handoff/sealed.ts'
import { seal } from '../../src/handoff/seal.ts'
import { en } from '../../src/text/en/index.ts'
import { people } from '../people.ts'
import { completed, handOff, mine } from './made.ts'

/* One result in every form that it is handed over in, and what may come of reading it: for the tests that damage it. */

const { answers } = people.severalReasons
export const given = handOff(answers)
export const opened: Reading = { name: 'opened', received: { ...given, unknown: [] } }
const made = await sealedCodes(given, mine.recipient)
if (typeof made === 'string') throw new Error(made)
export const codes: readonly string[] = made
export const sealedBytes = await seal(await toCompact(given), mine.recipient)
export const armoured = armor.encode(sealedBytes)
export const open = String(openFile(given, completed(answers), en).content)

export const read = async (text: string): Promise<Reading> =>
  (await readText(text, [], mine.identity)).reading

/** A reading is what was handed over, a part of it, or a fault that has words of its own. */
export function isNamed(reading: Reading): boolean {
  if (reading.name === 'fault') return Object.hasOwn(en.professional.read.faults, reading.fault)
  if (reading.name === 'opened') return true
  return reading.here + reading.missing.length === reading.of && reading.of <= 9
}

export const notOpened = (reading: Reading): void => {
  expect(isNamed(reading)).toBe(true)
  expect(reading.name).not.toBe('opened')
}

/** The very same answers and reasons, or none at all. */
export const sameOrNone = (reading: Reading): void => {
  expect(isNamed(reading)).toBe(true)
  if (reading.name === 'opened') expect(reading).toEqual(opened)
}
