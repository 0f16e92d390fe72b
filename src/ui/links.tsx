import styles from './layout.module.css'
import { OutsideLink } from './outside.tsx'

interface LinkItem {
  readonly id: string
  readonly words: string
  readonly href?: string | undefined
  readonly detail?: string | undefined
}

interface LinksProps {
  readonly items: readonly LinkItem[]
  /** The language in which the documents are named. */
  readonly lang: string
  /** Said to who listens, behind each link: that it leaves this page. */
  readonly leaves: string
}

/** Documents to look up elsewhere. They open beside this page, so that nothing here is lost. */
export const Links = ({ items, lang, leaves }: LinksProps) => (
  <ul className={styles['links']}>
    {items.map(({ id, words, href, detail }) => (
      <li key={id}>
        <cite>
          <OutsideLink href={href} leaves={leaves}>
            <bdi lang={lang}>{words}</bdi>
          </OutsideLink>
        </cite>
        {detail}
      </li>
    ))}
  </ul>
)
