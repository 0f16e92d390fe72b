import { writeSaved, type Notice, type Store } from '../flow/index.ts'
import type { Saved } from '../saved.ts'

// A browser may refuse its storage at any time; then the answers live in memory only.

const key = 'needlewise'

function load(): string | null {
  try {
    return sessionStorage.getItem(key)
  } catch {
    return null
  }
}

/**
 * What this tab has kept, or `null` when it keeps nothing. What reads it is fetched only where there is something to be
 * read. Rejects where that cannot be fetched: then nothing may be kept over it.
 */
export async function readKept(): Promise<Saved | null> {
  const kept = load()
  if (kept === null) return null
  const { readSaved } = await import('../saved.ts')
  return readSaved(kept)
}

/** What to tell of what was kept: that some or all of it could not be read. */
export function noticeOf(saved: Saved | null): Notice | null {
  if (saved === null) return null
  if (!saved.ok) {
    return { name: saved.reason === 'unreadable' ? 'saved-unreadable' : 'saved-other-rules' }
  }
  return saved.broken.length > 0 ? { name: 'saved-partly', questions: saved.broken } : null
}

/** Keeps what stands answered and chosen in this tab, or tells the store that the browser refuses. */
export function keep(store: Store): void {
  const text = writeSaved(store.get())
  try {
    if (text === null) sessionStorage.removeItem(key)
    else sessionStorage.setItem(key, text)
  } catch {
    if (text !== null && store.get().kept) store.dispatch({ type: 'keeping-refused' })
  }
}
