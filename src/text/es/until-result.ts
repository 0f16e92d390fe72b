import type { ResultText } from '../text.ts'
import { first } from './first.ts'
import { handOff } from './hand-off.ts'
import { result } from './result.ts'
import { rules } from './rules.ts'

/** What is said in a whole sitting, in Spanish, from the first page to the result and its hand-off. */
export const untilResult: ResultText = {
  ...first,
  translation: {
    review: 'not-yet',
    title: 'El idioma de esta página',
    words:
      'Estas palabras se tradujeron del inglés. Todavía no las ha revisado una segunda persona que hable español, ni un médico. Donde no digan lo mismo, vale el inglés.',
    toReference: 'Leer esta página en inglés',
  },
  ...result,
  ...handOff,
  rules,
}
