import { execFileSync } from 'node:child_process'
import type { Page } from '@playwright/test'
import { ruleset } from '../../../rules/index.ts'
import { languages, langs, type Text } from '../../../src/text/index.ts'
import { crowded } from '../../handoff/crowded.ts'
import { people } from '../../people.ts'
import { comeBack } from '../walk.ts'
import { expect, test } from './fixtures.ts'

// Only Chromium prints to a file here. What is printed is read by poppler's tools.
test.describe.configure({ mode: 'parallel' })

const texts = await Promise.all(langs.map((lang) => languages[lang].load()))

/** Who has the most on one page. */
const printed = [crowded.everythingAtOnce, crowded.halfOpen, people.unsureEverywhere]

/** What a tool of poppler says of a printed page. */
const told = (pdf: Buffer, tool: string, ...how: readonly string[]): string =>
  execFileSync(tool, [...how, '-'], { input: pdf, encoding: 'utf8' })

/** Words without spaces: poppler leaves out those at the end of a line. */
const tight = (words: string): string => words.replaceAll(/\s/g, '')

/** The words of a printed page in the order in which its tags have them read aloud. */
const aloud = (pdf: Buffer): string =>
  [...told(pdf, 'pdfinfo', '-struct-text').matchAll(/^ *"(.*)"$/gm)]
    .map(([, words = '']) => tight(words))
    .join('')

/** Prints the page that is open, once the sheet is there. */
async function printAs(page: Page, format: string, { sheet }: Text): Promise<Buffer> {
  await page.locator('h1', { hasText: sheet.title }).waitFor({ state: 'attached' })
  return page.pdf({ format, tagged: true })
}

/** The smallest letters on the sheet in points, and the room to write in millimetres. */
const measured = (page: Page, { sheet }: Text) =>
  page
    .locator('article')
    .last()
    .evaluate(
      (article, [notes, name]) => {
        const all = [...article.querySelectorAll('*')]
        const sizes = all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize))
        const edge = (words: string | undefined) =>
          all.findLast(({ textContent }) => textContent === words)?.getBoundingClientRect()
        const room = (edge(name)?.top ?? Number.NaN) - (edge(notes)?.bottom ?? Number.NaN)
        return { letters: Math.min(...sizes) * 0.75, room: (room / 96) * 25.4 }
      },
      [sheet.notes, sheet.name],
    )

/** The size of A4 between its margins, in pixels of CSS. */
const a4 = { width: 726, height: 1054 }

/** How a row of pdffonts ends when the font is in the file: embedded, in part, told as letters, object. */
const embedded = / yes +(?:yes|no) +(?:yes|no) +\d+ +\d+$/

for (const text of texts) {
  test(
    `in the words of ${text.lang} the sheet is one page, whatever was answered`,
    { tag: '@one-engine' },
    async ({ page, visitor }) => {
      for (const { name, answers } of printed) {
        await comeBack(visitor, answers, 'result', text.lang)
        for (const format of ['A4', 'Letter']) {
          const pdf = await printAs(page, format, text)
          const facts = told(pdf, 'pdfinfo')
          expect(facts, `${name}, on ${format}`).toMatch(/^Pages: +1$/m)
          expect(facts).toMatch(/^Tagged: +yes$/m)
          const [, , ...fonts] = told(pdf, 'pdffonts').trimEnd().split('\n')
          expect(fonts.length).toBeGreaterThan(0)
          for (const font of fonts) expect(font).toMatch(embedded)
        }
        await page.emulateMedia({ media: 'print' })
        await page.setViewportSize(a4)
        const { letters, room } = await measured(page, text)
        expect(letters, name).toBeGreaterThanOrEqual(7.5)
        expect(room, name).toBeGreaterThan(25)
        await page.emulateMedia({ media: null })
      }
    },
  )
}

test(
  'the sheet is read aloud in its order, under real headings',
  { tag: '@one-engine' },
  async ({ page, visitor }) => {
    // Of Arabic, poppler tells letters as they are drawn, and in the order in which they are drawn.
    for (const text of texts.filter(({ dir }) => dir === 'ltr')) {
      const { answers } = people.eczemaSomewhere
      await comeBack(visitor, answers, 'result', text.lang)
      const pdf = await printAs(page, 'A4', text)
      const { sheet } = text
      const inTurn = [
        sheet.title,
        text.outcomes['ask-first'].headline,
        ruleset.hash,
        sheet.flagged,
        text.rules['eczema-psoriasis-area'].name,
        sheet.open,
        text.rules['area-undecided'].name,
        sheet.rest,
        text.questions.age.title,
        sheet.ask,
        ...text.result.askAlways,
        sheet.notes,
        sheet.name,
        sheet.signature,
        text.shell.consult,
      ].map(tight)
      const said = aloud(pdf)
      const places = inTurn.map((words) => said.indexOf(words))
      expect(places, said).not.toContain(-1)
      expect(places).toEqual(places.toSorted((one, other) => one - other))
      const tags = told(pdf, 'pdfinfo', '-struct')
      expect(tags.match(/\bH1 /g)).toHaveLength(1)
      expect(tags.match(/\bH2 /g)).toHaveLength(6)
    }
  },
)
