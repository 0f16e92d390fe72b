import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactElement } from 'react'
import { hydrateRoot, type Root } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, expect, test, vi } from 'vitest'
import { ruleIds, type Answers } from '../../rules/index.ts'
import { createStore, type Store } from '../../src/flow/index.ts'
import { en } from '../../src/text/en/index.ts'
import type { PageName } from '../../src/pages.ts'
import { people } from '../people.ts'
import { appWith, arriveAt, main, newStore, watchReact } from './harness.tsx'

watchReact()

let root: Root | undefined
const onRecoverableError = vi.fn()

afterEach(() => {
  act(() => root?.unmount())
  root = undefined
  document.body.replaceChildren()
  expect(onRecoverableError.mock.calls).toEqual([])
  onRecoverableError.mockClear()
})

/** The document as it was written at build time, before any script has run. */
function openDocument(home: PageName = 'start'): HTMLElement {
  const container = document.createElement('div')
  container.innerHTML = renderToString(appWith(createStore(), home, null))
  document.body.append(container)
  return container
}

/** What `main.tsx` does when it arrives at an address. */
function arrive(address: string, answers: Answers = {}): Store {
  const store = newStore()
  store.dispatch({ type: 'arrived', address, answers, drafts: {}, recipient: null, notice: null })
  return store
}

async function runScript(container: HTMLElement, app: ReactElement): Promise<void> {
  await act(async () => {
    root = hydrateRoot(container, app, { onRecoverableError })
    await Promise.resolve()
  })
}

const needlesOnly = { name: 'With a professional, needles only' }

test('an answer that was chosen before the script ran stays, in the same control', async () => {
  const container = openDocument()
  expect(main()).toHaveAttribute('data-prerendered')
  const input = screen.getByRole<HTMLInputElement>('radio', needlesOnly)
  await userEvent.click(input)
  const store = arrive('#/1')
  store.dispatch({ type: 'drafted', question: 'treatment', choice: input.value })
  await runScript(container, appWith(store))

  expect(main()).not.toHaveAttribute('data-prerendered')
  expect(screen.getByRole('radio', needlesOnly)).toBe(input)
  expect(input).toBeInTheDocument()
  expect(input).toBeChecked()
  const headings = screen.getAllByRole('heading', { level: 1 })
  expect(headings.map(({ textContent }) => textContent)).toEqual([en.questions.treatment.title])

  await userEvent.click(screen.getByRole('button', { name: en.form.continue }))
  await arriveAt(en.questions.concerns.title)
  expect(store.get().answers).toEqual({ treatment: 'professional' })
})

test('who has the focus on an option when the script arrives keeps it', async () => {
  const container = openDocument()
  const input = screen.getByRole('radio', needlesOnly)
  input.focus()
  await runScript(container, appWith(arrive('#/1')))
  expect(input).toHaveFocus()
  expect(input).not.toBeChecked()
})

test('the document holds the start page and the first question, and nothing of anybody', () => {
  const container = openDocument()
  const headings = within(container).getAllByRole('heading', { level: 1 })
  expect(headings.map(({ textContent }) => textContent)).toEqual([
    en.questions.treatment.title,
    en.start.title,
  ])
  const start = within(container).getByRole('button', { name: en.start.action })
  const target = document.getElementById(start.getAttribute('href')?.slice(1) ?? '')
  expect(target).toContainElement(screen.getByRole('radio', needlesOnly))
  expect(screen.queryByRole('radio', { checked: true })).toBeNull()
})

test.for<[where: string, address: string, answers: Answers, title: string, tab?: string]>([
  ['at the start', '#/', {}, en.start.title],
  ['at the guide', '#/guide', {}, en.guide.title],
  ['at the rules', '#/evidence', {}, en.evidence.title],
  ['at a question', '#/2', { treatment: 'at-home' }, en.questions.concerns.title],
  ['at the check page', '#/check', people.pregnant.answers, en.check.title],
  ['at the result', '#/result', people.pregnant.answers, en.outcomes.avoid.headline, 'Your result'],
])('who comes back %s finds that page alone', async ([, address, answers, title, tab = title]) => {
  await runScript(openDocument(), appWith(arrive(address, answers)))
  const headings = screen.getAllByRole('heading', { level: 1 })
  expect(headings.map(({ textContent }) => textContent)).toEqual([title])
  expect(document.title).toBe(en.shell.title(tab, false))
  expect(main()).not.toHaveAttribute('data-prerendered')
})

test.for(['guide', 'evidence', 'about'] as const)(
  'the document of the page "%s" comes to life as it is, whatever the day',
  async (home) => {
    const container = openDocument(home)
    const heading = screen.getByRole('heading', { level: 1 })
    expect(screen.queryByText(en.evidence.lapsed)).toBeNull()
    await runScript(container, appWith(arrive(`#/${home}`), home, '2999-01-01'))
    expect(screen.getByRole('heading', { level: 1, name: en[home].title })).toBe(heading)
    expect(document.title).toBe(en.shell.title(en[home].title, false))
    expect(main()).not.toHaveAttribute('data-prerendered')
    const late = screen.queryAllByText(en.evidence.lapsed)
    expect(late).toHaveLength(home === 'evidence' ? ruleIds.length : 0)
  },
)
