import { buildOf, reachedIn, type Reached } from './readings.ts'
import type { OfflineWorker } from './worker.ts'

const key = 'needlewise-device'

export type HostAnswer =
  | {
      readonly reached: true
      /** The build that the host has now; `null` where nobody could ask for it. */
      readonly build: string | null
      /** When it answered, by the device's clock, and by its own where it tells. */
      readonly at: Date
      readonly hostClock: Date | null
    }
  | { readonly reached: false }

export interface Host {
  /** Asks the host which build it has, and remembers that it was reached. */
  readonly ask: () => Promise<HostAnswer>
  /** `null` where it never was, or nobody can read when. */
  readonly lastReached: () => Reached | null
  /** Whether the start page could be opened now, from the offline copy or from the host. */
  readonly isReachable: () => Promise<boolean>
}

interface Surroundings {
  /** The site's service worker, which asks on behalf of its pages. */
  readonly worker: Pick<OfflineWorker, 'askHost' | 'canStart'>
  /** Whether the host gives a picture of ours, in so many seconds: all that a page by itself can see of it. */
  readonly seesPicture: (seconds: number) => Promise<boolean>
  readonly now: () => Date
  /** The device's storage. It may throw when it is asked for, and at each use. */
  readonly storage: () => Pick<Storage, 'getItem' | 'setItem'>
}

const notReached: HostAnswer = { reached: false }

/** The host's own clock, where it tells and it can be read. */
function clockOf(date: string | null): Date | null {
  const told = Date.parse(date ?? '')
  return Number.isNaN(told) ? null : new Date(told)
}

/** What is remembered on the device; junk, and a storage that refuses, give `null`. */
function recall(storage: Surroundings['storage']): Reached | null {
  try {
    return reachedIn(JSON.parse(storage().getItem(key) ?? ''))
  } catch {
    return null
  }
}

/**
 * The host of this site. An answer counts only when it is our own `version.json`, or where there is no worker to ask for
 * that, our own picture: a hotel's sign-in page does not, nor does an error. Where the device refuses to remember, the
 * last time is known as long as the page lives.
 */
export function createHost({ worker, seesPicture, now, storage }: Surroundings): Host {
  let remembered: Reached | null = null

  const reached = (build: string | null, hostClock: Date | null): HostAnswer => {
    const at = now()
    remembered = { reachedOn: at.toISOString(), build }
    try {
      storage().setItem(key, JSON.stringify(remembered))
    } catch {
      // Then in memory only.
    }
    return { reached: true, build, at, hostClock }
  }

  const ask = async (): Promise<HostAnswer> => {
    const said = await worker.askHost()
    if (said === 'no-worker') return (await seesPicture(10)) ? reached(null, null) : notReached
    const build = buildOf(said?.version ?? null)
    return build === null ? notReached : reached(build, clockOf(said?.date ?? null))
  }

  const isReachable = async (): Promise<boolean> => {
    const said = await worker.canStart()
    return said === 'no-worker' ? seesPicture(2) : said
  }

  return { ask, lastReached: () => recall(storage) ?? remembered, isReachable }
}
