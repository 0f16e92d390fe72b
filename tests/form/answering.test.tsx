import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { questions, type QuestionId } from '../../rules/index.ts'
import { en } from '../../src/text/en/index.ts'
import { control, optionsOf, pressContinue, show, ticked } from './show.tsx'

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
  const none = control('precautions', 'none')
  const sun = control('precautions', 'sun')
  const pigment = control('precautions', 'pigment')
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

test('the second click of a double click on the page before chooses nothing', () => {
  const { onChoose } = show('age')
  const option = control('age', 'under-18')
  fireEvent.click(option, { detail: 2 })
  expect(option).not.toBeChecked()
  expect(onChoose).not.toHaveBeenCalled()
  fireEvent.click(option, { detail: 1 })
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('under-18')
})

test('the second press of a double click does not count', async () => {
  const { user, onAnswer, onBack } = show('age', { given: '22-or-over' })
  await user.dblClick(screen.getByRole('button', { name: en.form.continue }))
  expect(onAnswer).toHaveBeenCalledOnce()
  await user.dblClick(screen.getByRole('button', { name: en.form.back }))
  expect(onBack).toHaveBeenCalledOnce()
})
