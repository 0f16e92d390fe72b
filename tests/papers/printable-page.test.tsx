import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { followUps, questionIds, questions, ruleset, type QuestionId } from '../../rules/index.ts'
import { PrintablePage } from '../../src/papers/index.ts'
import { en } from '../../src/text/en/index.ts'
import { languages, langs, optionWords } from '../../src/text/index.ts'

const { printable: words } = en
const page = <PrintablePage text={en} arrived={false} />
const optionsOf = (id: QuestionId): readonly string[] => questions[id].options

/** Everything that is printed of a question. */
function asked(id: QuestionId): HTMLElement {
  const name = `${questionIds.indexOf(id) + 1}. ${en.questions[id].title}`
  const found = screen.getByRole('heading', { level: 3, name }).closest('li')
  if (found === null) throw new Error(`"${name}" stands in no list.`)
  return found
}

afterEach(() => vi.unstubAllGlobals())

describe('on paper', () => {
  beforeEach(() => void render(page))

  test('the heading names the page and its tab, and a person reads what to do', () => {
    expect(screen.getByRole('heading', { level: 1, name: words.title })).toBeVisible()
    expect(document.title).toBe(en.shell.title(words.title, false))
    for (const told of [words.lead, words.handIn, words.forPen, words.date, words.name]) {
      expect(screen.getByText(told)).toBeVisible()
    }
  })

  test('every question stands there in its order, with its number', () => {
    const form = screen.getByRole('region', { name: words.questionsTitle })
    const titles = within(form)
      .getAllByRole('heading', { level: 3 })
      .map(({ textContent }) => textContent)
    expect(titles).toEqual(questionIds.map((id, at) => `${at + 1}. ${en.questions[id].title}`))
  })

  test.for(questionIds)(
    'the question on %s has a box for every answer, each with its code',
    (id) => {
      const number = questionIds.indexOf(id) + 1
      const lines = within(asked(id)).getAllByRole('listitem')
      const codes = lines.map(({ textContent }) => /^\d+[a-z]/.exec(textContent)?.[0] ?? '')
      expect(codes).toEqual(codes.map((code) => `${number}${code.at(-1)}`))
      expect(codes).toEqual([...new Set(codes)].toSorted(new Intl.Collator('en').compare))
      const said = lines.map(({ textContent }) => textContent.replace(/^\d+[a-z]/, ''))
      const offered = optionsOf(id).map((option) => {
        const { label, hint } = optionWords(en, id, option)
        return hint === undefined ? label : `${label} ${hint}`
      })
      expect(said).toEqual(offered)
    },
  )

  test.for(questionIds)('the question on %s says once how many boxes to tick', (id) => {
    const { hint = '' } = en.questions[id]
    const { textContent } = asked(id)
    const [fits, other] =
      questions[id].kind === 'many'
        ? [words.tickMany, words.tickOne]
        : [words.tickOne, words.tickMany]
    expect(textContent.split(fits)).toHaveLength(2)
    expect(textContent).not.toContain(other)
    expect(textContent).toContain(hint)
  })

  test('only a question that not everybody is asked says when it is', () => {
    const followed = questionIds.filter((id) => asked(id).textContent.includes('Only if'))
    expect(followed).toEqual(Object.keys(followUps))
    expect(asked('diabetes-control')).toHaveTextContent('Only if you ticked 16d.')
  })

  test('no letter is taken for a digit', () => {
    const codes = questionIds.flatMap((id) =>
      within(asked(id))
        .getAllByRole('listitem')
        .map(({ textContent }) => /^\d+([a-z])/.exec(textContent)?.[1]),
    )
    for (const letter of ['i', 'l', 'o']) expect(codes).not.toContain(letter)
  })

  test('the key says how to read it, and what to do when no line fits', () => {
    const key = within(screen.getByRole('region', { name: words.keyTitle }))
    for (const told of [words.keyLead, ...words.howTo, words.noneTitle]) {
      expect(key.getByText(told)).toBeVisible()
    }
    const { headline, meaning } = en.outcomes['none-identified']
    expect(key.getByText(meaning)).toHaveTextContent(`${headline}. ${meaning}`)
  })

  test('form and key name their rules, and the key where the sources stand', () => {
    const { version, hash } = ruleset
    expect(screen.getAllByText(en.result.rules(version, hash))).toHaveLength(2)
    expect(screen.getByText(/No doctor has confirmed/)).toHaveTextContent(en.evidence.title)
  })

  test('there is room for the professional, and the last word is to talk to one', () => {
    expect(screen.getByText(words.notes)).toBeVisible()
    expect(screen.getByText(words.signature)).toBeVisible()
    expect(document.body.textContent.endsWith(en.shell.consult)).toBe(true)
  })

  test('a press prints', async () => {
    const print = vi.fn()
    vi.stubGlobal('print', print)
    await userEvent.click(screen.getByRole('button', { name: words.print }))
    expect(print).toHaveBeenCalledOnce()
  })
})

test('where no script runs, there is no button that does nothing', () => {
  const written = renderToStaticMarkup(page)
  expect(written).toContain(words.lead)
  expect(written).not.toContain(words.print)
})

test('the boxes have the same codes in every language, so that any key fits any form', async () => {
  const texts = await Promise.all(langs.map((lang) => languages[lang].load()))
  const codes = texts.map((text) =>
    renderToStaticMarkup(<PrintablePage text={text} arrived={false} />).match(
      /\d+[a-z](?![a-z0-9])/g,
    ),
  )
  for (const some of codes) expect(some).toEqual(codes[0])
})
