import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, test, vi } from 'vitest'
import {
  questionIds,
  questions,
  rules,
  rulesAsking,
  signs,
  sourcesOf,
  type Place,
  type QuestionId,
} from '../../rules/index.ts'
import type { Progress } from '../../src/flow/index.ts'
import { QuestionPage } from '../../src/form/index.ts'
import { en, optionWords } from '../../src/text/index.ts'

interface Shown {
  readonly given?: unknown
  readonly progress?: Progress | null
}

const seventh: Progress = { at: 7, of: 16, done: 6, all: 17 }
const kindOf = (question: QuestionId) => (questions[question].kind === 'many' ? 'checkbox' : 'radio')
const optionsOf = (question: QuestionId): readonly string[] => questions[question].options
const labelOf = (question: QuestionId, option: string): string =>
  optionWords(en, question, option).label

/** Opens the page of a question, and keeps what is chosen as the app does. */
function show(question: QuestionId, { given: before, progress = seventh }: Shown = {}) {
  const [onChoose, onAnswer, onBack] = [vi.fn(), vi.fn(), vi.fn()]
  function Kept() {
    const [given, setGiven] = useState(before)
    const choose = (choice: unknown): void => {
      setGiven(choice)
      onChoose(choice)
    }
    const rest = { question, progress, text: en, arrived: false, onAnswer, onBack }
    return <QuestionPage {...rest} given={given} onChoose={choose} />
  }
  render(<Kept />)
  return { user: userEvent.setup(), onChoose, onAnswer, onBack }
}

const group = () => screen.getByRole('group', { name: (name) => name !== '' })
const control = (question: QuestionId, option: string) =>
  screen.getByRole(kindOf(question), { name: labelOf(question, option) })
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const pressContinue = () => press(en.form.continue)

/** What opens under these words. A native `summary` has no role of its own. */
function disclosure(words: string): HTMLElement | undefined {
  const groups = screen.getAllByRole('group')
  return groups.find((one) => one.firstElementChild === within(one).queryByText(words))
}

