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

/** Arabic: Modern Standard Arabic, plain, from Morocco to the Gulf. Nobody is spoken to as a man or a woman. */
export const ar: Text = {
  lang: 'ar',
  dir: 'rtl',
  translation: {
    review: 'not-yet',
    title: 'لغة هذه الصفحة',
    words:
      'تُرجمت هذه الكلمات من الإنجليزية. ولم يراجعها بعدُ شخص ثانٍ يتحدث العربية، ولا طبيب يتحدث العربية. وإذا اختلف النصان، فالنص الإنجليزي هو المرجع.',
    toReference: 'قراءة هذه الصفحة بالإنجليزية',
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
