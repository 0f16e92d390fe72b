import type { AddedByResult } from '../text.ts'
import { handOff } from './hand-off.ts'
import { result } from './result.ts'
import { rules } from './rules.ts'

/** What the result and its hand-off add to the first words, in French. */
export const atResult: AddedByResult = {
  translation: {
    review: 'not-yet',
    title: 'La langue de cette page',
    words:
      'Ces mots sont traduits de l’anglais. Personne d’autre qui parle français ne les a encore vérifiés, et aucun médecin non plus. S’ils diffèrent de l’anglais, c’est l’anglais qui compte.',
    toReference: 'Lire cette page en anglais',
  },
  ...result,
  ...handOff,
  rules,
}
