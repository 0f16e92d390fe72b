import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { BrowserContext } from '@playwright/test'
import * as z from 'zod/mini'
import { persist } from './persist.ts'

// Looks at the tabs that a browser brings back when it starts again.

const Restored = z.object({
  address: z.string(),
  screen: z.string(),
  ticked: z.number(),
  stored: z.number(),
})

/** What a tab of ours shows. */
export type Restored = z.infer<typeof Restored>

/** Sent into the page: what it shows, as JSON, once our script has taken over. */
const glance = `(() => {
  const main = document.querySelector('main:not([data-prerendered])')
  return main && JSON.stringify({
    address: location.href,
    screen: main.dataset.screen,
    ticked: document.querySelectorAll('input:checked').length,
    stored: sessionStorage.length,
  })
})()`

/** Looks at every tab with an address of ours, until there is one and each of them shows something. */
const untilShown = <Tab>(
  tabs: () => Promise<readonly Tab[]>,
  run: (tab: Tab) => Promise<unknown>,
): Promise<readonly Restored[]> =>
  persist(
    async () => {
      const shown = await Promise.all((await tabs()).map((tab) => run(tab).catch(() => null)))
      if (shown.length === 0 || !shown.every((one) => typeof one === 'string')) return null
      return shown.map((one) => Restored.parse(JSON.parse(one)))
    },
    (after) => `restored: the browser brings no tab of ours back ${after}.`,
  )

/** The tabs that Chromium brought back. */
export async function restoredInChromium(
  context: BrowserContext,
  base: string,
): Promise<readonly Restored[]> {
  const ours = async () => context.pages().filter((page) => page.url().startsWith(base))
  const shown = await untilShown(ours, (page) => page.evaluate(glance))
  await context.close()
  return shown
}

type Send = (method: string, params?: object) => Promise<unknown>

/** Speaks WebDriver BiDi to a browser at this address: each message has a number, which the answer has, too. */
async function speakTo(address: string): Promise<Send> {
  const socket = new WebSocket(address)
  await once(socket, 'open')
  const waiting = new Map<unknown, (answer: unknown) => void>()
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as { readonly id?: number }
    waiting.get(answer.id)?.(answer)
  })
  return (method, params = {}) =>
    new Promise((resolve) => {
      const id = waiting.size + 1
      waiting.set(id, resolve)
      socket.send(JSON.stringify({ id, method, params }))
    })
}

const Tree = z.object({
  result: z.object({ contexts: z.array(z.object({ context: z.string(), url: z.string() })) }),
})
const Value = z.object({ result: z.object({ result: z.object({ value: z.string() }) }) })

/** The tabs that Firefox brought back. Playwright sees only those that it opened itself. */
export async function restoredInFirefox(
  program: string,
  profile: string,
  base: string,
): Promise<readonly Restored[]> {
  const args = ['--headless', '--remote-debugging-port=0', '--profile', profile]
  const firefox = spawn(program, args, { detached: true, stdio: ['ignore', 'ignore', 'pipe'] })
  const gone = once(firefox, 'exit')
  let address = ''
  for await (const line of createInterface(firefox.stderr)) {
    address = /^WebDriver BiDi listening on (\S+)$/.exec(line)?.[1] ?? ''
    if (address !== '') break
  }
  const send = await speakTo(`${address}/session`)
  await send('session.new', { capabilities: {} })
  const ours = async () => {
    const { contexts } = Tree.parse(await send('browsingContext.getTree')).result
    return contexts.filter(({ url }) => url.startsWith(base))
  }
  const shown = await untilShown(ours, async ({ context }) => {
    const asked = { expression: glance, target: { context }, awaitPromise: false }
    return Value.parse(await send('script.evaluate', asked)).result.result.value
  })
  await send('browser.close')
  await gone
  return shown
}
