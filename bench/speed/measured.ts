import type { Answering } from './answers.ts'
import type { Loaded } from './in-page/types.ts'
import { blockingOf, type FirstAnswer } from './loads.ts'
import type { Staying } from './memory.ts'
import { median, percentile, ratioOf, type Ratio } from './statistics.ts'

/** All that was measured of a page: of each round one, in the order of the rounds. */
export interface Measured {
  readonly looks: readonly Loaded[]
  readonly firsts: readonly FirstAnswer[]
  readonly answering: readonly Answering[]
  readonly staying: Staying
}

/** What is compared: a number of each round, and how the rounds become one. */
interface Measure {
  readonly name: string
  readonly unit: 'ms' | 'kB' | ''
  readonly of: (page: Measured) => readonly number[]
}

const kilo = 1000

/** What is put side by side, in the order of a visit. */
export const measures = {
  bytes: {
    name: 'sent until awake (brotli, without headers)',
    unit: 'kB',
    of: ({ looks }) => looks.map(({ bytes }) => bytes / kilo),
  },
  requests: {
    name: 'requests until awake',
    unit: '',
    of: ({ looks }) => looks.map(({ requests }) => requests),
  },
  firstPaint: {
    name: 'first paint',
    unit: 'ms',
    of: ({ looks }) => looks.map(({ firstPaint }) => firstPaint),
  },
  largestPaint: {
    name: 'largest paint',
    unit: 'ms',
    of: ({ looks }) => looks.map(({ largestPaint }) => largestPaint),
  },
  firstAnswer: {
    name: 'first answer given that is kept',
    unit: 'ms',
    of: ({ firsts }) => firsts.map(({ given }) => given),
  },
  awake: {
    name: 'script awake',
    unit: 'ms',
    of: ({ looks }) => looks.map(({ awake }) => awake),
  },
  blocking: {
    name: 'blocking time: long tasks, what is over 50 ms',
    unit: 'ms',
    of: ({ looks }) => looks.map((look) => blockingOf(look).sum),
  },
  longest: {
    name: 'longest task',
    unit: 'ms',
    of: ({ looks }) => looks.map((look) => blockingOf(look).longest),
  },
  toPaint50: {
    name: 'answer to paint, p50',
    unit: 'ms',
    of: ({ answering }) => answering.map(({ toPaint }) => percentile(toPaint, 50)),
  },
  toPaint95: {
    name: 'answer to paint, p95',
    unit: 'ms',
    of: ({ answering }) => answering.map(({ toPaint }) => percentile(toPaint, 95)),
  },
  toPaintMost: {
    name: 'answer to paint, the longest',
    unit: 'ms',
    of: ({ answering }) => answering.map(({ toPaint }) => Math.max(...toPaint)),
  },
  startToPaint: {
    name: 'Start to paint',
    unit: 'ms',
    of: ({ answering }) => answering.map(({ startToPaint }) => startToPaint),
  },
  resultToPaint: {
    name: 'result to paint',
    unit: 'ms',
    of: ({ answering }) => answering.map(({ resultToPaint }) => resultToPaint),
  },
  work: {
    name: 'main-thread work of an answer',
    unit: 'ms',
    of: ({ answering }) => answering.map(({ work }) => median(work)),
  },
  heap: {
    name: 'heap after 50 sittings',
    unit: 'kB',
    of: ({ staying }) => [staying.heap / kilo],
  },
  nodesKept: {
    name: 'nodes kept of a sitting',
    unit: '',
    of: ({ staying }) => [staying.perSitting.nodes],
  },
  listenersKept: {
    name: 'listeners kept of a sitting',
    unit: '',
    of: ({ staying }) => [staying.perSitting.listeners],
  },
  heapKept: {
    name: 'heap kept of a sitting',
    unit: 'kB',
    of: ({ staying }) => [staying.perSitting.heap / kilo],
  },
} as const satisfies Record<string, Measure>

export type MeasureId = keyof typeof measures

/** The middle of all rounds. */
export const middle = (id: MeasureId, page: Measured): number => median(measures[id].of(page))

/** How many times as much ours is. */
export const ratio = (id: MeasureId, ours: Measured, theirs: Measured): Ratio =>
  ratioOf(measures[id].of(ours), measures[id].of(theirs))
