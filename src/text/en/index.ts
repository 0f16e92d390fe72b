import type { Text } from '../text.ts'
import { guide } from './guide.ts'
import { papers } from './papers.ts'
import { printable } from './printable.ts'
import { professional } from './professional.ts'
import { staff } from './staff.ts'
import { untilResult } from './until-result.ts'

/** English: the reference for every other language. */
export const en: Text = {
  ...untilResult,
  ...papers,
  ...staff,
  ...printable,
  ...professional,
  guide,
}
