import { screen, within } from '@testing-library/react'
import { en } from '../src/text/en/index.ts'
import { termsIn } from '../src/text/index.ts'

/** What a reader meets on the page, string by string, but for the list of hard words itself. */
function wordsOnPage(): readonly string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const words: string[] = []
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode
    if (parentElement?.closest('dl') === null) words.push(textContent ?? '')
  }
  return words
}

/** The hard words that stand on the page, as the glossary writes them. */
export const standing = (): readonly string[] => termsIn(en, wordsOnPage()).map(({ word }) => word)

/** The hard words that the page tells, each with its meaning. */
export function told(): readonly string[] {
  const [list] = screen.queryAllByRole('term', { hidden: true }).map((term) => term.closest('dl'))
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
