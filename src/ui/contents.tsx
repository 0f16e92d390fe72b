import type { ReactNode } from 'react'
import styles from './contents.module.css'
import { goToHeading } from './follow.ts'
import { Label, Tight } from './layout.tsx'

interface ContentsProps {
  readonly title: string
  readonly entries: readonly { readonly id: string; readonly title: string }[]
}

/** What this page holds. Plain anchors, so that they work before any script has run. */
export const Contents = ({ title, entries }: ContentsProps) => (
  <nav className={styles['contents']} aria-label={title}>
    <div aria-hidden="true">
      <Label>{title}</Label>
    </div>
    <ul>
      {entries.map((entry) => (
        <li key={entry.id}>
          <a href={`#${entry.id}`} onClick={(event) => goToHeading(event, entry.id)}>
            {entry.title}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

interface PartProps {
  readonly id: string
  readonly title: string
  readonly children: ReactNode
}

/** A part of the page under a heading that the contents lead to. */
export const Part = ({ id, title, children }: PartProps) => (
  <section aria-labelledby={id}>
    <Tight>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </Tight>
  </section>
)
