import styles from './range-bar.module.css'

interface RangeBarProps {
  /** What the bar shows, for who cannot see it. */
  readonly label: string
  readonly from: number
  readonly to: number
  readonly format: (value: number) => string
  /** Which way the page runs: the scale grows along it. */
  readonly dir: 'ltr' | 'rtl'
}

/** The next round number: a whole number of halves of its power of ten. */
function roundUp(value: number): number {
  const step = 10 ** Math.floor(Math.log10(value)) / 2
  return Math.ceil(value / step) * step
}

/**
 * A span of numbers on a scale from 0, with its ends and the scale's ends named. Widths in percent and heights
 * in em, so that the letters keep their size on a small phone.
 */
export function RangeBar({ label, from, to, format, dir }: RangeBarProps) {
  const max = roundUp(to)
  const part = (value: number): string => `${((value / max) * 100).toFixed(2)}%`
  const at = (value: number): string => (dir === 'rtl' ? part(max - value) : part(value))
  const left = dir === 'rtl' ? to : from
  // The drawing itself runs from left to right: "start" is the left end of the words.
  const [low, high] = dir === 'rtl' ? (['end', 'start'] as const) : (['start', 'end'] as const)
  return (
    <svg className={styles['bar']} height="4.6em" role="img" aria-label={label}>
      <rect className={styles['track']} y="1.9em" width="100%" height="0.7em" rx="0.35em" />
      <rect
        className={styles['span']}
        x={at(left)}
        y="1.7em"
        width={part(to - from)}
        height="1.1em"
        rx="0.3em"
      />
      <text className={styles['end']} x={at(from)} y="1.1em" textAnchor={low}>
        {format(from)}
      </text>
      <text className={styles['end']} x={at(to)} y="1.1em" textAnchor={high}>
        {format(to)}
      </text>
      <text x={at(0)} y="4.1em" textAnchor={low}>
        {format(0)}
      </text>
      <text x={at(max)} y="4.1em" textAnchor={high}>
        {format(max)}
      </text>
    </svg>
  )
}
