import styles from './terms.module.css'

interface TermsProps {
  readonly items: readonly { readonly id: string; readonly word: string; readonly means: string }[]
}

/** Words, each with what it means. */
export const Terms = ({ items }: TermsProps) => (
  <dl className={styles['terms']}>
    {items.map(({ id, word, means }) => (
      <div key={id}>
        <dt className={styles['word']}>{word}</dt>
        <dd className={styles['means']}>{means}</dd>
      </div>
    ))}
  </dl>
)
