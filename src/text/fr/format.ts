import { writerOf, type Forms } from '../format.ts'
import type { Format } from '../text.ts'

const writer = writerOf('fr', { to: ' à ', between: ' ; ', quotes: ['« ', ' »'] })

export const { either, list, quoted, plural } = writer

const first = (date: string): string => date.replace(/^1\b/, '1er')

/** As `Intl` writes it, but French says "1er" of the first day of a month. */
export const format: Format = {
  ...writer.format,
  date: (iso) => first(writer.format.date(iso)),
  moment: (iso) => first(writer.format.moment(iso)),
}

const nouns = {
  session: { one: 'séance', many: 'de séances', other: 'séances' },
  second: { one: 'seconde', many: 'de secondes', other: 'secondes' },
  hour: { one: 'heure', many: 'd’heures', other: 'heures' },
  day: { one: 'jour', many: 'de jours', other: 'jours' },
  week: { one: 'semaine', many: 'de semaines', other: 'semaines' },
  month: { one: 'mois', many: 'de mois', other: 'mois' },
  year: { one: 'an', many: 'd’ans', other: 'ans' },
  rule: { one: 'règle', many: 'de règles', other: 'règles' },
  file: { one: 'fichier', many: 'de fichiers', other: 'fichiers' },
  point: { one: 'point', many: 'de points', other: 'points' },
  person: { one: 'personne', many: 'de personnes', other: 'personnes' },
} as const satisfies Record<string, Forms>

/** A number with its noun: "1 séance", "6 séances". */
export const counted = (count: number, noun: keyof typeof nouns): string =>
  `${format.number(count)} ${plural(count, nouns[noun])}`
