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
