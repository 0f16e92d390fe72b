import * as fc from 'fast-check'
import * as z from 'zod/mini'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { createHost } from '../../src/offline/host.ts'
import { buildOf, copyIn, reachedIn, saysIn } from '../../src/offline/readings.ts'
import { createSittings } from '../../src/offline/sittings.ts'
import { isStale } from '../../src/offline/staleness.ts'
import { OfflineWorker } from '../../src/offline/worker.ts'
import { askHost, hasStart } from '../../src/worker/host.ts'
import { askIn, asks } from '../../src/worker/messages.ts'
import { corrupted, nastyJson, nastyText, nestedJson } from '../nasty.ts'

// What a host, a device and a service worker answer. Between them and this page stand hotels, proxies and old versions.

const build = '0123456789abcdef'
const right = JSON.stringify({
  build,
  version: '1.0.0',
  ruleset: { version: '1', hash: 'sha256-0' },
})
const noon = new Date('2026-11-22T12:00:00Z')

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The build that a text tells, said again; `null` where it tells none. */
function buildIn(text: string): string | null {
  const told = parsed(text)
  if (!isObject(told) || !isObject(told['ruleset'])) return null
  const words = [told['version'], told['ruleset']['version'], told['ruleset']['hash']]
  const isRight = typeof told['build'] === 'string' && /^[0-9a-f]{16}$/.test(told['build'])
  return isRight && words.every((one) => typeof one === 'string') ? String(told['build']) : null
}

/** A device in front of a host that answers so, and what the device remembers. */
function device(answer: () => Response, kept: Record<string, string> = {}) {
  const around = { root: 'https://example.org/site/', fetch: () => Promise.resolve(answer()) }
  const host = createHost({
    // As it comes over from the worker: by structured clone, and read there again.
    worker: {
      askHost: async () => saysIn(structuredClone(await askHost(around))),
      canStart: () => hasStart(around),
    },
    seesPicture: () => Promise.resolve(false),
    now: () => noon,
    storage: () => ({
      getItem: (name) => kept[name] ?? null,
      setItem: (name, value) => void (kept[name] = value),
    }),
  })
  return { host, kept }
}

const names = ['build', 'version', 'ruleset', 'hash', 'reachedOn']
const json = nastyJson(names, [build, 'fedcba9876543210', '2026-11-22T12:00:00.000Z', '1'])
const body = fc.oneof(nastyText, json, fc.constant(right), corrupted(fc.constant(right)))
const status = fc.constantFrom(200, 200, 200, 203, 206, 301, 404, 500)
/** What a header may hold: other signs no browser lets through. */
const date = fc.oneof(
  fc.constantFrom('Sat, 21 Nov 2026 10:00:00 GMT', 'soon', '', '0', '1e99', 'Sat, 99 Nov 2026'),
  fc.stringMatching(/^[ -~]{0,40}$/),
)

describe('what a host answers', () => {
  test('is the build that it tells, or no answer at all', async () => {
    let reached = 0
    await fc.assert(
      fc.asyncProperty(body, status, date, async (text, code, told) => {
        const { host, kept } = device(
          () => new Response(text, { status: code, headers: { date: told } }),
        )
        const answer = await host.ask()
        const own = code < 300 ? buildIn(text) : null
        if (own === null) {
          expect([answer, kept]).toEqual([{ reached: false }, {}])
          return
        }
        reached += 1
        expect(answer).toMatchObject({ reached: true, build: own, at: noon })
        if (answer.reached && answer.hostClock !== null)
          expect(answer.hostClock.getTime()).not.toBeNaN()
        expect(host.lastReached()).toEqual({ reachedOn: noon.toISOString(), build: own })
      }),
      { numRuns: 600 },
    )
    expect(reached).toBeGreaterThan(50)
  })

  test('is none when it is nested without end', async () => {
    for (const deep of nestedJson(100_000)) {
      const { host } = device(() => new Response(deep))
      expect(await host.ask()).toEqual({ reached: false })
    }
  })
})

describe('what a device remembers of its host', () => {
  const written = JSON.stringify({ reachedOn: noon.toISOString(), build })
  const times = fc.oneof(
    nastyText,
    fc.date({ noInvalidDate: true }).map((day) => day.toISOString()),
    fc.date({ noInvalidDate: true }).map(String),
    fc.constantFrom('soon 1', '1', '2026', '2026-11-22', '2026-02-30T00:00:00.000Z', 'Infinity'),
  )
  const memory = fc.oneof(
    body,
    corrupted(fc.constant(written)),
    times.map((reachedOn) => JSON.stringify({ reachedOn, build })),
  )

  test('is a moment just as it was written, or nothing; and nothing counts as old', () => {
    let known = 0
    fc.assert(
      fc.property(memory, (text) => {
        const { host } = device(() => new Response(''), { 'needlewise-device': text })
        const found = host.lastReached()
        expect(isStale(found?.reachedOn ?? null, noon, 30)).toBeTypeOf('boolean')
        if (found === null) {
          expect(isStale(null, noon, 30)).toBe(true)
          return
        }
        known += 1
        expect(parsed(text)).toMatchObject(found)
        expect(new Date(found.reachedOn).toISOString()).toBe(found.reachedOn)
      }),
      { numRuns: 600 },
    )
    expect(known).toBeGreaterThan(50)
  })

  test('is what it wrote, exactly', () => {
    const { host } = device(() => new Response(''), { 'needlewise-device': written })
    expect(host.lastReached()).toEqual({ reachedOn: noon.toISOString(), build })
  })
})

