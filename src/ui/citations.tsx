import { OutsideLink } from './outside.tsx'
import styles from './citations.module.css'

export interface CitationItem {
  readonly id: string
  readonly name: string
  readonly href?: string | undefined
  /** A place in the document, in its own words. */
  readonly at?: string | undefined
  /** Who published it, as the document has it. */
  readonly publisher?: string | undefined
  readonly remarks: readonly string[]
}

interface CitationsProps {
  readonly items: readonly CitationItem[]
  /** The language in which the documents are named. */
  readonly lang: string
  /** Said to who listens, behind each link: that it leaves this page. */
  readonly leaves: string
}

/** Documents one under the other, each with what it says. They open beside this page. */
export const Citations = ({ items, lang, leaves }: CitationsProps) => (
  <ul className={styles['citations']}>
    {items.map(({ id, name, href, at, publisher, remarks }) => (
      <li key={id}>
        <cite className={styles['name']}>
          {/* Name and place are one line of their own language, whichever way the page runs. */}
          <bdi>
            <OutsideLink href={href} leaves={leaves}>
              <span lang={lang}>{name}</span>
            </OutsideLink>
            {at !== undefined && <span lang={lang}>: {at}</span>}
          </bdi>
        </cite>
        {remarks.length > 0 && (
          <span className={styles['remarks']}>
            {publisher !== undefined && (
              <span>
                <bdi lang={lang}>{publisher}</bdi>
              </span>
            )}
            {remarks.map((remark) => (
              <span key={remark}>{remark}</span>
            ))}
          </span>
        )}
      </li>
    ))}
  </ul>
)
