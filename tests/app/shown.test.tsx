import { act, cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { optionWords, type Text } from '../../src/text/index.ts'
import { en } from '../../src/text/en/index.ts'
import { people } from '../people.ts'
import { appWith, choose, newStore, press, watchReact } from './harness.tsx'

watchReact()

const { answers } = people.nothingToReport
const atHome = optionWords(en, 'treatment', 'at-home').label

/** Opens the first question with words that tell how often the page around the options was drawn. */
function openCounted() {
  const progress = vi.fn(en.form.progress)
  const text: Text = { ...en, form: { ...en.form, progress } }
  const store = newStore()
  store.dispatch({ type: 'started' })
  const shown = appWith(store, 'start', undefined, text)
  const { rerender } = render(shown)
  progress.mockClear()
  return { store, progress, shown, again: () => rerender(appWith(store, 'start', undefined, text)) }
}

test('a choice, the first or another, draws nothing but the options, and is kept', async () => {
  const { store, progress } = openCounted()
  await choose('treatment', answers)
  await userEvent.click(screen.getByRole('radio', { name: atHome }))
  expect(store.get().drafts).toEqual({ treatment: 'at-home' })
  expect(screen.getByRole('radio', { name: atHome })).toBeChecked()
  expect(progress).not.toHaveBeenCalled()
})

test('what is new besides is shown at once, and takes no choice away', async () => {
  const { store, progress, again } = openCounted()
  await userEvent.click(screen.getByRole('radio', { name: atHome }))
  act(() => store.dispatch({ type: 'language-missing', language: 'Deutsch' }))
  expect(progress).toHaveBeenCalled()
  expect(screen.getByText(en.notices.languageMissing('Deutsch'))).toBeVisible()
  again()
  expect(screen.getByRole('radio', { name: atHome })).toBeChecked()
})

test('a choice in a question that is not open is shown as all else that is new', () => {
  const { store, progress } = openCounted()
  act(() => store.dispatch({ type: 'drafted', question: 'area', choice: ['face'] }))
  expect(progress).toHaveBeenCalled()
})

test('a page that is built anew begins with the last choice, not with the first', async () => {
  const { store, shown } = openCounted()
  await choose('treatment', answers)
  await userEvent.click(screen.getByRole('radio', { name: atHome }))
  cleanup()
  render(shown)
  expect(store.get().drafts).toEqual({ treatment: 'at-home' })
  expect(screen.getByRole('radio', { name: atHome })).toBeChecked()
})

test('who comes back to a question that was left unconfirmed finds the last choice', async () => {
  openCounted()
  await choose('treatment', answers)
  await press(en.form.continue)
  await userEvent.click(
    screen.getByRole('checkbox', { name: optionWords(en, 'concerns', 'acne-scars').label }),
  )
  await userEvent.click(
    screen.getByRole('checkbox', { name: optionWords(en, 'concerns', 'large-pores').label }),
  )
  await press(en.form.back)
  await press(en.form.continue)
  expect(screen.getAllByRole('checkbox', { checked: true })).toHaveLength(2)
})
