import { mkdir } from 'node:fs/promises'
import { chromium, type Browser, type Page } from '@playwright/test'
import { preview } from 'vite'
import { noClinic } from '../src/clinic.ts'
import { writeSaved } from '../src/flow/index.ts'
import { openFile } from '../src/handoff/sealed.ts'
import { papers } from '../src/pages.ts'
import { isLang, languages, type Text } from '../src/text/index.ts'
import { en } from '../src/text/en/index.ts'
import { byPlaywright } from '../tests/journeys/by-playwright.ts'
import type { Visitor } from '../tests/journeys/visitor.ts'
import {
  answer,
  answerAll,
  begin,
  comeBack,
  folderOf,
  keep,
  open,
  untilAsked,
} from '../tests/journeys/walk.ts'
import { completed, handOff, mine } from '../tests/handoff/made.ts'
import { people } from '../tests/people.ts'
import { path } from '../rules/index.ts'
import { programsOf } from './browsers.mjs'

// Pictures of the built site, to be looked at.
//   npm run screens [folder] [sizes] [languages]
//     every kind of screen, in both themes; sizes: phone,upright,sideways,desktop; languages: en,es,fr,ar
//   npm run screens docs/screens   the few small ones that the README shows

const sizes = {
  phone: { width: 360, height: 740 },
  upright: { width: 820, height: 1180 },
  sideways: { width: 1180, height: 820 },
  desktop: { width: 1440, height: 900 },
}
const forReadme = 'docs/screens'
const folder = process.argv[2] ?? 'node_modules/.cache/screens'
const wantedSizes = process.argv[3]?.split(',') ?? Object.keys(sizes)
const wantedLangs = process.argv[4]?.split(',') ?? ['en']
const port = 4190
const base = `http://localhost:${port}/`

interface Sight {
  readonly page: Page
  readonly visitor: Visitor
}

async function look(
  browser: Browser,
  size: keyof typeof sizes,
  colorScheme: 'light' | 'dark',
): Promise<Sight> {
  const context = await browser.newContext({ viewport: sizes[size], colorScheme })
  const page = await context.newPage()
  return { page, visitor: byPlaywright(page, 'chromium', base) }
}

async function everyScreen({ page, visitor }: Sight, text: Text, prefix: string): Promise<void> {
  const shot = (name: string) =>
    page.screenshot({ path: `${folder}/${prefix}-${name}.png`, fullPage: true })
  const home = folderOf(text.lang)
  await open(visitor, `${home}index.html`, 'start')
  await shot('start')
  for (const paper of papers) {
    await open(visitor, `${home}${paper}.html`, paper)
    await shot(paper)
  }
  await begin(visitor, text, `${home}index.html`)
  await visitor.press(text.form.continue)
  await page.getByRole('alert').waitFor()
  await shot('error')
  await answerAll(visitor, people.diabetesNotUnderControl.answers, {
    text,
    onQuestion: async (question) => void (await shot(`question-${question}`)),
  })
  await shot('check')
  for (const [name, { answers }] of Object.entries(people)) {
    await comeBack(visitor, answers, 'result', text.lang)
    await shot(`result-${name}`)
  }
}

/** The screens that only a clinic sees: the front desk's page, the question to an idle tablet, and the end. */
async function clinicScreens({ page, visitor }: Sight, text: Text, prefix: string): Promise<void> {
  const shot = (name: string) =>
    page.screenshot({ path: `${folder}/${prefix}-${name}.png`, fullPage: true })
  const home = folderOf(text.lang)
  await open(visitor, `${home}index.html`, 'start')
  await visitor.press(text.start.staff, 'link')
  await page.getByRole('article', { name: text.staff.contrast.name }).waitFor()
  await shot('staff')
  await begin(visitor, text, `${home}index.html?kiosk`)
  await answerAll(visitor, people.activeAcne.answers, { text })
  await visitor.press(text.check.action)
  await page.getByRole('button', { name: text.kiosk.done }).waitFor()
  await shot('kiosk-result')
  await page.evaluate((idle) => {
    const real = Date.now.bind(Date)
    Date.now = () => real() + idle * 1000
  }, noClinic.kiosk.idleSeconds)
  await page.getByRole('alertdialog').waitFor()
  await page.screenshot({ path: `${folder}/${prefix}-idle.png` })
  await visitor.press(text.kiosk.stay)
  await visitor.press(text.kiosk.done)
  await page.getByRole('button', { name: text.kiosk.handBackAction }).waitFor()
  await shot('handed-back')
}

