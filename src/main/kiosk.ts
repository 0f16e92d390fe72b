import type { Store } from '../flow/index.ts'
import type { Offline } from '../offline/index.ts'
import type { GuardedHistory } from './guarded-history.ts'

interface Surroundings {
  readonly store: Store
  readonly route: GuardedHistory
  readonly offline: Offline
  /** The start page that every sitting begins on. */
  readonly start: URL
  /** What else holds something of the visit: a voice that reads, a language. */
  readonly silence: () => void
  /** Builds the page anew in the same document, where no fresh document can be had. */
  readonly rebuild: () => void
  readonly page: HTMLElement
}

/** Whatever an earlier visit on this tab may have kept, before it was a kiosk. */
export function forgetKept(): void {
  try {
    sessionStorage.clear()
  } catch {
    // What a browser refuses to open, nobody has written to.
  }
}

/** In ms: so long after a failure a tablet tries again. */
const pause = 5000
/** So many tries have failed when the page is loaded anew: by then it has said that it takes long (`late`, after 8 s). */
const triesOfAPage = 3

/**
 * Takes back what was done in the page as it was sent, before a script has woken it: what was chosen, and that Start was
 * pressed.
 */
export function takeBack(page: HTMLElement): void {
  for (const form of page.querySelectorAll('form')) form.reset()
  if (location.hash !== '') location.replace('#')
}

/**
 * Waits until what watches over a tablet is here: a tablet that forgot nobody must not wake. Where it does not come, it is
 * asked for again and again, and nothing that was chosen meanwhile stays on the page. After some tries the page is loaded
 * anew where it can be had: Firefox remembers that a script did not come until then.
 */
export async function untilPrepared(
  prepare: () => Promise<void>,
  host: Pick<Offline['host'], 'isReachable'>,
  page: HTMLElement,
): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await prepare()
      return
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pause))
      takeBack(page)
      if (tries % triesOfAPage === 0 && (await host.isReachable())) location.reload()
    }
  }
}

/** Longer than a page takes that is there to come; after that, nothing has come of it. */
const patience = 2000

/**
 * The wipe between two people: answers, selection, voice, storage and history, then a fresh document, in the newest
 * version that there is. Calling it again while it runs, or while the fresh document is on its way, does nothing.
 */
export function wiper(around: Surroundings): () => Promise<void> {
  const { store, route, offline, start, silence, rebuild, page } = around
  let running = false
  const end = (): void => {
    running = false
  }
  // A page that was put away on its way out comes back as another person's: main wipes it then.
  addEventListener('pageshow', end)
  return async () => {
    if (running) return
    running = true
    // First of all what can be seen and read goes; the rest may take a moment.
    store.dispatch({ type: 'renewed' })
    page.inert = true
    getSelection()?.removeAllRanges()
    silence()
    forgetKept()
    await route.leave()
    await offline.worker.takeUp()
    if (await offline.host.isReachable()) {
      location.replace(start)
      setTimeout(end, patience)
    } else {
      // Neither host nor copy: an error page of the browser would help nobody. Nothing of the person is left here.
      page.inert = false
      try {
        rebuild()
      } finally {
        // Whatever became of it, the next person's wipe must not be refused.
        end()
      }
    }
  }
}
