import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import * as z from 'zod/mini'
import { isAnswer, questions, type QuestionId } from '../rules/index.ts'
import { App } from './app.tsx'
import {
  addressOf,
  createStore,
  next,
  readSaved,
  writeSaved,
  type Notice,
  type Saved,
  type SittingEvent,
} from './flow/index.ts'
import { en } from './text/index.ts'
import './ui/base.css'

// The composition root: the only reader of the address, the clock, the storage and the document.

const root = document.getElementById('root')
if (root === null) throw new Error('main: index.html has no element with the id "root"; add it.')

const home = z
  .enum(['start', 'guide', 'evidence', 'about'])
  .parse(document.documentElement.dataset['page'])
const store = createStore()

/* Storage. A browser may refuse it at any time; then the answers live in memory only. */

const key = 'needlewise'

function load(): string | null {
  try {
    return sessionStorage.getItem(key)
  } catch {
    return null
  }
}

function keep(): void {
  const text = writeSaved(store.get())
  try {
    if (text === null) sessionStorage.removeItem(key)
    else sessionStorage.setItem(key, text)
  } catch {
    if (text !== null && store.get().kept) store.dispatch({ type: 'keeping-refused' })
  }
}

function noticeOf(saved: Saved | null): Notice | null {
  if (saved === null) return null
  if (!saved.ok) {
    return { name: saved.reason === 'unreadable' ? 'saved-unreadable' : 'saved-other-rules' }
  }
  return saved.broken.length > 0 ? { name: 'saved-partly', questions: saved.broken } : null
}

/* The address. Only index.html moves within itself; the other documents are one page each. */

const historyState = z.object({ before: z.string() })
const address = (): string =>
  location.hash.startsWith('#/') || home === 'start' ? location.hash || '#/' : `#/${home}`

/** The address of the entry before this one, if this app made it. */
const addressBefore = (): string | undefined => historyState.safeParse(history.state).data?.before

let replacing = false

function followPage(): void {
  const { page, answers } = store.get()
  const wanted = addressOf(page, answers)
  if (home !== 'start' || wanted === address()) return
  if (replacing) history.replaceState(history.state, '', wanted)
  else if (wanted === addressBefore()) history.back()
  else history.pushState({ before: address() }, '', wanted)
}

/** Dispatches; with `replace`, a new page takes the place of the present entry of the history. */
function dispatch(event: SittingEvent, replace = event.type === 'deleted'): void {
  replacing = replace
  store.dispatch(event)
  replacing = false
}

/** In-app Back is the browser's Back wherever both mean the same page. */
function goBack(): void {
  const { page, answers } = next(store.get(), { type: 'went-back' })
  if (addressOf(page, answers) === addressBefore()) history.back()
  else dispatch({ type: 'went-back' }, true)
}

/* Arrival: what was saved, what the address asks for, and what was chosen before this script ran. */

const text = load()
const saved = text === null ? null : readSaved(text)
store.dispatch({
  type: 'arrived',
  address: address(),
  answers: saved?.ok ? saved.answers : {},
  drafts: saved?.ok ? saved.drafts : {},
  notice: noticeOf(saved),
})
for (const input of root.querySelectorAll<HTMLInputElement>('input[type=radio]:checked')) {
  const question = input.name as QuestionId
  if (Object.hasOwn(questions, question) && isAnswer(question, input.value)) {
    store.dispatch({ type: 'drafted', question, choice: input.value })
  }
}
keep()
replacing = true
followPage()
replacing = false
store.subscribe(keep)
store.subscribe(followPage)
history.scrollRestoration = 'manual'
addEventListener('popstate', () => dispatch({ type: 'visited', address: address() }, true))

/*
 * A page that the browser had put away comes back as it was left. Its answers may have been deleted since, on
 * another page of this tab: what counts is what is kept. Where nothing can be kept, nothing else could delete.
 */
addEventListener('pageshow', ({ persisted }) => {
  if (persisted && store.get().kept) location.reload()
})

const app = (
  <StrictMode>
    <App
      store={store}
      text={en}
      home={home}
      // Swedish writes dates as ISO does: the local day, without arithmetic.
      today={new Intl.DateTimeFormat('sv-SE').format(new Date())}
      dispatch={dispatch}
      onBack={goBack}
    />
  </StrictMode>
)

// A development server serves the shell alone; the built page comes with its first screen inside.
if (root.firstElementChild === null) createRoot(root).render(app)
else hydrateRoot(root, app)
