import { useLayoutEffect, useId, useRef } from 'react'
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
  const id = useId()

  useLayoutEffect(() => summary.current?.focus(), [])

  return (
    // It has the words as its name, because that is what is read when it takes the focus.
    <div
      ref={summary}
      className={styles['summary']}
      role="alert"
      tabIndex={-1}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-message`}
    >
      <h2 id={`${id}-title`}>{title}</h2>
      <p id={`${id}-message`}>
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
