const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('')
const marked = 'áƀçďéƒǧĥíĵķĺḿñóṕɋŕšţúṽŵẋýžÁɃÇĎÉƑǦĤÍĴĶĹḾÑÓṔɊŔŠŢÚṼŴẊÝŽ'.split('')
const marks = new Map(plain.map((letter, at) => [letter, marked[at] ?? letter]))

/** The same letters with marks on them: still readable, and found nowhere in English. */
const accented = (words: string): string =>
  words.replaceAll(/[a-z]/gi, (letter) => marks.get(letter) ?? letter)

/** Words that nobody typed into a screen by hand: marked, between brackets, and a third longer than English. */
const pseudoWords = (words: string): string =>
  `⟦${accented(words)}${' ~~~'.repeat(Math.ceil(words.length / 12))}⟧`

/** What is no words; and what is looked for within words and must stay what it is. */
const kept = new Set(['lang', 'dir', 'review'])
const soughtFor = new Set(['word', 'forms'])

type Write = (words: string) => string

function rewrittenValue(value: unknown, write: Write, sought: Write): unknown {
  if (typeof value === 'string') return write(value)
  if (typeof value === 'function') {
    return (...given: readonly unknown[]): string => write(String(value(...given)))
  }
  if (Array.isArray(value)) return value.map((part) => rewrittenValue(part, write, sought))
  return Object.fromEntries(
    Object.entries(value as object).map(([key, part]) => {
      if (kept.has(key) && typeof part === 'string') return [key, part]
      return [key, rewrittenValue(part, soughtFor.has(key) ? sought : write, sought)]
    }),
  )
}

/** All words of a part written otherwise, and those that are looked for within words by `sought`. */
export const rewritten = <T>(words: T, write: Write, sought: Write): T =>
  rewrittenValue(words, write, sought) as T

/** A part of English as a language that nobody speaks, so that what is not in `src/text` stands out as plain English. */
export const pseudo = <T>(words: T): T => rewritten(words, pseudoWords, accented)

/** Whether words, or a part of them, did not come from `src/text`. */
export const isHardCoded = (words: string): boolean => /[a-z]/i.test(words)
