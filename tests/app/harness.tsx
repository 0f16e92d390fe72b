import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { StrictMode, type ReactElement } from 'react'
import { afterEach, beforeEach, expect, vi, type MockInstance } from 'vitest'
import { followUps, path, type Answers, type QuestionId } from '../../rules/index.ts'
import { App, prepare, prepareKiosk, type Device } from '../../src/app.tsx'
import { noClinic, type Clinic } from '../../src/clinic.ts'
import type { Files } from '../../src/handoff/index.ts'
import type { Kiosk } from '../../src/kiosk/index.ts'
import { noNews } from '../../src/offline/index.ts'
import { addressOf, createStore, type Store } from '../../src/flow/index.ts'
import type { PageName } from '../../src/pages.ts'
import { mute, type Speaker } from '../../src/ui/listen.tsx'
import { en } from '../../src/text/en/index.ts'
import { optionWords, type Lang, type Text } from '../../src/text/index.ts'

// What is fetched when it is first shown is here: how it comes is tested in part.test.tsx, and in real browsers.
await Promise.all([
  ...(['result', 'guide', 'staff', 'professional'] as const).map((page) => prepare(page, 'en')),
  prepareKiosk(),
])

export const today = '2026-11-30'

/** Whose site it is, and whether the device is handed around. */
interface Setting {
  readonly clinic?: Clinic
  readonly kiosk?: Kiosk | null
  readonly device?: Device
  readonly recipient?: string | null
  readonly files?: Files
}

/** The moment at which everything happens. */
export const moment = '2026-11-30T11:23:45.000Z'

const unasked = (): Promise<never> => Promise.reject(new Error('harness: no device was given.'))

/** A device of which there is nothing to tell. */
export const noDevice: Device = {
  get: () => noNews,
  subscribe: () => () => {},
  takeUp: unasked,
  desk: {
    inspect: unasked,
    clear: unasked,
    repair: unasked,
    takeUp: unasked,
    kiosk: 'off',
    setKiosk: () => {},
    recipient: () => null,
  },
}

/** A device that keeps no file. */
const noFiles: Files = { now: () => moment, save: () => {} }

/** The app as it stands in a document, without storage and without an entry of the history a page. */
export const appWith = (
  store: Store,
  home: PageName = 'start',
  day: string | null = today,
  text: Text = en,
  onLanguage: (lang: Lang) => void = () => {},
  speaker: Speaker = mute,
  {
    clinic = noClinic,
    kiosk = null,
    device = noDevice,
    recipient = null,
    files = noFiles,
  }: Setting = {},
): ReactElement => (
  <StrictMode>
    <App
      store={store}
      text={text}
      clinic={clinic}
      folder={text.lang}
      kiosk={kiosk}
      device={device}
      switched={text !== en}
      home={home}
      today={day === null ? null : () => day}
      dispatch={store.dispatch}
      onBack={() => store.dispatch({ type: 'went-back' })}
      onLanguage={onLanguage}
      speaker={speaker}
      recipient={recipient}
      files={files}
      camera={{ look: () => Promise.resolve('none') }}
      start="https://clinic.test/"
      holdOpen={() => () => {}}
      reload={() => {}}
    />
  </StrictMode>
)

/** A store that follows the address, as `main.tsx` has it. */
export function newStore(): Store {
  const store = createStore()
  const follow = (): void => store.dispatch({ type: 'visited', address: location.hash })
  addEventListener('popstate', follow)
  stopFollowing = () => removeEventListener('popstate', follow)
  return store
}

/** Opens the app with these answers at this address, as after a reload. */
export function open(answers: Answers = {}, address = '#/'): Store {
  const store = newStore()
  store.dispatch({ type: 'arrived', address, answers, drafts: {}, recipient: null, notice: null })
  render(appWith(store))
  return store
}

/** Opens the app where this person has answered everything. */
export const openAtCheck = (answers: Answers): Store =>
  open(answers, addressOf({ name: 'check' }, answers))

let stopFollowing = (): void => {}
let errors: MockInstance<typeof console.error>

/** Before each test the address is new; after each, React must not have complained. */
export function watchReact(): void {
  beforeEach(() => {
    history.replaceState(null, '', '/')
    errors = vi.spyOn(console, 'error')
    // jsdom has no layout, so it has no scrolling either.
    vi.spyOn(window, 'scrollTo').mockImplementation(() => {})
  })
  afterEach(() => {
    stopFollowing()
    const complaints = errors.mock.calls
    vi.restoreAllMocks()
    expect(complaints).toEqual([])
  })
}

export const press = (name: string | RegExp): Promise<void> =>
  userEvent.click(screen.getByRole('button', { name }))
export const heading = (): HTMLElement => screen.getByRole('heading', { level: 1 })
export const main = (): HTMLElement => screen.getByRole('main')

/** Waits for a page, and proves that it came as a new page would: on top, focused, named in the tab. */
export async function arriveAt(title: string, tab: string = title): Promise<void> {
  const arrived = await screen.findByRole('heading', { level: 1, name: title })
  expect(arrived).toHaveFocus()
  expect(document.title).toBe(en.shell.title(tab, false))
  expect(window.scrollTo).toHaveBeenLastCalledWith({ top: 0, behavior: 'instant' })
}

/** What the tab says of a question. That a follow-up was asked tells an answer: its name is left out. */
const tabOf = (question: QuestionId, at: number): string =>
  Object.hasOwn(followUps, question) ? `Question ${at} of ${at}` : en.questions[question].title

/** Chooses what these answers say to a question, and unticks what they do not say. */
export async function choose(question: QuestionId, answers: Answers): Promise<void> {
  const wanted = [answers[question]].flat().map((id) => optionWords(en, question, id ?? '').label)
  for (const box of screen.queryAllByRole('checkbox', { checked: true })) {
    if (!wanted.some((name) => box.closest('label')?.textContent === name)) {
      await userEvent.click(box)
    }
  }
  for (const name of wanted) {
    const role = screen.queryAllByRole('radio').length > 0 ? 'radio' : 'checkbox'
    const control = screen.getByRole<HTMLInputElement>(role, { name })
    if (!control.checked) await userEvent.click(control)
  }
}

/** Answers one question after another, from the first to the check page. */
export async function answerAll(answers: Answers): Promise<void> {
  for (const [at, question] of path(answers).entries()) {
    await arriveAt(en.questions[question].title, tabOf(question, at + 1))
    expect(main()).toHaveAttribute('data-screen', 'question')
    await choose(question, answers)
    await press(en.form.continue)
  }
  await arriveAt(en.check.title)
}
