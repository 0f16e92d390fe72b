import { useLayoutEffect, useRef, type ReactNode } from 'react'
import styles from './note.module.css'

interface NoteProps {
  readonly children: ReactNode
  /** True when a press on this page brought the note: then it takes the focus, wherever the press was. */
  readonly pressed: boolean
}

/** Something to tell, on top of the page. */
export function Note({ children, pressed }: NoteProps) {
  const note = useRef<HTMLDivElement>(null)
  const pressedOnMount = useRef(pressed)

  useLayoutEffect(() => {
    if (!pressedOnMount.current) return
    pressedOnMount.current = false
    window.scrollTo({ top: 0, behavior: 'instant' })
    note.current?.focus({ preventScroll: true })
  }, [])

  return (
    <div ref={note} tabIndex={-1} className={styles['note']}>
      {children}
    </div>
  )
}
