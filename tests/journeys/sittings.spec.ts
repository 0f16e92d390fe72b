import { expect, test } from '@playwright/test'
import { endings, memoryOf, sitTimes, withPage, type Ending } from './sittings.ts'

// `npm run bench:sittings` does this 500 times, and looks at the clock, too. Nothing here depends on how quick a machine is.

// A sitting takes a tenth of a second, and on a busy machine one.
test.setTimeout(120_000)

for (const ending of Object.keys(endings) as Ending[]) {
  const title = `30 sittings that end ${ending} leave nothing in memory`
  // Only Chromium tells what is in its memory.
  test(title, { tag: '@one-engine' }, async () => {
    await withPage(ending, async (page) => {
      // The first ones load what is loaded once.
      await sitTimes(page, 6, ending)
      const before = await memoryOf(page)
      await sitTimes(page, 24, ending)
      const after = await memoryOf(page)
      expect(after.nodes).toBeLessThanOrEqual(before.nodes)
      expect(after.listeners).toBeLessThanOrEqual(before.listeners)
      // A result that stays is hundreds of nodes and more than 100 kB.
      expect((after.heap - before.heap) / 24).toBeLessThan(5000)
    })
  })
}
