import type { ReactElement } from 'react'
import { createRoot, hydrateRoot, type Root } from 'react-dom/client'
import { keepPlace } from './keep-place.ts'
import { takeBack } from './kiosk.ts'

/**
 * Where the app stands in the document. A browser's own translation changes the page under React's hands; where that
 * breaks it, it is built anew from the store: answers, choices and place are kept.
 */
export class Stage {
  readonly #place: HTMLElement
  readonly #app: () => ReactElement
  /** `null` until the page wakes. */
  #root: Root | null = null
  #restarts = 0

  constructor(place: HTMLElement, app: () => ReactElement) {
    this.#place = place
    this.#app = app
    keepPlace()
  }

  /** Wakes the page that came with the document, or makes it where none did. */
  readonly wake = (): void => {
    // A development server serves the shell alone; the built page comes with its first screen inside.
    if (this.#place.firstElementChild === null) {
      this.#build()
      return
    }
    const onUncaughtError = this.#restart
    this.#root = hydrateRoot(this.#place, this.#app(), { onUncaughtError })
  }

  /** Shows what the store holds now. Nothing before the page wakes. */
  readonly show = (): void => this.#root?.render(this.#app())

  #build(): void {
    this.#root = createRoot(this.#place, { onUncaughtError: this.#restart })
    this.show()
  }

  /**
   * Takes the page away, and builds it anew from what the store holds now. Before the page wakes nothing can be built: then
   * it stands again as it was sent.
   */
  readonly rebuild = (): void => {
    if (this.#root === null) {
      takeBack(this.#place)
      return
    }
    this.#root.unmount()
    this.#place.replaceChildren()
    this.#build()
  }

  readonly #restart = (): void => {
    this.#restarts += 1
    // A fault that comes back at once is ours, and no translator's.
    if (this.#restarts > 5) return
    // React must have left the broken page before it can begin anew in the same place.
    setTimeout(this.rebuild)
  }
}
