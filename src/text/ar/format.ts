import { writerOf } from '../format.ts'
import type { Format } from '../text.ts'

// Modern Standard Arabic with the digits 0 to 9: they are read everywhere, and stand on device labels.
const writer = writerOf('ar-u-nu-latn', { to: ' إلى ', between: '؛ ', quotes: ['«', '»'] })

export const { either, list, quoted, plural } = writer

/**
 * A noun as it stands behind a preposition, by number: from 3 on beside the digits, 1 and 2 as Arabic says them
 * with the digit after. The singular is that of 11 to 99 (`many`) or of 100 and more (`other`).
 */
interface Noun {
  readonly one: string
  readonly two: string
  readonly few: string
  readonly many: string
  readonly other: string
}

const nouns = {
  session: { one: 'جلسة', two: 'جلستين', few: 'جلسات', many: 'جلسة', other: 'جلسة' },
  second: { one: 'ثانية', two: 'ثانيتين', few: 'ثوانٍ', many: 'ثانية', other: 'ثانية' },
  hour: { one: 'ساعة', two: 'ساعتين', few: 'ساعات', many: 'ساعة', other: 'ساعة' },
  day: { one: 'يوم', two: 'يومين', few: 'أيام', many: 'يومًا', other: 'يوم' },
  week: { one: 'أسبوع', two: 'أسبوعين', few: 'أسابيع', many: 'أسبوعًا', other: 'أسبوع' },
  month: { one: 'شهر', two: 'شهرين', few: 'أشهر', many: 'شهرًا', other: 'شهر' },
  year: { one: 'سنة', two: 'سنتين', few: 'سنوات', many: 'سنة', other: 'سنة' },
  rule: { one: 'قاعدة', two: 'قاعدتين', few: 'قواعد', many: 'قاعدة', other: 'قاعدة' },
  file: { one: 'ملف', two: 'ملفين', few: 'ملفات', many: 'ملفًا', other: 'ملف' },
  point: { one: 'نقطة', two: 'نقطتين', few: 'نقاط', many: 'نقطة', other: 'نقطة' },
  dollar: {
    one: 'دولار أمريكي',
    two: 'دولارين أمريكيين',
    few: 'دولارات أمريكية',
    many: 'دولارًا أمريكيًا',
    other: 'دولار أمريكي',
  },
} as const satisfies Record<string, Noun>

const { number } = writer.format

/** A number with its noun, as it stands behind a preposition. The digit is always there. */
export function counted(count: number, noun: keyof typeof nouns): string {
  const { one, two, few, many, other } = nouns[noun]
  const digits = number(count)
  return plural(count, {
    zero: `${digits} ${other}`,
    one: `${digits} ${one}`,
    two: `${two} (${digits})`,
    few: `${digits} ${few}`,
    many: `${digits} ${many}`,
    other: `${digits} ${other}`,
  })
}

const { millimetres, millimetreRange } = writer.format
/** Keeps its own order, also in a drawing that runs from left to right: the number comes first. */
export const isolated = (words: string): string => `\u2068${words}\u2069`

/** As `Intl` writes it, but money in words: between Arabic letters, "US$" would be shown as "$US". */
export const format: Format = {
  ...writer.format,
  millimetres: (value) => isolated(millimetres(value)),
  millimetreRange: (from, to) => isolated(millimetreRange(from, to)),
  dollars: (value) => isolated(counted(Math.round(value), 'dollar')),
}
