import { hasAll, hasResult, type Lang, type ResultText, type Text } from '../text/index.ts'
import type { Page } from '../flow/index.ts'
import { part, wordsBy } from './part.tsx'
import type { ScreenProps } from './screen-props.ts'

const resultWords = wordsBy((language) => language.untilResult)
const allWords = wordsBy((language) => language.load)

const result = part<ResultText, ScreenProps<ResultText>>(
  async () => (await import('./result-screen.tsx')).ResultScreen,
  resultWords,
  hasResult,
)
const paper = part<Text, ScreenProps<Text>>(
  async () => (await import('./paper-screens.tsx')).PaperScreen,
  allWords,
  hasAll,
)
const proof = part<Text, ScreenProps<Text>>(
  async () => (await import('./proof-screen.tsx')).ProofScreen,
  allWords,
  hasAll,
)
const staff = part<Text, ScreenProps<Text>>(
  async () => (await import('./staff-screen.tsx')).StaffScreen,
  allWords,
  hasAll,
)
const professional = part<Text, ScreenProps<Text>>(
  async () => (await import('./professional-screen.tsx')).ProfessionalScreen,
  allWords,
  hasAll,
)

/** The screens that are fetched when they are needed, by their pages. */
export const parts = {
  result,
  guide: paper,
  evidence: paper,
  about: paper,
  accessibility: paper,
  printable: paper,
  proof,
  'not-found': paper,
  staff,
  professional,
} as const satisfies Partial<Record<Page['name'], unknown>>

/**
 * Has here what a page needs before it is shown; at once where it needs nothing. Rejects where that cannot be fetched:
 * then the page itself says so, and offers to try again.
 */
export async function prepare(page: Page['name'], lang: Lang): Promise<void> {
  if (page in parts) await parts[page as keyof typeof parts].fetch(lang)
}
