import type { MouseEvent } from 'react'
import { isPlainClick } from './plain-click.ts'

/** Brings a heading of this page to the top and gives it the focus. The address stays as it is. */
export function goToHeading(event: MouseEvent, id: string): void {
  const heading = document.getElementById(id)
  if (heading === null || !isPlainClick(event)) return
  // The address is the page: an anchor would replace it.
  event.preventDefault()
  heading.scrollIntoView({ block: 'start' })
  heading.focus({ preventScroll: true })
}