/** How a result is handed over, and read by the professional. */
async function handOffScreens({ page, visitor }: Sight, text: Text, prefix: string): Promise<void> {
  const shot = (name: string, fullPage = true) =>
    page.screenshot({ path: `${folder}/${prefix}-${name}.png`, fullPage })
  const { answers } = people.severalReasons
  const home = folderOf(text.lang)
  await keep(visitor, writeSaved({ answers, drafts: {}, recipient: mine.recipient }) ?? '')
  await open(visitor, `${home}index.html#/result`, 'result')
  await visitor.press(text.handOff.showCode)
  await page.getByRole('dialog').getByRole('img').waitFor()
  await shot('code', false)
  await open(visitor, `${home}professional.html`, 'professional')
  await page.getByText(text.professional.key.makeTitle).waitFor()
  await shot('professional')
  await readOpen({ page, visitor }, text)
  await shot('professional-result')
}

/** Has the page for the professional read an open file. */
async function readOpen({ page, visitor }: Sight, text: Text): Promise<void> {
  const { answers } = people.severalReasons
  const { content } = openFile(handOff(answers), completed(answers), text)
  await page.getByLabel(text.professional.read.text).fill(String(content))
  await visitor.press(text.professional.read.action)
  await page.getByRole('heading', { name: text.outcomes.avoid.headline }).waitFor()
}

async function readmeScreens({ page, visitor }: Sight): Promise<void> {
  const shot = (name: string) => page.screenshot({ path: `${folder}/${name}.png` })
  const { answers } = people.activeAcne
  await open(visitor, './', 'start')
  await shot('start')
  await visitor.press(en.start.staff, 'link')
  await page.getByText(en.staff.allGood(7)).waitFor()
  await shot('staff')
  await open(visitor, './about.html', 'about')
  await begin(visitor)
  for (const question of path(answers)) {
    await untilAsked(visitor, question)
    if (question === 'active-acne') break
    await answer(visitor, question, answers)
  }
  await visitor.choose('active-acne', 'yes')
  await shot('question')
  await comeBack(visitor, answers, 'result')
  await shot('result')
  await open(visitor, './professional.html', 'professional')
  await readOpen({ page, visitor }, en)
  await shot('professional')
  await open(visitor, './ar/guide.html', 'guide')
  await page.evaluate(() => document.querySelector('figure')?.scrollIntoView({ block: 'center' }))
  await shot('guide')
}

await mkdir(folder, { recursive: true })
const server = await preview({ preview: { port, strictPort: true }, logLevel: 'error' })
const browser = await chromium.launch({
  executablePath: programsOf('chromium')?.browser ?? '',
  args: ['--disable-gpu', '--no-first-run'],
})
if (folder === forReadme) {
  await readmeScreens(await look(browser, 'phone', 'light'))
} else {
  for (const size of Object.keys(sizes) as (keyof typeof sizes)[]) {
    if (!wantedSizes.includes(size)) continue
    for (const lang of wantedLangs.filter(isLang)) {
      const text = await languages[lang].load()
      for (const theme of ['light', 'dark'] as const) {
        const sight = await look(browser, size, theme)
        await everyScreen(sight, text, `${size}-${theme}-${lang}`)
        await sight.page.context().close()
        // Somebody new: the front desk's page is only to be had where nobody has answered.
        const desk = await look(browser, size, theme)
        await clinicScreens(desk, text, `${size}-${theme}-${lang}`)
        await handOffScreens(desk, text, `${size}-${theme}-${lang}`)
        await desk.page.context().close()
      }
    }
  }
}
await browser.close()
await server.close()
