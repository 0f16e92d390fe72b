import { useState, useSyncExternalStore } from 'react'
import type { Sitting, Store } from '../flow/index.ts'

function isSame<T extends object>(before: T, now: T): boolean {
  const names = Object.keys({ ...before, ...now }) as (keyof T)[]
  return names.every((name) => Object.is(before[name], now[name]))
}

/** Whether the open question has another choice now, or its first, and nothing else is new. */
function isChosen(before: Sitting, now: Sitting): boolean {
  const { page } = now
  if (page.name !== 'question') return false
  const { [page.question]: _, ...others } = now.drafts
  const { [page.question]: _before, ...othersBefore } = before.drafts
  return isSame(othersBefore, others) && isSame(before, { ...now, drafts: before.drafts })
}

/** Gives what the store holds, but for what was chosen in the open question since its page came. */
function shownBy(store: Store): () => Sitting {
  let shown = store.get()
  return () => {
    const now = store.get()
    if (!isChosen(shown, now)) shown = now
    return shown
  }
}

/**
 * The sitting as the pages show it; `first` before the script runs. The open form holds its own choice: where that changes,
 * its options alone are drawn anew. Whoever is shown for the first time begins with what the store holds then.
 */
export function useShown(store: Store, first: Sitting): Sitting {
  const [get] = useState(() => shownBy(store))
  return useSyncExternalStore(store.subscribe, get, () => first)
}
