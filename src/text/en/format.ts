import type { Format } from '../text.ts'

// The international form of English: days before months, and dollars that say whose.
const lang = 'en-GB'
const number = new Intl.NumberFormat(lang)
const length = new Intl.NumberFormat(lang, { style: 'unit', unit: 'millimeter' })
const money = new Intl.NumberFormat(lang, {
  style: 'currency',
  currency: 'USD',
  maximumFractionDigits: 0,
})

/** As exact as the ISO text: "2017", "2017-04" or "2017-04-11". UTC, so that no time zone moves the day. */
function date(iso: string): string {
  const [, month, day] = iso.split('-')
  return new Intl.DateTimeFormat(lang, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
  }).format(new Date(iso))
}

/** Numbers, money and dates in English. */
export const format: Format = {
  number: (value) => number.format(value),
  millimetres: (value) => length.format(value),
  dollars: (value) => money.format(value),
  date,
}
