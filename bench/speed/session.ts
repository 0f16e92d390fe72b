import type { Browser, CDPSession } from '@playwright/test'

/*
 * A session of the DevTools protocol on a page of its own, by the browser's. Playwright has the runtime of every page that it
 * drives report to it (`Runtime.enable`), and then V8 looks up source positions in whatever script is on the stack: it reads
 * the script again, in the midst of the first task of the page. Nobody's browser at home does that. A page in a context that
 * Playwright did not make is left alone by it.
 */

interface Told {
  readonly id?: number
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
  readonly error?: { readonly message: string }
}

/** What has to be known of a session to talk to a page. */
export interface Session {
  readonly send: CDPSession['send']
  /** Resolves with what the next event of this name says. */
  readonly next: (event: string) => Promise<unknown>
}

class PageSession {
  readonly #browser: CDPSession
  readonly #id: string
  readonly #answers = new Map<number, PromiseWithResolvers<unknown>>()
  readonly #events = new Map<string, PromiseWithResolvers<unknown>>()
  #sent = 0

  constructor(browser: CDPSession, id: string) {
    this.#browser = browser
    this.#id = id
    browser.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
      if (sessionId === id) this.#hear(JSON.parse(message) as Told)
    })
  }

  async send(method: string, params: object = {}): Promise<unknown> {
    this.#sent += 1
    const answer = Promise.withResolvers<unknown>()
    this.#answers.set(this.#sent, answer)
    const message = JSON.stringify({ id: this.#sent, method, params })
    await this.#browser.send('Target.sendMessageToTarget', { sessionId: this.#id, message })
    return answer.promise
  }

  next(event: string): Promise<unknown> {
    const coming = Promise.withResolvers<unknown>()
    this.#events.set(event, coming)
    return coming.promise
  }

  #hear({ id, method, params, result, error }: Told): void {
    if (id !== undefined) {
      if (error) this.#answers.get(id)?.reject(new Error(`bench: ${error.message}`))
      else this.#answers.get(id)?.resolve(result)
      this.#answers.delete(id)
    } else if (method !== undefined) {
      this.#events.get(method)?.resolve(params)
      this.#events.delete(method)
    }
  }
}

/** Opens a page that nobody has been on, so large in CSS pixels. `close` takes all that belongs to it away. */
export async function openPage(
  browser: Browser,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<{ readonly session: Session; readonly close: () => Promise<void> }> {
  const whole = await browser.newBrowserCDPSession()
  const { browserContextId } = await whole.send('Target.createBrowserContext')
  const { targetId } = await whole.send('Target.createTarget', {
    url: 'about:blank',
    browserContextId,
  })
  const { sessionId } = await whole.send('Target.attachToTarget', { targetId, flatten: false })
  const session = new PageSession(whole, sessionId)
  await session.send('Emulation.setDeviceMetricsOverride', {
    width,
    height,
    deviceScaleFactor: 1,
    mobile: false,
  })
  return {
    // What is sent and what is answered are the protocol's own shapes.
    session: session as unknown as Session,
    close: async () => {
      await whole.send('Target.disposeBrowserContext', { browserContextId })
      await whole.detach()
    },
  }
}
