import { act, cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { ar } from '../../src/text/ar/index.ts'
import { en } from '../../src/text/en/index.ts'
import { languages, langs, optionWords, type Lang } from '../../src/text/index.ts'
import { people } from '../people.ts'
import { appWith, heading, newStore, press, today, watchReact } from './harness.tsx'

watchReact()

/** Opens the app in English, with a way to show it in Arabic as `main.tsx` does. */
function openAt(address: string, answers: object = people.severalReasons.answers) {
  const store = newStore()
  store.dispatch({ type: 'arrived', address, answers, drafts: {}, recipient: null, notice: null })
  const onLanguage = vi.fn<(lang: Lang) => void>()
  const { rerender } = render(appWith(store, 'start', today, en, onLanguage))
  return { store, onLanguage, switchToArabic: () => rerender(appWith(store, 'start', today, ar)) }
}

const list = (label: string) => within(screen.getByRole('navigation', { name: label }))

describe('the list of languages', () => {
  test('names each by its own name and in its own tongue, and says which one this is', () => {
    openAt('#/')
    const links = list(en.shell.languages).getAllByRole('link')
    expect(links.map((link) => link.textContent)).toEqual(langs.map((lang) => languages[lang].name))
    expect(links.map((link) => link.getAttribute('hreflang'))).toEqual(langs)
    expect(links.map((link) => link.closest('[lang]')?.getAttribute('lang'))).toEqual(langs)
    expect(links.filter((link) => link.ariaCurrent === 'page')).toEqual([links[0]])
  })

  test('leads to documents, and keeps the page that is open', () => {
    openAt('#/7')
    const hrefs = list(en.shell.languages)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href'))
    expect(hrefs).toEqual([
      'index.html#/7',
      'es/index.html#/7',
      'fr/index.html#/7',
      'ar/index.html#/7',
    ])
  })

  test('asks for the language that was pressed, without leaving the page', async () => {
    const { onLanguage } = openAt('#/7')
    await userEvent.click(screen.getByRole('link', { name: languages.fr.name }))
    expect(onLanguage).toHaveBeenCalledExactlyOnceWith('fr')
  })

  test('stands on every page', () => {
    for (const address of [
      '#/',
      '#/3',
      '#/check',
      '#/result',
      '#/guide',
      '#/evidence',
      '#/about',
    ]) {
      openAt(address)
      expect(list(en.shell.languages).getAllByRole('link')).toHaveLength(langs.length)
      cleanup()
    }
  })
})

describe('another language', () => {
  test('keeps the answer, the choice, the error and the focus', async () => {
    const { store, switchToArabic } = openAt('#/1', {})
    await press(en.form.continue)
    expect(screen.getByRole('alert')).toHaveTextContent(en.form.errorTitle)
    await userEvent.click(
      screen.getByRole('radio', { name: optionWords(en, 'treatment', 'at-home').label }),
    )
    const link = screen.getByRole('link', { name: languages.ar.name })
    link.focus()
    switchToArabic()
    expect(heading()).toHaveTextContent(ar.questions.treatment.title)
    expect(screen.getByRole('alert')).toHaveTextContent(ar.form.errorTitle)
    expect(document.title).toBe(ar.shell.title(ar.questions.treatment.title, true))
    const chosen = screen.getByRole('radio', { checked: true })
    expect(chosen).toHaveAccessibleName(optionWords(ar, 'treatment', 'at-home').label)
    expect(link).toHaveFocus()
    expect(store.get().drafts).toEqual({ treatment: 'at-home' })
    expect(screen.getByText(ar.shell.switched)).toHaveAttribute('role', 'status')
  })

  test('is told once, and nothing of it again when the answers come or go', () => {
    const { store, switchToArabic } = openAt('#/1', {})
    switchToArabic()
    const told = screen.getByText(ar.shell.switched)
    const before = told.outerHTML
    act(() => store.dispatch({ type: 'answered', question: 'treatment', answer: 'at-home' }))
    expect(told.outerHTML).toBe(before)
    act(() => store.dispatch({ type: 'deleted' }))
    expect(told).toBeInTheDocument()
    expect(told.outerHTML).toBe(before)
  })

  test('shows the same result, says who checked its words, and names English', () => {
    const { switchToArabic } = openAt('#/result')
    const outcome = screen.getByRole('main').dataset['outcome']
    expect(screen.queryByText(en.translation.words)).not.toBeInTheDocument()
    switchToArabic()
    expect(screen.getByRole('main').dataset['outcome']).toBe(outcome)
    expect(screen.getByText(ar.translation.words)).toBeVisible()
    const link = screen.getByRole('link', { name: ar.translation.toReference })
    expect(link).toHaveAttribute('href', '../index.html#/result')
  })

  test('that could not be loaded is told, and nothing else changes', async () => {
    const { store } = openAt('#/7')
    act(() => store.dispatch({ type: 'language-missing', language: languages.ar.name }))
    expect(screen.getByText(en.notices.languageMissing(languages.ar.name))).toBeVisible()
    await press(en.notices.close)
    expect(screen.queryByText(en.notices.languageMissing(languages.ar.name))).toBeNull()
    expect(screen.getByRole('main')).toHaveFocus()
    expect(store.get().page).toMatchObject({ name: 'question' })
    expect(store.get().answers).toEqual(people.severalReasons.answers)
  })
})
