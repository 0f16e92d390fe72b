import type { Text } from '../text.ts'
import { clinic } from './clinic.ts'
import { format } from './format.ts'
import { glossary } from './glossary.ts'
import { guide } from './guide.ts'
import { handOff } from './hand-off.ts'
import { papers } from './papers.ts'
import { printable } from './printable.ts'
import { questions } from './questions.ts'
import { rules } from './rules.ts'
import { screens } from './screens.ts'

/** French for France, Belgium, Switzerland and Canada, translated from English. */
export const fr: Text = {
  lang: 'fr',
  dir: 'ltr',
  translation: {
    review: 'not-yet',
    title: 'La langue de cette page',
    words:
      'Ces mots sont traduits de l’anglais. Personne d’autre qui parle français ne les a encore vérifiés, et aucun médecin non plus. S’ils diffèrent de l’anglais, c’est l’anglais qui compte.',
    toReference: 'Lire cette page en anglais',
  },
  format,
  ...screens,
  ...papers,
  ...clinic,
  ...printable,
  ...handOff,
  questions,
  rules,
  guide,
  glossary,
}
