import { byPlaywright } from '../by-playwright.ts'
import { withoutWorkers } from '../copy.ts'
import { expect, faultsOf, test as base } from '../fixtures.ts'
import type { Visitor } from '../visitor.ts'

export { expect }

/** For what only Playwright can put on stage: here the visitor walks on the `page` of the test. */
export const test = base.extend<{ readonly watcher: Visitor }>({
  context: async ({ context, keepsCopy }, proceed) => {
    if (!keepsCopy) await context.addInitScript(withoutWorkers)
    await proceed(context)
  },
  visitor: async ({ page, engine, baseURL, noise }, proceed) => {
    const visitor = byPlaywright(page, engine, baseURL ?? '')
    await proceed(visitor)
    expect(await faultsOf(visitor, noise)).toEqual([])
  },
  // The visitor watches, also where a test uses nothing but the page.
  watcher: [async ({ visitor }, proceed) => proceed(visitor), { auto: true }],
})
