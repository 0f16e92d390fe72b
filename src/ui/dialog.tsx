import { useId, useLayoutEffect, useRef, type ReactNode } from 'react'
import styles from './dialog.module.css'

interface DialogProps {
  readonly title: string
  /** The id of the words inside that say what it is about. */
  readonly about: string
  /** True where it asks something that cannot wait. */
  readonly urgent?: boolean
  /** As large as what stands in it, or the whole screen. */
  readonly size?: 'fitting' | 'full'
  /** Escape, or what a device has in its place. */
  readonly onCancel: () => void
  readonly children: ReactNode
}

/**
 * Something that stands alone for a while. The browser's own modal dialog: it keeps the focus inside, takes the rest of the
 * page away from the keyboard and from who listens, and gives the focus back. What lies behind cannot be seen.
 */
export function Dialog({
  title,
  about,
  urgent = false,
  size = 'fitting',
  onCancel,
  children,
}: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()

  // Before it is taken out of the page: only then the browser gives the focus back to what opened it.
  useLayoutEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    return () => shown?.close()
  }, [])

  return (
    <dialog
      ref={dialog}
      role={urgent ? 'alertdialog' : 'dialog'}
      className={styles[size]}
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
