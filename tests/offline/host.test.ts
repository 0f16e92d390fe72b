import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, onTestFinished, test } from 'vitest'
import { createHost } from '../../src/offline/host.ts'
import { askHost, hasStart } from '../../src/worker/host.ts'

const build = '0123456789abcdef'
const told = JSON.stringify({
  build,
  version: '1.0.0',
  ruleset: { version: '1', hash: 'sha256-0' },
})
const noon = new Date('2026-11-22T12:00:00Z')

/** What a device remembers, or does not. */
const memory = (kept: Record<string, string> = {}) => ({
  kept,
  getItem: (key: string) => kept[key] ?? null,
  setItem: (key: string, value: string) => void (kept[key] = value),
})

const refusing = () => {
  throw new DOMException('refused', 'SecurityError')
}

const never = (): never => {
  throw new Error('nobody may ask that here')
}

/** A host that answers as `listener` does, and what a service worker of its site has to ask it. */
async function hostThat(listener: RequestListener) {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const end = () => {
    server.closeAllConnections()
    server.close()
  }
  onTestFinished(end)
  const { port } = server.address() as AddressInfo
  return { end, around: { root: `http://localhost:${port}/some/folder/sw.js`, fetch } }
}

/** A device in front of such a host, with a worker that asks it. */
async function device(
  listener: RequestListener,
  storage: () => Pick<Storage, 'getItem' | 'setItem'> = () => memory(),
) {
  const { end, around } = await hostThat(listener)
  const worker = { askHost: () => askHost(around), canStart: never }
  return { host: createHost({ worker, seesPicture: never, now: () => noon, storage }), end }
}

const sending =
  (status: number, body: string, headers: Record<string, string> = {}): RequestListener =>
  (_request, response) =>
    void response.writeHead(status, headers).end(body)

describe('the host', () => {
  test('is reached when it tells which build it has, and what its clock says', async () => {
    const asked: (string | undefined)[] = []
    const { host } = await device((request, response) => {
      asked.push(request.url, request.headers.cookie)
      response.writeHead(200, { date: 'Sat, 21 Nov 2026 10:00:00 GMT' }).end(told)
    })
    const hostClock = new Date('2026-11-21T10:00:00Z')
    expect(await host.ask()).toEqual({ reached: true, build, at: noon, hostClock })
    expect(asked).toEqual(['/some/folder/version.json', undefined])
  })

  test('need not tell the time', async () => {
    const { host } = await device((_request, response) => {
      response.sendDate = false
      response.end(told)
    })
    expect(await host.ask()).toMatchObject({ reached: true, hostClock: null })
  })

  const others: readonly (readonly [who: string, listener: RequestListener])[] = [
    ["a hotel's sign-in page", sending(200, '<!doctype html><title>Welcome</title>')],
    ["a way to a hotel's sign-in page", sending(302, '', { location: 'https://example.org/' })],
    ['a page that says that nothing is here', sending(404, told)],
    ['a host that has a fault', sending(503, told)],
    ['somebody else who speaks JSON', sending(200, '{"version":1}')],
    ['a build that is none', sending(200, told.replace(build, 'latest'))],
    ['nothing', sending(200, '')],
    ['somebody who hangs up', (request) => void request.socket.destroy()],
  ]
  test.for(others)('is not reached by %s', async ([, listener]) => {
    const { host } = await device(listener)
    expect(await host.ask()).toEqual({ reached: false })
    expect(host.lastReached()).toBeNull()
  })
})

describe('a device', () => {
  const reached = { reachedOn: '2026-11-22T12:00:00.000Z', build }

  test('remembers when it last reached its host, and nothing else', async () => {
    const storage = memory()
    const { host, end } = await device(sending(200, told), () => storage)
    await host.ask()
    end()
    expect(await host.ask()).toEqual({ reached: false })
    expect(host.lastReached()).toEqual(reached)
    expect(storage.kept).toEqual({ 'needlewise-device': JSON.stringify(reached) })
  })

  test('that another page has told meanwhile knows it', async () => {
    const storage = memory()
    const { host } = await device(sending(200, told), () => storage)
    await host.ask()
    const later = { reachedOn: '2026-11-23T12:00:00.000Z', build: 'fedcba9876543210' }
    storage.setItem('needlewise-device', JSON.stringify(later))
    expect(host.lastReached()).toEqual(later)
  })

  const junk = ['', 'yes', 'null', '[]', '{"reachedOn":"soon","build":"a"}', '{"reachedOn":1}']
  test.for(junk)('that remembers %j has never reached its host', async (kept) => {
    const { host } = await device(sending(200, told), () => memory({ 'needlewise-device': kept }))
    expect(host.lastReached()).toBeNull()
  })

  const refusals: readonly (readonly [what: string, () => Pick<Storage, 'getItem' | 'setItem'>])[] =
    [
      ['has no storage to give', refusing],
      ['refuses each use of it', () => ({ getItem: refusing, setItem: refusing })],
    ]
  test.for(refusals)('that %s knows it as long as the page lives', async ([, storage]) => {
    const { host } = await device(sending(200, told), storage)
    expect(host.lastReached()).toBeNull()
    expect(await host.ask()).toMatchObject({ reached: true })
    expect(host.lastReached()).toEqual(reached)
  })
})

/** A device without a worker, which sees the host's picture or does not. */
function withoutWorker(seen: boolean) {
  const waited: number[] = []
  const host = createHost({
    worker: {
      askHost: () => Promise.resolve('no-worker'),
      canStart: () => Promise.resolve('no-worker'),
    },
    seesPicture: (seconds) => Promise.resolve((waited.push(seconds), seen)),
    now: () => noon,
    storage: () => memory(),
  })
  return { host, waited }
}

describe('where there is no worker to ask for the page', () => {
  test('the host is reached when its picture is seen, and tells nothing more', async () => {
    const { host } = withoutWorker(true)
    expect(await host.ask()).toEqual({ reached: true, build: null, at: noon, hostClock: null })
    expect(host.lastReached()).toEqual({ reachedOn: noon.toISOString(), build: null })
  })

  test('it is not reached when its picture does not come', async () => {
    const { host } = withoutWorker(false)
    expect(await host.ask()).toEqual({ reached: false })
    expect(host.lastReached()).toBeNull()
  })

  test.for([true, false])('the start page is there when the picture is: %s', async (seen) => {
    const { host, waited } = withoutWorker(seen)
    expect(await host.isReachable()).toBe(seen)
    // The next person stands there and waits.
    expect(waited).toEqual([2])
  })
})

describe('the start page, to a worker that has lost its own', () => {
  test('is there where the host has it at its own address', async () => {
    const asked: (string | undefined)[] = []
    const { around } = await hostThat((request, response) => {
      asked.push(request.method, request.url)
      response.end('<!doctype html>')
    })
    expect(await hasStart(around)).toBe(true)
    expect(asked).toEqual(['GET', '/some/folder/index.html'])
  })

  test('is not there where the host lacks it, or is gone', async () => {
    const { around, end } = await hostThat(sending(404, ''))
    expect(await hasStart(around)).toBe(false)
    end()
    expect(await hasStart(around)).toBe(false)
  })

  test('is not there where the host takes longer than two seconds', async () => {
    const { around } = await hostThat(() => {})
    expect(await hasStart(around)).toBe(false)
  })
})

test.for([true, false])('a worker that says %s of the start page is believed', async (there) => {
  const worker = { askHost: never, canStart: () => Promise.resolve(there) }
  const around = { worker, seesPicture: never, now: () => noon, storage: () => memory() }
  expect(await createHost(around).isReachable()).toBe(there)
})
