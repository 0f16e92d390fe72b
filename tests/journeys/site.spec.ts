import { createReadStream } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { en } from '../../src/text/en/index.ts'
import { people } from '../people.ts'
import { test } from './fixtures.ts'
import { answerAll, open, until } from './walk.ts'

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
}

/** The plainest static host there is: a file for a path, else 404. No rewrite, no directory index. */
async function plainHost(folder: string): Promise<{ base: string; close: () => void }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host')
    const file = pathname.startsWith(folder) ? join('dist', pathname.slice(folder.length)) : ''
    const type = types[extname(file)] ?? 'application/octet-stream'
    createReadStream(file)
      .once('open', () => response.writeHead(200, { 'content-type': type }))
      .once('error', () => response.writeHead(404).end())
      .pipe(response)
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const { port } = server.address() as AddressInfo
  return { base: `http://localhost:${port}${folder}`, close: () => server.close() }
}

test.describe('on a plain static host, in a sub-folder', () => {
  test.use({
    baseURL: async ({ engine }, proceed) => {
      const host = await plainHost(`/clinic/${engine}/`)
      await proceed(host.base)
      host.close()
    },
  })

  test('the whole way works, and every link between documents', async ({ visitor }) => {
    await open(visitor, 'index.html', 'start')
    await visitor.press(en.start.action)
    await answerAll(visitor, people.tanned.answers)
    await visitor.press(en.check.action)
    await until(visitor, { screen: 'result', outcome: 'wait' })
    await open(visitor, 'guide.html', 'guide')
    await visitor.press(en.shell.pages.about, 'link')
    await until(visitor, { screen: 'about' })
    await visitor.press(en.shell.name, 'link')
    await until(visitor, { screen: 'start' })
    await visitor.press(en.start.carryOn)
    await until(visitor, { screen: 'check' })
  })
})
