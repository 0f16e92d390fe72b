import type { News } from '../offline/index.ts'
import type { Desk } from '../staff/index.ts'

/** The device and the copy of the site on it: what the start page tells of it, and what the front desk can do. */
export interface Device {
  readonly get: () => News
  /** Calls `listener` after every change; returns a function that ends it. */
  readonly subscribe: (listener: () => void) => () => void
  /** Takes up a newer version, if nobody is in the middle of a sitting in another tab. */
  readonly takeUp: () => Promise<void>
  readonly desk: Desk
}
