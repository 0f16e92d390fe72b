/** The door to the sitting: what happens between the first question and the wipe. No JSX, no words. */
export { addressOf, furthest, pageAt, type Page } from './page.ts'
export { progressAt, type Progress } from './progress.ts'
export { answerSchema, pageSchema, readSaved, writeSaved, type Fault, type Saved } from './saved.ts'
export {
  hasBegun,
  isUntouched,
  newSitting,
  next,
  type Drafts,
  type Notice,
  type Sitting,
  type SittingEvent,
} from './sitting.ts'
export { createStore, type Store } from './store.ts'
