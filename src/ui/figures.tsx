import type { ReactNode } from 'react'
import styles from './figures.module.css'

interface FiguresProps {
  readonly items: readonly {
    /** Tells it from the others. */
    readonly id: string
    readonly name: ReactNode
    readonly value: ReactNode
  }[]
}

/** Figures, each with what it is. */
export const Figures = ({ items }: FiguresProps) => (
  <dl className={styles['figures']}>
    {items.map(({ id, name, value }) => (
      <div key={id}>
        <dt>{name}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
)

/** What a program reads: a path, a command, a hash. It runs from left to right in every language. */
export const Code = ({ children }: { readonly children: string }) => (
  <code className={styles['code']} dir="ltr" translate="no">
    {children}
  </code>
)
