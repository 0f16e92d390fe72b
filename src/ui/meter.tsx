import styles from './meter.module.css'

interface MeterProps {
  readonly label: string
  readonly value: number
  readonly max: number
  /** The same in words, beside the bar. */
  readonly words: string
}

/** How far along, in words and as a bar. */
export function Meter({ label, value, max, words }: MeterProps) {
  return (
    <div className={styles['meter']}>
      <p className={styles['words']}>{words}</p>
      <progress className={styles['bar']} aria-label={label} value={value} max={max} />
    </div>
  )
}
