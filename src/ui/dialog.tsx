import { useEffect, useId, useRef, type ReactNode } from 'react'
import styles from './dialog.module.css'

interface DialogProps {
  readonly title: string
  /** The id of the words inside that say what it is about. */
  readonly about: string
  /** Escape, or what a device has in its place. */
  readonly onCancel: () => void
  readonly children: ReactNode
}

/**
 * Asks something that cannot wait. The browser's own modal dialog: it keeps the focus inside, takes the rest of the
 * page away from the keyboard and from who listens, and gives the focus back. What lies behind cannot be seen.
 */
export function Dialog({ title, about, onCancel, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()

  useEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    return () => shown?.close()
  }, [])

  return (
    <dialog
      ref={dialog}
      role="alertdialog"
      className={styles['dialog']}
      aria-labelledby={heading}
      aria-describedby={about}
      onCancel={(event) => {
        event.preventDefault()
        onCancel()
      }}
    >
      <h2 id={heading}>{title}</h2>
      {children}
    </dialog>
  )
}
