import * as fc from 'fast-check'

/*
 * What comes from outside when nobody means well, or a cable is loose: for the tests of every place where something is
 * read. tests/edges.test.ts lists these places.
 */

/** Names that mean something to JavaScript itself. */
export const loadedNames = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']

/** Signs that are not seen, turn a line around, end a text early, or are half of one. */
const signs = ['\0', '\uFEFF', '\u202E', '\u200F', '\u2066', '\u00A0', '\uD800', '\uDFFF', '\u2028']

const faultyPercent = ['%E0%A4%A', '%', '%%', '%zz', '%00', '%C0%AF', '%ED%A0%80']

/** Text of every kind: also of halves of letters, and with what some readers stumble over. */
export const nastyText: fc.Arbitrary<string> = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(fc.constantFrom(...signs, ...faultyPercent, ...loadedNames, '1', 'NaN', ' '), {
      maxLength: 6,
    })
    .map((parts) => parts.join('')),
  fc
    .tuple(fc.constantFrom(...signs, '1e9', '🙂'), fc.integer({ min: 1, max: 3000 }))
    .map(([sign, times]) => sign.repeat(times)),
)

/** A number, as a text writes it: also one that is none any more when it is read. */
const numberText = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  fc.constantFrom('1e999', '-0', '1E1', '9007199254740993', '0.1'),
)

/** JSON as text, so that it can say what no value can: `__proto__` as a name, one name twice, "1e999". */
export function nastyJson(
  names: readonly string[],
  words: readonly string[],
): fc.Arbitrary<string> {
  const name = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...names) },
    fc.constantFrom(...loadedNames),
    nastyText,
  )
  const word = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...words) }, nastyText)
  return fc.letrec<{ any: string; list: string; object: string }>((tie) => ({
    list: fc.array(tie('any'), { maxLength: 5 }).map((parts) => `[${parts.join(',')}]`),
    object: fc
      .array(fc.tuple(name, tie('any')), { maxLength: 6 })
      .map((parts) => `{${parts.map(([key, it]) => `${JSON.stringify(key)}:${it}`).join(',')}}`),
    any: fc.oneof(
      { depthSize: 'small' },
      word.map((text) => JSON.stringify(text)),
      numberText,
      fc.constantFrom('null', 'true', 'false', '"1"', '[]', '{}'),
      tie('list'),
      tie('object'),
    ),
  })).any
}

/** Nested so deeply that a reader that calls itself would fall over. */
export const nestedJson = (depth: number): readonly string[] => [
  '['.repeat(depth) + ']'.repeat(depth),
  '{"a":'.repeat(depth) + '1' + '}'.repeat(depth),
  '['.repeat(depth),
]

/** The same text with one thing wrong: cut off, changed, doubled, or with a sign in it that nobody sees. */
export const corrupted = (whole: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(
      whole,
      fc.nat(),
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom(...signs, ...Array.from('A7{}[]",:\\ 0n')),
      fc.constantFrom('cut', 'replaced', 'put in', 'left out', 'doubled', 'turned'),
    )
    .map(([text, place, many, sign, how]) => {
      const at = text.length === 0 ? 0 : place % text.length
      const [before, some, rest] = [text.slice(0, at), text.slice(at, at + many), text.slice(at)]
      if (how === 'cut') return before
      if (how === 'replaced') return before + sign + text.slice(at + 1)
      if (how === 'put in') return before + sign + rest
      if (how === 'left out') return before + text.slice(at + many)
      if (how === 'doubled') return before + some + rest
      return before + Array.from(some).toReversed().join('') + text.slice(at + many)
    })

/** The same bytes with one bit turned, an end missing, or more behind them. */
export const damaged = (whole: Uint8Array): fc.Arbitrary<Uint8Array<ArrayBuffer>> =>
  fc.oneof(
    fc.tuple(fc.nat(whole.length - 1), fc.nat(7)).map(([at, bit]) => {
      const bytes = new Uint8Array(whole)
      bytes[at] = (bytes[at] ?? 0) ^ (1 << bit)
      return bytes
    }),
    fc.nat(whole.length - 1).map((end) => new Uint8Array(whole.subarray(0, end))),
    fc.uint8Array({ minLength: 1, maxLength: 40 }).map((more) => {
      const bytes = new Uint8Array(whole.length + more.length)
      bytes.set(whole)
      bytes.set(more, whole.length)
      return bytes
    }),
  )
