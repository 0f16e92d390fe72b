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

/** What an entry of the history remembers: the one before it, how many came before, how far it was scrolled. */
const Entry = z.object({ before: z.string(), depth: z.number(), y: z.optional(z.number()) })
const entry = () => Entry.safeParse(history.state).data
const address = (): string => (home === 'start' ? location.hash || '#/' : `#/${home}`)

let replacing = false
let leaving = false

function followPage(): void {
  const { page, answers } = store.get()
  const wanted = addressOf(page, answers)
  if (home !== 'start' || leaving || wanted === address()) return
  if (replacing) history.replaceState(history.state, '', wanted)
  else if (wanted === entry()?.before) history.back()
  else {
    const depth = entry()?.depth ?? 0
    const before = address()
    history.replaceState({ ...entry(), before: entry()?.before ?? '', depth, y: scrollY }, '')
    history.pushState({ before, depth: depth + 1 }, '', wanted)
  }
}

/** Dispatches; with `replace`, a new page takes the place of the present entry of the history. */
function dispatch(event: SittingEvent, replace = false): void {
  replacing = replace
  store.dispatch(event)
  replacing = false
}

/**
 * Wipes, and goes back to where this visit to the site began, so that Back does not lead through the pages of
 * who was here before.
 */
function wipe(): void {
  const depth = entry()?.depth ?? 0
  leaving = home === 'start' && depth > 0
  dispatch({ type: 'deleted' }, true)
  if (leaving) history.go(-depth)
}

/** In-app Back is the browser's Back wherever both mean the same page. */
function goBack(): void {
  const { page, answers } = next(store.get(), { type: 'went-back' })
  if (addressOf(page, answers) === entry()?.before) history.back()
  else dispatch({ type: 'went-back' }, true)
}

/** The browser moved: shows that page; one to read, as far down as it was left. A question begins at its top. */
function follow(): void {
  if (leaving) {
    leaving = false
    history.replaceState(null, '', addressOf(store.get().page, store.get().answers))
    return
  }
  dispatch({ type: 'visited', address: address() }, true)
  const y = store.get().page.name === 'question' ? undefined : entry()?.y
  if (y !== undefined) requestAnimationFrame(() => scrollTo({ top: y, behavior: 'instant' }))
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
addEventListener('popstate', follow)

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
      dispatch={(event) => (event.type === 'deleted' ? wipe() : dispatch(event))}
      onBack={goBack}
    />
  </StrictMode>
)

// A development server serves the shell alone; the built page comes with its first screen inside.
if (root.firstElementChild === null) createRoot(root).render(app)
else hydrateRoot(root, app)
