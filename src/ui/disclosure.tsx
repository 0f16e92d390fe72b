import type { ReactNode } from 'react'
import styles from './disclosure.module.css'

interface DisclosureProps {
  readonly summary: string
  /** True where it is what somebody looks for now. */
  readonly open?: boolean
  readonly children: ReactNode
}

/** Words that open on demand. Native, so that it works before any script has run. */
export function Disclosure({ summary, open = false, children }: DisclosureProps) {
  return (
    <details className={styles['disclosure']} open={open}>
      <summary className={styles['summary']}>{summary}</summary>
      <div className={styles['body']}>{children}</div>
    </details>
  )
}
