import type { FullResult, Reporter } from '@playwright/test/reporter'
import { engines, lacking, mustHaveAll } from '../../scripts/browsers.mjs'

/**
 * The last words of a run: names each engine that was left out because it is not here, and how to get it. Where nobody
 * reads along, that fails the run.
 */
export default class MissingEngines implements Reporter {
  async onEnd(result: FullResult): Promise<Pick<FullResult, 'status'>> {
    const sentences = engines.map(lacking).filter((sentence) => sentence !== null)
    for (const sentence of sentences) console.warn(`\nSkipped an engine: ${sentence}`)
    return { status: mustHaveAll && sentences.length > 0 ? 'failed' : result.status }
  }
}
