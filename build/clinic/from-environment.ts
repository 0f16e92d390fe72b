import { plainPack, readPack, type Pack } from './read.ts'

/** Names the file of the pack, where Vite is started without scripts/build.ts: for the development server, and by it. */
export const variable = 'NEEDLEWISE_CLINIC'

/** The pack that the environment names, or none. Rejects with every fault of a pack that is wrong. */
export async function packFromEnvironment(): Promise<Pack> {
  const file = process.env[variable]
  if (file === undefined || file === '') return plainPack
  const reading = await readPack(file)
  if (reading.ok) return reading
  const error = new Error(reading.faults.join('\n'))
  // Vite prints it: whoever wrote the pack is told of the pack, and not of the build.
  error.stack = error.message
  throw error
}
