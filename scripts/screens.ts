import { mkdir } from 'node:fs/promises'
import { chromium, type Page } from '@playwright/test'
import { preview } from 'vite'
import { people } from '../tests/people.ts'
import { answerAll, begin, main, press } from '../tests/journeys/walk.ts'
import { en } from '../src/text/index.ts'
import config from '../playwright.config.ts'

// Takes pictures of every kind of screen of the built site, to be looked at: `npm run screens [folder]`.

const folder = process.argv[2] ?? 'node_modules/.cache/screens'
const sizes = {
  phone: [360, 740],
  upright: [820, 1180],
  sideways: [1180, 820],
  desktop: [1440, 900],
}
const wanted = process.argv[3]?.split(',') ?? Object.keys(sizes)

async function take(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
}

async function walk(page: Page, base: string, prefix: string): Promise<void> {
  await page.goto(base)
  await main(page).waitFor()
  await take(page, `${prefix}-start`)
  for (const paper of ['guide', 'evidence', 'about'] as const) {
    await page.goto(`${base}${paper}.html`)
    await main(page).waitFor()
    await take(page, `${prefix}-${paper}`)
  }
  await begin(page, base)
  await press(page, en.form.continue)
  await take(page, `${prefix}-error`)
  await answerAll(page, people.severalReasons.answers, (question) =>
    take(page, `${prefix}-q-${question}`),
  )
  await take(page, `${prefix}-check`)
  await press(page, en.check.action)
  await take(page, `${prefix}-result-several`)
  for (const [name, { answers }] of Object.entries(people)) {
    await press(page, en.shell.deleteAnswers)
    await press(page, en.start.action)
    await answerAll(page, answers)
    await press(page, en.check.action)
    await take(page, `${prefix}-result-${name}`)
  }
}

await mkdir(folder, { recursive: true })
const server = await preview({ preview: { port: 4190 }, logLevel: 'error' })
const base = 'http://localhost:4190/'
const browser = await chromium.launch(config.use?.launchOptions ?? {})
for (const [size, [width = 0, height = 0]] of Object.entries(sizes)) {
  if (!wanted.includes(size)) continue
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({ viewport: { width, height }, colorScheme })
    await walk(await context.newPage(), base, `${size}-${colorScheme}`)
    await context.close()
  }
}
await browser.close()
await server.close()
