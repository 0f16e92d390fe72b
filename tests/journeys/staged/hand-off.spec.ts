import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Page } from '@playwright/test'
import { ruleset } from '../../../rules/index.ts'
import { readText } from '../../../src/handoff/reading.ts'
import { en } from '../../../src/text/en/index.ts'
import { optionWords } from '../../../src/text/index.ts'
import { others } from '../../handoff/made.ts'
import { people } from '../../people.ts'
import { byPlaywright } from '../by-playwright.ts'
import { openKept } from '../copy.ts'
import { onOwnHost } from '../fixtures.ts'
import { hurryToResult } from '../hurry.ts'
import { textOf } from '../pdf.ts'
import { armsLength, cameraOf, film } from '../table.ts'
import { until } from '../walk.ts'
import { expect, test } from './fixtures.ts'

// From the person to the practitioner, with no server in between, and by nobody else.

test.use(onOwnHost)
test.setTimeout(180_000)

const { answers, outcome } = people.severalReasons
const words = en.professional
const passphrase = 'four words that rhyme'
const tabletScreen = { width: 1180, height: 820 }

/** Waits for a file that the page has saved, and gives its name and what stands in it. */
async function saved(page: Page, act: () => Promise<unknown>) {
  const [download] = await Promise.all([page.waitForEvent('download'), act()])
  return { name: download.suggestedFilename(), path: await download.path() }
}

/** Makes a key, and gives the link of the practice and the file. */
async function makeKey(page: Page) {
  await page.getByText(words.key.makeTitle).click()
  await page.getByLabel(words.key.newPassphrase).fill(passphrase)
  await page.getByLabel(words.key.again).fill(passphrase)
  const key = await saved(page, () => page.getByRole('button', { name: words.key.make }).click())
  await expect(page.getByText(words.key.made(key.name))).toBeVisible({ timeout: 90_000 })
  const link = await page.getByRole('link', { name: /#\/to\/age1/ }).innerText()
  return { ...key, link }
}

async function openKey(page: Page, path: string): Promise<void> {
  await page.getByLabel(words.key.file).setInputFiles(path)
  await page.getByLabel(words.key.passphrase, { exact: true }).fill(passphrase)
  await page.getByRole('button', { name: words.key.open, exact: true }).click()
  await expect(page.getByText(/^Your key is open/)).toBeVisible({ timeout: 90_000 })
}

/** What a photo of a screen says to a program that reads codes. */
async function codeIn(photo: Buffer): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'needlewise-photo-')), 'photo.png')
  await writeFile(file, photo)
  const found = execFileSync('zbarimg', ['-q', '--raw', file], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  await rm(dirname(file), { recursive: true })
  return found.toString().trim()
}

/** Pictures of the screen with each code on it. */
async function photos(page: Page): Promise<readonly Buffer[]> {
  await page.getByRole('button', { name: en.handOff.showCode }).click()
  const code = page.getByRole('dialog').getByRole('img')
  await expect(code).toHaveAccessibleName(en.handOff.code(1, 3))
  const screens: Buffer[] = []
  for (const at of [1, 2, 3]) {
    await expect(code).toHaveAccessibleName(en.handOff.code(at, 3))
    screens.push(await page.screenshot())
    await page.getByRole('button', { name: en.handOff.nextCode }).click()
  }
  return screens
}

