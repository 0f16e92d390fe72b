import { availableParallelism, cpus, loadavg } from 'node:os'
import type { Browser } from '@playwright/test'
import { slow } from './device.ts'
import { said, type Judged } from './goals.ts'
import { measures, middle, ratio, type Measured, type MeasureId } from './measured.ts'

// What is printed: facts first, then both pages side by side, then the goals.

/** What the numbers depend on besides the pages, and how they are to be read. */
export function printFacts(browser: Browser, rounds: number): void {
  const [load = 0] = loadavg()
  console.log(
    [
      `Chromium ${browser.version()}, ${cpus()[0]?.model.trim() ?? 'a processor'}, ${availableParallelism()} cores.`,
      `Slowed down to 1/${slow.cpu}, ${slow.latency} ms, ${(slow.download * 8) / 1e6} Mbps down, ${(slow.upload * 8) / 1e6} Mbps up.`,
      `${rounds} rounds, one page after the other in each. Numbers are medians of the rounds.`,
    ].join('\n'),
  )
  if (load > 0.5) {
    console.log(
      `This machine does something else (load ${load.toFixed(1)}): times are not to be trusted.`,
    )
  }
}

const withUnit = (value: number, unit: string): string => `${said(value)} ${unit}`.trim()

/** Both pages side by side, with the ratio and the least and the most of it in a round. */
export function printTable(ours: Measured, theirs: Measured): void {
  const ids = Object.keys(measures) as MeasureId[]
  const rows = ids.map((id) => {
    const { name, unit } = measures[id]
    const { of, from, to } = ratio(id, ours, theirs)
    // Of what stays of a sitting there should be nothing: how many times nothing is no number.
    const isRatio = Number.isFinite(of) && !id.endsWith('Kept')
    return {
      what: name,
      'hand-written': withUnit(middle(id, theirs), unit),
      needlewise: withUnit(middle(id, ours), unit),
      ratio: isRatio ? `${of.toFixed(2)}×` : '',
      'in the rounds': isRatio ? `${from.toFixed(2)}–${to.toFixed(2)}` : '',
    }
  })
  console.table(rows)
  const times = Math.max(...ours.firsts.map((first) => first.times))
  console.log(
    `"First answer given that is kept": from the start of navigation until the first radio or box that can be seen is` +
      ` pressed, if that choice stands two seconds after the script woke, is stored, and stands after a reload.` +
      (times > 1 ? ` Needlewise took it away at first: it was given ${times} times.` : ''),
  )
}

/** The goals, each with what was measured. */
export function printGoals(judged: readonly Judged[]): void {
  console.table(
    judged.map(({ what, goal, measured, met }) => ({
      what,
      goal,
      measured,
      met: met ? 'met' : 'NOT MET',
    })),
  )
}
