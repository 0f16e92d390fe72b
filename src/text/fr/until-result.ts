import type { ResultText } from '../text.ts'
import { first } from './first.ts'
import { handOff } from './hand-off.ts'
import { result } from './result.ts'
import { rules } from './rules.ts'

/** What is said in a whole sitting, in French, from the first page to the result and its hand-off. */
export const untilResult: ResultText = {
  ...first,
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
