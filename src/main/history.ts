import { field, type Route } from './route.ts'
import { addressOf, next, type SittingEvent, type Store } from '../flow/index.ts'

/** What an entry of the history remembers: the one before it, how many came before, how far it was scrolled. */
interface Entry {
  readonly before: string
  readonly depth: number
  readonly y?: number
}

/** What the present entry remembers; nothing where another script, or an older version, has written it. */
function entry(): Entry | undefined {
  const [before, depth, y] = ['before', 'depth', 'y'].map((name) => field(history.state, name))
  if (typeof before !== 'string') return undefined
  // It is gone back by so many: what is no number of entries would lead anywhere.
  if (!Number.isSafeInteger(depth) || Number(depth) < 0) return undefined
  if (y !== undefined && !Number.isFinite(y)) return undefined
  return { before, depth: Number(depth), ...(y !== undefined && { y: Number(y) }) }
}

interface Place {
  /** Whether the document has pages within itself; the others are one page each, and their address is `fixed`. */
  readonly moves: boolean
  readonly fixed: string
  /** The document's own address, without "#": it changes with the language. */
  readonly documentNow: () => string
}

/** The browser's history, kept in step with the page of the sitting. */
export class Journey implements Route {
  readonly #store: Store
  readonly #place: Place
  #replacing = false
  #leaving = false
  /** Whether the page that was there until now is a question. */
  #onQuestion = false

  constructor(store: Store, place: Place) {
    this.#store = store
    this.#place = place
  }

  readonly address = (): string => (this.#place.moves ? location.hash || '#/' : this.#place.fixed)

  /** Dispatches. A wipe takes the history of this visit with it. */
  readonly dispatch = (event: SittingEvent): void => {
    if (event.type === 'deleted') this.#wipe()
    else this.#move(event)
  }

  /** Dispatches; with `replace`, a new page takes the place of the present entry of the history. */
  #move(event: SittingEvent, replace = false): void {
    this.#replacing = replace
    this.#store.dispatch(event)
    this.#replacing = false
  }

  /** Brings the address in step with the page that arrival led to, and follows both from now on. */
  readonly begin = (): void => {
    this.#replacing = true
    this.#followPage()
    this.#replacing = false
    this.#store.subscribe(() => this.#followPage())
    history.scrollRestoration = 'manual'
    addEventListener('popstate', () => this.#followBrowser())
  }

  /** Wipes, and goes back to where this visit began, so that Back does not lead through another's pages. */
  #wipe(): void {
    const depth = entry()?.depth ?? 0
    this.#leaving = this.#place.moves && depth > 0
    this.#move({ type: 'deleted' }, true)
    if (this.#leaving) history.go(-depth)
  }

  /** In-app Back is the browser's Back wherever both mean the same page. */
  readonly goBack = (): void => {
    const { page, answers } = next(this.#store.get(), { type: 'went-back' })
    if (addressOf(page, answers) === entry()?.before) history.back()
    else this.#move({ type: 'went-back' }, true)
  }

  readonly #wanted = (): string => addressOf(this.#store.get().page, this.#store.get().answers)

  #followPage(): void {
    const to = this.#wanted()
    const wasQuestion = this.#onQuestion
    this.#onQuestion = this.#store.get().page.name === 'question'
    if (!this.#place.moves || this.#leaving || to === this.address()) return
    if (this.#replacing) history.replaceState(history.state, '', to)
    else if (to === entry()?.before) history.back()
    else {
      const depth = entry()?.depth ?? 0
      const before = this.address()
      // A question begins at its top: how far down it was left is nobody's matter, and to write it takes time.
      if (!wasQuestion && scrollY !== (entry()?.y ?? 0)) {
        history.replaceState({ ...entry(), before: entry()?.before ?? '', depth, y: scrollY }, '')
      }
      history.pushState({ before, depth: depth + 1 }, '', to)
    }
  }

  /** The browser moved: shows that page; one to read, as far down as it was left. A question begins at its top. */
  #followBrowser(): void {
    // An older entry may still name the document of the language before.
    history.replaceState(history.state, '', this.#place.documentNow() + location.hash)
    if (this.#leaving) {
      this.#leaving = false
      history.replaceState(null, '', this.#wanted())
      return
    }
    this.#move({ type: 'visited', address: this.address() }, true)
    const y = this.#store.get().page.name === 'question' ? undefined : entry()?.y
    if (y !== undefined) requestAnimationFrame(() => scrollTo({ top: y, behavior: 'instant' }))
  }
}
