import type { MouseEvent } from 'react'

/** A click that means "go there", not "open it beside this page". */
export const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey

/** Brings a heading of this page to the top and gives it the focus. The address stays as it is. */
export function goToHeading(event: MouseEvent, id: string): void {
  const heading = document.getElementById(id)
  if (heading === null || !isPlainClick(event)) return
  // The address is the page: an anchor would replace it.
  event.preventDefault()
  heading.scrollIntoView({ block: 'start' })
  heading.focus({ preventScroll: true })
}
