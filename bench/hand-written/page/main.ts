import { words } from 'virtual:words'
import { checkPage } from './check.ts'
import { Markup } from './html.ts'
import { problemSummary, questionPage } from './question.ts'
import { resultPage } from './result.ts'
import { pathOf, type Answers } from './rules.ts'
import { startPage } from './start.ts'
import type { QuestionWords } from './words.ts'

// The questionnaire without a framework: one place for the state, one function that shows it, and events that are
// heard on the page as a whole, so that nothing has to be taken off what goes.

const key = 'hand-written'
const main = document.querySelector('main')
if (!main) throw new Error('hand-written: the page has no main part.')
const place: HTMLElement = main

interface Kept {
  answers: Answers
  drafts: Answers
}

function load(): Kept {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? '') as Kept
  } catch {
    return { answers: {}, drafts: {} }
  }
}

const state = load()

function keep(): void {
  const isEmpty = Object.keys(state.answers).length + Object.keys(state.drafts).length === 0
  try {
    if (isEmpty) sessionStorage.removeItem(key)
    else sessionStorage.setItem(key, JSON.stringify(state))
  } catch {
    // A browser that refuses keeps the answers in memory only.
  }
}

/* What is shown: the address alone says it, as far as the answers allow. */

const path = (): readonly QuestionWords[] => pathOf(words, state.answers)
const firstOpen = (): number => path().findIndex(({ id }) => state.answers[id] === undefined)
const addressOfNext = (): string => (firstOpen() < 0 ? '#/check' : `#/${firstOpen() + 1}`)

const given = (id: string): readonly string[] =>
  [state.drafts[id] ?? state.answers[id] ?? []].flat()

function tab(title: string | undefined): string {
  const [before, behind] = words.tab
  return `${before}${title}${behind}`
}

interface Shown {
  readonly screen: string
  readonly title: string | undefined
  readonly body: Markup
}

/** What `#/3` or `#/3/change` asks for. */
function questionAt(address: string): Shown | undefined {
  const [, number, changing] = address.split('/')
  const question = path()[Number(number) - 1]
  const isReached = firstOpen() < 0 || Number(number) - 1 <= firstOpen()
  if (!question || !isReached) return undefined
  const asked = { question, given: given(question.id), words, changing: changing === 'change' }
  return {
    screen: 'question',
    title: question.title,
    body: questionPage({ ...asked, answers: state.answers }),
  }
}

function shownAt(address: string): Shown {
  if (address === '' || address === '#/') {
    return { screen: 'start', title: words.start['title'], body: startPage(words) }
  }
  const isDone = firstOpen() < 0
  if (isDone && address === '#/result') {
    return {
      screen: 'result',
      title: words.result['title'],
      body: resultPage(state.answers, words),
    }
  }
  const question = questionAt(address)
  if (question) return question
  if (!isDone) return questionAt(addressOfNext()) ?? shownAt('')
  return {
    screen: 'check',
    title: words.check['title'],
    body: checkPage(path(), state.answers, words),
  }
}

function show(): void {
  const { screen, title, body } = shownAt(location.hash)
  place.dataset['screen'] = screen
  place.innerHTML = body.text
  document.title = tab(title)
  scrollTo({ top: 0, behavior: 'instant' })
  place.querySelector('h1')?.focus({ preventScroll: true })
}

function go(address: string): void {
  history.pushState(null, '', address)
  show()
}

/* Answers. */

const inputsOf = (id: string): readonly HTMLInputElement[] => [
  ...place.querySelectorAll<HTMLInputElement>(`input[name="${id}"]`),
]

const chosenOf = (id: string): readonly string[] =>
  inputsOf(id)
    .filter(({ checked }) => checked)
    .map(({ value }) => value)

/** Takes up what stands chosen. "None of these" and any other exclude each other. */
function choose(input: HTMLInputElement): void {
  const { name, value, type, checked } = input
  if (type === 'checkbox' && checked) {
    for (const other of inputsOf(name)) {
      if (other !== input && [value, other.value].includes('none')) other.checked = false
    }
  }
  const chosen = chosenOf(name)
  state.drafts = { ...state.drafts, [name]: type === 'radio' ? (chosen[0] ?? []) : chosen }
  keep()
}

function complain(id: string): void {
  const question = words.questions.find((one) => one.id === id)
  if (!question) return
  place.querySelector('.problem')?.remove()
  const page = place.querySelector('.page')
  page
    ?.querySelector('.top')
    ?.insertAdjacentHTML('afterend', problemSummary(question.missing, id, words).text)
  page?.querySelector<HTMLElement>('.problem')?.focus()
  const [before, behind] = words.error
  document.title = `${before}${tab(question.title)}${behind}`
}

function answer(id: string): void {
  const chosen = chosenOf(id)
  const question = words.questions.find((one) => one.id === id)
  if (chosen.length === 0) return complain(id)
  const { [id]: _, ...drafts } = state.drafts
  state.drafts = drafts
  state.answers = { ...state.answers, [id]: question?.many ? chosen : (chosen[0] ?? '') }
  keep()
  const isChanging = location.hash.endsWith('/change')
  const next = path()[path().findIndex((one) => one.id === id) + 1]
  if (isChanging && firstOpen() >= 0) go(`${addressOfNext()}/change`)
  else if (isChanging || next === undefined) go(addressOfNext())
  else go(`#/${path().indexOf(next) + 1}`)
}

function wipe(): void {
  state.answers = {}
  state.drafts = {}
  keep()
  history.replaceState(null, '', '#/')
  show()
}

/* Events. */

const deeds: Readonly<Record<string, (button: HTMLElement) => void>> = {
  back: () => history.back(),
  check: () => go('#/check'),
  result: () => go('#/result'),
  change: (button) => go(`#/${button.dataset['at']}/change`),
  print: () => print(),
  delete: wipe,
}

addEventListener('submit', (event) => {
  event.preventDefault()
  answer((event.target as HTMLFormElement).dataset['question'] ?? '')
})
addEventListener('change', ({ target }) => choose(target as HTMLInputElement))
addEventListener('click', (event) => {
  const pressed = (event.target as HTMLElement).closest<HTMLElement>('[data-do],[data-focus]')
  if (!pressed) return
  const { do: deed, focus } = pressed.dataset
  if (deed !== undefined) return deeds[deed]?.(pressed)
  event.preventDefault()
  const target = document.getElementById(focus ?? '')
  target?.scrollIntoView()
  target?.focus()
})
addEventListener('popstate', show)

/* Arrival: what was chosen before this script ran is kept; who comes back goes on where they were. */

for (const input of place.querySelectorAll<HTMLInputElement>('input:checked')) choose(input)
if (location.hash.length > 2) show()
delete place.dataset['prerendered']
