import { StrictMode } from 'react'
import clinic from 'virtual:clinic'
import { isAnswer, questions, type QuestionId } from '../rules/index.ts'
import { App, prepare, prepareKiosk } from './app.tsx'
import { siteOf } from './documents.ts'
import { createStore, hasBegun, isUntouched, type SittingEvent } from './flow/index.ts'
import type { Kiosk } from './kiosk/index.ts'
import { makeAhead } from './main/ahead.ts'
import { DeviceState } from './main/device.ts'
import { GuardedHistory } from './main/guarded-history.ts'
import { Journey } from './main/history.ts'
import { createCamera } from './main/camera.ts'
import { createFiles } from './main/files.ts'
import { holdOpen } from './main/leaving.ts'
import { isHandedRound, keptRecipient, setHandedRound } from './main/kiosk-mode.ts'
import { forgetKept, untilPrepared, wiper } from './main/kiosk.ts'
import { createSpeaker, stopWithPage } from './main/speaker.ts'
import { Stage } from './main/stage.tsx'
import { keep, noticeOf, readKept } from './main/storage.ts'
import { Wording } from './main/wording.ts'
import { createOffline } from './offline/index.ts'
import { isDocumentPage } from './pages.ts'
import type { Saved } from './saved.ts'
import { isLang, isoDay, languages, type FirstText } from './text/index.ts'
import './ui/base.css'
import 'virtual:clinic.css'

// The composition root: it and its folder are the only readers of the address, the clock, the storage and the document.

const root = document.getElementById('root')
if (root === null) throw new Error('main: index.html has no element with the id "root"; add it.')
const place: HTMLElement = root

const html = document.documentElement
const { page: home = '' } = html.dataset
const { lang: cameIn } = html
if (!isDocumentPage(home) || !isLang(cameIn)) {
  throw new Error(`main: there is no page "${home}" in "${cameIn}"; see index.html.`)
}
const cameAt = location.pathname
const site = siteOf(clinic.languages)
const siteRoot = new URL(site.toRoot(cameIn) || './', new URL(cameAt, location.href))

/** A clinic's pack, the address or the front desk says that this device is handed from person to person. */
const asksForKiosk = new URLSearchParams(location.search).has('kiosk')
const isKiosk = clinic.kiosk.always || asksForKiosk || isHandedRound()
/** The page on which the next person begins, on a device that is handed around or not. */
const startOf = (kiosk: boolean): URL => new URL(kiosk ? './index.html?kiosk' : './', siteRoot)
/** The key that this device seals for. No address can change it while the device is handed round. */
const recipient = clinic.recipient ?? (isKiosk ? keptRecipient() : null)

const store = createStore()
const speaker = createSpeaker('speechSynthesis' in window ? window.speechSynthesis : undefined)
stopWithPage(speaker, store)

/* The language. The document came in one, and its first words are fetched beside this script. */

const wording = new Wording({
  prepare: (lang) => prepare(store.get().page.name, lang),
  onWords: (text) => {
    speaker.stop()
    html.lang = text.lang
    html.dir = text.dir
    // Which language a person read is nothing that a device that is handed around should remember.
    if (!isKiosk) history.replaceState(history.state, '', documentNow() + location.hash)
    stage.show()
  },
  onMissing: (language) => store.dispatch({ type: 'language-missing', language }),
})

/** The document's own address. It is left as it came until another language is chosen. */
const documentNow = (): string => {
  const { switched, text } = wording
  const moved = new URL(site.documentOf(cameIn, text.lang, home), new URL(cameAt, location.href))
  return (switched ? moved.pathname : cameAt) + location.search
}

/** In a kiosk the tab, and so the history, names the same page all the time. */
const wordsFor = (text: FirstText): FirstText =>
  isKiosk
    ? { ...text, shell: { ...text.shell, title: () => text.shell.title(text.start.title, false) } }
    : text

/* Arrival: what was saved, what the address asks for, and what was chosen before this script ran. */

const guarded = new GuardedHistory(store, home === 'start' ? '#/' : `#/${home}`)
const route = isKiosk
  ? guarded
  : new Journey(store, { moves: home === 'start', fixed: `#/${home}`, documentNow })

if (isKiosk) forgetKept()

/** Comes to the page that the address names, with what was kept, and with what was chosen before this script ran. */
function arrive(saved: Saved | null): void {
  store.dispatch({
    type: 'arrived',
    address: route.address(),
    answers: saved?.ok ? saved.answers : {},
    drafts: saved?.ok ? saved.drafts : {},
    recipient: saved?.recipient ?? null,
    notice: noticeOf(saved),
  })
  for (const input of place.querySelectorAll<HTMLInputElement>('input[type=radio]:checked')) {
    const question = input.name as QuestionId
    if (Object.hasOwn(questions, question) && isAnswer(question, input.value)) {
      store.dispatch({ type: 'drafted', question, choice: input.value })
    }
  }
  if (!isKiosk) {
    keep(store)
    store.subscribe(() => keep(store))
  }
  route.begin()
}

