import styles from './meter.module.css'

interface MeterProps {
  readonly label: string
  readonly value: number
  readonly max: number
  /** The same in words, beside the bar; and the id by which a button can point to them. */
  readonly words: string
  readonly wordsId: string
}

/** How far along, in words and as a bar. */
export function Meter({ label, value, max, words, wordsId }: MeterProps) {
  return (
    <div className={styles['meter']}>
      <p id={wordsId} className={styles['words']}>
        {words}
      </p>
      <progress className={styles['bar']} aria-label={label} value={value} max={max} />
    </div>
  )
}
