import * as fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi, type MockInstance } from 'vitest'
import { createStore, type SittingEvent } from '../../src/flow/index.ts'
import { GuardedHistory } from '../../src/main/guarded-history.ts'
import { Journey } from '../../src/main/history.ts'
import { nastyText } from '../nasty.ts'

// What an entry of the history remembers was written by this page, or by an older version of it before an update.

let listening: MockInstance<typeof window.addEventListener>
beforeEach(() => {
  listening = vi.spyOn(window, 'addEventListener')
})
afterEach(() => {
  // A page has one route for its whole life; here every try is a page.
  for (const [name, listener] of listening.mock.calls) {
    if (name === 'popstate') removeEventListener(name, listener as () => void)
  }
  vi.restoreAllMocks()
  history.replaceState(null, '', '/')
})

const value = fc.oneof(nastyText, fc.integer(), fc.double(), fc.jsonValue(), fc.constant('#/'))
const entry = fc.oneof(
  fc.record({
    before: nastyText,
    depth: fc.oneof(fc.integer(), fc.double({ min: 0, max: 9 }), fc.double()),
    y: fc.double(),
  }),
  fc.record({ before: value, depth: value, y: value, guard: value }, { requiredKeys: [] }),
  fc.jsonValue(),
)
const events: readonly SittingEvent[] = [
  { type: 'started' },
  { type: 'answered', question: 'treatment', answer: 'at-home' },
  { type: 'opened', page: 'guide' },
  { type: 'went-back' },
  { type: 'deleted' },
]

test('whatever an entry remembers, a person gets on, back and to the end', () => {
  vi.spyOn(window, 'requestAnimationFrame').mockReturnValue(0)
  const went = vi.spyOn(history, 'go').mockReturnValue()
  vi.spyOn(history, 'back').mockReturnValue()
  fc.assert(
    fc.property(entry, fc.array(fc.constantFrom(...events), { maxLength: 6 }), (state, way) => {
      history.replaceState(state, '', '/')
      const store = createStore()
      const journey = new Journey(store, { moves: true, fixed: '#/', documentNow: () => '/' })
      journey.begin()
      for (const event of way) journey.dispatch(event)
      journey.goBack()
      dispatchEvent(new PopStateEvent('popstate', { state }))
      journey.dispatch({ type: 'deleted' })
      expect(store.get()).toMatchObject({ answers: {}, drafts: {} })
      // Only ever back, and by whole entries.
      for (const [by = 0] of went.mock.calls) expect(Number.isSafeInteger(by) && by < 0).toBe(true)
    }),
    { numRuns: 60 },
  )
})

test('how far down a page to read was left is remembered, and of a question nothing is', () => {
  vi.spyOn(window, 'requestAnimationFrame').mockReturnValue(0)
  vi.spyOn(window, 'scrollY', 'get').mockReturnValue(240)
  history.replaceState(null, '', '/')
  const journey = new Journey(createStore(), { moves: true, fixed: '#/', documentNow: () => '/' })
  journey.begin()
  const written = vi.spyOn(history, 'replaceState')
  journey.dispatch({ type: 'started' })
  expect(written).toHaveBeenLastCalledWith(expect.objectContaining({ y: 240 }), '')
  written.mockClear()
  journey.dispatch({ type: 'answered', question: 'treatment', answer: 'at-home' })
  expect(location.hash).toBe('#/2')
  expect(written).not.toHaveBeenCalled()
})

test('whatever an entry remembers, a tablet that is handed round keeps its one page', async () => {
  vi.spyOn(history, 'back').mockReturnValue()
  fc.assert(
    fc.property(entry, (state) => {
      history.replaceState(state, '', '/?kiosk#/result')
      const store = createStore()
      const route = new GuardedHistory(store, '#/')
      route.begin()
      route.dispatch({ type: 'started' })
      dispatchEvent(new PopStateEvent('popstate', { state }))
      expect(location.pathname + location.search + location.hash).toBe('/?kiosk')
      expect(['start', 'question']).toContain(store.get().page.name)
    }),
    { numRuns: 60 },
  )
})

test('whatever the address of such a tablet asks for, it leads to the start page or to the first question', () => {
  const fragment = fc.oneof(
    nastyText,
    fc.integer().map((number) => `#/${number}`),
    fc.constantFrom('#/1', '#/1/change', '#/1#/1', '#/result', '#/check', '#/staff'),
  )
  fc.assert(
    fc.property(fragment, (asked) => {
      const address = new URL('/?kiosk', location.href)
      address.hash = asked
      history.replaceState(null, '', address)
      const isFirst = address.hash === '#/1'
      const route = new GuardedHistory(createStore(), '#/')
      expect(route.address()).toBe(isFirst ? '#/1' : '#/')
    }),
    { numRuns: 300 },
  )
})
