import type { ReactNode } from 'react'
import type { Tone } from './callout.tsx'
import styles from './layout.module.css'

interface BoxProps {
  readonly children: ReactNode
}

/** Things under one another, with room between. */
export const Stack = ({ children }: BoxProps) => <div className={styles['stack']}>{children}</div>

/** Things that belong together, closer than a stack. */
export const Tight = ({ children }: BoxProps) => <div className={styles['tight']}>{children}</div>

/** The first words of a page, a little larger. */
export const Lead = ({ children }: BoxProps) => <p className={styles['lead']}>{children}</p>

/** Words of less weight. */
export const Soft = ({ children }: BoxProps) => <p className={styles['soft']}>{children}</p>

/** A link that stands alone, as large as a button. */
export const Way = ({ children }: BoxProps) => <p className={styles['way']}>{children}</p>

/** Things side by side, for as long as there is room. */
export const Row = ({ children }: BoxProps) => <div className={styles['row']}>{children}</div>

/** A short heading inside a card. */
export const Label = ({ children }: BoxProps) => <p className={styles['label']}>{children}</p>

interface CardProps extends BoxProps {
  /** The id of the heading that names the card. */
  readonly labelledBy?: string
  /** A line of colour for who sees it. Words and a shape inside the card say the same. */
  readonly tone?: Tone
}

/** One thing among several, framed. */
export const Card = ({ children, labelledBy, tone }: CardProps) => (
  <article
    className={tone === undefined ? styles['card'] : `${styles['card']} ${styles[tone]}`}
    aria-labelledby={labelledBy}
  >
    {children}
  </article>
)

interface ListProps {
  readonly items: readonly ReactNode[]
  readonly ordered?: boolean
}

/** A list of sentences. */
export function List({ items, ordered = false }: ListProps) {
  const rows = items.map((item, index) => <li key={index}>{item}</li>)
  return ordered ? (
    <ol className={styles['list']}>{rows}</ol>
  ) : (
    <ul className={styles['list']}>{rows}</ul>
  )
}

/** For who listens only. */
export const VisuallyHidden = ({ children }: BoxProps) => (
  <span className={styles['hidden']}>{children}</span>
)
