import type { ReadingFault } from '../text/index.ts'
import { fromCompact } from './compact.ts'
import { fromFhir } from './fhir/read.ts'
import type { Received } from './hand-off.ts'
import { isConsistent } from './judged.ts'
import { joined, readPart, type Part } from './parts.ts'
import { isSealed, unarmoured, unseal } from './seal.ts'

/** What came of something that was read. */
export type Reading =
  | { readonly name: 'opened'; readonly received: Received }
  | {
      readonly name: 'partly'
      readonly here: number
      readonly of: number
      readonly missing: readonly number[]
    }
  | { readonly name: 'fault'; readonly fault: ReadingFault }

const fault = (name: ReadingFault): Reading => ({ name: 'fault', fault: name })

/** Many times what a hand-off takes: nobody's film is read into memory. */
const mostBytes = 512 * 1024

/**
 * The bytes of a file that was chosen. Refuses as a value, before it is read, what is far larger than any result or key;
 * and a file that has gone or is locked since it was chosen: then there is nothing to read.
 */
export async function bytesOf(
  file: Pick<Blob, 'size' | 'arrayBuffer'>,
): Promise<Uint8Array<ArrayBuffer> | 'too-large' | 'nothing'> {
  if (file.size > mostBytes) return 'too-large'
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    return 'nothing'
  }
}

const startsOpen = (bytes: Uint8Array): boolean => bytes[0] === '{'.charCodeAt(0)

function checked(received: Received | ReadingFault): Reading {
  if (typeof received === 'string') return fault(received)
  return isConsistent(received) ? { name: 'opened', received } : fault('contradicts-itself')
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

async function openSealed(
  bytes: Uint8Array<ArrayBuffer>,
  identity: string | null,
): Promise<Reading> {
  if (identity === null) return fault('no-key')
  const opened = await unseal(bytes, identity)
  if (typeof opened === 'string') return fault(opened)
  // What was sealed for this key, but by another program, is none of ours.
  return checked(startsOpen(opened) ? fromFhir(textOf(opened)) : await fromCompact(opened))
}

/** Reads the bytes of a file: sealed or open, armoured or not. `identity` is the key that is open, if one is. */
export async function readBytes(
  bytes: Uint8Array<ArrayBuffer>,
  identity: string | null,
): Promise<Reading> {
  if (bytes.length === 0) return fault('nothing')
  if (bytes.length > mostBytes) return fault('too-large')
  if (isSealed(bytes)) return openSealed(bytes, identity)
  return (await readText(textOf(bytes), [], identity)).reading
}

/** Before each part: the figure 1 stands in none of the letters, so that this begins nowhere else. */
const begins = /\s+|(?=NW1[1-9]{2}[A-Z2-7]{8})/i

const partsIn = (text: string) =>
  text
    .split(begins)
    .filter((line) => line !== '')
    .map(readPart)

/** What was read, and the codes that are here by now. */
interface TextReading {
  readonly reading: Reading
  readonly parts: readonly Part[]
}

async function readParts(
  found: readonly Part[],
  before: readonly Part[],
  identity: string | null,
): Promise<TextReading> {
  const tag = found.at(-1)?.tag
  const parts = [...before, ...found].filter((part) => part.tag === tag)
  const all = joined(parts)
  if (all.name === 'damaged') return { reading: fault('damaged'), parts: [] }
  if (all.name === 'partly') {
    const { of, missing } = all
    const isMixed = parts.length < before.length + found.length
    const partly: Reading = { name: 'partly', here: of - missing.length, of, missing }
    return { reading: isMixed ? fault('mixed') : partly, parts }
  }
  const reading = isSealed(all.bytes) ? await openSealed(all.bytes, identity) : fault('damaged')
  // Until a key is open, and what opens is here, the codes need not be read again.
  const waits: readonly ReadingFault[] = ['no-key', 'not-loaded']
  const isWaiting = reading.name === 'fault' && waits.includes(reading.fault)
  return { reading, parts: isWaiting ? parts : [] }
}

/**
 * Reads what a camera saw, a scanner typed or somebody pasted: the lines of codes, an armoured file of age, or an open
 * file. `before` are the codes that were read already. Never throws; what it cannot read, it names.
 */
export async function readText(
  text: string,
  before: readonly Part[],
  identity: string | null,
): Promise<TextReading> {
  const trimmed = text.trim()
  const keep = (reading: Reading): TextReading => ({ reading, parts: before })
  if (trimmed === '') return keep(fault('nothing'))
  if (trimmed.length > mostBytes) return keep(fault('too-large'))
  if (trimmed.startsWith('{')) return keep(checked(fromFhir(trimmed)))
  const armoured = await unarmoured(trimmed)
  if (typeof armoured === 'string') return keep(fault(armoured))
  if (armoured !== null) return keep(await openSealed(armoured, identity))
  const found = partsIn(trimmed)
  const parts = found.filter((part) => typeof part !== 'string')
  const wrong = found.find((part) => typeof part === 'string')
  if (wrong !== undefined && (wrong !== 'foreign' || parts.length === 0)) return keep(fault(wrong))
  return readParts(parts, before, identity)
}
