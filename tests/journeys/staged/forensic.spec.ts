import { en } from '../../../src/text/en/index.ts'
import { people } from '../../people.ts'
import { intoFresh } from '../copy.ts'
import { expect, test as base } from '../fixtures.ts'
import { answerSome, limits, pass, seenOfOthers, tablet } from '../kiosk.ts'
import { persist } from '../persist.ts'
import { newProfile, type Profile, type Session } from '../profile.ts'
import { chosen } from '../seen.ts'
import { sealedIn, standsIn, tracesIn } from '../traces.ts'
import { begin, until, walkToResult } from '../walk.ts'

// What visits leave on the disk: every file of a browser's profile is searched, after the browser has ended.

interface Tools {
  readonly profile: Profile
  readonly search: () => Promise<readonly string[]>
}

/** Who finishes, whom the tablet waits for in vain, and whose browser is killed. */
const { severalReasons: finishes, pregnant: leaves, diabetesNotUnderControl: crashes } = people

const test = base.extend<Tools>({
  profile: async (
    { playwright, browserName, launchOptions, channel, engine, baseURL },
    proceed,
  ) => {
    const launch = channel === undefined ? launchOptions : { ...launchOptions, channel }
    const type = playwright[browserName]
    const profile = await newProfile({ engine, type, launch, base: baseURL ?? '' })
    await proceed(profile)
    await profile.remove()
  },
  search: async ({ profile, baseURL }, proceed) => {
    const everybody = [finishes, leaves, crashes].map(({ answers }) => answers)
    await proceed(() => tracesIn(profile.folder, everybody, baseURL ?? ''))
  },
})

// A browser starts four times, and writes things down in its own time.
test.setTimeout(180_000)
test.skip(process.platform !== 'linux', 'the processes of a browser are found in /proc')

/** Where each kind of trace is found that a visit leaves on a device of one's own. */
const left = {
  chromium: [
    /^Default\/Session Storage\/.*: "pregnancy":"no"$/,
    /^Default\/History: Do you have active acne .* – Needlewise$/,
    /^Default\/Sessions\/.*: http:.*#\/2$/,
    /^Default\/Sessions\/.*: \[active-acne $/,
  ],
  firefox: [
    /^sessionstore.*: \\"pregnancy\\":\\"no\\"$/,
    /^places\.sqlite(-wal)?: Do you have active acne .* – Needlewise$/,
    /^sessionstore.*: http:.*#\/2$/,
    /^sessionstore.*: "active-acne-no":true$/,
  ],
}

/** Where each browser keeps what is ticked, and how. */
const form = {
  chromium: [/^Default\/Sessions\//, '[active-acne '],
  firefox: [/^sessionstore/, '"active-acne-no":true'],
} as const

test('on a device of one’s own the search finds answers, history and form', async ({
  profile,
  search,
  engine,
}) => {
  const { visitor, written, kill } = await profile.start()
  await answerSome(visitor, finishes.answers, 6, './')
  // As if the form let browsers keep it.
  await visitor.evaluate(
    () => document.querySelector('form')?.setAttribute('autocomplete', 'on') ?? null,
  )
  // A browser looks at its forms when it likes to: it is given the same answer until it has written it down.
  const [place, ticked] = form[engine as keyof typeof form]
  await persist(
    async () => {
      await visitor.choose('active-acne', 'yes')
      await visitor.choose('active-acne', 'no')
      await written()
      return (await standsIn(profile.folder, place, ticked)) || null
    },
    (after) => `forensic: the browser does not keep what is ticked ${after}.`,
    60_000,
  )
  await kill()
  const found = [...(await search())]
  // Who opens the browser again goes on where they were. Firefox fills in the form again, too, but not always before
  // React has taken the page over; that it kept it stands in its files.
  const [tab] = await profile.restored()
  expect(tab).toMatchObject({ screen: 'question' })
  expect(tab?.stored).toBeGreaterThan(0)
  found.push(...(await search()))
  for (const kind of left[engine as keyof typeof left]) {
    expect(found).toContainEqual(expect.stringMatching(kind))
  }
})

async function finish({ visitor, written, close }: Session): Promise<void> {
  await walkToResult(visitor, finishes.answers, { at: tablet })
  await written()
  await visitor.press(en.kiosk.done)
  await until(visitor, { screen: 'handed-back' })
  await intoFresh(visitor, () => visitor.press(en.kiosk.handBackAction))
  // What browsers fill in by themselves they fill in after a reload.
  await visitor.reload()
  expect(await seenOfOthers(visitor)).toEqual([])
  await begin(visitor, en, tablet)
  expect(await chosen(visitor)).toEqual([])
  await close()
}

async function goAway({ visitor, written, close }: Session): Promise<void> {
  await answerSome(visitor, leaves.answers, 6)
  await written()
  await intoFresh(visitor, async () => void (await pass(visitor, limits.idle + limits.warning + 1)))
  await close()
}

async function beCutOff({ visitor, written, kill }: Session): Promise<void> {
  await answerSome(visitor, crashes.answers, 6)
  await written()
  await kill()
}

test('on a tablet nothing is left of who finishes, goes away or is cut off', async ({
  profile,
  search,
}) => {
  // Chromium writes down what pages store once after it has started, and then not for a minute.
  for (const visit of [finish, goAway, beCutOff]) {
    await visit(await profile.start())
    expect(await search(), visit.name).toEqual([])
  }
  const tabs = await profile.restored()
  for (const tab of tabs) expect(tab).toMatchObject({ screen: 'start', ticked: 0, stored: 0 })
  expect(await search()).toEqual([])
  // Chromium writes its tabs down twice: once like this, and once in clear.
  const sealed = (await sealedIn(profile.folder)).filter(
    (place) => !/Sessions_Encrypted/.test(place),
  )
  expect(sealed).toEqual([])
})
