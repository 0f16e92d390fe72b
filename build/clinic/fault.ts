import { toDotPath } from 'zod/v4/core'

/** What is wrong in a pack, and where inside it. */
export interface Fault {
  readonly path: readonly PropertyKey[]
  /** What is wrong and what would be right: the end of a sentence, without its full stop. */
  readonly says: string
}

const longest = 40

/** Text as a terminal can show it: what is invisible, turns the line around or is half a letter is named instead. */
const visible = (text: string): string =>
  text.replaceAll(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu,
    (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`,
  )

/** Text from a file, in quotes. */
const printable = (text: string): string => visible(JSON.stringify(text))

/** A value from a pack, as a fault names it: "is 5", "is missing". */
export function found(value: unknown): string {
  if (value === undefined) return 'is missing'
  if (value === null) return 'is null'
  if (Array.isArray(value)) return value.length === 0 ? 'is an empty list' : 'is a list'
  if (typeof value === 'object') return 'is an object'
  if (typeof value === 'number' || typeof value === 'boolean') return `is ${value}`
  if (typeof value !== 'string') return 'is no value of JSON'
  if (value.length <= longest) return `is ${printable(value)}`
  return `is ${printable(`${value.slice(0, longest)}…`)} (${value.length} characters)`
}

/** A fault as its whole sentence, on one line: the file, the path inside it, what is wrong and what would be right. */
export function sentenceOf(file: string, { path, says }: Fault): string {
  const place = path.length === 0 ? '' : `${toDotPath(path)}: `
  return visible(`${file}: ${place}${says}.`)
}
