import type { Place } from '../text/index.ts'

/** What was found on the device. */
export interface Inspection {
  /** Where something is stored that could be somebody's answers. */
  readonly stored: readonly Place[]
  readonly appVersion: string
  /** The build that is running; `null` where no copy of the site is kept to ask. */
  readonly build: string | null
  readonly updateWaiting: boolean
  /** When the host was last reached, as an ISO date and time, and whether that is too long ago. */
  readonly reachedOn: string | null
  readonly stale: boolean
  /** How many files the copy should have and how many it lacks; or there is none yet, or the browser keeps none. */
  readonly copy: { readonly expected: number; readonly missing: number } | 'none' | 'refused'
  /** The device's own date and time, as ISO, and whether that can be true. */
  readonly clock: { readonly now: string; readonly plausible: boolean }
  /** The lowest contrast of words on their ground that the device shows, as a ratio to 1, and the least that will do. */
  readonly contrast: { readonly lowest: number; readonly enough: boolean }
}

/** What the front desk can have done on this device. */
export interface Desk {
  readonly inspect: () => Promise<Inspection>
  /** Deletes all that is stored, but for the copy of the site. */
  readonly clear: () => Promise<void>
  /** Fetches what the copy lacks. */
  readonly repair: () => Promise<void>
  /** Takes up the newer version, and begins a fresh document. */
  readonly takeUp: () => Promise<void>
  /** Whether this device forgets every visit; `always` where the clinic's pack says so. */
  readonly kiosk: 'off' | 'on' | 'always'
  readonly setKiosk: (on: boolean) => void
  /** The public key that results are sealed for on this device, if there is one. */
  readonly recipient: () => string | null
}
