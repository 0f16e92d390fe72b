import { hex } from '@scure/base'
import { levels, type Level } from '../../rules/index.ts'
import { deflated, inflated } from './deflate.ts'
import type { HandOff, Raised, Received } from './hand-off.ts'
import { received, type Written } from './received.ts'
import { sizeStep } from './seal.ts'

/*
 * A hand-off in few bytes, so that it fits into codes that a camera can read: by question and option id, in lines.
 *
 *   byte 0      the number of this format
 *   bytes 1, 2  the length of the text, deflated
 *   bytes 3-34  the hash of the rules
 *   then        the text, deflated, and zeros up to a size that is the same for everybody
 *
 * The text: a line with version and time, a line for each answer, an empty line, a line for each level that was raised.
 */

const format = 1
const head = 35
/** What was only not sure stands apart: its level is "ask first" whatever the rule says. */
const unsure = 'unsure'

function linesOf({ answers, raised, ruleset, at }: HandOff): string {
  const groups = [...levels, unsure].map((name) => [
    name,
    ...raised
      .filter(({ basis, level }) => (basis === 'unsure' ? unsure : level) === name)
      .map(({ rule }) => rule),
  ])
  return [
    `${ruleset.version} ${at}`,
    ...Object.entries(answers).map(([question, given]) => [question, given].flat().join(' ')),
    '',
    ...groups.filter(({ length }) => length > 1).map((group) => group.join(' ')),
  ].join('\n')
}

/** A hand-off as bytes: of one length for every sitting, which is one step. */
export async function toCompact(handOff: HandOff): Promise<Uint8Array<ArrayBuffer>> {
  const text = await deflated(linesOf(handOff))
  const bytes = new Uint8Array(Math.ceil((head + text.length) / sizeStep) * sizeStep)
  bytes.set([format, text.length >> 8, text.length & 0xff])
  bytes.set(hex.decode(handOff.ruleset.hash.replace(/^sha256-/, '')), 3)
  bytes.set(text, head)
  return bytes
}

const raisedIn = (lines: readonly string[]): readonly Raised[] =>
  lines.flatMap((line): readonly Raised[] => {
    const [name = '', ...rules] = line.split(' ')
    return rules.map((rule) =>
      name === unsure
        ? { rule, level: 'ask-first', basis: 'unsure' }
        : { rule, level: name as Level, basis: 'stated' },
    )
  })

/** The lines of a hand-off; `null` without the empty line behind the answers. */
function writtenIn(text: string, hash: string): Written | null {
  const [first = '', ...lines] = text.split('\n')
  const [version = '', at = ''] = first.split(' ')
  const end = lines.indexOf('')
  if (end < 0) return null
  const answers = lines.slice(0, end).map((line) => {
    const [question = '', ...options] = line.split(' ')
    return [question, options] as const
  })
  return { ruleset: { version, hash }, at, answers, raised: raisedIn(lines.slice(end + 1)) }
}

/** Reads what `toCompact` wrote. Refuses as a value: another number of the format, or anything that is not whole. */
export async function fromCompact(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Received | 'newer-format' | 'damaged'> {
  const [number, high = 0, low = 0] = bytes
  if (number !== format) return number !== undefined && number > format ? 'newer-format' : 'damaged'
  const length = high * 256 + low
  if (head + length > bytes.length) return 'damaged'
  const text = await inflated(bytes.slice(head, head + length))
  if (text === null) return 'damaged'
  const written = writtenIn(text, `sha256-${hex.encode(bytes.slice(3, head))}`)
  return (written && received(written)) ?? 'damaged'
}
