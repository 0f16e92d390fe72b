import { StrictMode } from 'react'
import { createRoot, hydrateRoot, type Root } from 'react-dom/client'
import * as z from 'zod/mini'
import { isAnswer, questions, type QuestionId } from '../rules/index.ts'
import { App } from './app.tsx'
import { documentOf } from './documents.ts'
import { createStore } from './flow/index.ts'
import { Journey } from './main/history.ts'
import { createSpeaker } from './main/speaker.ts'
import { keep, noticeOf, readKept } from './main/storage.ts'
import { isLang, languages, type Lang } from './text/index.ts'
import './ui/base.css'

// The composition root: it and its folder are the only readers of the address, the clock, the storage and the document.

const root = document.getElementById('root')
if (root === null) throw new Error('main: index.html has no element with the id "root"; add it.')
const place: HTMLElement = root

const html = document.documentElement
const home = z
  .enum(['start', 'guide', 'evidence', 'about', 'accessibility'])
  .parse(html.dataset['page'])
const cameIn = z.string().check(z.refine(isLang)).parse(html.lang) as Lang
const cameAt = location.pathname

/* The language. The document came in one, and its words are fetched beside this script. */

let text = await languages[cameIn].load()
let asked: Lang = cameIn
let switched = false

/** The document's own address. It is left as it came until another language is chosen. */
const documentNow = (): string => {
  const moved = new URL(documentOf(cameIn, text.lang, home), new URL(cameAt, location.href))
  return (switched ? moved.pathname : cameAt) + location.search
}

/** Shows every word in another language, in place: no answer is lost, and nothing is asked again. */
async function changeLanguage(lang: Lang): Promise<void> {
  asked = lang
  try {
    const words = await languages[lang].load()
    // Another press may have asked for another language meanwhile.
    if (asked !== lang) return
    text = words
  } catch {
    store.dispatch({ type: 'language-missing', language: languages[lang].name })
    return
  }
  speaker.stop()
  switched = true
  html.lang = text.lang
  html.dir = text.dir
  history.replaceState(history.state, '', documentNow() + location.hash)
  show()
}

/* Arrival: what was saved, what the address asks for, and what was chosen before this script ran. */

const store = createStore()
const journey = new Journey(store, { moves: home === 'start', fixed: `#/${home}`, documentNow })

const saved = readKept()
store.dispatch({
  type: 'arrived',
  address: journey.address(),
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
keep(store)
store.subscribe(() => keep(store))
journey.begin()

/*
 * A page that the browser had put away comes back as it was left. Its answers may have been deleted since, on
 * another page of this tab: what counts is what is kept. Where nothing can be kept, nothing else could delete.
 */
addEventListener('pageshow', ({ persisted }) => {
  if (persisted && store.get().kept) location.reload()
})

/* Reading aloud. It ends with the page that it reads, so that nobody hears the one before. */

const speaker = createSpeaker('speechSynthesis' in window ? window.speechSynthesis : undefined)
let spoken = store.get().page
store.subscribe(() => {
  if (store.get().page !== spoken) speaker.stop()
  spoken = store.get().page
})
addEventListener('pagehide', speaker.stop)

const app = () => (
  <StrictMode>
    <App
      store={store}
      text={text}
      switched={switched}
      home={home}
      // Swedish writes dates as ISO does: the local day, without arithmetic.
      today={new Intl.DateTimeFormat('sv-SE').format(new Date())}
      dispatch={(event) => (event.type === 'deleted' ? journey.wipe() : journey.dispatch(event))}
      onBack={() => journey.goBack()}
      onLanguage={(lang) => void changeLanguage(lang)}
      speaker={speaker}
    />
  </StrictMode>
)

/* A browser's own translation changes the page under React's hands. Where that breaks it, it is built anew. */

let restarts = 0

/** Shows the same sitting on a fresh page: answers, choices and place are in the store, so nothing is lost. */
function restart(): void {
  restarts += 1
  // A fault that comes back at once is ours, and no translator's.
  if (restarts > 5) return
  // React must have left the broken page before it can begin anew in the same place.
  setTimeout(() => {
    shown.unmount()
    place.replaceChildren()
    shown = createRoot(place, { onUncaughtError: restart })
    show()
  })
}

// A development server serves the shell alone; the built page comes with its first screen inside.
const prerendered = root.firstElementChild !== null
let shown: Root = prerendered
  ? hydrateRoot(root, app(), { onUncaughtError: restart })
  : createRoot(root, { onUncaughtError: restart })
const show = (): void => shown.render(app())
if (!prerendered) show()
