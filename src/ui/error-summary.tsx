import { useEffect, useRef } from 'react'
import styles from './error-summary.module.css'

interface ErrorSummaryProps {
  readonly title: string
  readonly message: string
  /** The id of the control to go to. */
  readonly target: string
}

/** What is missing, on top of the page, focused as it appears and linked to the control. */
export function ErrorSummary({ title, message, target }: ErrorSummaryProps) {
  const summary = useRef<HTMLDivElement>(null)

  useEffect(() => summary.current?.focus(), [])

  return (
    <div ref={summary} className={styles['summary']} role="alert" tabIndex={-1}>
      <h2>{title}</h2>
      <p>
        <a
          href={`#${target}`}
          onClick={(event) => {
            // The address is the page: an anchor would replace it.
            event.preventDefault()
            document.getElementById(target)?.focus()
          }}
        >
          {message}
        </a>
      </p>
    </div>
  )
}
