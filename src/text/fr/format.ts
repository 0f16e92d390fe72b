import { writerOf, type Forms } from '../format.ts'
import type { Format } from '../text.ts'

const writer = writerOf('fr', { to: ' à ', between: ' ; ', quotes: ['« ', ' »'] })

export const { list, quoted, plural } = writer

/** As `Intl` writes it, but French says "1er" of the first day of a month. */
export const format: Format = {
  ...writer.format,
  date: (iso) => writer.format.date(iso).replace(/^1\b/, '1er'),
}

const nouns = {
  session: { one: 'séance', many: 'de séances', other: 'séances' },
  hour: { one: 'heure', many: 'd’heures', other: 'heures' },
  day: { one: 'jour', many: 'de jours', other: 'jours' },
  week: { one: 'semaine', many: 'de semaines', other: 'semaines' },
  month: { one: 'mois', many: 'de mois', other: 'mois' },
  year: { one: 'an', many: 'd’ans', other: 'ans' },
  rule: { one: 'règle', many: 'de règles', other: 'règles' },
  person: { one: 'personne', many: 'de personnes', other: 'personnes' },
} as const satisfies Record<string, Forms>

/** A number with its noun: "1 séance", "6 séances". */
export const counted = (count: number, noun: keyof typeof nouns): string =>
  `${format.number(count)} ${plural(count, nouns[noun])}`
