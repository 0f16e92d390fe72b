import styles from './range-bar.module.css'

interface RangeBarProps {
  /** What the bar shows, for who cannot see it. */
  readonly label: string
  readonly from: number
  readonly to: number
  /** The end of the scale, which begins at 0. */
  readonly max: number
  readonly format: (value: number) => string
}

const width = 400
const inset = 34

/** A span of numbers on a scale from 0, with its two ends named. */
export function RangeBar({ label, from, to, max, format }: RangeBarProps) {
  const x = (value: number): number => inset + (value / max) * (width - 2 * inset)
  return (
    <svg className={styles['bar']} viewBox={`0 0 ${width} 64`} role="img" aria-label={label}>
      <rect className={styles['track']} x={x(0)} y="10" width={x(max) - x(0)} height="12" rx="6" />
      <rect className={styles['span']} x={x(from)} y="6" width={x(to) - x(from)} height="20" rx="6" />
      {[0, from, to].map((value) => (
        <text key={value} x={x(value)} y="50" textAnchor="middle">
          {format(value)}
        </text>
      ))}
    </svg>
  )
}
