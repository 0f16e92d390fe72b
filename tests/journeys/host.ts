import { createReadStream, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
}

/** A host of the built site, in a folder of its own, that does what hosts do: goes away, comes back, gets a new version. */
export interface Host {
  /** The address of the site. */
  readonly base: string
  /** Goes away: whoever asks is cut off without a word. */
  readonly goAway: () => void
  readonly comeBack: () => void
  /** Cuts off whoever asks for such a file, from now on; `null` for nobody. */
  readonly refuse: (files: RegExp | null) => void
  /** Has the site of another folder from now on. */
  readonly deploy: (site: string) => void
  /** What was asked of it since it started, by path and query. */
  readonly asked: () => readonly string[]
  readonly close: () => Promise<void>
}

interface Plan {
  /** Where the site lies on the host: "/clinic/". */
  readonly at: string
  /** False for the plainest host there is: a file for a path, and nothing for a folder. */
  readonly hasIndex?: boolean
  /** The folder of the built site. */
  readonly site?: string
  /** What it says of how long its files may be kept. */
  readonly keep?: string
  /** What it makes of every document before it sends it. */
  readonly change?: (html: string) => string
}

/** The file that a path stands for, or `null`. */
function fileFor(path: string, at: string, hasIndex: boolean): string | null {
  if (!path.startsWith(at)) return null
  const within = decodeURIComponent(path.slice(at.length))
  const isFolder = within === '' || within.endsWith('/')
  return isFolder && hasIndex ? `${within}index.html` : within
}

const listen = (server: Server): Promise<number> =>
  new Promise((resolve) => {
    server.listen(0, 'localhost', () => resolve((server.address() as AddressInfo).port))
  })

/** Starts a host. While it is away it keeps its port, so that nobody else can get it meanwhile. */
export async function startHost(plan: Plan): Promise<Host> {
  // Ten minutes, as common hosts for static sites say: a newer version must come about in spite of it.
  const { at, hasIndex = true, site = 'dist', keep = 'max-age=600', change } = plan
  let isThere = true
  let refused: RegExp | null = null
  let folder = site
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    if (refused?.test(request.url ?? '')) {
      request.socket.destroy()
      return
    }
    const file = fileFor(new URL(request.url ?? '/', 'http://host').pathname, at, hasIndex)
    const type = types[extname(file ?? '')] ?? 'application/octet-stream'
    const found = { 'content-type': type, 'cache-control': keep }
    if (file === null) response.writeHead(404).end()
    else if (change && file.endsWith('.html')) {
      response.writeHead(200, found).end(change(readFileSync(join(folder, file), 'utf8')))
    } else {
      createReadStream(join(folder, file))
        .once('open', () => response.writeHead(200, found))
        .once('error', () => response.writeHead(404).end())
        .pipe(response)
    }
  })
  server.on('connection', (socket) => {
    if (!isThere) socket.destroy()
  })
  const port = await listen(server)
  return {
    base: `http://localhost:${port}${at}`,
    goAway: () => {
      isThere = false
      server.closeAllConnections()
    },
    comeBack: () => {
      isThere = true
    },
    refuse: (files) => {
      refused = files
    },
    deploy: (next) => {
      folder = next
    },
    asked: () => asked,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/**
 * What browsers say by themselves when nobody answers, and Firefox of a file that was on its way when its page was left:
 * a fresh page asks for the result ahead, wherever it goes next. In these words no fault of ours can hide: a worker that
 * fails is told in others, and a page that lacks a file says so itself.
 */
export const networkFailures =
  /^Failed to load resource: net::ERR_|ERR_(?:EMPTY_RESPONSE|CONNECTION_|INTERNET_)|^Failed to load .* A ServiceWorker intercepted the request and encountered an unexpected error\.$/
