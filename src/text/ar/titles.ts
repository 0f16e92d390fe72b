import type { Text } from '../text.ts'

/** What the pages to read are called: the start page lists them. */
export const titles = {
  guide: 'ما هو الوخز بالإبر الدقيقة (الميكرونيدلينغ)؟',
  evidence: 'القواعد والمصادر',
  about: 'عن هذا الاستبيان',
  accessibility: 'للجميع: سهولة الاستخدام',
  printable: 'الأسئلة على الورق',
  proof: 'ما أثبتناه',
} as const satisfies Text['titles']
