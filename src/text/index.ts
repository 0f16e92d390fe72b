/** The door to the words: every language is one whole value of `Text`. */
export { en } from './en/index.ts'
export type * from './text.ts'
export { dateWords, optionWords } from './words.ts'
