import { VisuallyHidden } from './layout.tsx'
import styles from './citations.module.css'

export interface CitationItem {
  readonly id: string
  readonly name: string
  readonly href?: string | undefined
  /** A place in the document, in its own words. */
  readonly at?: string | undefined
  readonly remarks: readonly string[]
}

interface CitationsProps {
  readonly items: readonly CitationItem[]
  /** Said to who listens, behind each link: that it leaves this page. */
  readonly leaves: string
}

/** Documents one under the other, each with what it says. They open beside this page. */
export const Citations = ({ items, leaves }: CitationsProps) => (
  <ul className={styles['citations']}>
    {items.map(({ id, name, href, at, remarks }) => (
      <li key={id}>
        <cite className={styles['name']}>
          {href === undefined ? (
            name
          ) : (
            <a href={href} target="_blank" rel="noopener noreferrer">
              {name}
              <VisuallyHidden> ({leaves})</VisuallyHidden>
            </a>
          )}
          {at !== undefined && `: ${at}`}
        </cite>
        {remarks.length > 0 && <span className={styles['remarks']}>{remarks.join(' · ')}</span>}
      </li>
    ))}
  </ul>
)