test(
  'a tablet, a practitioner and no network: from Start to a note on paper, by camera',
  { tag: '@one-engine' },
  async ({ visitor, page, host, browser, launchOptions }) => {
    // In the morning, while there is a network: the practitioner makes a key, and both devices keep the pages.
    const first = await browser.newContext({ viewport: tabletScreen })
    const office = await first.newPage()
    await openKept(
      byPlaywright(office, 'chromium', host.base),
      './professional.html',
      'professional',
    )
    const key = await makeKey(office)
    const keyFile = await readFile(key.path)
    await page.setViewportSize(tabletScreen)
    await openKept(visitor)
    await page.goto(key.link)
    await until(visitor, { screen: 'start' })
    await expect(page).toHaveURL(/#\/$/)
    await expect(page.getByText(en.start.invited(key.link.slice(-6)))).toBeVisible()
    await visitor.press(en.start.staff, 'link')
    await until(visitor, { screen: 'staff' })
    await expect(page.getByText(en.staff.sealsFor(key.link.slice(-6)))).toBeVisible()
    await visitor.press(en.staff.kioskStart)
    await until(visitor, { screen: 'start' })
    host.goAway()

    // On the tablet.
    await hurryToResult(visitor, answers)
    await until(visitor, { outcome })
    const screens = await photos(page)
    // Whoever has a photo of it has no word of what was said: nothing but the codes can be seen, and they open for nobody else.
    const seen = await page.getByRole('dialog').innerText()
    expect(seen).not.toMatch(/keloid|acne|isotretinoin|avoid/i)
    const lines = await Promise.all(screens.map(codeIn))
    expect(lines.join('')).toMatch(/^(?:NW1[1-3]3[A-Z2-7]{300,}){3}$/)
    expect((await readText(lines.join('\n'), [], others.identity)).reading).toEqual({
      name: 'fault',
      fault: 'other-key',
    })
    await visitor.press(en.handOff.closeCode)
    await visitor.press(en.kiosk.done)
    await until(visitor, { screen: 'handed-back' })

    // In the office, with a camera that sees the tablet at arm's length.
    const { file, remove } = await film(browser, screens, armsLength)
    const args = [...(launchOptions.args ?? []), ...cameraOf(file)]
    const other = await browser.browserType().launch({ ...launchOptions, args })
    try {
      const desk = await (await other.newContext({ viewport: tabletScreen })).newPage()
      host.comeBack()
      await openKept(
        byPlaywright(desk, 'chromium', host.base),
        './professional.html',
        'professional',
      )
      host.goAway()
      await desk.reload()
      await openKey(desk, key.path)
      expect(keyFile.toString()).not.toContain('AGE-SECRET-KEY')
      await desk.getByRole('button', { name: words.read.camera }).click()
      const headline = desk.getByRole('heading', { name: en.outcomes[outcome].headline })
      await expect(headline).toBeVisible({ timeout: 90_000 })
      await expect(headline).toBeFocused()
      const points = desk.getByRole('article').filter({ has: desk.getByRole('checkbox') })
      const levels = await points.evaluateAll((all) =>
        all.map((one) => one.querySelector('span')?.textContent?.trim()),
      )
      expect(levels).toEqual(['Avoid for now', 'Avoid for now', 'Wait', 'Ask first', 'Ask first'])

      // The visit: two points are talked about, and the practitioner decides to wait.
      await desk.getByRole('checkbox', { name: en.rules['keloid-tendency'].name }).check()
      await desk.getByRole('checkbox', { name: en.rules['active-acne'].name }).check()
      await desk.getByRole('radio', { name: words.decision.options.wait }).check()
      await desk.getByLabel(words.decision.reason).fill('Settle the acne, then look again.')
      await desk.getByRole('button', { name: words.decision.print }).click()
      const note = textOf(await desk.pdf({ format: 'A4', tagged: true }))
      expect(note.pages).toBe(1)
      for (const part of [
        en.outcomes[outcome].headline,
        en.rules['keloid-tendency'].name,
        optionWords(en, 'isotretinoin', 'now').label,
        words.decision.options.wait,
        'Settle the acne, then look again.',
        ruleset.version,
        en.shell.consult,
      ]) {
        expect(note.text).toContain(part.replaceAll(/\s+/g, ' '))
      }
      // One touch on another page does not take it along without a question.
      const asked = desk.waitForEvent('dialog').then(async (question) => {
        await question.dismiss()
        return question.type()
      })
      // The touch is over when the question is answered.
      await desk.getByRole('link', { name: en.shell.pages.evidence }).click()
      expect(await asked).toBe('beforeunload')
      await expect(headline).toBeVisible()
      // Closing forgets.
      await desk.getByRole('button', { name: words.key.lock }).click()
      await expect(headline).toBeHidden()
      expect(await desk.evaluate(() => [sessionStorage.length, document.cookie])).toEqual([0, ''])
    } finally {
      await other.close()
      await remove()
      await first.close()
    }
  },
)
