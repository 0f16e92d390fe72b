import type { SittingEvent } from '../flow/index.ts'

/** How the page of the sitting and the browser's history are kept in step. */
export interface Route {
  /** What the address asks for. */
  readonly address: () => string
  /** Begins to follow both the sitting and the browser. */
  readonly begin: () => void
  readonly dispatch: (event: SittingEvent) => void
  /** The app's own Back. */
  readonly goBack: () => void
}

/** One field of what the browser's history keeps for us; `undefined` where it keeps nothing, or something else. */
export function field(kept: unknown, name: string): unknown {
  if (typeof kept !== 'object' || kept === null) return undefined
  return Object.entries(kept).find(([key]) => key === name)?.[1]
}
