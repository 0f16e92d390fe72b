import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { filesIn } from '../../build/offline/precache.ts'
import { headersOf, type Form } from '../../build/hosting/headers.ts'
import { hasTool } from '../../scripts/browsers.mjs'
import { en } from '../../src/text/en/index.ts'
import { people } from '../people.ts'
import { openKept } from './copy.ts'
import { expect, test as base } from './fixtures.ts'
import { networkFailures } from './host.ts'
import { hurryToResult } from './hurry.ts'
import { seenOfOthers } from './kiosk.ts'
import { startNginx, type Nginx } from './nginx.ts'
import { words } from './seen.ts'
import type { Visitor } from './visitor.ts'
import { begin, open, until, untilAsked } from './walk.ts'

// The site as a clinic's nginx serves it, with the file of hosting/ for it. In a folder whose name is that of one of its own.

const test = base.extend<{ readonly form: Form; readonly nginx: Nginx }>({
  form: ['plain', { option: true }],
  nginx: async ({ form }, proceed) => {
    const nginx = await startNginx(form, '/clinic/')
    await proceed(nginx)
    await nginx.close()
  },
  baseURL: async ({ nginx }, proceed) => proceed(nginx.base),
})

test.skip(!hasTool('nginx'), 'nginx is not here')

const { answers, outcome } = people.severalReasons

/** What of `expected` was sent, so that what nginx adds by itself does not count. */
const sent = ({ headers }: Response, expected: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.keys(expected).map((name) => [name, headers.get(name)]))

for (const form of ['plain', 'kiosk'] as const) {
  test.describe(`in the ${form} form`, () => {
    test.use({ form })

    test('every file comes with what the table says', { tag: '@one-engine' }, async ({ nginx }) => {
      const files = filesIn('dist')
      expect(files.length).toBeGreaterThan(60)
      for (const file of files) {
        const answer = await fetch(new URL(file, nginx.base))
        await answer.arrayBuffer()
        expect(answer.status, file).toBe(200)
        const expected = headersOf(file, form)
        expect(sent(answer, expected), file).toEqual(expected)
      }
      for (const folder of ['', 'es/']) {
        const answer = await fetch(new URL(folder, nginx.base))
        const expected = headersOf(`${folder}index.html`, form)
        expect(sent(answer, expected), folder).toEqual(expected)
      }
    })
  })
}

test(
  'what is not there is not kept for a year, and nothing can be sent',
  { tag: '@one-engine' },
  async ({ nginx }) => {
    const lost = await fetch(new URL('assets/index-00000000.js', nginx.base))
    expect(lost.status).toBe(404)
    expect(lost.headers.get('cache-control')).toBeNull()
    expect(lost.headers.get('content-security-policy')).toContain("default-src 'none'")
    const post = await fetch(new URL('index.html', nginx.base), { method: 'POST', body: 'answers' })
    expect(post.status).toBe(405)
  },
)

test('what is text is pressed on its way', { tag: '@one-engine' }, async ({ nginx }) => {
  const html = await (await fetch(nginx.base)).text()
  const script = /src="\.\/(assets\/[^"]+\.js)"/.exec(html)?.[1] ?? ''
  expect(script).not.toBe('')
  for (const file of ['index.html', script, 'manifest.webmanifest', 'version.json']) {
    const answer = await fetch(new URL(file, nginx.base), {
      headers: { 'accept-encoding': 'gzip' },
    })
    expect(answer.status, file).toBe(200)
    // What is smaller than a packet gains nothing.
    const { length } = await answer.text()
    expect(answer.headers.get('content-encoding'), file).toBe(length < 512 ? null : 'gzip')
  }
})

test('the manifest has its own kind', { tag: '@one-engine' }, async ({ nginx }) => {
  const answer = await fetch(new URL('manifest.webmanifest', nginx.base))
  expect(answer.headers.get('content-type')).toBe('application/manifest+json')
})

