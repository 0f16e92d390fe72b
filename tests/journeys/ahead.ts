import type { Page } from '@playwright/test'

/**
 * Waits until the result is here, its code and its words, which come once the page has nothing else to do: where the
 * network is to go away next.
 */
export const untilAhead = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => {
    const asked = performance.getEntriesByType('resource')
    return asked.filter(({ name }) => /\/result-[^/]+\.js$/.test(name)).length === 2
  })
}
