import { late } from './late.ts'
import type { Format } from './text.ts'

/** The words for a number of things: those of its plural form, else those of any other number. */
export type Forms = { readonly [C in Intl.LDMLPluralRule]?: string } & { readonly other: string }

interface Writing {
  /** What stands between the two ends of a range, so that it can be read aloud. */
  readonly to: string
  /** How a list of answers is set apart; some of them hold commas. */
  readonly between: string
  /** What stands before and behind words that are quoted. */
  readonly quotes: readonly [open: string, close: string]
}

/** Numbers, money and dates as a language writes them, with what its own words need besides. */
export interface Writer {
  readonly format: Format
  /** "one and two": a list in running text. */
  readonly list: (items: readonly string[]) => string
  /** "one or two". */
  readonly either: (items: readonly string[]) => string
  readonly quoted: (words: string) => string
  /** The form of `forms` that goes with `count`. */
  readonly plural: (count: number, forms: Forms) => string
}

/** As exact as the ISO text: "2017", "2017-04" or "2017-04-11". UTC, so that no time zone moves the day. */
function datesIn(locale: string): (iso: string) => string {
  const utcYear = { timeZone: 'UTC', year: 'numeric' } as const
  const year = late(() => new Intl.DateTimeFormat(locale, utcYear))
  const month = late(() => new Intl.DateTimeFormat(locale, { ...utcYear, month: 'long' }))
  const whole = { ...utcYear, month: 'long', day: 'numeric' } as const
  const day = late(() => new Intl.DateTimeFormat(locale, whole))
  return (iso) => {
    const [, hasMonth, hasDay] = iso.split('-')
    const written = hasDay ? day() : hasMonth ? month() : year()
    return written.format(new Date(iso))
  }
}

/** The local day, as an ISO date. Swedish writes dates as ISO does: no arithmetic. */
export const isoDay = (now: Date): string => new Intl.DateTimeFormat('sv-SE').format(now)

/** How a language writes. `locale` is a BCP 47 tag that may say more than the language, such as the digits. */
export function writerOf(locale: string, { to, between, quotes: [open, close] }: Writing): Writer {
  const number = late(() => new Intl.NumberFormat(locale))
  const length = late(() => new Intl.NumberFormat(locale, { style: 'unit', unit: 'millimeter' }))
  const whole = { style: 'currency', currency: 'USD', maximumFractionDigits: 0 } as const
  const money = late(() => new Intl.NumberFormat(locale, whole))
  const rules = late(() => new Intl.PluralRules(locale))
  // A number and its unit stay on one line.
  const millimetres = (value: number): string => length().format(value).replace(' ', '\u00A0')
  const listing = late(() => new Intl.ListFormat(locale))
  const choice = late(() => new Intl.ListFormat(locale, { type: 'disjunction' }))
  return {
    format: {
      number: (value) => number().format(value),
      millimetres,
      millimetreRange: (low, high) => `${number().format(low)}${to}${millimetres(high)}`,
      dollars: (value) => money().format(value),
      date: datesIn(locale),
      moment: (iso) =>
        new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(
          new Date(iso),
        ),
      answers: (labels) => labels.join(between),
    },
    list: (items) => listing().format(items),
    either: (items) => choice().format(items),
    quoted: (words) => `${open}${words}${close}`,
    plural: (count, forms) => forms[rules().select(count)] ?? forms.other,
  }
}