describe.for(questionIds)('on the page of "%s"', (question) => {
  const { title, hint, why, howToTell, options } = en.questions[question]

  test('the question is the first heading and names the options', () => {
    show(question)
    const named = screen.getByRole('group', { name: title })
    expect(within(named).getByRole('heading', { level: 1 })).toHaveTextContent(title)
    expect(named).toHaveAccessibleDescription(hint ?? '')
    expect(document.title).toBe(en.shell.title(title, false))
  })

  test('every option is there by its name, in order, and none is chosen beforehand', () => {
    show(question)
    const controls = within(group()).getAllByRole(kindOf(question))
    expect(controls).toHaveLength(Object.keys(options).length)
    for (const [at, option] of optionsOf(question).entries()) {
      const words = optionWords(en, question, option)
      expect(controls[at]).toHaveAccessibleName(words.label)
      expect(controls[at]).toHaveAccessibleDescription(words.hint ?? '')
      expect(controls[at]).not.toBeChecked()
    }
  })

  test('"Why we ask" opens, and names who says so', async () => {
    const { user } = show(question)
    expect(screen.getByText(why)).not.toBeVisible()
    await user.click(screen.getByText(en.form.whyWeAsk))
    expect(screen.getByText(why)).toBeVisible()
    const opened = within(disclosure(en.form.whyWeAsk) ?? document.body)
    const asked = rulesAsking(question)
    for (const rule of asked) {
      for (const { short } of sourcesOf(rules[rule].evidence)) {
        expect(opened.getByText(short)).toBeVisible()
      }
    }
    expect(opened.queryAllByText(en.form.from)).toHaveLength(asked.length > 0 ? 1 : 0)
  })

  test(`"How to tell" is ${howToTell ? 'there, with its sources' : 'not there'}`, async () => {
    const { user } = show(question)
    if (howToTell === undefined) {
      expect(disclosure(en.form.howToTell)).toBeUndefined()
      return
    }
    await user.click(screen.getByText(en.form.howToTell))
    for (const sentence of howToTell) expect(screen.getByText(sentence)).toBeVisible()
    const places: Partial<Record<QuestionId, readonly Place[]>> = signs
    const opened = within(disclosure(en.form.howToTell) ?? document.body)
    for (const { short } of sourcesOf(places[question] ?? [])) {
      expect(opened.getByText(short)).toBeVisible()
    }
  })

  test('who chooses and continues hands over just that, once', async () => {
    const { user, onAnswer } = show(question)
    const isMany = questions[question].kind === 'many'
    // Ticked from the bottom up, to be handed over in the order of the options.
    const [first, second = first] = optionsOf(question)
    for (const option of isMany ? [second, first] : [second]) {
      await user.click(control(question, option ?? ''))
    }
    expect(onAnswer).not.toHaveBeenCalled()
    await pressContinue()
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith(isMany ? [first, second] : second)
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('what was given before stands chosen, and can be confirmed', async () => {
    const option = optionsOf(question).at(-1) ?? ''
    const given = questions[question].kind === 'many' ? [option] : option
    const { onAnswer } = show(question, { given })
    const chosen = screen.getAllByRole(kindOf(question), { checked: true })
    expect(chosen).toEqual([control(question, option)])
    await pressContinue()
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith(given)
  })
})

test.for(questionIds.filter((id) => optionsOf(id).includes('yes')))(
  'yes comes before no, and no before not sure, in "%s"',
  (question) => {
    show(question)
    const names = screen.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent)
    expect(names.slice(0, 3)).toEqual(['Yes', 'No', 'Not sure'])
  },
)

describe.for<[kind: string, question: QuestionId, words: string]>([
  ['where one answer can be "Not sure"', 'pregnancy', en.form.missingOneOrUnsure],
  ['where there is no "Not sure"', 'age', en.form.missingOne],
  ['where several may fit', 'area', en.form.missingMany],
])('who continues without an answer, %s,', ([, question, words]) => {
  const { title, hint } = en.questions[question]

  test('stays, and hears what is missing', async () => {
    const { onAnswer } = show(question)
    await pressContinue()
    const summary = await screen.findByRole('alert')
    expect(summary).toHaveFocus()
    expect(within(summary).getByRole('heading', { name: en.form.errorTitle })).toBeVisible()
    expect(screen.getByRole('group', { name: title })).toHaveAccessibleDescription(
      [hint, words].filter(Boolean).join(' '),
    )
    expect(document.title).toMatch(/^Error: /)
    expect(document.title).toBe(en.shell.title(title, true))
    expect(onAnswer).not.toHaveBeenCalled()
  })

  test('gets to the first option from there, and the address stays', async () => {
    const { user } = show(question)
    const address = location.href
    await pressContinue()
    await user.click(await screen.findByRole('link', { name: words }))
    expect(control(question, optionsOf(question)[0] ?? '')).toHaveFocus()
    expect(location.href).toBe(address)
  })

  test('hears it again when nothing has changed, and goes on after a choice', async () => {
    const { user, onAnswer } = show(question)
    const option = optionsOf(question)[1] ?? ''
    await pressContinue()
    await user.click(await screen.findByRole('link', { name: words }))
    await pressContinue()
    await vi.waitFor(() => expect(screen.getByRole('alert')).toHaveFocus())
    await user.click(control(question, option))
    expect(screen.getByRole('alert')).toHaveTextContent(words)
    expect(onAnswer).not.toHaveBeenCalled()
    await pressContinue()
    const given = questions[question].kind === 'many' ? [option] : option
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith(given)
  })
})

test('"None of these" unticks the others, and another one unticks it', async () => {
  const { user, onChoose } = show('precautions')
  const ticked = () => screen.getAllByRole('checkbox', { checked: true })
  const [none, sun, pigment] = (['none', 'sun', 'pigment'] as const).map((option) =>
    control('precautions', option),
  ) as [HTMLElement, HTMLElement, HTMLElement]
  await user.click(pigment)
  await user.click(sun)
  expect(ticked()).toEqual([sun, pigment])
  await user.click(none)
  expect(ticked()).toEqual([none])
  expect(onChoose).toHaveBeenLastCalledWith(['none'])
  await user.click(sun)
  expect(ticked()).toEqual([sun])
  await user.click(sun)
  expect(onChoose).toHaveBeenLastCalledWith([])
})

test('"None of these" beside something else, from before, is named as what is wrong', async () => {
  const { onAnswer } = show('precautions', { given: ['sun', 'none'] })
  await pressContinue()
  expect(await screen.findByRole('link', { name: en.form.contradictory })).toBeVisible()
  expect(onAnswer).not.toHaveBeenCalled()
})

test('the second press of a double click does not count', async () => {
  const { user, onAnswer, onBack } = show('age', { given: '22-or-over' })
  await user.dblClick(screen.getByRole('button', { name: en.form.continue }))
  expect(onAnswer).toHaveBeenCalledOnce()
  await user.dblClick(screen.getByRole('button', { name: en.form.back }))
  expect(onBack).toHaveBeenCalledOnce()
})

test('who is on the way sees how far along, in words and as a bar', () => {
  show('active-acne')
  expect(screen.getByText('Question 7 of 16')).toBeVisible()
  const bar = screen.getByRole('progressbar', { name: en.form.answered })
  expect(bar).toHaveAttribute('value', '6')
  expect(bar).toHaveAttribute('max', '17')
  expect(screen.queryByText(en.form.changing)).toBeNull()
})

test('who changes an answer is told so, and sees no bar', () => {
  show('active-acne', { progress: null })
  expect(screen.getByText(en.form.changing)).toBeVisible()
  expect(screen.queryByRole('progressbar')).toBeNull()
})
