import { stringsIn, type ResultText } from '../text/index.ts'

/** How close everything stands on the sheet, from the largest letters to the smallest. */
const densities = ['roomy', 'plain', 'close', 'dense', 'tight', 'full'] as const
type Density = (typeof densities)[number]

/**
 * The most that each of the first five takes on one page, in letters: measured on US Letter, the lower paper, with the
 * widest usual letters (Noto Sans), for many made-up respondents in every language, and with room to spare.
 * tests/journeys/staged/sheet.spec.ts looks at the printed page.
 */
const most = [2400, 3300, 3900, 5500, 6700]

/** What the end of a line costs, in letters. */
const perLine = 8

/** Letters in Arabic are narrower than others, but their lines stand further apart: so much more room each takes. */
const arabic = 1.12

/** How close everything has to stand so that these words are one page. */
export function densityOf(words: unknown, { lang }: ResultText): Density {
  const letters = stringsIn(words).reduce((sum, { length }) => sum + length + perLine, 0)
  const room = letters * (lang === 'ar' ? arabic : 1)
  return densities[most.filter((some) => some < room).length] ?? 'full'
}
