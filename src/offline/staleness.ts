import type { HostAnswer } from './host.ts'

const day = 24 * 60 * 60 * 1000

/**
 * Whether so long has passed since the host was last reached that this copy may be old. What cannot be told counts as
 * stale: that it never was reached, that nobody can read when, and that it seems to lie more than a day ahead.
 */
export function isStale(reachedOn: string | null, now: Date, staleAfterDays: number): boolean {
  const age = now.getTime() - Date.parse(reachedOn ?? '')
  return !(age >= -day && age <= staleAfterDays * day)
}

/** What is known of the device's clock: that nothing speaks against it, or what does. */
export type ClockVerdict = 'ok' | 'before-the-rules' | 'before-last-reached' | 'differs-from-host'

interface ClockEvidence {
  readonly now: Date
  /** What the host said last; its clock is compared with the device's at that very moment. */
  readonly answer: HostAnswer | null
  readonly reachedOn: string | null
  /** The day of the newest review in the rules, as YYYY-MM-DD. */
  readonly newestReview: string
}

/** Whether the device's clock can be right. A day more or less is no fault: days begin elsewhere at other hours. */
export function judgeClock({ now, answer, reachedOn, newestReview }: ClockEvidence): ClockVerdict {
  const isBefore = (past: string | null): boolean =>
    past !== null && now.getTime() < Date.parse(past) - day
  if (isBefore(newestReview)) return 'before-the-rules'
  if (isBefore(reachedOn)) return 'before-last-reached'
  if (answer?.reached !== true || answer.hostClock === null) return 'ok'
  const apart = Math.abs(answer.at.getTime() - answer.hostClock.getTime())
  return apart > day ? 'differs-from-host' : 'ok'
}
