import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { questionIds, type QuestionId } from '../../rules/index.ts'
import { Explanations } from '../../src/form/explanations.tsx'
import { en } from '../../src/text/en/index.ts'
import type { Text } from '../../src/text/index.ts'
import { standing, told } from '../hard-words.ts'
import { show } from './show.tsx'

/** What the hint of a question tells, so that the list leaves it out. */
const toldByHint: Partial<Record<QuestionId, readonly string[]>> = {
  treatment: ['microneedling', 'radiofrequency (RF)'],
  'active-acne': ['acne'],
  'eczema-psoriasis': ['eczema', 'psoriasis'],
  'keloid-history': ['keloid'],
  isotretinoin: ['isotretinoin'],
}

test.for(questionIds)('the page on %s tells its hard words, and no others', (id) => {
  show(id)
  const byHint = toldByHint[id] ?? []
  expect(told()).toEqual(standing().filter((word) => !byHint.includes(word)))
})

test('they are folded away behind one line until somebody asks', async () => {
  show('keloid-history')
  const summary = screen.getByText(en.glossary.title)
  const meaning = screen.getByText(en.glossary.terms.fda.means)
  expect(meaning).not.toBeVisible()
  await userEvent.click(summary)
  expect(meaning).toBeVisible()
})

test('a page without hard words has no such line', () => {
  const { title, terms } = en.glossary
  const rare = Object.fromEntries(
    Object.keys(terms).map((id) => [id, { word: `${id}-unheard-of`, means: 'Nothing.' }]),
  )
  const text: Text = { ...en, glossary: { title, terms: rare as unknown as typeof terms } }
  render(<Explanations question="keloid-history" text={text} arrived={false} />)
  expect(screen.getByText(en.form.whyWeAsk)).toBeVisible()
  expect(screen.queryByText(title)).not.toBeInTheDocument()
})

test('who has just pressed Continue finds all that explains the question as well', () => {
  render(<Explanations question="keloid-history" text={en} arrived />)
  for (const summary of [en.form.whyWeAsk, en.form.howToTell, en.glossary.title]) {
    expect(screen.getByText(summary)).toBeVisible()
  }
})

/** What is drawn first, before anything else is. */
const first = (arrived: boolean): string =>
  renderToString(<Explanations question="keloid-history" text={en} arrived={arrived} />)

test('what explains the question is in the document as sent, and not in the way of a page after a press', () => {
  expect(first(false)).toContain(en.form.whyWeAsk)
  expect(first(true)).toBe('')
})
