import { lapsedOn, ruleIds, ruleset } from '../../rules/index.ts'
import type { Text } from '../text/index.ts'
import type { Inspection } from './desk.ts'

/** What a press beside a point does about it. */
export type Remedy = 'clear' | 'repair' | 'take-up'

/** One point of the morning check: what was found, whether that is well, and what to do if not. */
export interface Point {
  readonly id: string
  readonly name: string
  readonly good: boolean
  readonly found: readonly string[]
  readonly advice: string
  readonly remedy: { readonly name: Remedy; readonly words: string } | null
}

type Row = Omit<Point, 'id' | 'name' | 'advice' | 'remedy'> & {
  readonly id: 'answers' | 'version' | 'host' | 'copy' | 'reviews' | 'clock' | 'contrast'
  readonly remedy?: Point['remedy']
  /** What to do, where that is not the same each time. */
  readonly advice?: string
}

function stored({ stored: places }: Inspection, { staff }: Text): Row {
  const { found, places: names, action } = staff.answers
  return {
    id: 'answers',
    good: places.length === 0,
    found: places.length === 0 ? [] : [found(places.map((place) => names[place]))],
    remedy: { name: 'clear', words: action },
  }
}

function version({ appVersion, build, updateWaiting }: Inspection, { staff, offline }: Text): Row {
  const { running, rules } = staff.version
  return {
    id: 'version',
    good: !updateWaiting,
    found: [running(appVersion, build), rules(ruleset.version, ruleset.hash.slice(0, 15))],
    remedy: { name: 'take-up', words: offline.updateAction },
  }
}

function copyOf({ copy }: Inspection, { staff }: Text): Row {
  const { missing, complete, none, noneTodo, refused, refusedTodo, action } = staff.copy
  if (copy === 'none') return { id: 'copy', good: false, found: [none], advice: noneTodo }
  if (copy === 'refused') return { id: 'copy', good: false, found: [refused], advice: refusedTodo }
  const good = copy.missing === 0
  return {
    id: 'copy',
    good,
    found: [good ? complete(copy.expected) : missing(copy.missing, copy.expected)],
    remedy: { name: 'repair', words: action },
  }
}

function reviews({ clock }: Inspection, { staff }: Text): Row {
  const late = lapsedOn(clock.now.slice(0, 10)).length
  const found = late === 0 ? [] : [staff.reviews.lapsed(late, ruleIds.length)]
  return { id: 'reviews', good: late === 0, found }
}

/** The points of the morning check, in the order in which they matter. */
export function pointsOf(inspection: Inspection, text: Text): readonly Point[] {
  const { staff, format } = text
  const { reachedOn, stale, clock, contrast } = inspection
  const rows: readonly Row[] = [
    stored(inspection, text),
    version(inspection, text),
    { id: 'host', good: !stale, found: [staff.host.reached(reachedOn)] },
    copyOf(inspection, text),
    reviews(inspection, text),
    { id: 'clock', good: clock.plausible, found: [staff.clock.says(format.moment(clock.now))] },
    { id: 'contrast', good: contrast.enough, found: [staff.contrast.least(contrast.lowest)] },
  ]
  return rows.map(({ remedy = null, advice, ...row }) => ({
    ...row,
    name: staff[row.id].name,
    advice: row.good ? staff[row.id].good : (advice ?? staff[row.id].todo),
    remedy: row.good ? null : remedy,
  }))
}
