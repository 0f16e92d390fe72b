/** What make.ts writes into the script of the hand-written page. */
declare module 'virtual:words' {
  export const words: import('./page/words.ts').Words
}
