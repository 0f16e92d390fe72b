import type { HostSays } from './messages.ts'

/*
 * What the worker asks of its host besides the files of its list, on behalf of pages that may ask for nothing. Both
 * addresses stand here: no message brings one along.
 */

interface Surroundings {
  /** The root of the site. */
  readonly root: string
  readonly fetch: (address: string, how: RequestInit) => Promise<Response>
}

/** Asks the host for its version, and for the time. Whoever sends us elsewhere is not the host. */
export async function askHost({ root, fetch }: Surroundings): Promise<HostSays> {
  try {
    const answer = await fetch(new URL('version.json', root).href, {
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
      signal: AbortSignal.timeout(10_000),
    })
    // As it came: what is nested without end could not be handed on.
    const version = answer.ok ? await answer.text() : null
    return { version, date: answer.headers.get('date') }
  } catch {
    return null
  }
}

/** The address of the start page. */
export const startAt = ({ root }: Pick<Surroundings, 'root'>): string =>
  new URL('index.html', root).href

/** Whether the host has a start page, for a device that has lost its own. */
export async function hasStart(around: Surroundings): Promise<boolean> {
  try {
    const how = { cache: 'no-cache', signal: AbortSignal.timeout(2000) } as const
    return (await around.fetch(startAt(around), how)).ok
  } catch {
    return false
  }
}
