import type { FullResult, Reporter } from '@playwright/test/reporter'
import { engines, lacking, mustHaveAll } from '../../scripts/browsers.mjs'

/**
 * The last words of a run: names each engine that was left out because it is not here, and how to get it. Where nobody
 * reads along, that fails the run.
 */
export default class MissingEngines implements Reporter {
  async onEnd(result: FullResult): Promise<Pick<FullResult, 'status'>> {
    const sentences = engines.map(lacking).filter((sentence) => sentence !== null)
    const fails = mustHaveAll && sentences.length > 0
    const what = fails ? 'This fails for want of an engine' : 'Skipped an engine'
    for (const sentence of sentences) console.warn(`\n${what}: ${sentence}`)
    return { status: fails ? 'failed' : result.status }
  }
}
