import { chromium, type Browser } from '@playwright/test'
import { programsOf } from '../../scripts/browsers.mjs'
import type { Loaded, Orders } from './in-page/types.ts'
import { sent } from './sent.ts'
import { openPage, type Session } from './session.ts'

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
  readonly session: Session
  /** What a function says that is run in the page. It knows nothing but the page and what it is given. */
  readonly ask: <Given, Said>(
    question: (given: Given) => Said,
    given: Given,
  ) => Promise<Awaited<Said>>
  /** Gives other orders, for the documents from here on. */
  readonly told: (orders: Orders) => Promise<void>
  readonly close: () => Promise<void>
}

async function evaluate<Said>(session: Session, expression: string): Promise<Said> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  })
  if (exceptionDetails) {
    throw new Error(`bench: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`)
  }
  return result.value as Said
}

/** Opens such a page, with `orders` sent ahead of it, as quick as the machine is. */
export async function openFresh(browser: Browser, orders: Orders): Promise<Fresh> {
  const script = await installed
  const { session, close } = await openPage(browser, viewport)
  await session.send('Page.enable')
  let given: string | undefined
  const told = async (now: Orders): Promise<void> => {
    if (given !== undefined) {
      await session.send('Page.removeScriptToEvaluateOnNewDocument', { identifier: given })
    }
    const source = `${script}needlewiseSent.install(${JSON.stringify(now)})`
    given = (await session.send('Page.addScriptToEvaluateOnNewDocument', { source })).identifier
  }
  await told(orders)
  return {
    session,
    ask: (question, about) => evaluate(session, `(${String(question)})(${JSON.stringify(about)})`),
    told,
    close,
  }
}

/** From here on the page is on the slow tablet, and on the slow line. */
export async function slowDown(session: Session): Promise<void> {
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
 * Goes to an address, or loads the page again, and waits until the page itself tells how it came: it is asked once, as
 * its document begins, and nobody looks in meanwhile. Rejects where the page does not wake.
 */
export async function load({ session }: Fresh, address: string | null): Promise<Loaded> {
  const { promise: tooLate, reject } = Promise.withResolvers<never>()
  const late = setTimeout(() => reject(new Error('bench: the page does not wake.')), patience)
  try {
    const begun = session.next('Page.frameNavigated')
    if (address === null) await session.send('Page.reload')
    else await session.send('Page.navigate', { url: address })
    await Promise.race([begun, tooLate])
    return await Promise.race([evaluate<Loaded>(session, 'needlewiseBench.loaded'), tooLate])
  } finally {
    clearTimeout(late)
  }
}
