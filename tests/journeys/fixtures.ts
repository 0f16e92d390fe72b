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
import { withoutWorkers } from './copy.ts'
import { networkFailures, startHost, type Host } from './host.ts'
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
    keepsCopy: boolean,
  ) => Promise<readonly [visitor: Visitor, leave: () => Promise<void>]>
  readonly stop: () => Promise<void>
  /** Playwright's own browser, where Playwright drives the engine. */
  readonly browser: Browser | null
}

async function runWebKit({ look }: Setting): Promise<Running> {
  const webkit = await startWebKit(look === 'dark')
  return {
    visit: async (base, size, keepsCopy) => {
      const driver = await webkit.start(keepsCopy)
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
    visit: async (base, size, keepsCopy) => {
      const context = await browser.newContext({ viewport: size })
      if (!keepsCopy) await context.addInitScript(withoutWorkers)
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
  /** A host of this test's own. `test.use(onOwnHost)` makes the visitor visit the site there. */
  readonly host: Host
  /** What a browser may say by itself on this journey; `null` where nothing may be said. */
  readonly noise: RegExp | null
  /**
   * Whether the browser keeps the offline copy of the site. To fetch all of it is a fifth of a journey's time: where a
   * journey is not about that, it comes with a browser that has no service workers.
   */
  readonly keepsCopy: boolean
}

/** What was said on a visit, but for what a browser may say by itself. */
export const faultsOf = async (
  visitor: Visitor,
  noise: Tools['noise'],
): Promise<readonly string[]> =>
  (await visitor.faults()).filter((fault) => noise === null || !noise.test(fault))

/** For journeys on which the host goes away. */
export const onOwnHost = {
  baseURL: async ({ host }: Pick<Tools, 'host'>, proceed: (base: string) => Promise<void>) =>
    proceed(host.base),
  noise: networkFailures,
  keepsCopy: true,
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
  noise: [null, { option: true }],
  keepsCopy: [false, { option: true }],
  host: async ({ engine }, proceed) => {
    const host = await startHost({ at: `/clinic/${engine}/` })
    await proceed(host)
    await host.close()
  },
  visitor: async ({ running, baseURL, viewport, noise, keepsCopy }, proceed, testInfo) => {
    if (!baseURL || !viewport) throw new Error('fixtures: the project has no site or no size.')
    const [visitor, leave] = await running.visit(baseURL, viewport, keepsCopy)
    try {
      await proceed(visitor)
      if (testInfo.errors.length > 0) await show(visitor, testInfo)
      else expect(await faultsOf(visitor, noise)).toEqual([])
    } finally {
      await leave()
    }
  },
})
