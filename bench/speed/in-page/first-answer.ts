import { firstControl, named } from './eyes.ts'
import type { Orders } from './types.ts'

/** For so long a choice may be gone, in ms, before it is given again: React may take it away for a frame as it wakes. */
const patience = 200

/**
 * Gives the first answer as soon as that can be done: at each frame, until the page has told how it came, looks for the
 * first control. Where the whole document has come without one, Start is pressed. Where the page takes the choice away
 * and does not bring it back, it is chosen again.
 */
export class FirstAnswer {
  /** When it was given, each time; in ms since navigation began. */
  readonly presses: number[] = []
  /** Where the control is to be found. */
  chosen = ''
  /** From then on it is not given again. */
  isOver = false
  readonly #start: string
  #goneSince = Infinity
  #hasStarted = false

  constructor({ names }: Orders) {
    this.#start = names.start
  }

  readonly attempt = (now: number): void => {
    const control = firstControl()
    if (control) this.#choose(control, now)
    else if (!this.#hasStarted && document.readyState !== 'loading') {
      this.#hasStarted = true
      named(this.#start)?.click()
    }
    if (!this.isOver) requestAnimationFrame(this.attempt)
  }

  #choose(control: HTMLInputElement, now: number): void {
    this.chosen ||= `input[name="${control.name}"][value="${control.value}"]`
    this.#goneSince = control.checked ? Infinity : Math.min(this.#goneSince, now)
    if (this.presses.length > 0 && now - this.#goneSince <= patience) return
    if (control.checked) return
    control.click()
    this.presses.push(performance.now())
  }

  /** Whether the choice stands now, and the storage of this tab holds it. */
  isKept(): boolean {
    if (this.chosen === '') return false
    const control = document.querySelector<HTMLInputElement>(this.chosen)
    return (
      control?.checked === true &&
      Object.values(sessionStorage).some((kept) => String(kept).includes(control.value))
    )
  }
}
