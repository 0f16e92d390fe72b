import { mkdir } from 'node:fs/promises'
import { chromium, type Browser, type Page } from '@playwright/test'
import { preview } from 'vite'
import config from '../playwright.config.ts'
import { en } from '../src/text/en/index.ts'
import { answerAll, begin, main, press } from '../tests/journeys/walk.ts'
import { people } from '../tests/people.ts'

// Pictures of the built site, to be looked at.
//   npm run screens [folder] [sizes]   every kind of screen, in both themes; sizes: phone,upright,sideways,desktop
//   npm run screens docs/screens       the few small ones that the README shows

const sizes = {
  phone: { width: 360, height: 740 },
  upright: { width: 820, height: 1180 },
  sideways: { width: 1180, height: 820 },
  desktop: { width: 1440, height: 900 },
}
const forReadme = 'docs/screens'
const folder = process.argv[2] ?? 'node_modules/.cache/screens'
const wanted = process.argv[3]?.split(',') ?? Object.keys(sizes)
const port = 4190
const base = `http://localhost:${port}/`

async function open(browser: Browser, size: keyof typeof sizes, colorScheme: 'light' | 'dark') {
  const context = await browser.newContext({ viewport: sizes[size], colorScheme, baseURL: base })
  return context.newPage()
}

const whole = (page: Page, name: string) =>
  page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })

async function everyScreen(page: Page, prefix: string): Promise<void> {
  await page.goto(base)
  await main(page).waitFor()
  await whole(page, `${prefix}-start`)
  for (const paper of ['guide', 'evidence', 'about'] as const) {
    await page.goto(`${base}${paper}.html`)
    await main(page).waitFor()
    await whole(page, `${prefix}-${paper}`)
  }
  await begin(page, base)
  await press(page, en.form.continue)
  await whole(page, `${prefix}-error`)
  await answerAll(page, people.diabetesNotUnderControl.answers, async (question) => {
    await whole(page, `${prefix}-question-${question}`)
  })
  await whole(page, `${prefix}-check`)
  for (const [name, { answers }] of Object.entries(people)) {
    await press(page, en.shell.deleteAnswers)
    await press(page, en.start.action)
    await answerAll(page, answers)
    await press(page, en.check.action)
    await whole(page, `${prefix}-result-${name}`)
  }
}

async function readmeScreens(page: Page): Promise<void> {
  const shot = (name: string) => page.screenshot({ path: `${folder}/${name}.png` })
  await begin(page, base)
  const { answers } = people.activeAcne
  await answerAll(page, answers, async (question) => {
    if (question === 'active-acne') await shot('question')
  })
  await press(page, en.check.action)
  await main(page).waitFor()
  await shot('result')
  await page.goto(`${base}guide.html`)
  await main(page).waitFor()
  await page.getByRole('img').first().scrollIntoViewIfNeeded()
  await page.getByRole('heading', { name: en.guide.sections['home-and-professional'] }).waitFor()
  await page.evaluate(() => document.querySelector('figure')?.scrollIntoView({ block: 'center' }))
  await shot('guide')
}

await mkdir(folder, { recursive: true })
const server = await preview({ preview: { port, strictPort: true }, logLevel: 'error' })
const browser = await chromium.launch(config.use?.launchOptions ?? {})
if (folder === forReadme) {
  await readmeScreens(await open(browser, 'phone', 'light'))
} else {
  for (const size of Object.keys(sizes) as (keyof typeof sizes)[]) {
    if (!wanted.includes(size)) continue
    for (const theme of ['light', 'dark'] as const) {
      const page = await open(browser, size, theme)
      await everyScreen(page, `${size}-${theme}`)
      await page.context().close()
    }
  }
}
await browser.close()
await server.close()
