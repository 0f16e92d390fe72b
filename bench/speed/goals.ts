import { measures, middle, ratio, type Measured, type MeasureId } from './measured.ts'

/** What is to be reached: `times` as much as the hand-written page, or so much in its own unit. */
type Goal = { readonly of: MeasureId } & ({ readonly times: number } | { readonly most: number })

/** The goals, for a cheap tablet on a slow line. */
const goals: readonly Goal[] = [
  { of: 'firstPaint', times: 1.15 },
  { of: 'largestPaint', times: 1.15 },
  { of: 'firstAnswer', times: 1.1 },
  { of: 'awake', times: 1.6 },
  { of: 'blocking', most: 200 },
  { of: 'longest', most: 150 },
  { of: 'toPaint95', most: 80 },
  { of: 'toPaintMost', most: 120 },
  { of: 'work', times: 1.3 },
  { of: 'nodesKept', most: 0 },
  { of: 'listenersKept', most: 0 },
  { of: 'heapKept', most: 1 },
]

/** A goal beside what was measured. */
export interface Judged {
  readonly what: string
  readonly goal: string
  readonly measured: string
  readonly met: boolean
}

/** Every goal beside what was measured. What could not be measured (`NaN`) meets no goal. */
export const judge = (ours: Measured, theirs: Measured): readonly Judged[] =>
  goals.map((goal) => {
    const { name, unit } = measures[goal.of]
    if ('times' in goal) {
      const { of } = ratio(goal.of, ours, theirs)
      return {
        what: name,
        goal: `≤ ${goal.times}×`,
        measured: `${of.toFixed(2)}×`,
        met: of <= goal.times,
      }
    }
    const value = middle(goal.of, ours)
    return {
      what: name,
      goal: `≤ ${goal.most} ${unit}`.trim(),
      measured: `${said(value)} ${unit}`.trim(),
      met: value <= goal.most,
    }
  })

/** A number, as exact as it is worth reading. */
export function said(value: number): string {
  if (Number.isNaN(value)) return 'never'
  const digits = Math.abs(value) < 10 && !Number.isInteger(value) ? 2 : 0
  return value.toFixed(digits).replace(/^-(?=0(\.0+)?$)/, '')
}
