import { AxeBuilder } from '@axe-core/playwright'
import { expect, test as base, type Page } from '@playwright/test'

export { expect }

/**
 * Every journey watches the whole visit: nothing is said on the console, nothing throws, and nothing is asked
 * of any other origin.
 */
export const test = base.extend<{ watch: undefined }>({
  watch: [
    async ({ page, baseURL }, proceed) => {
      const faults: string[] = []
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) faults.push(message.text())
      })
      page.on('pageerror', (error) => faults.push(error.message))
      page.on('request', (request) => {
        const { origin, protocol } = new URL(request.url())
        if (protocol !== 'data:' && origin !== new URL(baseURL ?? '').origin) {
          faults.push(`asked another origin: ${request.url()}`)
        }
      })
      await proceed(undefined)
      expect(faults).toEqual([])
    },
    { auto: true },
  ],
})

/** axe, with no rule switched off, on what the page shows now. */
export async function expectNoAxeViolation(page: Page): Promise<void> {
  const { violations, passes } = await new AxeBuilder({ page }).analyze()
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(' | ')}`),
  ).toEqual([])
  // An axe that ran on nothing would pass too.
  expect(passes.length).toBeGreaterThan(10)
}
