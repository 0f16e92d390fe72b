import type { Speaker } from '../ui/listen.tsx'

/** A tablet that is handed from person to person: its limits, its clock, and the way to forget. */
export interface Kiosk {
  readonly limits: {
    readonly idleSeconds: number
    readonly warningSeconds: number
    readonly handBackSeconds: number
  }
  /** The time in milliseconds. */
  readonly now: () => number
  readonly speaker: Speaker
  /** Deletes all that this visit left, and begins a fresh document. */
  readonly onWipe: () => void
}