/* The copy of the site on this device. Nothing is asked of the host while anybody is answering. */

const offline = createOffline({
  root: siteRoot,
  now: () => new Date(),
  onReplaced: () => location.reload(),
})
const device = new DeviceState({
  offline,
  clinic,
  now: () => new Date(),
  renew: () => location.replace(startOf(isKiosk)),
  kiosk: clinic.kiosk.always ? 'always' : isKiosk ? 'on' : 'off',
  setKiosk: (on) => {
    // The link of a practice that stands open here gives its key to the tablet.
    setHandedRound(on, isKiosk ? recipient : store.get().recipient)
    location.replace(startOf(on))
  },
  recipient: () => store.get().recipient ?? recipient,
})
const files = createFiles(() => new Date())
const camera = createCamera()

let release: (() => void) | null = null
const holdWhileAnswering = (): void => {
  if (hasBegun(store.get())) release ??= offline.sittings.hold()
  else {
    release?.()
    release = null
  }
}
store.subscribe(holdWhileAnswering)

/* The wipe, and the ways back to a page that was left. */

const wipe = wiper({
  store,
  route: guarded,
  offline,
  start: startOf(true),
  silence: speaker.stop,
  rebuild: () => {
    wording.reset()
    stage.rebuild()
  },
  page: place,
})

/*
 * A page that the browser had put away comes back as it was left. On a tablet it is another person's by now. Elsewhere
 * its answers may have been deleted since, on another page of this tab: what counts is what is kept. Where nothing can
 * be kept, nothing else could delete.
 */
addEventListener('pageshow', ({ persisted }) => {
  if (!persisted) return
  if (isKiosk) void wipe()
  else if (store.get().kept) location.reload()
})

const kiosk: Kiosk | null = isKiosk
  ? { limits: clinic.kiosk, now: () => Date.now(), speaker, onWipe: () => void wipe() }
  : null

const dispatch = (event: SittingEvent): void => {
  if (!isKiosk || event.type !== 'deleted') route.dispatch(event)
  // Who deletes what they said is told that it is gone, in their own language. Where nothing was said, it is a wipe.
  else if (hasBegun(store.get())) route.dispatch({ type: 'finished' })
  else void wipe()
}

/** Nothing of an answer may be lost by it, and no error page of the browser may come of it. */
async function reload(): Promise<void> {
  if (!isKiosk && store.get().kept && (await offline.host.isReachable())) location.reload()
}

const stage = new Stage(place, () => (
  <StrictMode>
    <App
      store={store}
      text={wordsFor(wording.text)}
      clinic={clinic}
      folder={isKiosk || !wording.switched ? cameIn : wording.text.lang}
      switched={wording.switched}
      home={home}
      kiosk={kiosk}
      device={device}
      today={() => isoDay(new Date())}
      dispatch={dispatch}
      onBack={route.goBack}
      onLanguage={(lang) => void wording.change(lang)}
      speaker={speaker}
      recipient={recipient}
      files={files}
      camera={camera}
      start={startOf(false).href}
      holdOpen={holdOpen}
      reload={() => void reload()}
    />
  </StrictMode>
))

/** Asks the host now and then which version it has, and keeps the copy. A development server has neither. */
function watchHost(): void {
  const ask = (): void => {
    if (hasBegun(store.get())) return
    // A tablet that stands on its start page with a newer version takes it up, also when nobody comes for a day.
    const waits = isUntouched(store.get()) && !wording.switched
    if (isKiosk && waits && offline.worker.get().updateWaiting) void wipe()
    else void device.ask()
  }
  offline.worker.start()
  ask()
  addEventListener('online', ask)
  setInterval(ask, 60 * 60 * 1000)
}

/** Wakes the page, once its words and what was kept are here. */
function wake([words, saved]: readonly [FirstText, Saved | null, ...unknown[]]): void {
  wording.begin(words)
  arrive(saved)
  stage.wake()
  if (import.meta.env.PROD) watchHost()
  makeAhead(wording.text, prepare, store)
}

// A turn later: who watches what a page asks for has all of the script that asked looked up for it.
void Promise.resolve()
  .then(() => {
    // A page that cannot be made whole says so itself.
    const whole = prepare(home, cameIn).catch(() => {})
    const watch = isKiosk ? untilPrepared(prepareKiosk, offline.host, place) : null
    const kept = isKiosk ? null : readKept()
    return Promise.all([languages[cameIn].first(), kept, whole, watch])
  })
  .then(wake)
