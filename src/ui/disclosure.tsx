import type { ReactNode } from 'react'
import styles from './disclosure.module.css'

interface DisclosureProps {
  readonly summary: string
  readonly children: ReactNode
}

/** Words that open on demand. Native, so that it works before any script has run. */
export function Disclosure({ summary, children }: DisclosureProps) {
  return (
    <details className={styles['disclosure']}>
      <summary className={styles['summary']}>{summary}</summary>
      <div className={styles['body']}>{children}</div>
    </details>
  )
}
