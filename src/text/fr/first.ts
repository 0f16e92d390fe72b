import type { FirstText } from '../text.ts'
import { clinic } from './clinic.ts'
import { format } from './format.ts'
import { glossary } from './glossary.ts'
import { questions } from './questions.ts'
import { screens } from './screens.ts'
import { titles } from './titles.ts'

/** What is said until there is a result, in French: it comes with the first page. */
export const first: FirstText = {
  lang: 'fr',
  dir: 'ltr',
  format,
  titles,
  ...screens,
  ...clinic,
  questions,
  glossary,
}
