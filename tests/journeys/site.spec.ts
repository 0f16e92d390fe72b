import { createReadStream } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readFile, readdir, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { en } from '../../src/text/index.ts'
import { people } from '../people.ts'
import { expect, test } from './fixtures.ts'
import { answerAll, main, press } from './walk.ts'

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
    baseURL: async ({ browserName }, proceed) => {
      const host = await plainHost(`/clinic/${browserName}/`)
      await proceed(host.base)
      host.close()
    },
  })

  test('the whole way works, and every link between documents', async ({ page }) => {
    await page.goto('index.html')
    await press(page, en.start.action)
    await answerAll(page, people.tanned.answers)
    await press(page, en.check.action)
    await expect(main(page)).toHaveAttribute('data-outcome', 'wait')
    await page.goto('guide.html')
    await page.getByRole('link', { name: en.shell.pages.about, exact: true }).click()
    await expect(main(page)).toHaveAttribute('data-screen', 'about')
    await page.getByRole('link', { name: en.shell.name, exact: true }).click()
    await expect(main(page)).toHaveAttribute('data-screen', 'start')
    await press(page, en.start.carryOn)
    await expect(main(page)).toHaveAttribute('data-screen', 'check')
  })
})

test('the site is small: what a phone must load before it can answer', async () => {
  const assets = await readdir('dist/assets')
  const sizes = await Promise.all(
    assets.map(async (name) => (await stat(join('dist/assets', name))).size),
  )
  // All code, words and rules, before compression. A jump means that something large slipped in.
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(480_000)
})

test('no document carries anything from another origin, or a script or style of its own', async () => {
  for (const file of ['index.html', 'guide.html', 'evidence.html', 'about.html']) {
    const html = await readFile(join('dist', file), 'utf8')
    expect(html).not.toMatch(/<script(?![^>]*src="\.\/)/)
    expect(html).not.toMatch(/<style|\sstyle="/)
    expect(html).not.toMatch(/<(img|link|script|iframe)[^>]*(src|href)="(https?:)?\/\//)
  }
})
