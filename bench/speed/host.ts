import { readFile, readdir } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.css': 'text/css; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.png': 'image/png',
}
/** Files that are small already. */
const packed = new Set(['.png'])

/** As hosts for static sites do it once for each file: brotli at its strongest. */
export const compressed = (bytes: Buffer): Promise<Buffer> =>
  promisify(brotliCompress)(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  })

/** A file as it is sent. */
export interface Sent {
  readonly type: string
  readonly encoding: 'br' | 'identity'
  readonly body: Buffer
}

/** Every file of a folder, compressed before anybody asks. By path from the root: "/assets/x.js". */
export async function filesOf(folder: string): Promise<ReadonlyMap<string, Sent>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const sent = files.map(async ({ parentPath, name }) => {
    const path = join(parentPath, name)
    const bytes = await readFile(path)
    const isPacked = packed.has(extname(name))
    const file: Sent = {
      type: types[extname(name)] ?? 'application/octet-stream',
      encoding: isPacked ? 'identity' : 'br',
      body: isPacked ? bytes : await compressed(bytes),
    }
    return [`/${path.slice(join(folder, '/').length)}`, file] as const
  })
  return new Map(await Promise.all(sent))
}

/** A host of such files at the root of an address of its own. */
export interface Host {
  readonly base: string
  readonly close: () => Promise<void>
}

/** Serves `files`; a path that ends in "/" means its index.html. */
export async function serve(files: ReadonlyMap<string, Sent>): Promise<Host> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host')
    const file = files.get(pathname.endsWith('/') ? `${pathname}index.html` : pathname)
    if (!file) {
      response.writeHead(404).end()
      return
    }
    const { type, encoding, body } = file
    response.writeHead(200, {
      'content-type': type,
      'content-length': body.length,
      ...(encoding === 'br' && { 'content-encoding': 'br' }),
      'cache-control': 'max-age=600',
      vary: 'accept-encoding',
    })
    response.end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  return {
    base: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
