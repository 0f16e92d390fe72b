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

/** In seconds: so long the front desk may read its own page without a touch. */
const staffSeconds = 300

/** The same tablet on the page of the front desk, where no answers are: it asks later if anybody is there. */
export const forStaff = (kiosk: Kiosk): Kiosk => {
  const { limits } = kiosk
  const idleSeconds = Math.max(limits.idleSeconds, staffSeconds)
  return { ...kiosk, limits: { ...limits, idleSeconds } }
}