test.describe('whoever visits it', () => {
  test.use({ keepsCopy: true, noise: networkFailures })

  test('gets to a result, with the host and without it', async ({ visitor, nginx }) => {
    await openKept(visitor)
    await hurryToResult(visitor, answers)
    await until(visitor, { outcome })
    await nginx.goAway()
    await visitor.reload()
    await until(visitor, { screen: 'result', outcome })
    await open(visitor, './professional.html', 'professional')
    await open(visitor, './?kiosk', 'start')
    await hurryToResult(visitor, answers)
    await until(visitor, { outcome })
  })

  test('at the front desk finds all in order', async ({ visitor }) => {
    await openKept(visitor)
    await visitor.press(en.start.staff, 'link')
    await until(visitor, { screen: 'staff' })
    // Among them: the worker reached the host, whose policy allows it that and nothing else.
    await expect.poll(() => words(visitor, en.staff.allGood(7))).toBe('shown')
  })
})

test(
  'the professional’s camera is allowed, and the microphone is not',
  { tag: '@one-engine' },
  async ({ browser, launchOptions, nginx }) => {
    const args = [
      ...(launchOptions.args ?? []),
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
    ]
    const other = await browser.browserType().launch({ ...launchOptions, args })
    try {
      const page = await other.newPage()
      await page.goto(new URL('professional.html', nginx.base).href)
      await page.getByRole('button', { name: en.professional.read.camera }).click()
      const wide = () =>
        page.locator('video').evaluate((video: HTMLVideoElement) => video.videoWidth)
      await expect.poll(wide).toBeGreaterThan(0)
      const heard = await page.evaluate(() =>
        navigator.mediaDevices.getUserMedia({ audio: true }).then(
          () => 'heard',
          ({ name }: DOMException) => name,
        ),
      )
      expect(heard).toBe('NotAllowedError')
    } finally {
      await other.close()
    }
  },
)

/** A page of somebody else, that frames the site and opens it. */
const stranger = (address: string): string =>
  `<!doctype html><title>Stranger</title><iframe src="${address}"></iframe>
   <script>
     const opened = open('${address}')
   </script>`

test(
  'no other page frames it, and who opened it has no hold on it',
  { tag: '@one-engine' },
  async ({ browser, nginx }) => {
    const server = createServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end(stranger(nginx.base))
    })
    server.listen(0, 'localhost')
    await once(server, 'listening')
    const context = await browser.newContext()
    try {
      const page = await context.newPage()
      const opening = context.waitForEvent('page')
      await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`)
      const opened = await opening
      await opened.waitForSelector('main:not([data-prerendered])')
      expect(await opened.evaluate(() => window.opener as unknown)).toBeNull()
      expect(await page.evaluate('opened.closed')).toBe(true)
      const [, framed] = page.frames()
      expect(framed?.url()).toMatch(/^chrome-error:/)
    } finally {
      await context.close()
      server.closeAllConnections()
      server.close()
    }
  },
)

test.describe('on a tablet', () => {
  test.use({ form: 'kiosk' })

  test('Back shows nothing of the person before', async ({ visitor }) => {
    await begin(visitor, en, './?kiosk')
    await untilAsked(visitor, 'treatment')
    await visitor.choose('treatment', 'professional')
    await open(visitor, './about.html?kiosk', 'about')
    await visitor.back()
    await until(visitor, { screen: 'start' })
    expect(await seenOfOthers(visitor)).toEqual([])
  })
})

/** How the document that is open came about. */
const cameBy = (visitor: Visitor): Promise<string | null> =>
  visitor.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
    return entry?.type ?? null
  })

for (const form of ['plain', 'kiosk'] as const) {
  test.describe(`in the ${form} form`, () => {
    test.use({ form })

    test('only devices of people’s own put a page away', async ({ visitor, engine }) => {
      // On http WebKit puts away what may not be kept; the page wipes itself then. A driven Chromium puts nothing away.
      test.skip(engine !== 'firefox', 'Firefox alone tells the two forms from each other here.')
      await open(visitor, './guide.html', 'guide')
      await open(visitor, './about.html', 'about')
      await visitor.back()
      // A page that comes back as it was put away reloads itself.
      const came = form === 'plain' ? 'reload' : 'back_forward'
      await expect.poll(() => cameBy(visitor).catch(() => null)).toBe(came)
    })
  })
}
