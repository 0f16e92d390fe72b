import type { ReactNode } from 'react'
import styles from './picture.module.css'

interface PictureProps {
  readonly title: string
  /** The id of the title, where the drawing points to it. */
  readonly titleId?: string
  /** What the drawing shows, and the id by which the drawing points to it. */
  readonly words?: ReactNode
  readonly wordsId?: string
  readonly children: ReactNode
}

/** A drawing under its title, and what it shows in words under both. */
export const Picture = ({ title, titleId, words, wordsId, children }: PictureProps) => (
  <figure className={styles['picture']}>
    <figcaption id={titleId}>{title}</figcaption>
    {children}
    {words !== undefined && (
      <div id={wordsId} className={styles['words']}>
        {words}
      </div>
    )}
  </figure>
)
