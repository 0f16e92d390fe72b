import type { ReactNode } from 'react'
import styles from './paper.module.css'

interface PaperProps {
  readonly children: ReactNode
}

/** What is not printed when there is something else to print in its place. */
export const OnScreen = ({ children }: PaperProps) => (
  <div className={styles['screen']}>{children}</div>
)

/** What is printed only. On the screen it is there for nobody, who listens included. */
export const OnPaper = ({ children }: PaperProps) => (
  <div hidden className={styles['paper']}>
    {children}
  </div>
)
