/** What a page with a known cost does that a page would not do. */
export interface Cost {
  /** Blocks the main thread for so many ms as it wakes. */
  readonly block?: number
  /** Wakes so many ms after its script has run. */
  readonly wakeAfter?: number
  /** Takes away, as it wakes, what was chosen before. */
  readonly forgets?: boolean
  /** Blocks the main thread for so many ms on every press. */
  readonly slowPress?: number
  /** Leaves behind, of each sitting: so many nodes that are on no page, each with a listener and 2 kB of text. */
  readonly leaves?: number
}

/** By the clock, so that it takes as long on every machine. */
function block(time = 0): void {
  const end = performance.now() + time
  while (performance.now() < end);
}

const kept: unknown[] = []

function leave(times = 0): void {
  for (let at = 0; at < times; at += 1) {
    const node = document.createElement('i')
    node.addEventListener('click', () => undefined)
    kept.push(node, new Uint8Array(1000).join())
  }
}

function takeUp(input: HTMLInputElement, forgets = false): void {
  if (forgets) input.checked = false
  if (input.checked) sessionStorage.setItem('answer', input.value)
  if (sessionStorage.length > 0) input.checked = true
}

/** The script of such a page: a whole questionnaire of one question. */
export function run(cost: Cost): void {
  const main = document.querySelector('main')
  const input = document.querySelector('input')
  if (!main || !input) throw new Error('bench: the control has no question.')
  const question = main.innerHTML
  const show = (screen: string, html: string): void => {
    main.dataset['screen'] = screen
    main.innerHTML = html
  }
  const onClick = ({ target }: Event): void => {
    block(cost.slowPress)
    const name = (target as HTMLElement).textContent
    if (name === 'Continue') show('result', '<h1>Result</h1><button>Delete</button>')
    if (name !== 'Delete') return
    sessionStorage.clear()
    leave(cost.leaves)
    show('start', question)
  }
  const wake = (): void => {
    block(cost.block)
    takeUp(input, cost.forgets)
    addEventListener('change', () => sessionStorage.setItem('answer', input.value))
    addEventListener('click', onClick)
    main.removeAttribute('data-prerendered')
  }
  if (cost.wakeAfter === undefined) wake()
  else setTimeout(wake, cost.wakeAfter)
}
