import type { Text } from '../text.ts'
import { guide } from './guide.ts'
import { papers } from './papers.ts'
import { printable } from './printable.ts'
import { professional } from './professional.ts'
import { staff } from './staff.ts'
import { untilResult } from './until-result.ts'

/** Arabic: Modern Standard Arabic, plain, from Morocco to the Gulf. Nobody is spoken to as a man or a woman. */
export const ar: Text = {
  ...untilResult,
  ...papers,
  ...staff,
  ...printable,
  ...professional,
  guide,
}
