import { sources, sourcesOf, type Place } from '../../rules/index.ts'
import type { SourceNumber } from './page/words.ts'

const sourceIds = Object.keys(sources)
/** Where a source stands in the list that the page carries. */
export const numberOf = (id: string): SourceNumber => sourceIds.indexOf(id)

/** The sources behind some places, each once. */
export const numbersOf = (places: readonly Place[]): readonly SourceNumber[] =>
  sourcesOf(places).map(({ id }) => numberOf(id))

/** The same, by name. */
export const namesOf = (places: readonly Place[]): readonly string[] =>
  sourcesOf(places).map(({ short }) => short)
