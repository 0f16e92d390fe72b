import { afterEach, beforeEach, expect, test, vi, type MockInstance } from 'vitest'
import { createStore, type Store } from '../../src/flow/index.ts'
import { GuardedHistory } from '../../src/main/guarded-history.ts'
import { people } from '../people.ts'

const { answers } = people.severalReasons
let store: Store
let route: GuardedHistory
let listening: MockInstance<typeof window.addEventListener>
const page = (): string => store.get().page.name

function comeTo(hash: string): void {
  history.replaceState(null, '', `/?kiosk${hash}`)
  store = createStore()
  route = new GuardedHistory(store, '#/')
  store.dispatch({
    type: 'arrived',
    address: route.address(),
    answers: {},
    drafts: {},
    recipient: null,
    notice: null,
  })
  route.begin()
}

beforeEach(() => {
  // Every test begins on a floor of its own, on top of those before it.
  history.pushState(null, '', '/')
  listening = vi.spyOn(window, 'addEventListener')
  comeTo('#/result')
})
afterEach(() => {
  // A page has one route for its whole life; here every test is a page.
  for (const [name, listener] of listening.mock.calls) {
    if (name === 'popstate') removeEventListener(name, listener as () => void)
  }
  vi.restoreAllMocks()
})

/** The device's Back, until the page has heard of it. */
async function back(): Promise<void> {
  const heard = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }))
  history.back()
  await heard
}

test('what the address asks for is not heard, and does not stay there', () => {
  expect(page()).toBe('start')
  expect(location.pathname + location.search + location.hash).toBe('/?kiosk')
})

test.for(['', '#', '#/', '#/2', '#/1/change', '#/01', '#/check', '#/nowhere', '#step'])(
  'an address that ends with %j leads to the start page',
  (hash) => {
    comeTo(hash)
    expect(page()).toBe('start')
    expect(location.hash).toBe('')
  },
)

test('who pressed Start before the page woke is at the first question', () => {
  comeTo('#/1')
  expect(store.get().page).toMatchObject({ name: 'question', question: 'treatment' })
  expect(location.pathname + location.search + location.hash).toBe('/?kiosk')
})

test('a document to read has no first question', () => {
  history.replaceState(null, '', '/guide.html?kiosk#/1')
  expect(new GuardedHistory(createStore(), '#/guide').address()).toBe('#/guide')
})

test('a sitting adds one entry, whatever is answered, and never another address', () => {
  const before = history.length
  route.dispatch({ type: 'started' })
  expect(history.state).toEqual({ guard: true })
  for (const question of ['treatment', 'concerns', 'area'] as const) {
    route.dispatch({ type: 'answered', question, answer: answers[question] })
  }
  expect(page()).toBe('question')
  expect(history.length).toBe(before + 1)
  expect(location.pathname + location.search + location.hash).toBe('/?kiosk')
})

test("the device's Back is the app's Back, again and again, and leads out nowhere", async () => {
  route.dispatch({ type: 'started' })
  route.dispatch({ type: 'answered', question: 'treatment', answer: answers.treatment })
  const length = history.length
  await back()
  expect(store.get().page).toMatchObject({ name: 'question', question: 'treatment' })
  expect(history.state).toEqual({ guard: true })
  await back()
  expect(page()).toBe('start')
  await back()
  expect(page()).toBe('start')
  expect(history.length).toBe(length)
  expect(store.get().answers).toEqual({ treatment: answers.treatment })
})

test('before anything is pressed, nothing is put into the history', () => {
  const before = history.length
  store.dispatch({ type: 'renewed' })
  expect(history.length).toBe(before)
  expect(history.state).toBeNull()
})

test('leaving takes the guard away, and is no Back of the sitting', async () => {
  route.dispatch({ type: 'started' })
  const shown = store.get().page
  await route.leave()
  expect(history.state).toBeNull()
  expect(store.get().page).toEqual(shown)
})
