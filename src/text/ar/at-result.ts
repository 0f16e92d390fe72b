import type { AddedByResult } from '../text.ts'
import { handOff } from './hand-off.ts'
import { result } from './result.ts'
import { rules } from './rules.ts'

/** What the result and its hand-off add to the first words, in Arabic. */
export const atResult: AddedByResult = {
  translation: {
    review: 'not-yet',
    title: 'لغة هذه الصفحة',
    words:
      'تُرجمت هذه الكلمات من الإنجليزية. ولم يراجعها بعدُ شخص ثانٍ يتحدث العربية، ولا طبيب يتحدث العربية. وإذا اختلف النصان، فالنص الإنجليزي هو المرجع.',
    toReference: 'قراءة هذه الصفحة بالإنجليزية',
  },
  ...result,
  ...handOff,
  rules,
}
