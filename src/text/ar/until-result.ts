import type { ResultText } from '../text.ts'
import { first } from './first.ts'
import { handOff } from './hand-off.ts'
import { result } from './result.ts'
import { rules } from './rules.ts'

/** What is said in a whole sitting, in Arabic, from the first page to the result and its hand-off. */
export const untilResult: ResultText = {
  ...first,
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
