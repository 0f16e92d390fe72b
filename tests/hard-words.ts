import { screen, within } from '@testing-library/react'
import { en } from '../src/text/en/index.ts'
import { termsIn } from '../src/text/index.ts'

/** The list of hard words; other lists of the page tell figures. */
function glossary(): HTMLElement | undefined {
  const words = new Set<string | null>(Object.values(en.glossary.terms).map(({ word }) => word))
  const terms = screen.queryAllByRole('term', { hidden: true })
  return terms.find(({ textContent }) => words.has(textContent))?.closest('dl') ?? undefined
}

/** What a reader meets on the page, string by string, but for the list of hard words itself. */
function wordsOnPage(): readonly string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const words: string[] = []
  const list = glossary()
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode
    if (!list?.contains(parentElement)) words.push(textContent ?? '')
  }
  return words
}

/** The hard words that stand on the page, as the glossary writes them. */
export const standing = (): readonly string[] => termsIn(en, wordsOnPage()).map(({ word }) => word)

/** The hard words that the page tells, each with its meaning. */
export function told(): readonly string[] {
  const list = glossary()
  if (!list) return []
  const meanings = within(list).getAllByRole('definition', { hidden: true })
  return within(list)
    .getAllByRole('term', { hidden: true })
    .map(({ textContent }, at) => {
      const term = Object.values(en.glossary.terms).find(({ word }) => word === textContent)
      if (term === undefined || meanings[at]?.textContent !== term.means) {
        throw new Error(`told: "${textContent}" does not stand beside its own meaning.`)
      }
      return term.word
    })
}
