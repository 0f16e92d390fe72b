import { parentPort, workerData } from 'node:worker_threads'
import { walkLane, type Lane } from './lane.ts'
import { subject } from './subject.ts'
import type { Terrain } from './terrain.ts'

// Walks its lanes over the rules of this project, beside other workers, and says what came of each.
const { terrain, lanes } = workerData as { terrain: Terrain; lanes: readonly Lane[] }
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
parentPort?.postMessage(lanes.map((lane) => walkLane(subject, terrain, lane)))
