import type { AddedByResult } from '../text.ts'
import { handOff } from './hand-off.ts'
import { result } from './result.ts'
import { rules } from './rules.ts'

/** What the result and its hand-off add to the first words, in English. */
export const atResult: AddedByResult = {
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