describe('what is read without a schema is read as a schema would', () => {
  const text = z.string()
  const hex = text.check(z.regex(/^[0-9a-f]{16}$/))
  const moment = text.check(
    z.refine((it) => !Number.isNaN(Date.parse(it)) && new Date(it).toISOString() === it),
  )
  const some = fc.oneof(
    nastyText,
    fc.anything(),
    fc.constantFrom(build, noon.toISOString(), null, 7, Number.NaN),
  )
  const record = (...keys: readonly string[]) =>
    fc.record(Object.fromEntries(keys.map((key) => [key, some])), { requiredKeys: [] })
  const rows = [
    [
      'a version',
      (it: unknown) => buildOf(JSON.stringify(it) ?? null),
      z.object({ build: hex, version: text, ruleset: z.object({ version: text, hash: text }) }),
      fc.record({
        build: fc.oneof(fc.constant(build), some),
        version: fc.oneof(nastyText, some),
        ruleset: fc.oneof(
          fc.record({ version: nastyText, hash: nastyText }),
          record('version', 'hash'),
        ),
      }),
    ],
    [
      'when the host was reached',
      reachedIn,
      z.object({ reachedOn: moment, build: z.nullable(text) }),
      fc.record({ reachedOn: fc.oneof(fc.constant(noon.toISOString()), some), build: some }),
    ],
    [
      'a copy',
      copyIn,
      z.object({ build: text, expected: z.number(), missing: z.array(text) }),
      fc.record({
        build: fc.oneof(nastyText, some),
        expected: fc.oneof(fc.nat(), some),
        missing: fc.oneof(fc.array(nastyText), fc.array(some), some),
      }),
    ],
    [
      'what the host said to the worker',
      saysIn,
      z.object({ version: z.nullable(text), date: z.nullable(text) }),
      record('version', 'date'),
    ],
  ] as const
  test.for(rows)('%s', ([, read, schema, near]) => {
    let times = 0
    fc.assert(
      fc.property(fc.oneof(near, some, json.map(parsed)), (it) => {
        const isRead = read(it) !== null
        if (isRead) times += 1
        expect(isRead).toBe(schema.safeParse(it).success)
      }),
      { numRuns: 2000 },
    )
    expect(times).toBeGreaterThan(20)
  })
})

describe('a message to the service worker', () => {
  const type = fc.oneof(fc.constantFrom(...asks), fc.anything(), nastyText)
  test('of any shape asks for one of the things there are, or for nothing', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.record({ type }), fc.anything(), nastyText, json.map(parsed)),
        (it) => {
          const own: unknown = isObject(it) ? it['type'] : undefined
          expect(askIn(it)).toBe(asks.find((ask) => ask === own) ?? null)
        },
      ),
      { numRuns: 1000 },
    )
  })
})

/** What the worker of this site answers next. */
let reply: unknown
vi.mock(import('workbox-window'), async (original) => ({
  ...(await original()),
  messageSW: () => Promise.resolve(reply),
  Workbox: class {
    register = () =>
      Promise.resolve({ active: {}, waiting: null, installing: null, addEventListener: () => {} })
  } as never,
}))
afterEach(() => void (reply = undefined))

describe('what the service worker answers', () => {
  const copy = fc.record(
    {
      build: fc.oneof({ weight: 4, arbitrary: nastyText }, fc.jsonValue()),
      expected: fc.oneof(
        { weight: 6, arbitrary: fc.nat() },
        fc.jsonValue(),
        fc.constantFrom(Number.NaN, Infinity, '5'),
      ),
      missing: fc.oneof(
        { weight: 4, arbitrary: fc.array(nastyText) },
        fc.array(fc.jsonValue()),
        fc.constant(Array(2)),
      ),
    },
    { requiredKeys: [] },
  )
  test('is how the copy stands, or nothing', async () => {
    const worker = new OfflineWorker({
      container: { controller: null, addEventListener: () => {} } as never,
      script: new URL('https://example.org/sw.js'),
      policies: undefined,
      sittings: createSittings(undefined),
      onReplaced: () => {},
    })
    worker.start()
    let known = 0
    await fc.assert(
      fc.asyncProperty(
        fc.oneof({ weight: 4, arbitrary: copy }, fc.anything(), nastyText),
        async (answer) => {
          reply = answer
          const found = await worker.state()
          const isRight =
            isObject(answer) &&
            typeof answer['build'] === 'string' &&
            Number.isFinite(answer['expected']) &&
            Array.isArray(answer['missing']) &&
            Array.from(answer['missing']).every((one) => typeof one === 'string')
          if (!isRight) {
            expect(found).toBeNull()
            return
          }
          known += 1
          const { build: own, expected, missing } = answer
          expect(found).toEqual({ build: own, expected, missing })
        },
      ),
      { numRuns: 500 },
    )
    expect(known).toBeGreaterThan(10)
  })
})
