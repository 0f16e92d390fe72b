import type { Page } from '@playwright/test'
import {
  memoryOf,
  sitTimes,
  withPage,
  type Ending,
  type PageMemory,
} from '../tests/journeys/sittings.ts'

// A tablet's page may live for months. 500 sittings in the life of one page of the built site, in Chromium: what stays
// in memory, and whether the last is as quick as the first. Fails where something grows.
//   npm run build && npm run bench:sittings

const looks = [10, 100, 250, 500]
/** Until here some things still come that come once. */
const warm = 100
/** The most that may be, a sitting: bytes of heap; and for all of them, how many times as long the last take. */
const limits = { heap: 100, ratio: 1.5 }

type Row = PageMemory & { readonly sittings: number }

/** The quickest of some: what else a busy machine does makes a sitting longer, and never shorter. */
const quickest = (took: readonly number[]): number => Math.min(...took)

/** All sittings, with a look at the memory after some of them. */
async function sitAll(page: Page, ending: Ending) {
  const rows: Row[] = []
  const took: number[] = []
  for (const sittings of looks) {
    took.push(...(await sitTimes(page, sittings - took.length, ending)))
    rows.push({ sittings, ...(await memoryOf(page)) })
  }
  return { rows, first: quickest(took.slice(0, 10)), last: quickest(took.slice(-10)) }
}

/** What grew that may not, in sentences. */
function faultsOf(rows: readonly Row[], ratio: number): readonly string[] {
  const early = rows.find(({ sittings }) => sittings === warm)
  const late = rows.at(-1)
  if (!early || !late) throw new Error('bench: nobody looked at the memory.')
  const heap = (late.heap - early.heap) / (late.sittings - early.sittings)
  return [
    heap > limits.heap && `The heap grows by ${Math.round(heap)} bytes a sitting.`,
    late.nodes > early.nodes && `Nodes stay: ${late.nodes - early.nodes}.`,
    late.listeners > early.listeners && `Listeners stay: ${late.listeners - early.listeners}.`,
    ratio > limits.ratio && `The last sittings take ${ratio.toFixed(2)} times as long.`,
  ].filter((sentence) => sentence !== false)
}

async function bench(ending: Ending): Promise<readonly string[]> {
  const { rows, first, last } = await withPage(ending, (page) => sitAll(page, ending))
  const ratio = last / first
  const [one, other] = [first, last].map((time) => `${Math.round(time)} ms`)
  console.log(`\nSittings that end ${ending}, in one page:`)
  console.table(rows)
  console.log(
    `The quickest of the first ten takes ${one}, of the last ten ${other}: ${ratio.toFixed(2)}.`,
  )
  return faultsOf(rows, ratio)
}

const faults = [...(await bench('deleted')), ...(await bench('handed back'))]
for (const fault of faults) console.error(fault)
if (faults.length > 0) process.exit(1)
