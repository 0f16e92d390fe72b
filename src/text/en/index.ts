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

/** English: the reference for every other language. */
export const en: Text = {
  lang: 'en',
  dir: 'ltr',
  translation: {
    review: 'is-the-reference',
    title: 'The language of this page',
    words:
      'This check was written in English. Other languages are translated from it. Where two differ, English counts.',
    toReference: 'Read this page in English',
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
