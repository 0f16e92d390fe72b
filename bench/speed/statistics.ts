/** The middle of some numbers; of an even count, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  return percentile(values, 50)
}

/** The value below which so many per cent of the values lie, between two of them in proportion. `NaN` of none. */
export function percentile(values: readonly number[], per: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  const at = ((sorted.length - 1) * per) / 100
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]]
  if (low === undefined || high === undefined) return Number.NaN
  return low + (high - low) * (at - Math.floor(at))
}

/** How many times as much: of the medians, and of the rounds with the least and the most between the two. */
export interface Ratio {
  readonly of: number
  readonly from: number
  readonly to: number
}

/** Compares what was measured in the same rounds, one after the other, so that a busy minute counts for both. */
export function ratioOf(ours: readonly number[], theirs: readonly number[]): Ratio {
  const rounds = ours.map((value, at) => value / (theirs[at] ?? Number.NaN))
  return {
    of: median(ours) / median(theirs),
    from: Math.min(...rounds),
    to: Math.max(...rounds),
  }
}

/** How much values grow from one to the next: the median over all pairs (Theil and Sen), which one outlier does not move. */
export function slope(values: readonly number[]): number {
  const pairs = values.flatMap((value, at) =>
    values.slice(at + 1).map((later, beyond) => (later - value) / (beyond + 1)),
  )
  return median(pairs)
}
