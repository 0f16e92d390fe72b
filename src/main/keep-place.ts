/**
 * Once a document is whole, Chromium goes once more to where its address points. Who has pressed Start in the page as it
 * was sent, and answers already, loses the focus by it, and is taken to the top. Gives both back, unless the person has
 * done something else meanwhile.
 */
export function keepPlace(): void {
  document.addEventListener('DOMContentLoaded', () => {
    const { activeElement: before } = document
    const top = scrollY
    const done = new AbortController()
    for (const act of ['pointerdown', 'keydown', 'wheel']) {
      addEventListener(act, () => done.abort(), { signal: done.signal, passive: true })
    }
    const giveBack = (): void => {
      if (document.activeElement === document.body && before instanceof HTMLElement) {
        before.focus({ preventScroll: true })
      }
      if (scrollY === 0 && top > 0) scrollTo({ top, behavior: 'instant' })
      done.abort()
    }
    addEventListener('load', giveBack, { signal: done.signal })
  })
}
