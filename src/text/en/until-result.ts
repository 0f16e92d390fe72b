import type { ResultText } from '../text.ts'
import { first } from './first.ts'
import { handOff } from './hand-off.ts'
import { result } from './result.ts'
import { rules } from './rules.ts'

/** What is said in a whole sitting, in English, from the first page to the result and its hand-off. */
export const untilResult: ResultText = {
  ...first,
  translation: {
    review: 'is-the-reference',
    title: 'The language of this page',
    words:
      'This check was written in English. Other languages are translated from it. Where two differ, English counts.',
    toReference: 'Read this page in English',
  },
  ...result,
  ...handOff,
  rules,
}
