import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as z from 'zod'
import type { MutationFigures } from '../../src/proof/model.ts'
import { sourcesFingerprint } from './sources.ts'

/** Where `npm run proof:mutation` writes what it came to, from the root of the project. */
export const mutationFile = 'docs/proof/mutation.json'

const count = z.int().min(0)

/**
 * What `npm run proof:mutation` writes. Every fault that no test noticed is listed with the reason why it may stay; the
 * sums have to be right.
 */
const mutationSchema = z
  .strictObject({
    date: z.iso.date(),
    /** `sourcesFingerprint` of `mutated` when it ran. */
    sources: z.string().regex(/^[0-9a-f]{64}$/),
    mutated: z.array(z.string().min(1)).min(1),
    tool: z.string().min(1),
    total: count.min(1),
    killed: count,
    timeout: count,
    survived: count,
    noCoverage: count,
    /** Hundredths of all faults that were noticed, with two decimals. */
    score: z.number().min(0).max(100),
    survivors: z.array(
      z.strictObject({
        file: z.string().min(1),
        line: z.int().min(1),
        mutator: z.string().min(1),
        replacement: z.string(),
        reason: z.string().trim().min(1),
      }),
    ),
  })
  .refine((all) => all.total === all.killed + all.timeout + all.survived + all.noCoverage, {
    error: 'killed, timeout, survived and noCoverage do not add up to total',
  })
  .refine((all) => all.survivors.length === all.survived + all.noCoverage, {
    error: 'not every fault that was not noticed is among the survivors',
  })
  .refine((all) => Math.abs(all.score - (100 * (all.killed + all.timeout)) / all.total) <= 0.01, {
    error: 'the score is not what the counts come to',
  })

/**
 * What testing the tests came to, for the sources as they are in `root`. Throws a sentence when the file is there and is
 * not of its shape; where it is missing, or tells of other sources, that is what it gives.
 */
export function readMutation(
  root = fileURLToPath(new URL('../../', import.meta.url)),
): MutationFigures {
  const text = textOf(join(root, mutationFile))
  if (text === null) return { state: 'missing' }
  const read = mutationSchema.safeParse(JSON.parse(text))
  if (!read.success) {
    throw new Error(`${mutationFile} is not of its shape:\n${z.prettifyError(read.error)}`)
  }
  const { sources, score, ...figures } = read.data
  if (sources !== sourcesFingerprint(figures.mutated, root)) {
    return { state: 'other-sources', date: figures.date }
  }
  return { state: 'current', share: score, ...figures }
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
