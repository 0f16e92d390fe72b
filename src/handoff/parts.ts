import { sha256 } from '@noble/hashes/sha2.js'
import { base32nopad } from '@scure/base'

/*
 * Sealed bytes as lines of capitals and digits, one a code. Base 32 has no sign that a keyboard keeps elsewhere, so a
 * hand scanner can type it; and a code packs capitals and digits twice as close as small letters.
 *
 *   NW1  at  of  tag       letters
 *   NW1  1   3   ABCDEFGH  MFTWKL2F…
 *
 * The tag is the beginning of the hash of all the bytes: it joins the parts of one hand-off, and shows a wrong letter.
 */

const mark = 'NW'
const format = '1'
const tagLength = 8
/** So many letters that a code has few enough dots for a camera of 720 lines at arm's length. */
const perPart = 400

const tagOf = (bytes: Uint8Array): string => base32nopad.encode(sha256(bytes)).slice(0, tagLength)

/** The lines to make codes of. */
export function toParts(bytes: Uint8Array): readonly string[] {
  const letters = base32nopad.encode(bytes)
  const of = Math.ceil(letters.length / perPart)
  if (of > 9) throw new Error('handoff/parts: a hand-off is far shorter than nine codes.')
  const each = Math.ceil(letters.length / of)
  const tag = tagOf(bytes)
  return Array.from(
    { length: of },
    (_, at) => `${mark}${format}${at + 1}${of}${tag}${letters.slice(at * each, (at + 1) * each)}`,
  )
}

/** One part, as it was read. */
export interface Part {
  readonly at: number
  readonly of: number
  readonly tag: string
  readonly letters: string
}

const whole = /^NW1([1-9])([1-9])([A-Z2-7]{8})([A-Z2-7]+)$/

/** The part in one line. Small letters count: a scanner's keyboard may stand on them. */
export function readPart(line: string): Part | 'foreign' | 'damaged' | 'newer-format' {
  const capitals = line.trim().toUpperCase()
  if (!capitals.startsWith(mark) || capitals.length < 20) return 'foreign'
  const [, at, of, tag, letters] = whole.exec(capitals) ?? []
  if (
    at !== undefined &&
    of !== undefined &&
    tag !== undefined &&
    letters !== undefined &&
    at <= of
  )
    return { at: Number(at), of: Number(of), tag, letters }
  return /^NW[2-9]/.test(capitals) ? 'newer-format' : 'damaged'
}

/** What is here so far of one hand-off. */
export type Gathered =
  | { readonly name: 'partly'; readonly of: number; readonly missing: readonly number[] }
  | { readonly name: 'whole'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly name: 'damaged' }

/**
 * Joins parts of one tag, in any order, also where some are there twice. Damaged where they do not agree how many they
 * are: one of them was misread.
 */
export function joined(parts: readonly Part[]): Gathered {
  const [first] = parts
  if (first === undefined || parts.some(({ of }) => of !== first.of)) return { name: 'damaged' }
  const numbers = Array.from({ length: first.of }, (_, at) => at + 1)
  const found = numbers.map((at) => parts.findLast((part) => part.at === at))
  const missing = numbers.filter((at) => found[at - 1] === undefined)
  if (missing.length > 0) return { name: 'partly', of: first.of, missing }
  try {
    const bytes = base32nopad.decode(found.map((part) => part?.letters).join(''))
    if (tagOf(bytes) === first.tag) return { name: 'whole', bytes: new Uint8Array(bytes) }
  } catch {
    // A letter too many, or bits that no whole byte ends with.
  }
  return { name: 'damaged' }
}
