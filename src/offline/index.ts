/** The door to what makes the site work offline, and tells how old it is. Nothing of a person. */
export { createOffline, type Offline } from './device.ts'
export type { HostAnswer } from './host.ts'
export { noNews, StartNotes, type News } from './start-notes.tsx'
export { isStale, judgeClock } from './staleness.ts'
