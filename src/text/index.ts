/** The door to the words: every language is one whole value of `Text`, fetched when it is needed. */
export { isLang, languages, langs, reference, type Lang } from './languages.ts'
export { isoDay } from './format.ts'
export type * from './hand-off.ts'
export type * from './proof.ts'
export type * from './text.ts'
export {
  answersInWords,
  dateWords,
  hasAll,
  hasResult,
  optionWords,
  sourceLang,
  stringsIn,
  termsIn,
  termsOfQuestion,
  type NamedTerm,
} from './words.ts'
