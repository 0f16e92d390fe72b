import { setCacheNameDetails } from 'workbox-core'
import { PrecacheController, PrecacheRoute } from 'workbox-precaching'
import { askHost, hasStart, startAt } from './host.ts'
import { askIn, type Ask, type HostSays, type OfflineCopy } from './messages.ts'

/*
 * The service worker: the whole site of one version, kept on the device. It answers for the files of its list and for
 * nothing else, and keeps nothing else, so that nothing of a person can come to lie in a cache. Pages have no way to the
 * network: what there is to ask of the host, it asks for them.
 */

declare const self: ServiceWorkerGlobalScope
/** Both are put in by build/offline. */
declare const builtAs: string
declare const builtFiles: readonly {
  readonly url: string
  readonly revision: string | null
  readonly integrity: string
}[]

// Once: what is put in is put in anew wherever it is named.
const files = builtFiles

// The name ends with the folder of the site, so that two sites on one host do not meet.
setCacheNameDetails({ prefix: 'needlewise' })

/*
 * A file comes in only when it is the file that was built: a host in the midst of a change cannot leave two versions
 * mixed. Where the browser has lost a file, and the host has another by now, rather that one than none.
 */
const controller = new PrecacheController({
  plugins: [
    {
      handlerDidError: async ({ event, request }) =>
        event.type === 'fetch' ? fetch(request) : undefined,
    },
  ],
})
controller.precache([...files])

// An address may say more than which document ("?kiosk"): the document is the same.
const route = new PrecacheRoute(controller, {
  directoryIndex: 'index.html',
  ignoreURLParametersMatching: [/^/],
  cleanURLs: false,
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== self.location.origin) return
  const params = route.match({ event, request, sameOrigin: true, url })
  if (params) event.respondWith(controller.strategy.handle({ event, request, params }))
})

// So the page of the first visit is served from the copy as well. A page that has a worker already keeps it.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

/** Looks into the cache, and tells what it holds and what it lacks. */
async function look(): Promise<OfflineCopy> {
  const cache = await self.caches.open(controller.strategy.cacheName)
  const kept = new Set((await cache.keys()).map(({ url }) => url))
  const missing = files
    .map(({ url }) => url)
    .filter((url) => !kept.has(controller.getCacheKeyForURL(url) ?? ''))
  return { build: builtAs, expected: files.length, missing }
}

/** Fetches what is missing. What the host no longer has as it was built stays missing. */
async function repair(event: ExtendableEvent): Promise<OfflineCopy> {
  const { missing } = await look()
  for (const { url, integrity } of files.filter((file) => missing.includes(file.url))) {
    const request = new Request(url, { cache: 'reload', credentials: 'same-origin' })
    const params = { cacheKey: controller.getCacheKeyForURL(url), integrity }
    await Promise.allSettled(controller.strategy.handleAll({ event, request, params }))
  }
  return look()
}

const host = {
  root: self.location.href,
  fetch: (address: string, how: RequestInit) => fetch(address, how),
}

/** Whether the start page can be opened: from the copy, or else from the host. */
const canStart = async (): Promise<boolean> =>
  (await controller.matchPrecache(startAt(host))) !== undefined || hasStart(host)

const answers: Record<
  Ask,
  (event: ExtendableEvent) => Promise<OfflineCopy | HostSays | boolean | void>
> = {
  // Never by itself: only a page knows whether somebody is in the midst of answering.
  'take-up': () => self.skipWaiting(),
  state: look,
  repair,
  host: () => askHost(host),
  start: canStart,
}

self.addEventListener('message', (event) => {
  const ask = askIn(event.data)
  if (ask === null) return
  event.waitUntil(answers[ask](event).then((answer) => event.ports[0]?.postMessage(answer)))
})
