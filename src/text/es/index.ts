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

/** Spanish for every country, with “usted”. Translated from English, the reference. */
export const es: Text = {
  lang: 'es',
  dir: 'ltr',
  translation: {
    review: 'not-yet',
    title: 'El idioma de esta página',
    words:
      'Estas palabras se tradujeron del inglés. Todavía no las ha revisado una segunda persona que hable español, ni un médico. Donde no digan lo mismo, vale el inglés.',
    toReference: 'Leer esta página en inglés',
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
