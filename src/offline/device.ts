import { createHost, type Host } from './host.ts'
import { createSittings, type Sittings } from './sittings.ts'
import { createPicture } from './picture.ts'
import type { Policies } from './trusted-script.ts'
import { OfflineWorker } from './worker.ts'

declare const trustedTypes: Policies | undefined

export interface Offline {
  readonly host: Host
  readonly worker: OfflineWorker
  readonly sittings: Sittings
}

interface Wanted {
  /** The root of the site, where the service worker lies. */
  readonly root: URL
  readonly now: () => Date
  /** Called once another tab has taken up a version and nobody is answering in this one: then the page is to reload. */
  readonly onReplaced: () => void
}

/** What this site needs of the browser to work offline. Nothing is asked or registered until it is told to. */
export function createOffline({ root, now, onReplaced }: Wanted): Offline {
  // Both are missing where the page did not come by a secure way, whatever TypeScript says.
  const { locks, serviceWorker } = navigator as Partial<Pick<Navigator, 'locks' | 'serviceWorker'>>
  const sittings = createSittings(locks)
  const worker = new OfflineWorker({
    container: serviceWorker,
    script: new URL('sw.js', root),
    policies: typeof trustedTypes === 'undefined' ? undefined : trustedTypes,
    sittings,
    onReplaced,
  })
  const seesPicture = createPicture({ root, now, create: () => new Image() })
  const host = createHost({ worker, seesPicture, now, storage: () => localStorage })
  return { host, worker, sittings }
}
