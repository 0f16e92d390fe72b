import { setTimeout as pause } from 'node:timers/promises'
import { filesIn } from '../../build/offline/precache.ts'
import type { Engine } from '../../scripts/browsers.mjs'
import { people } from '../people.ts'
import { openKept } from './copy.ts'
import { expect, test as base } from './fixtures.ts'
import { startHost } from './host.ts'
import { ownAddress, startAttacker, type Attacker } from './leak/attacker.ts'
import { leaving, staying, type Attempt, type Given } from './leak/attempts.ts'
import type { Visitor } from './visitor.ts'
import { comeBack, open } from './walk.ts'

// Somebody's script runs in the page, where answers are. How it got there does not matter here: it tries to get them out.
// Every attempt is made twice: on the site as it is, and on the same site without its policy, where it has to succeed.

/** Takes the policy out of a document. */
const unguarded = (html: string): string =>
  html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')

interface Raid {
  readonly guarded: boolean
  /** What was answered, as it stands in the page. */
  readonly loot: string
  readonly attacker: Attacker
}

const test = base.extend<Raid>({
  loot: ['isotretinoin', { option: true }],
  guarded: [true, { option: true }],
  host: async ({ engine, guarded }, proceed) => {
    const change = guarded ? (html: string): string => html : unguarded
    const host = await startHost({ at: `/clinic/${engine}/`, change })
    await proceed(host)
    await host.close()
  },
  baseURL: async ({ host }, proceed) => proceed(host.base),
  attacker: async ({ loot }, proceed) => {
    const attacker = await startAttacker(loot)
    await proceed(attacker)
    await attacker.close()
  },
  // Every refusal is told on the console.
  noise: /[^]*/,
})

/** Firefox sends no datagram to its own machine, unless that has an address for others. */
const farEnough = ownAddress === undefined ? [] : ['web-rtc']

/** What no policy of a page governs. Against these stands that no script of others gets into the page. */
const beyondPolicies: Readonly<Record<Engine, readonly string[]>> = {
  // The draft directive `webrtc 'block'` changes nothing here yet.
  chromium: ['web-rtc'],
  firefox: farEnough,
  // That somebody is there, and as much as fits into the name of a host.
  webkit: ['preconnect'],
}
/** A page may go anywhere, and open a window. */
const goings = ['address', 'link', 'refresh', 'window']

/** What an engine does not do here even where it may. */
const undone: Readonly<Record<Engine, readonly string[]>> = {
  // Chromium is started without what it does in the background.
  chromium: ['preconnect'],
  firefox: ['ping', 'preconnect', 'speculation-rules', ...(ownAddress ? [] : ['web-rtc'])],
  // WebKit opens no window where nobody has pressed anything, and Debian's has no WebRTC.
  webkit: ['form-in-a-new-tab', 'prefetch', 'speculation-rules', 'web-rtc', 'window'],
}

/** What a page may load of its own site. Who reads there which names were asked for also writes the scripts. */
const ownFiles = [
  'adopted-style',
  'image',
  'image-set',
  'import',
  'input-image',
  'module-preload',
  'poster',
  'prefetch',
  'preload-image',
  'preload-script',
  'preload-style',
  'style-by-script',
  'style-sheet',
  'svg-image',
]

const sorted = (names: readonly string[], but: readonly string[]): readonly string[] =>
  names.filter((name) => !but.includes(name)).toSorted()

/** Long enough for a request that was begun to arrive on this machine. */
const aWhile = 1500

async function tryOne(visitor: Visitor, run: Attempt, given: Given): Promise<void> {
  // What throws has been refused; and what goes away takes the answer to the driver with it.
  await visitor.evaluate(run as (given: Given) => null, given).catch(() => null)
}

const givenBy = (attacker: Attacker, name: string, web = attacker.web) => ({
  at: `${web}/${name}`,
  door: attacker.door,
  post: attacker.post,
  loot: attacker.loot,
  tag: '',
  attribute: '',
})

