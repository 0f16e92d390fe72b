import type { messageSW } from 'workbox-window'
import type { Ask, HostSays, OfflineCopy } from '../worker/messages.ts'
import { copyIn, saysIn } from './readings.ts'
import type { Sittings } from './sittings.ts'
import { trustedScript, type Policies } from './trusted-script.ts'

export interface WorkerState {
  /** False where the browser has no service workers, or refused ours: then nothing works offline. */
  readonly supported: boolean
  /** Whether this page is served from the offline copy. */
  readonly controlled: boolean
  /** Whether a newer version lies on the device, whole, and waits to be taken up. */
  readonly updateWaiting: boolean
}

interface Surroundings {
  readonly container: ServiceWorkerContainer | undefined
  /** The site's own service worker. */
  readonly script: URL
  readonly policies: Policies | undefined
  readonly sittings: Sittings
  /** Called once another tab has taken up a version and nobody is answering in this one: then the page is to reload. */
  readonly onReplaced: () => void
}

interface Registered {
  readonly registration: ServiceWorkerRegistration
  readonly send: typeof messageSW
}

/** What `promise` gives, or `null` when it takes longer. */
const within = async <T>(seconds: number, promise: Promise<T>): Promise<T | null> =>
  Promise.race([
    promise,
    new Promise<null>((resolve) => {
      setTimeout(() => resolve(null), seconds * 1000)
    }),
  ])

/** The site's service worker, as its pages see it. */
export class OfflineWorker {
  readonly #around: Surroundings
  readonly #listeners = new Set<() => void>()
  #state: WorkerState
  #registering: Promise<unknown> = Promise.resolve()
  #registered: Registered | null = null
  #started = false
  /** Whether the page has had a worker: then a change of it is a change of version. */
  #hadWorker: boolean
  #takingUp = false

  constructor(around: Surroundings) {
    this.#around = around
    this.#hadWorker = Boolean(around.container?.controller)
    const supported = around.container !== undefined
    this.#state = { supported, controlled: this.#hadWorker, updateWaiting: false }
  }

  readonly get = (): WorkerState => this.#state

  /** Calls `listener` after every change; returns a function that ends it. */
  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  /** Registers the worker, once, when the page has come. A browser that refuses is told by `supported`. */
  readonly start = (): void => {
    const { container } = this.#around
    if (container === undefined || this.#started) return
    this.#started = true
    container.addEventListener('controllerchange', this.#onController)
    this.#registering = this.#register().catch(() => this.#tell({ supported: false }))
  }

  /** Looks whether the host has a newer version, and fetches it. Without a network nothing happens. */
  readonly check = async (): Promise<void> => {
    await within(10, this.#registering)
    await within(10, this.#registered?.registration.update().catch(() => {}) ?? Promise.resolve())
    this.#look()
  }

  /**
   * Takes up the version that waits, in all tabs; then the caller reloads this page. Refuses with `false`, and nothing
   * changes, while somebody is answering in any tab, and when no version is known to wait. It waits for no network.
   */
  readonly takeUp = async (): Promise<boolean> => {
    const registered = this.#registered
    if (registered === null || !this.#state.updateWaiting) return false
    return this.#around.sittings.alone(async () => {
      const waiting = registered.registration.waiting
      if (waiting === null) return false
      this.#takingUp = true
      const taken = new Promise<true>((resolve) => {
        const done = (): void => resolve(true)
        this.#around.container?.addEventListener('controllerchange', done, { once: true })
      })
      void registered.send(waiting, { type: 'take-up' satisfies Ask })
      const done = (await within(10, taken)) ?? false
      this.#takingUp = done
      return done
    })
  }

  /** How the copy that this page is served from stands, or `null` where there is none. */
  readonly state = async (): Promise<OfflineCopy | null> => copyIn(await this.#ask('state', 5))

  /** Fetches what the copy lacks, and tells how it stands then; `null` as with `state`, or when it takes a minute. */
  readonly repair = async (): Promise<OfflineCopy | null> => copyIn(await this.#ask('repair', 60))

  /** What the host says to the worker, for a page may ask it nothing; `no-worker` where there is none to ask. */
  readonly askHost = async (): Promise<HostSays | 'no-worker'> => {
    const said = await this.#ask('host', 15)
    return said === 'no-worker' ? said : saysIn(said)
  }

  /** Whether the start page can be opened, from the copy or from the host; `no-worker` as above. */
  readonly canStart = async (): Promise<boolean | 'no-worker'> => {
    const said = await this.#ask('start', 3)
    return said === 'no-worker' ? said : said === true
  }

  async #register(): Promise<void> {
    const { script, policies } = this.#around
    const { Workbox, messageSW: send } = await import('workbox-window')
    // Its types ask for a string where the browser wants a trusted one.
    const registration = await new Workbox(trustedScript(script, policies) as string).register()
    if (registration === undefined) throw new Error('offline: the browser gave no registration.')
    this.#registered = { registration, send }
    // A page that was reloaded past the cache has no worker at first, though the site has.
    this.#hadWorker ||= registration.active !== null
    this.#follow(registration.installing)
    registration.addEventListener('updatefound', () => this.#follow(registration.installing))
    this.#look()
  }

  /** Workbox follows the first update of a page only; a tablet's page may live to see more. */
  #follow(installing: ServiceWorker | null): void {
    installing?.addEventListener('statechange', () => this.#look())
  }

  /**
   * What the worker answers, unread: `null` when it takes longer, and `no-worker` where no page can have one yet, or this
   * page has not yet asked for its own.
   */
  async #ask(type: Ask, seconds: number): Promise<unknown> {
    await within(seconds, this.#registering)
    const registered = this.#registered
    const active = registered?.registration.active
    if (registered && active) return within(seconds, registered.send(active, { type }))
    return this.#started && this.#around.container?.controller ? null : 'no-worker'
  }

  readonly #onController = (): void => {
    const replaced = this.#hadWorker && !this.#takingUp
    this.#hadWorker = true
    this.#look()
    if (replaced) this.#around.sittings.whenFree(this.#around.onReplaced)
  }

  #look(): void {
    const controlled = Boolean(this.#around.container?.controller)
    const { active = null, waiting = null } = this.#registered?.registration ?? {}
    this.#tell({ controlled, updateWaiting: active !== null && waiting !== null })
  }

  #tell(change: Partial<WorkerState>): void {
    const before = this.#state
    const after = { ...before, ...change }
    if ((Object.keys(after) as (keyof WorkerState)[]).every((at) => after[at] === before[at]))
      return
    this.#state = after
    for (const listener of this.#listeners) listener()
  }
}
