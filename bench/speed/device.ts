import {
  chromium,
  type Browser,
  type BrowserContext,
  type CDPSession,
  type Page,
} from '@playwright/test'
import { programsOf } from '../../scripts/browsers.mjs'
import type { Loaded, Orders } from './in-page/types.ts'
import { sent } from './sent.ts'

/** A cheap tablet on a slow line. Throughput in bytes a second. */
export const slow = {
  /** How many times as long the main thread takes. */
  cpu: 6,
  latency: 150,
  download: 1_600_000 / 8,
  upload: 750_000 / 8,
} as const

/** As wide as a phone, so that what counts is what most people see. */
const viewport = { width: 390, height: 780 }

/** All of Chromium, as people have it. */
export function openBrowser(flags: readonly string[] = []): Promise<Browser> {
  const executablePath = programsOf('chromium')?.browser
  if (executablePath === undefined) throw new Error('bench: there is no Chromium; see README.md.')
  const args = ['--disable-gpu', '--disable-background-networking', '--no-first-run', ...flags]
  return chromium.launch({ executablePath, args })
}

const installed = sent('index.ts')

/** A page that nobody has been on: nothing is in its cache, no worker serves it. */
export interface Fresh {
  readonly page: Page
  readonly session: CDPSession
  readonly context: BrowserContext
  /** Gives other orders, for the documents from here on. */
  readonly told: (orders: Orders) => Promise<void>
}

/** Opens such a page, with `orders` sent ahead of it, as quick as the machine is. */
export async function openFresh(browser: Browser, orders: Orders): Promise<Fresh> {
  const context = await browser.newContext({ viewport })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Page.enable')
  const script = await installed
  let given: string | undefined
  const told = async (now: Orders): Promise<void> => {
    if (given !== undefined) {
      await session.send('Page.removeScriptToEvaluateOnNewDocument', { identifier: given })
    }
    const source = `${script}needlewiseSent.install(${JSON.stringify(now)})`
    given = (await session.send('Page.addScriptToEvaluateOnNewDocument', { source })).identifier
  }
  await told(orders)
  await session.send('Runtime.enable')
  await session.send('Runtime.addBinding', { name: 'needlewiseLoaded' })
  return { page, session, context, told }
}

/** From here on the page is on the slow tablet, and on the slow line. */
export async function slowDown(session: CDPSession): Promise<void> {
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: slow.latency,
    downloadThroughput: slow.download,
    uploadThroughput: slow.upload,
  })
  await session.send('Emulation.setCPUThrottlingRate', { rate: slow.cpu })
}

/** A page that does not wake is a fault of the page, or of the measuring. */
const patience = 120_000

/**
 * Goes to an address, or loads the page again, and waits until the page itself tells how it came. Nobody looks in
 * meanwhile. Rejects where the page does not wake.
 */
export async function load({ page, session }: Fresh, address: string | null): Promise<Loaded> {
  const { promise, resolve, reject } = Promise.withResolvers<Loaded>()
  const late = setTimeout(() => reject(new Error('bench: the page does not wake.')), patience)
  session.once('Runtime.bindingCalled', ({ payload }) => resolve(JSON.parse(payload) as Loaded))
  try {
    if (address === null) await page.reload({ waitUntil: 'commit' })
    else await page.goto(address, { waitUntil: 'commit' })
    return await promise
  } finally {
    clearTimeout(late)
  }
}
