import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { path, type Answers, type QuestionId } from '../../rules/index.ts'
import { CheckPage } from '../../src/form/index.ts'
import { en } from '../../src/text/en/index.ts'
import { optionWords } from '../../src/text/index.ts'
import { people } from '../people.ts'

function show(answers: Answers) {
  const [onChange, onResult, onBack] = [vi.fn(), vi.fn(), vi.fn()]
  const given = { asked: path(answers), answers, text: en, arrived: false }
  render(<CheckPage {...given} {...{ onChange, onResult, onBack }} />)
  return { user: userEvent.setup(), onChange, onResult, onBack }
}

/** The library drops the space in front of hidden words, so the two are compared apart. */
const isChangeOf = (id: QuestionId) => (name: string) =>
  name.startsWith(en.check.change) && name.endsWith(en.questions[id].title)

/** The answers as they stand on the page, without the buttons beside them. */
const told = (): readonly (string | null)[] =>
  screen
    .getAllByRole('definition')
    .filter((row) => row.querySelector('button') === null)
    .map((row) => row.textContent)

describe.for(Object.values(people))('$name', ({ answers }: { answers: Answers }) => {
  test('finds every question that was asked, with the answer', () => {
    show(answers)
    const asked = path(answers)
    const words = (id: QuestionId) =>
      [answers[id]].flat().map((option) => optionWords(en, id, option ?? '').label)
    const questions = screen.getAllByRole('term').map((row) => row.textContent)
    expect(questions).toEqual(asked.map((id) => en.questions[id].title))
    expect(told()).toEqual(asked.map((id) => words(id).join('; ')))
  })

  test('can change each of them by a button that says which', async () => {
    const { user, onChange } = show(answers)
    for (const id of path(answers)) {
      await user.click(screen.getByRole('button', { name: isChangeOf(id) }))
      expect(onChange).toHaveBeenLastCalledWith(id)
    }
    expect(onChange).toHaveBeenCalledTimes(path(answers).length)
  })
})

test('several answers to one question stand beside one another', () => {
  show(people.severalReasons.answers)
  expect(told()).toContain('Face; Neck')
})

test('a question without an answer says so', () => {
  show({ ...people.nothingToReport.answers, precautions: ['diabetes'] })
  expect(told().at(-1)).toBe(en.check.none)
})

test('the heading names the page and its tab', () => {
  show(people.nothingToReport.answers)
  expect(screen.getByRole('heading', { level: 1, name: en.check.title })).toBeVisible()
  expect(document.title).toBe(en.shell.title(en.check.title, false))
})

test('from here it goes on to the result, or back', async () => {
  const { user, onResult, onBack } = show(people.pregnant.answers)
  await user.click(screen.getByRole('button', { name: 'See my result' }))
  expect(onResult).toHaveBeenCalledOnce()
  expect(onBack).not.toHaveBeenCalled()
  await user.click(screen.getByRole('button', { name: en.form.back }))
  expect(onBack).toHaveBeenCalledOnce()
  expect(onResult).toHaveBeenCalledOnce()
})
