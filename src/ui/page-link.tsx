import type { MouseEvent, ReactNode } from 'react'
import { isPlainClick } from './plain-click.ts'

/** Where a link goes as a document, and how the app goes there without leaving the page. */
export interface Destination {
  readonly href: string
  readonly onGo?: (() => void) | undefined
}

/** Goes there inside the app. With a modifier key the browser opens the document as asked. */
export function go(event: MouseEvent, onGo: Destination['onGo']): void {
  if (onGo === undefined || !isPlainClick(event)) return
  event.preventDefault()
  onGo()
}

interface PageLinkProps extends Destination {
  readonly children: ReactNode
  readonly className?: string | undefined
  readonly current?: boolean
  /** The language of the page behind it, where that is another. */
  readonly hrefLang?: string
}

/** A link to another page of the app. A true document stands behind it, for when no script runs. */
export function PageLink({
  href,
  onGo,
  children,
  className,
  current = false,
  hrefLang,
}: PageLinkProps) {
  return (
    <a
      href={href}
      className={className}
      hrefLang={hrefLang}
      aria-current={current ? 'page' : undefined}
      onClick={(event) => go(event, onGo)}
    >
      {children}
    </a>
  )
}
