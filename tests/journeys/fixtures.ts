import {
  expect,
  test as original,
  type Browser,
  type BrowserType,
  type TestInfo,
} from '@playwright/test'
import type { Engine } from '../../scripts/browsers.mjs'
import { byPlaywright } from './by-playwright.ts'
import { byWebDriver } from './by-webdriver.ts'
import type { Look, Size, Visitor } from './visitor.ts'
import { startWebKit } from './webkit.ts'

export { expect }

/** What a project of playwright.config.ts says. */
export interface Setting {
  readonly engine: Engine
  /** How the person has asked for pages to look. */
  readonly look: Look
}

/** An engine that runs. */
export interface Running {
  /** Somebody new, in a browser that remembers nobody. */
  readonly visit: (
    base: string,
    size: Size,
  ) => Promise<readonly [visitor: Visitor, leave: () => Promise<void>]>
  readonly stop: () => Promise<void>
  /** Playwright's own browser, where Playwright drives the engine. */
  readonly browser: Browser | null
}

async function runWebKit({ look }: Setting): Promise<Running> {
  const webkit = await startWebKit(look === 'dark')
  return {
    visit: async (base, size) => {
      const driver = await webkit.start()
      const visitor = byWebDriver(driver, base)
      await visitor.resize(size)
      return [visitor, () => driver.quit()]
    },
    stop: webkit.stop,
    browser: null,
  }
}

async function runByPlaywright(type: BrowserType, { engine }: Setting): Promise<Running> {
  // With the options of the project, which Playwright adds to every browser and page that a test opens.
  const browser = await type.launch()
  return {
    visit: async (base, size) => {
      const context = await browser.newContext({ viewport: size })
      const visitor = byPlaywright(await context.newPage(), engine, base)
      return [visitor, () => context.close()]
    },
    stop: () => browser.close(),
    browser,
  }
}

/** Keeps a picture of where a journey failed. */
const show = async (visitor: Visitor, testInfo: TestInfo): Promise<void> =>
  testInfo.attach('seen', { body: await visitor.screenshot(), contentType: 'image/png' })

export interface Tools {
  readonly visitor: Visitor
}

/**
 * A journey that asks for a `visitor` runs in every engine. One that asks for Playwright's own `page` stands in
 * staged/, and runs where Playwright drives. Both watch the whole visit: nothing may go wrong on the way.
 */
export const test = original.extend<Tools, Setting & { readonly running: Running }>({
  engine: ['chromium', { option: true, scope: 'worker' }],
  look: ['light', { option: true, scope: 'worker' }],
  running: [
    async ({ playwright, browserName, engine, look }, proceed) => {
      const setting = { engine, look }
      const running =
        engine === 'webkit'
          ? await runWebKit(setting)
          : await runByPlaywright(playwright[browserName], setting)
      await proceed(running)
      await running.stop()
    },
    { scope: 'worker' },
  ],
  browser: [
    async ({ running }, proceed) => {
      if (running.browser === null) throw new Error('fixtures: Playwright does not drive WebKit.')
      await proceed(running.browser)
    },
    { scope: 'worker' },
  ],
  visitor: async ({ running, baseURL, viewport }, proceed, testInfo) => {
    if (!baseURL || !viewport) throw new Error('fixtures: the project has no site or no size.')
    const [visitor, leave] = await running.visit(baseURL, viewport)
    try {
      await proceed(visitor)
      if (testInfo.errors.length > 0) await show(visitor, testInfo)
      else expect(await visitor.faults()).toEqual([])
    } finally {
      await leave()
    }
  },
})
