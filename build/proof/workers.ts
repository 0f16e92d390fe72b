import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Lane, Walked } from './lane.ts'
import type { Walker } from './prove.ts'
import type { Terrain } from './terrain.ts'

function walkIn(terrain: Terrain, lanes: readonly Lane[]): Promise<readonly Walked[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('worker.ts', import.meta.url), {
      workerData: { terrain, lanes },
    })
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`build/proof: a worker ended with ${code}.`)))
  })
}

/** Walks the lanes of this project's rules on every core. What comes of it does not depend on how many there are. */
export const walkOnEveryCore: Walker = async (terrain, lanes) => {
  const workers = Math.min(availableParallelism(), lanes.length)
  const shares = Array.from({ length: workers }, (_, at) =>
    lanes.filter((_lane, order) => order % workers === at),
  )
  const walked = await Promise.all(shares.map((share) => walkIn(terrain, share)))
  return lanes.map((_, order) => walked[order % workers]![Math.floor(order / workers)]!)
}
