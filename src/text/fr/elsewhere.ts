import type { SaidElsewhere } from '../text.ts'
import { guide } from './guide.ts'
import { papers } from './papers.ts'
import { printable } from './printable.ts'
import { professional } from './professional.ts'
import { proof } from './proof.ts'
import { staff } from './staff.ts'

/** What is said outside of a sitting, in French: the pages to read, the front desk and the professional. */
export const elsewhere: SaidElsewhere = {
  ...papers,
  ...staff,
  ...printable,
  ...professional,
  guide,
  proof,
}
