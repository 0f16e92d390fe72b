import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { compressed } from '../../bench/speed/host.ts'
import { filesIn } from '../../build/offline/precache.ts'
import { languages, langs, type Lang } from '../../src/text/index.ts'
import { people } from '../people.ts'
import { expect, test } from './fixtures.ts'
import { sitThrough } from './hurry.ts'
import { persist } from './persist.ts'
import type { Visitor } from './visitor.ts'
import { folderOf, open, until } from './walk.ts'

// What a visit may ask for, in bytes as a host sends them (brotli at its strongest, without headers) and in requests.
// How long anything takes is not asked here: see bench/README.md.

/**
 * The goals, and what is allowed until they are reached: then `limit` becomes the goal, and stays. In bytes, of the
 * language that needs most; requests are counted from the document on.
 */
const budgets = {
  /** One round trip of a fresh connection. */
  'the start document with its styles': { goal: 14_000, limit: 14_000 },
  // The first question stands in the document: it can be answered before any script is here. React's own part is 58 kB,
  // that of React Hook Form 12 kB: docs/decisions/0021-speed.md.
  'the scripts before the page wakes': { goal: 80_000, limit: 106_000 },
  'the scripts of a whole sitting, result included': { goal: 85_000, limit: 122_000 },
  'requests before the page wakes': { goal: 3, limit: 3 },
  // The result, and what keeps the copy, once the page has nothing else to do.
  'requests ahead of time': { goal: 5, limit: 5 },
  'requests from the first answer to the result': { goal: 0, limit: 0 },
} as const
type Budget = keyof typeof budgets

/** What comes when it is shown, and not before: no sitting on a device of one's own asks for it. */
const onDemand = [
  'kiosk',
  'inspect',
  'paper',
  'proof',
  'professional',
  'staff',
  'elsewhere',
  'sealed',
  'qr',
]

/** Where the files of the site lie. */
const site = 'dist'

/** The paths of all that the page has asked for so far, the document first, once nothing has come for a second. */
async function askedSoFar(visitor: Visitor): Promise<readonly string[]> {
  const asked = async (): Promise<readonly string[]> => {
    const addresses = await visitor.evaluate(() =>
      ['navigation', 'resource'].flatMap((type) =>
        performance.getEntriesByType(type).map(({ name }) => name),
      ),
    )
    return addresses.map((address) => new URL(address).pathname)
  }
  let before = -1
  return persist(
    async () => {
      await new Promise((resolve) => setTimeout(resolve, 1000))
      const now = await asked()
      if (now.length === before) return now
      before = now.length
      return null
    },
    (after) => `budgets: the page asks for more and more ${after}.`,
  )
}

/** Where a path lies in the site, seen from its root. */
const fileOf = (path: string): string => (path.endsWith('/') ? `${path}index.html` : path)

async function sizeOf(path: string): Promise<number> {
  const sent = await compressed(await readFile(join(site, fileOf(path))))
  return sent.length
}

/** What has been compressed once: to press a large file takes a second. */
const sizes = new Map<string, Promise<number>>()

/** How many bytes a host sends for these paths. */
async function sentFor(paths: readonly string[]): Promise<number> {
  const each = [...new Set(paths)].map((path) => {
    const size = sizes.get(path) ?? sizeOf(path)
    sizes.set(path, size)
    return size
  })
  return (await Promise.all(each)).reduce((sum, size) => sum + size, 0)
}

/** Walks from the start to the longest result, and tells what of each budget that takes. */
async function spentIn(lang: Lang, visitor: Visitor): Promise<Record<Budget, number>> {
  const { start, form, check } = await languages[lang].load()
  await open(visitor, folderOf(lang), 'start')
  const first = await askedSoFar(visitor)
  const { answers } = people.severalReasons
  const names = { start: start.action, next: form.continue, finish: check.action }
  await visitor.evaluate(sitThrough, { answers, ...names })
  await until(visitor, { screen: 'result' })
  const all = await askedSoFar(visitor)
  const early = all.filter((path) => onDemand.some((name) => basename(path).startsWith(name)))
  expect(early).toEqual([])
  // What the document itself names is what the page waits for before it wakes.
  const html = await readFile(join(site, fileOf(first[0] ?? '')), 'utf8')
  const [document = '', ...files] = first
  const waited = [document, ...files.filter((path) => html.includes(basename(path)))]
  const seen = waited.filter((path) => !path.endsWith('.js'))
  return {
    'the start document with its styles': await sentFor(seen),
    'the scripts before the page wakes': await sentFor(
      waited.filter((path) => path.endsWith('.js')),
    ),
    'the scripts of a whole sitting, result included': await sentFor(
      all.filter((path) => path.endsWith('.js')),
    ),
    'requests before the page wakes': waited.length,
    'requests ahead of time': first.length - waited.length,
    'requests from the first answer to the result': all.length - first.length,
  }
}

test('what comes on demand is in files of its own', { tag: '@one-engine' }, () => {
  const files = filesIn(join(site, 'assets'))
  const without = onDemand.filter(
    (name) => !files.some((file) => file.startsWith(name) && file.endsWith('.js')),
  )
  expect(without).toEqual([])
})

for (const lang of langs) {
  test(
    `a sitting in ${lang} asks for no more than the budgets allow`,
    { tag: '@one-engine' },
    async ({ visitor }, { annotations }) => {
      const spent = await spentIn(lang, visitor)
      for (const [what, { goal, limit }] of Object.entries(budgets)) {
        const used = spent[what as Budget]
        const far = used > goal ? ' – the goal is not reached yet' : ''
        annotations.push({ type: what, description: `${used} of ${limit}, goal ${goal}${far}` })
        expect.soft(used, what).toBeLessThanOrEqual(limit)
      }
    },
  )
}
