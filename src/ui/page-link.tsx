import type { MouseEvent, ReactNode } from 'react'

/** Where a link goes as a document, and how the app goes there without leaving the page. */
export interface Destination {
  readonly href: string
  readonly onGo?: (() => void) | undefined
}

interface PageLinkProps extends Destination {
  readonly children: ReactNode
  readonly className?: string | undefined
  readonly current?: boolean
}

/** Only a plain press stays in the app: with a modifier key the browser opens the document as asked. */
const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey

/** A link to another page of the app. A true document stands behind it, for when no script runs. */
export function PageLink({ href, onGo, children, className, current = false }: PageLinkProps) {
  return (
    <a
      href={href}
      className={className}
      aria-current={current ? 'page' : undefined}
      onClick={(event) => {
        if (onGo === undefined || !isPlain(event)) return
        event.preventDefault()
        onGo()
      }}
    >
      {children}
    </a>
  )
}
