import { newSitting, next, type Sitting, type SittingEvent } from './sitting.ts'

export interface Store {
  readonly get: () => Sitting
  readonly dispatch: (event: SittingEvent) => void
  /** Calls `listener` after every change; returns a function that ends it. */
  readonly subscribe: (listener: () => void) => () => void
}

/** Holds the one sitting of this page. Only events change it. */
export function createStore(): Store {
  let sitting = newSitting
  const listeners = new Set<() => void>()
  return {
    get: () => sitting,
    dispatch: (event) => {
      const after = next(sitting, event)
      if (after === sitting) return
      sitting = after
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
