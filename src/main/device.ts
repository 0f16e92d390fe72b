import { version as appVersion } from '../../package.json'
import { rules } from '../../rules/index.ts'
import type { Device } from '../app.tsx'
import type { Clinic } from '../clinic.ts'
import {
  isStale,
  judgeClock,
  noNews,
  type HostAnswer,
  type News,
  type Offline,
} from '../offline/index.ts'
import type { Desk, Inspection } from '../staff/index.ts'

/** Only the front desk needs it. */
const inspecting = () => import('./inspect.ts')

const day = 24 * 60 * 60 * 1000
/** The rules were last reviewed on this day: no true clock is before it. */
const newestReview = Object.values(rules)
  .map(({ reviewed }) => reviewed.on)
  .toSorted()
  .at(-1)

interface Surroundings {
  readonly offline: Offline
  readonly clinic: Clinic
  readonly now: () => Date
  /** Begins a fresh document. */
  readonly renew: () => void
  readonly kiosk: Desk['kiosk']
  readonly setKiosk: Desk['setKiosk']
  readonly recipient: Desk['recipient']
}

/** The device as the start page and the front desk see it. */
export class DeviceState implements Device {
  readonly desk: Desk
  readonly #around: Surroundings
  readonly #listeners = new Set<() => void>()
  #news = noNews
  #answer: HostAnswer | null = null

  constructor(around: Surroundings) {
    this.#around = around
    const { offline, kiosk, setKiosk, recipient } = around
    this.desk = {
      inspect: () => this.#inspect(),
      clear: async () => (await inspecting()).deleteStored(),
      repair: async () => void (await offline.worker.repair()),
      takeUp: () => this.takeUp(),
      kiosk,
      setKiosk,
      recipient,
    }
    offline.worker.subscribe(() =>
      this.#tell({ updateWaiting: offline.worker.get().updateWaiting }),
    )
  }

  readonly get = (): News => this.#news

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  readonly takeUp = async (): Promise<void> => {
    if (await this.#around.offline.worker.takeUp()) this.#around.renew()
    else this.#tell({ refused: true })
  }

  /** Asks the host whether it is there, and whether it has something newer. */
  readonly ask = async (): Promise<void> => {
    const { host, worker } = this.#around.offline
    this.#answer = await host.ask()
    await worker.check()
    this.#tell({ stale: this.#stale() })
  }

  #reachedOn(): string | null {
    return this.#around.offline.host.lastReached()?.reachedOn ?? null
  }

  #stale(): News['stale'] {
    const { now, clinic } = this.#around
    const reachedOn = this.#reachedOn()
    if (!isStale(reachedOn, now(), clinic.staleAfterDays)) return null
    if (reachedOn === null) return { days: null }
    const days = Math.floor((now().getTime() - Date.parse(reachedOn)) / day)
    // A day that lies ahead tells of a wrong clock, and not of how long it was.
    return { days: days > 0 ? days : null }
  }

  async #inspect(): Promise<Inspection> {
    const { offline, now } = this.#around
    const [{ lookForStored, measureContrast }] = await Promise.all([inspecting(), this.ask()])
    const [stored, copy, contrast] = await Promise.all([
      lookForStored(),
      offline.worker.state(),
      measureContrast(),
    ])
    // Without https a browser keeps no copy, and some keep none at all.
    const lack = offline.worker.get().supported ? 'none' : 'refused'
    const reachedOn = this.#reachedOn()
    const evidence = {
      now: now(),
      answer: this.#answer,
      reachedOn,
      newestReview: newestReview ?? '',
    }
    return {
      stored,
      appVersion,
      build: copy?.build ?? null,
      updateWaiting: offline.worker.get().updateWaiting,
      reachedOn,
      stale: this.#stale() !== null,
      copy: copy ? { expected: copy.expected, missing: copy.missing.length } : lack,
      clock: { now: now().toISOString(), plausible: judgeClock(evidence) === 'ok' },
      contrast,
    }
  }

  #tell(change: Partial<News>): void {
    this.#news = { ...this.#news, ...change }
    for (const listener of this.#listeners) listener()
  }
}
