import { randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, BrowserType, LaunchOptions } from '@playwright/test'
import type { Engine } from '../../scripts/browsers.mjs'
import { byPlaywright } from './by-playwright.ts'
import { persist } from './persist.ts'
import { restoredInChromium, restoredInFirefox, type Restored } from './restored.ts'
import { standsIn } from './traces.ts'
import type { Visitor } from './visitor.ts'

/** A browser with a profile on the disk, as every tablet has one. At each start it brings its tabs back. */
export interface Profile {
  readonly folder: string
  readonly start: () => Promise<Session>
  /** Starts it once more, only to look at what it brings back of our site. */
  readonly restored: () => Promise<readonly Restored[]>
  readonly remove: () => Promise<void>
}

export interface Session {
  /** Somebody in a tab of their own. */
  readonly visitor: Visitor
  /** Waits until all that is on the page now is on the disk, as far as the browser ever writes it there. */
  readonly written: () => Promise<void>
  readonly close: () => Promise<void>
  /** Ends all of its processes at once, as an empty battery does. */
  readonly kill: () => Promise<void>
}

interface Plan {
  readonly engine: Engine
  readonly type: BrowserType
  readonly launch: LaunchOptions
  readonly base: string
}

/** Firefox brings its tabs back after a crash, too, and writes down where they are every second. */
const likeAtHome = {
  'browser.startup.page': 3,
  'browser.sessionstore.resume_from_crash': true,
  'browser.sessionstore.interval': 1000,
}

const open = ({ engine, type, launch }: Plan, folder: string): Promise<BrowserContext> =>
  type.launchPersistentContext(folder, {
    ...launch,
    ...(engine === 'firefox'
      ? { firefoxUserPrefs: { ...launch.firefoxUserPrefs, ...likeAtHome } }
      : // Playwright switches the page cache off, which people have.
        { ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
  })

/**
 * Chromium asks in a bubble outside of the page before it brings tabs back after a crash. Who says yes there gets what
 * a profile that ended well gets at once.
 */
async function bringTabsBack(folder: string): Promise<void> {
  const file = join(folder, 'Default', 'Preferences')
  const before = await readFile(file, 'utf8').catch(() => '{}')
  const all = JSON.parse(before) as { readonly profile?: object; readonly session?: object }
  const profile = { ...all.profile, exit_type: 'Normal', exited_cleanly: true }
  const session = { ...all.session, restore_on_startup: 1 }
  await mkdir(join(folder, 'Default'), { recursive: true })
  await writeFile(file, JSON.stringify({ ...all, profile, session }))
}

/** The processes that were started for this folder; the first of them leads the group of all. */
async function processesOf(folder: string): Promise<readonly number[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number)
  const isOurs = await Promise.all(
    ids.map(async (id) =>
      (await readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')).includes(folder),
    ),
  )
  return ids.filter((_, at) => isOurs[at]).toSorted((one, other) => one - other)
}

async function kill(folder: string): Promise<void> {
  const [leader] = await processesOf(folder)
  if (leader === undefined) throw new Error(`profile: no browser runs on ${folder}.`)
  process.kill(-leader, 'SIGKILL')
  await persist(
    async () => (await processesOf(folder)).length === 0 || null,
    (after) => `profile: the browser still runs ${after}.`,
  )
}

/** Where each engine writes down the tabs that it would bring back, and what pages have stored for them. */
const notebooks = {
  chromium: [/^Default\/Sessions\//, /^Default\/Session Storage\//],
  firefox: [/^sessionstore-backups\/recovery\.jsonlz4$/],
  webkit: [],
}

/** Waits until all that the page has come to is written down, as browsers do every few seconds. */
async function untilWritten(visitor: Visitor, folder: string): Promise<void> {
  const mark = randomUUID()
  // What comes last is written last: an address that nothing listens to, and a thing that nobody reads.
  await visitor.evaluate((given) => {
    const address = new URL(location.href)
    address.searchParams.set('written', given)
    history.replaceState(history.state, '', address)
    sessionStorage.setItem('written', given)
    return null
  }, mark)
  for (const place of notebooks[visitor.engine]) {
    await persist(
      async () => (await standsIn(folder, place, mark)) || null,
      (after) => `profile: the browser wrote nothing into ${place} ${after}.`,
      30_000,
    )
  }
}

/** A profile that nobody has used before. */
export async function newProfile(plan: Plan): Promise<Profile> {
  const folder = await mkdtemp(join(tmpdir(), 'needlewise-profile-'))
  const { engine, launch, base } = plan
  const ready = async (): Promise<void> => {
    if (engine === 'chromium') await bringTabsBack(folder)
  }
  return {
    folder,
    start: async () => {
      await ready()
      const context = await open(plan, folder)
      const visitor = byPlaywright(await context.newPage(), engine, base)
      return {
        visitor,
        written: () => untilWritten(visitor, folder),
        close: () => context.close(),
        kill: () => kill(folder),
      }
    },
    restored: async () => {
      await ready()
      return engine === 'firefox'
        ? restoredInFirefox(launch.executablePath ?? '', folder, base)
        : restoredInChromium(await open(plan, folder), base)
    },
    remove: async () => {
      // After a failure a browser may still run on it.
      if ((await processesOf(folder)).length > 0) await kill(folder)
      await rm(folder, { recursive: true, maxRetries: 3 })
    },
  }
}
