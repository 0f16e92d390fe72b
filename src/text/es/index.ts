import type { Text } from '../text.ts'
import { guide } from './guide.ts'
import { papers } from './papers.ts'
import { printable } from './printable.ts'
import { professional } from './professional.ts'
import { staff } from './staff.ts'
import { untilResult } from './until-result.ts'

/** Spanish for every country, with “usted”. Translated from English, the reference. */
export const es: Text = {
  ...untilResult,
  ...papers,
  ...staff,
  ...printable,
  ...professional,
  guide,
}
