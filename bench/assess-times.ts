/** What is measured, many times: one call of it for each of some people. Gives how many findings there were. */
export interface Contestant {
  readonly name: string
  readonly run: () => number | Promise<number>
  /** How many answers are assessed in one run. */
  readonly of: number
  /** Where it takes too long: takes one turn in every so manieth round, in place of some in each. */
  readonly every?: number
}

/** Nanoseconds for one: the quickest round, and the one in the middle. */
export interface Times {
  readonly quickest: number
  readonly median: number
}

/** Rounds are as short as can be timed well, so that many of them fit between what else the machine does. */
const roundNs = 400_000

/** Turns of one contestant after another, before the next: the first finds the processor's memory full of others. */
const turns = 4

async function once({ run, of }: Contestant, runs: number): Promise<number> {
  const start = process.hrtime.bigint()
  for (let at = 0; at < runs; at += 1) {
    const found = run()
    if (typeof found !== 'number') await found
  }
  return Number(process.hrtime.bigint() - start) / runs / of
}

/** How often a contestant runs in a round. The runs that tell also warm it up: until V8 has optimised it. */
async function runsOf(contestant: Contestant, warmNs: number): Promise<number> {
  let spent = 0
  let runs = 1
  while (spent < warmNs) {
    const took = Math.max(1000, (await once(contestant, runs)) * runs * contestant.of)
    spent += took
    runs = Math.max(1, Math.round((roundNs * runs) / took))
  }
  return runs
}

/** Times contestants in turn, round after round: what else the machine does meets all of them alike. */
export async function race(
  contestants: readonly Contestant[],
  rounds: number,
  warmNs = 300_000_000,
): Promise<ReadonlyMap<string, Times>> {
  const all: { contestant: Contestant; runs: number; took: number[] }[] = []
  for (const contestant of contestants) {
    all.push({ contestant, runs: await runsOf(contestant, warmNs), took: [] })
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const { contestant, runs, took } of all) {
      if (round % (contestant.every ?? 1) !== 0) continue
      for (let turn = 0; turn < (contestant.every ? 1 : turns); turn += 1)
        took.push(await once(contestant, runs))
    }
  }
  return new Map(
    all.map(({ contestant: { name }, took }) => {
      const inOrder = took.toSorted((a, b) => a - b)
      const median = inOrder[Math.floor(inOrder.length / 2)] ?? Number.NaN
      return [name, { quickest: inOrder[0] ?? Number.NaN, median }] as const
    }),
  )
}

/** How time grows with size: the slope of the line of least squares through the logarithms of both. 1 is in proportion. */
export function exponentOf(points: readonly (readonly [size: number, time: number])[]): number {
  const logs = points.map(([size, time]) => [Math.log(size), Math.log(time)] as const)
  const mean = (at: 0 | 1) => logs.reduce((sum, log) => sum + log[at], 0) / logs.length
  const [x, y] = [mean(0), mean(1)]
  const above = logs.reduce((sum, log) => sum + (log[0] - x) * (log[1] - y), 0)
  return above / logs.reduce((sum, log) => sum + (log[0] - x) ** 2, 0)
}
