import { useLayoutEffect, useRef, type ReactNode } from 'react'

interface HeadingProps {
  readonly children: ReactNode
  /** What the browser's tab says while this page is open; `null` while it stands hidden beside another. */
  readonly title: string | null
  /** True after a move inside the app: then the heading takes the focus, as a new page would. */
  readonly arrived: boolean
}

/** The `h1` of a page: names the tab and, after a move, takes the focus at the top of the page. */
export function Heading({ children, title, arrived }: HeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  // Only the move that brought this page counts, not a later one.
  const arrivedOnMount = useRef(arrived)

  // Both before anybody sees the page: it never stands there under the name of the one before.
  useLayoutEffect(() => {
    if (title !== null) document.title = title
  }, [title])

  useLayoutEffect(() => {
    if (!arrivedOnMount.current) return
    // Once: a page that waited for more of itself must not take the focus again.
    arrivedOnMount.current = false
    window.scrollTo({ top: 0, behavior: 'instant' })
    heading.current?.focus({ preventScroll: true })
  }, [])

  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  )
}

interface NewsHeadingProps {
  readonly id: string
  readonly children: ReactNode
}

/** The `h2` over something that has just come: it takes the focus, and the page goes there. */
export function NewsHeading({ id, children }: NewsHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null)

  useLayoutEffect(() => {
    heading.current?.scrollIntoView({ block: 'start', behavior: 'instant' })
    heading.current?.focus({ preventScroll: true })
  }, [])

  return (
    <h2 ref={heading} id={id} tabIndex={-1}>
      {children}
    </h2>
  )
}
