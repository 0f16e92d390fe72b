import {
  defineConfig,
  type PlaywrightTestOptions,
  type PlaywrightWorkerOptions,
  type Project,
} from '@playwright/test'
import { programsOf, quickChromium, type Engine } from './scripts/browsers.mjs'
import type { Setting } from './tests/journeys/fixtures.ts'

const port = Number(process.env['NEEDLEWISE_PORT'] ?? 4179)

type Use = Partial<PlaywrightTestOptions & PlaywrightWorkerOptions>

/** The browser as it is installed, asking nothing of anybody. */
const chromiumFrom = (executablePath = '') =>
  ({
    browserName: 'chromium',
    launchOptions: {
      executablePath,
      args: [
        '--disable-gpu',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  }) satisfies Use

/** Enough for all that is about a page. */
const chromium = chromiumFrom(quickChromium())

/** What a browser keeps in its profile and offers around a page takes the browser that people have. */
const aroundPages = ['staged/forensic.spec.ts', 'staged/install.spec.ts']

/**
 * `moz-firefox` is a channel that no document names: it drives a stock Firefox by WebDriver BiDi. There Playwright's
 * options for dark and forced colours do nothing, and preferences do.
 */
const firefox = (preferences: Readonly<Record<string, number>> = {}) =>
  ({
    browserName: 'firefox',
    channel: 'moz-firefox',
    launchOptions: {
      executablePath: programsOf('firefox')?.browser ?? '',
      firefoxUserPrefs: {
        'network.captive-portal-service.enabled': false,
        'network.connectivity-service.enabled': false,
        'app.update.enabled': false,
        // It waits a second before it looks for a newer version.
        'dom.serviceWorkers.update_delay': 0,
        ...preferences,
      },
    },
  }) satisfies Use

/** How each engine is told that a person has asked for another look. WebKitGTK knows no forced colours. */
const uses: Record<Engine, Partial<Record<Setting['look'], Use>>> = {
  // Chromium changes its look on the spot: see `askFor` in tests/journeys/visitor.ts.
  chromium: { light: chromium },
  firefox: {
    light: firefox(),
    dark: firefox({ 'layout.css.prefers-color-scheme.content-override': 0 }),
    forced: firefox({ 'browser.display.document_color_use': 2 }),
  },
  webkit: { light: {}, dark: {} },
}

/** The projects of an engine that is here: all journeys in the light, and axe once more in each other look. */
function projectsOf(engine: Engine): Project<object, Setting>[] {
  if (programsOf(engine) === null) return []
  return (['light', 'dark', 'forced'] as const).flatMap((look) => {
    const use = uses[engine][look]
    if (use === undefined) return []
    const setting = { use: { ...use, engine, look } }
    if (look !== 'light') return { name: `${engine}-${look}`, grep: /@every-look/, ...setting }
    const testIgnore = [
      'built.spec.ts',
      'pseudo.spec.ts',
      'clinic.spec.ts',
      ...(engine === 'chromium' ? aroundPages : []),
      ...(engine === 'webkit' ? ['staged/**'] : []),
    ]
    const elsewhere = engine === 'chromium' ? {} : { grepInvert: /@one-engine/ }
    return { name: engine, testIgnore, ...elsewhere, ...setting }
  })
}

/** Chromium with all that is around its pages. */
function chromiumInFull(): Project<object, Setting>[] {
  const browser = programsOf('chromium')?.browser
  if (browser === undefined) return []
  const use = { ...chromiumFrom(browser), engine: 'chromium', look: 'light' } as const
  return [{ name: 'chromium-in-full', testMatch: aroundPages, use }]
}

/** Builds a site that only tests need, and serves it. */
function other(config: string): string {
  const named = `--config tests/${config}/vite.config.ts`
  return `vite build --app --logLevel warn ${named} && vite preview ${named}`
}

/** Builds the site of a clinic as its owner does, and serves it. */
const clinicSite = 'node_modules/.cache/clinic/site'
const ofClinic =
  `node scripts/build.ts --clinic clinics/example.json --out ${clinicSite} && ` +
  `vite preview --outDir ${clinicSite}`

/** A site that stands beside the plain one, and is looked at in one engine. */
function beside(name: 'pseudo' | 'clinic', at: number): Project<object, Setting>[] {
  if (programsOf('chromium') === null) return []
  const use: Use = { ...chromium, baseURL: `http://localhost:${at}/` }
  return [{ name, testMatch: `${name}.spec.ts`, use }]
}

const serve = (at: number, command: string) => ({
  command: `${command} --port ${at} --strictPort`,
  url: `http://localhost:${at}/`,
  reuseExistingServer: false,
})

export default defineConfig<object, Setting>({
  testDir: 'tests/journeys',
  outputDir: 'node_modules/.cache/journeys',
  forbidOnly: process.env['CI'] !== undefined,
  fullyParallel: true,
  workers: 2,
  reporter: [['list'], ['./tests/journeys/missing-engines.ts']],
  use: { baseURL: `http://localhost:${port}/`, viewport: { width: 390, height: 780 } },
  projects: [
    // What can be told of the built files without a browser.
    { name: 'built', testMatch: 'built.spec.ts' },
    ...beside('pseudo', port + 1),
    ...beside('clinic', port + 3),
    ...(['chromium', 'firefox', 'webkit'] as const).flatMap(projectsOf),
    ...chromiumInFull(),
  ],
  // The next version is not visited at its own address: hosts that journeys start take it from where it is built.
  webServer: [
    serve(port, 'vite preview'),
    serve(port + 1, other('pseudo')),
    serve(port + 2, other('next')),
    serve(port + 3, ofClinic),
  ],
})
