import type { Text } from '../text.ts'
import { format } from './format.ts'
import { guide } from './guide.ts'
import { papers } from './papers.ts'
import { questions } from './questions.ts'
import { rules } from './rules.ts'
import { screens } from './screens.ts'

/** English: the reference for every other language. */
export const en: Text = {
  lang: 'en',
  dir: 'ltr',
  format,
  ...screens,
  ...papers,
  questions,
  rules,
  guide,
}
