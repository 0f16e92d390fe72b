import type { AddedByResult } from '../text.ts'
import { handOff } from './hand-off.ts'
import { result } from './result.ts'
import { rules } from './rules.ts'

/** What the result and its hand-off add to the first words, in Spanish. */
export const atResult: AddedByResult = {
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
