import { globSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate'
import { readPack } from '../../build/clinic/read.ts'
import { ruleset } from '../../rules/index.ts'
import { ar } from '../../src/text/ar/index.ts'
import { en } from '../../src/text/en/index.ts'
import { people } from '../people.ts'
import { expect, test } from './fixtures.ts'
import { expectNoViolation } from './looks.ts'
import { count, unfold, words } from './seen.ts'
import type { Visitor } from './visitor.ts'
import { open, until, walkToResult } from './walk.ts'

// The site of the example pack: its colours, languages and words, on the screens that only a clinic has.

test.setTimeout(120_000)

/** playwright.config.ts has it built there. */
const folder = 'node_modules/.cache/clinic/site'
const pack = await readPack('clinics/example.json')
if (!pack.ok) throw new Error(pack.faults.join('\n'))
const { clinic } = pack
const name = clinic.name ?? ''

/** Lets the tablet think that nobody has touched it for so long. */
const passTime = (visitor: Visitor, seconds: number): Promise<null> =>
  visitor.evaluate((given) => {
    const real = Date.now.bind(Date)
    Date.now = () => real() + given * 1000
    return null
  }, seconds)

test('every document of it is valid, and none is in a language that it does not offer', async () => {
  const files = globSync(`${folder}/**/*.html`)
  expect(files.length).toBeGreaterThan(10)
  expect(files.filter((file) => file.includes('/fr/'))).toEqual([])
  const validator = new HtmlValidate(new FileSystemConfigLoader())
  for (const file of files) {
    const { results } = await validator.validateFile(file)
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([])
  }
})

test('the rules in it are those of everybody', async () => {
  const { ruleset: built } = JSON.parse(await readFile(`${folder}/version.json`, 'utf8')) as {
    readonly ruleset: unknown
  }
  expect(built).toEqual(ruleset)
})

for (const [text, at] of [
  [en, './'],
  [ar, './ar/'],
] as const) {
  test(`its screens can be read in every look, in ${text.lang}`, async ({ visitor, look }) => {
    await open(visitor, at, 'start')
    expect(await visitor.evaluate(() => document.images[0]?.naturalWidth ?? 0)).toBeGreaterThan(0)
    expect(await words(visitor, name)).toBe('shown')
    expect(await words(visitor, clinic.contact?.[text.lang] ?? 'none')).toBe('shown')
    await expectNoViolation(visitor, look)
    await visitor.press(text.start.staff, 'link')
    await until(visitor, { screen: 'staff' })
    const points = 'main article[aria-labelledby^="point-"]'
    await expect.poll(() => count(visitor, points), { timeout: 30_000 }).toBe(7)
    await unfold(visitor)
    await expectNoViolation(visitor, look)
  })
}

test('a tablet of it can be read from the first page to "Please hand the tablet back"', async ({
  visitor,
  look,
}) => {
  const { idleSeconds, warningSeconds } = clinic.kiosk
  await open(visitor, './?kiosk', 'start')
  expect(await words(visitor, en.kiosk.told(idleSeconds, warningSeconds))).toBe('shown')
  await expectNoViolation(visitor, look)
  await walkToResult(visitor, people.activeAcne.answers, { at: './?kiosk' })
  await until(visitor, { screen: 'result', outcome: people.activeAcne.outcome })
  expect(await words(visitor, clinic.beforeVisit?.en?.[0] ?? 'none')).toBe('shown')
  await expectNoViolation(visitor, look)
  await passTime(visitor, idleSeconds + 1)
  await expect.poll(() => count(visitor, 'dialog[open]')).toBe(1)
  await expectNoViolation(visitor, look)
  await visitor.press(en.kiosk.stay)
  await visitor.press(en.kiosk.done)
  await until(visitor, { screen: 'handed-back', outcome: null })
  await expectNoViolation(visitor, look)
})

test('its colour is on every page, and can be told from the standard one', async ({ visitor }) => {
  await open(visitor, './guide.html', 'guide')
  const accent = await visitor.evaluate(() =>
    getComputedStyle(document.documentElement).getPropertyValue('--accent').trim(),
  )
  expect([pack.accent.light, pack.accent.dark]).toContain(accent)
})
