import * as z from 'zod/mini'

const key = 'needlewise-device'

const Version = z.object({
  build: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
  version: z.string(),
  ruleset: z.object({ version: z.string(), hash: z.string() }),
})

/** As `remember` writes it, and in no other way: a browser takes "soon 1" for a day of the year 2001. */
const isMoment = (text: string): boolean =>
  !Number.isNaN(Date.parse(text)) && new Date(text).toISOString() === text

const Reached = z.object({
  reachedOn: z.string().check(z.refine(isMoment)),
  build: z.string(),
})

/** When the host was last reached, and which build it had then. Nothing of a person. */
type Reached = z.infer<typeof Reached>

export type HostAnswer =
  | {
      readonly reached: true
      /** The build that the host has now. */
      readonly build: string
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
  /** Whether the document of this page could be loaded anew, from the offline copy or from the host. */
  readonly isReachable: () => Promise<boolean>
}

interface Surroundings {
  /** The root of the site. */
  readonly root: URL
  /** The address of the present document. */
  readonly page: () => string
  readonly fetch: (address: string, how: RequestInit) => Promise<Response>
  readonly now: () => Date
  /** The device's storage. It may throw when it is asked for, and at each use. */
  readonly storage: () => Pick<Storage, 'getItem' | 'setItem'>
}

const notReached: HostAnswer = { reached: false }

/** The host's own clock, where it tells and it can be read. */
function clockOf(answer: Response): Date | null {
  const told = Date.parse(answer.headers.get('date') ?? '')
  return Number.isNaN(told) ? null : new Date(told)
}

/** What is remembered on the device; junk, and a storage that refuses, give `null`. */
function recall(storage: Surroundings['storage']): Reached | null {
  try {
    return Reached.safeParse(JSON.parse(storage().getItem(key) ?? '')).data ?? null
  } catch {
    return null
  }
}

/**
 * The host of this site. An answer counts only when it is our own `version.json`: a hotel's sign-in page does not, nor
 * does an error. Where the device refuses to remember, the last time is known as long as the page lives.
 */
export function createHost({ root, page, fetch, now, storage }: Surroundings): Host {
  let remembered: Reached | null = null

  const remember = (reached: Reached): void => {
    remembered = reached
    try {
      storage().setItem(key, JSON.stringify(reached))
    } catch {
      // Then in memory only.
    }
  }

  const ask = async (): Promise<HostAnswer> => {
    try {
      const answer = await fetch(new URL('version.json', root).href, {
        cache: 'no-store',
        credentials: 'omit',
        // Whoever sends us elsewhere is not the host, and the page's policy would refuse it with a report.
        redirect: 'error',
        signal: AbortSignal.timeout(10_000),
      })
      const found = Version.safeParse(answer.ok ? await answer.json() : null)
      if (!found.success) return notReached
      const { build } = found.data
      const at = now()
      remember({ reachedOn: at.toISOString(), build })
      return { reached: true, build, at, hostClock: clockOf(answer) }
    } catch {
      return notReached
    }
  }

  const isReachable = async (): Promise<boolean> => {
    try {
      // GET, because the service worker answers for nothing else.
      const how = { cache: 'no-cache', signal: AbortSignal.timeout(2000) } as const
      return (await fetch(page(), how)).ok
    } catch {
      return false
    }
  }

  return { ask, lastReached: () => recall(storage) ?? remembered, isReachable }
}
