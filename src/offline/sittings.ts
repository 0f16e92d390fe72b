/** One name for all tabs of this site on this device. */
const name = 'needlewise-sitting'

/** Who is in the midst of answering, in this tab and in the others. */
export interface Sittings {
  /** A sitting begins in this tab. Returns what ends it; ending it again does nothing. */
  readonly hold: () => () => void
  /**
   * Does `work` while no tab has a sitting, and gives what it gives. Refuses with `false`, without doing anything, when
   * some tab has one. After a `true` no sitting begins anywhere until this page has gone: it has to be reloaded.
   */
  readonly alone: (work: () => Promise<boolean>) => Promise<boolean>
  /** Calls `listener` once: now, or when the sitting of this tab ends. */
  readonly whenFree: (listener: () => void) => void
}

type Locks = Pick<LockManager, 'request'>

class TabSittings implements Sittings {
  readonly #locks: Locks | undefined
  readonly #listeners = new Set<() => void>()
  /** Each lasts until the browser has given its lock back, a little longer than the sitting. */
  readonly #locked = new Set<Promise<void>>()
  /** Sittings of this tab, and those among them that the other tabs know of. */
  #held = 0
  #known = 0

  constructor(locks: Locks | undefined) {
    this.#locks = locks
  }

  readonly hold = (): (() => void) => {
    let over: (() => void) | undefined
    const untilOver = new Promise<void>((resolve) => {
      over = resolve
    })
    const waiting = new AbortController()
    let running = true
    let known = false
    const begin = (): Promise<void> => {
      known = running
      if (known) this.#known += 1
      return untilOver
    }
    this.#held += 1
    // A browser that refuses the lock leaves what this tab knows itself.
    if (this.#locks === undefined) void begin()
    else {
      const locked: Promise<void> = this.#locks
        .request(name, { mode: 'shared', signal: waiting.signal }, begin)
        .catch(begin)
        .finally(() => this.#locked.delete(locked))
      this.#locked.add(locked)
    }
    return () => {
      if (!running) return
      running = false
      over?.()
      // Where it still waits for its lock, it waits no longer.
      waiting.abort()
      this.#held -= 1
      if (known) this.#known -= 1
      this.#tellFree()
    }
  }

  readonly alone = async (work: () => Promise<boolean>): Promise<boolean> => {
    if (this.#held === 0) await Promise.all(this.#locked)
    if (this.#held > 0) return false
    const locks = this.#locks
    if (locks === undefined) return work()
    return new Promise((resolve) => {
      const whileAlone = async (lock: Lock | null): Promise<void> => {
        const done = lock !== null && (await work())
        resolve(done)
        // The lock goes with the page: a sitting that begins meanwhile waits for it, and is no sitting yet.
        if (done) await new Promise(() => {})
      }
      locks.request(name, { ifAvailable: true }, whileAlone).catch(() => resolve(false))
    })
  }

  /** A sitting that still waits for its lock began while a version was taken up: it begins again with that one. */
  readonly whenFree = (listener: () => void): void => {
    this.#listeners.add(listener)
    this.#tellFree()
  }

  #tellFree(): void {
    if (this.#known > 0) return
    for (const listener of this.#listeners) {
      this.#listeners.delete(listener)
      listener()
    }
  }
}

/** The sittings of this device. Where `locks` (Web Locks) are missing, only those of this tab are known. */
export const createSittings = (locks: Locks | undefined): Sittings => new TabSittings(locks)