/** Makes every attempt that leaves the page where it is. */
async function tryAll(visitor: Visitor, attacker: Attacker, web = attacker.web): Promise<void> {
  await comeBack(visitor, people.severalReasons.answers, 'result')
  expect(await visitor.evaluate(() => sessionStorage.getItem('needlewise'))).toContain(
    attacker.loot,
  )
  for (const [name, { run, ...made }] of Object.entries(staying)) {
    await tryOne(visitor, run, { ...givenBy(attacker, name, web), ...made })
  }
  await pause(aWhile)
}

/** Makes every attempt that goes somewhere else, each from a page of its own. */
async function leaveByAll(visitor: Visitor, attacker: Attacker): Promise<void> {
  for (const [name, run] of Object.entries(leaving)) {
    await open(visitor, './about.html', 'about')
    await tryOne(visitor, run, givenBy(attacker, name))
    await pause(aWhile / 2)
  }
}

test('no request, no connection and no style of a script in the page takes answers to others', async ({
  visitor,
  attacker,
  engine,
}) => {
  await tryAll(visitor, attacker)
  expect(attacker.received()).toEqual(beyondPolicies[engine])
})

test('no form takes answers away; a page that goes elsewhere does, and no policy keeps it', async ({
  visitor,
  attacker,
  engine,
}) => {
  await leaveByAll(visitor, attacker)
  expect(attacker.received()).toEqual(sorted(goings, undone[engine]))
})

test.describe('without the policy', () => {
  test.use({ guarded: false })

  test('each of these attempts takes them', async ({ visitor, attacker, engine }) => {
    await tryAll(visitor, attacker)
    expect(attacker.received()).toEqual(sorted(Object.keys(staying), undone[engine]))
  })

  test('each way out takes them', async ({ visitor, attacker, engine }) => {
    await leaveByAll(visitor, attacker)
    expect(attacker.received()).toEqual(sorted(Object.keys(leaving), undone[engine]))
  })
})

test(
  'the site’s own host is sent nothing, but for which of its files are wanted',
  { tag: '@one-engine' },
  async ({ visitor, attacker, host }) => {
    await tryAll(visitor, attacker, `${host.base}leak`)
    const told = host.asked().flatMap((address) => /\/leak\/([\w-]+).*\?/.exec(address)?.[1] ?? [])
    expect([...new Set(told)].toSorted()).toEqual(ownFiles)
  },
)

test.describe('the service worker', () => {
  test.use({ keepsCopy: true })

  test(
    'asks its host for files of the site by name, whatever a page tells it',
    { tag: '@one-engine' },
    async ({ visitor, attacker, host }) => {
      await openKept(visitor)
      const says = await visitor.evaluate(async (at) => {
        const told = [
          { type: 'host', url: at },
          { type: 'start', root: at },
          { type: at },
          at,
          [at],
        ]
        const replies = told.slice(0, 2).map((message) => {
          const { port1, port2 } = new MessageChannel()
          navigator.serviceWorker.controller?.postMessage(message, [port2])
          return new Promise<string>((resolve) => {
            port1.addEventListener('message', ({ data }) => resolve(JSON.stringify(data)))
            port1.start()
          })
        })
        for (const message of told) navigator.serviceWorker.controller?.postMessage(message)
        return Promise.all(replies)
      }, `${attacker.web}/worker?${attacker.loot}`)
      expect(says).toEqual([expect.stringContaining(String.raw`"version":"{\"build\"`), 'true'])
      await pause(aWhile)
      expect(attacker.received()).toEqual([])
      const { pathname } = new URL(host.base)
      const wanted = new Set(filesIn('dist'))
      const strange = host.asked().filter((address) => {
        const [path = '', query = ''] = address.slice(pathname.length).split('?')
        const isKnown = wanted.has(path) || path === ''
        return !isKnown || !/^(?:|\d+|__WB_REVISION__=[0-9a-f]{16})$/.test(query)
      })
      expect(strange).toEqual([])
    },
  )
})
