import { writerOf } from '../format.ts'

// The international form of English: days before months, and dollars that say whose.
export const { either, format, list, quoted } = writerOf('en-GB', {
  to: ' to ',
  between: '; ',
  quotes: ['“', '”'],
})

/** A number of seconds, with the word. */
export const seconds = (count: number): string =>
  count === 1 ? '1 second' : `${format.number(count)} seconds`
