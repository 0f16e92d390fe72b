import { writerOf } from '../format.ts'

// The international form of English: days before months, and dollars that say whose.
export const { either, format, list, quoted } = writerOf('en-GB', {
  to: ' to ',
  between: '; ',
  quotes: ['“', '”'],
})
