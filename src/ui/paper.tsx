import type { ReactNode } from 'react'
import styles from './paper.module.css'

/** What is printed only. On the screen it is there for nobody, who listens included. */
export const OnPaper = ({ children }: { readonly children: ReactNode }) => (
  <div hidden className={styles['paper']}>
    {children}
  </div>
)
