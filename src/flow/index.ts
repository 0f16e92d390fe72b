/** The door to the sitting: what happens between the first question and the wipe. No JSX, no words. */
export { addressOf, furthest, pageAt, type Page } from './page.ts'
export { progressAt, type Progress } from './progress.ts'
export { faultOf, type Fault } from './fault.ts'
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
export { writeSaved } from './written.ts'
