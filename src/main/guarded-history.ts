import type { SittingEvent, Store } from '../flow/index.ts'
import { firstAddress } from '../pages.ts'
import { field, type Route } from './route.ts'

const isGuarded = (): boolean => field(history.state, 'guard') === true

/** Longer than any browser takes to go back by one entry of the same page. */
const patience = 1000

/**
 * The history of a tablet that is handed around. It holds two entries with the same address and the same title,
 * whatever is answered: the page itself, and a guard on top of it. The device's Back takes the guard away, which means
 * "back" to the sitting and nothing to the browser, and the guard is put there again: nobody can leave by it.
 */
export class GuardedHistory implements Route {
  readonly #store: Store
  readonly #home: string
  #onFloor: (() => void) | null = null

  /**
   * `home` is the page that the document is, as an address within it. What the browser's address asks is not heard, but for
   * who has pressed Start in the page as it was sent: that leads to the first question.
   */
  constructor(store: Store, home: string) {
    this.#store = store
    this.#home = home
  }

  readonly address = (): string =>
    this.#home === '#/' && location.hash === firstAddress ? firstAddress : this.#home

  readonly begin = (): void => {
    history.replaceState(history.state, '', location.pathname + location.search)
    history.scrollRestoration = 'manual'
    this.#store.subscribe(this.#guard)
    addEventListener('popstate', this.#wentBack)
  }

  readonly dispatch = (event: SittingEvent): void => this.#store.dispatch(event)

  readonly goBack = (): void => this.#store.dispatch({ type: 'went-back' })

  /** Takes the guard away, so that a new document can take the place of the page below it. */
  async leave(): Promise<void> {
    if (!isGuarded()) return
    await new Promise<void>((resolve) => {
      this.#onFloor = resolve
      setTimeout(resolve, patience)
      history.back()
    })
    this.#onFloor = null
  }

  /** Only a press may put it there: some browsers' Back jumps over entries that no press made. */
  readonly #guard = (): void => {
    if (this.#onFloor === null && this.#store.get().moved && !isGuarded()) {
      history.pushState({ guard: true }, '')
    }
  }

  readonly #wentBack = (): void => {
    if (this.#onFloor !== null) this.#onFloor()
    else if (!isGuarded()) this.goBack()
  }
}
