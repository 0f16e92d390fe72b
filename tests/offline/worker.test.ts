import { describe, expect, test } from 'vitest'
import { createSittings } from '../../src/offline/sittings.ts'
import { trustedScript, type Policies } from '../../src/offline/trusted-script.ts'
import { OfflineWorker } from '../../src/offline/worker.ts'
import { askIn, asks } from '../../src/worker/messages.ts'

// What the service worker does in a browser is tried in browsers.

const script = new URL('https://example.org/site/sw.js')

describe('the trusted script', () => {
  test('is the plain address where the browser knows no Trusted Types', () => {
    expect(trustedScript(script, undefined)).toBe(script.href)
  })

  test('is the one address of the service worker, and no other', () => {
    let pass: (address: string) => string = String
    const policies: Policies = {
      createPolicy: (name, rules) => {
        expect(name).toBe('needlewise-worker')
        pass = rules.createScriptURL
        return { createScriptURL: (address) => ({ trusted: pass(address) }) }
      },
    }
    expect(trustedScript(script, policies)).toEqual({ trusted: script.href })
    for (const other of ['https://example.org/sw.js', `${script.href}?`, 'sw.js', '']) {
      expect(() => pass(other)).toThrow('is not the service worker of this site')
    }
  })
})

describe('a message to the service worker', () => {
  test.for(asks)('asks for %s', (type) => {
    expect(askIn({ type })).toBe(type)
  })

  const others = [null, undefined, 1, 'take-up', [], {}, { type: 'SKIP_WAITING' }, { type: null }]
  test.for(others)('that is %j asks for nothing', (message) => {
    expect(askIn(message)).toBeNull()
  })
})

test('a browser without service workers has no copy, and refuses nothing loudly', async () => {
  const worker = new OfflineWorker({
    container: undefined,
    script,
    policies: undefined,
    sittings: createSittings(undefined),
    onReplaced: () => {},
  })
  worker.start()
  await worker.check()
  expect(await worker.takeUp()).toBe(false)
  expect(await worker.state()).toBeNull()
  expect(await worker.repair()).toBeNull()
  expect(await worker.askHost()).toBe('no-worker')
  expect(await worker.canStart()).toBe('no-worker')
  expect(worker.get()).toEqual({ supported: false, controlled: false, updateWaiting: false })
})

test('a page that was served by a worker, and has not yet asked for it, has none to ask', async () => {
  const container = { controller: {} } as ServiceWorkerContainer
  const surroundings = { container, script, policies: undefined, onReplaced: () => {} }
  const worker = new OfflineWorker({ ...surroundings, sittings: createSittings(undefined) })
  expect(worker.get()).toMatchObject({ supported: true, controlled: true })
  expect(await worker.canStart()).toBe('no-worker')
})
