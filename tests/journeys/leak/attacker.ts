import { createSocket, type Socket } from 'node:dgram'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createPlain, type AddressInfo, type Server } from 'node:net'
import { networkInterfaces } from 'node:os'

/** Who waits for answers on another origin, and takes whatever comes. */
export interface Attacker {
  /** What it waits for. */
  readonly loot: string
  /** Where requests go; where a mere connection counts; where a datagram does (STUN, QUIC). */
  readonly web: string
  readonly door: string
  readonly post: string
  /** The names of the attempts by which something arrived: for requests with the loot in them, the first part of the path. */
  readonly received: () => readonly string[]
  readonly close: () => Promise<void>
}

const listen = async (server: Server): Promise<number> => {
  server.listen(0, 'localhost')
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

const kinds: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  css: 'text/css',
  html: 'text/html',
}

/** An address of this machine by which others find it: some browsers send no datagram to themselves. */
export const ownAddress: string | undefined = Object.values(networkInterfaces())
  .flatMap((all) => all ?? [])
  .find(({ family, internal }) => family === 'IPv4' && !internal)?.address

/** Lets everybody in, so that nothing but the page's own policy keeps a browser from coming. */
function welcome(request: IncomingMessage, response: ServerResponse): void {
  const [path = ''] = (request.url ?? '').split('?')
  response.writeHead(200, {
    'access-control-allow-origin': '*',
    'access-control-allow-headers': '*',
    'content-type': kinds[path.split('.').at(-1) ?? ''] ?? 'image/svg+xml',
    'cache-control': 'no-store',
  })
  response.end(path.endsWith('.html') ? '<!doctype html><title>Gone</title>' : '')
}

/** Starts one that takes everything that has `loot` in it. */
export async function startAttacker(loot: string): Promise<Attacker> {
  const names = new Set<string>()
  const note = (request: IncomingMessage, body: string): void => {
    const [, name = ''] = /^\/([\w-]+)/.exec(request.url ?? '') ?? []
    if (`${request.url} ${body}`.includes(loot)) names.add(name)
  }
  const web = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      note(request, Buffer.concat(parts).toString())
      welcome(request, response)
    })
  })
  web.on('upgrade', (request, socket) => {
    note(request, '')
    socket.destroy()
  })
  const door = createPlain((socket) => {
    names.add('preconnect')
    socket.on('error', () => {})
    socket.destroy()
  })
  const post: Socket = createSocket('udp4')
  post.on('message', () => names.add('web-rtc'))
  post.bind(0)
  await once(post, 'listening')
  const [at, doorAt] = [await listen(web), await listen(door)]
  return {
    loot,
    web: `http://localhost:${at}`,
    door: `http://localhost:${doorAt}`,
    post: `${ownAddress ?? '127.0.0.1'}:${post.address().port}`,
    received: () => [...names].toSorted(),
    close: async () => {
      web.closeAllConnections()
      post.close()
      await Promise.all([web, door].map((one) => new Promise((resolve) => one.close(resolve))))
    },
  }
}
