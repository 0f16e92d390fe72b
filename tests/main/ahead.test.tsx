import { afterEach, expect, test, vi } from 'vitest'
import { createStore } from '../../src/flow/index.ts'
import { makeAhead } from '../../src/main/ahead.ts'
import { en } from '../../src/text/en/index.ts'
import { people } from '../people.ts'

const said: string[] = []
const format = {
  ...en.format,
  number: () => `${said.push('number')}`,
  date: () => `${said.push('date')}`,
}
const text = { ...en, format }
const prepare = (page: 'result', lang: string): Promise<void> => {
  said.push(`${page} in ${lang}`)
  // No network: the result says so itself when it is shown.
  return Promise.reject(new Error('away'))
}

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
  said.length = 0
})

test('what is made ahead is made one by one, each when the page is idle', () => {
  const waiting: (() => void)[] = []
  vi.stubGlobal('requestIdleCallback', (work: () => void) => waiting.push(work))
  makeAhead(text, prepare, createStore())
  expect(said).toEqual([])
  waiting.shift()?.()
  expect(said).toEqual(['result in en'])
  expect(waiting).toHaveLength(1)
  waiting.shift()?.()
  expect(said).toEqual(['result in en', 'number'])
  expect(waiting).toEqual([])
})

test('the first date is made while answers are checked, once, and not before', () => {
  const waiting: (() => void)[] = []
  vi.stubGlobal('requestIdleCallback', (work: () => void) => waiting.push(work))
  const store = createStore()
  makeAhead(text, prepare, store)
  waiting.length = 0
  const { answers } = people.nothingToReport
  const rest = { drafts: {}, recipient: null, notice: null }
  store.dispatch({ type: 'arrived', address: '#/2', answers, ...rest })
  expect(waiting).toEqual([])
  for (const page of ['check', 'result', 'check'] as const) store.dispatch({ type: 'opened', page })
  expect(waiting).toHaveLength(1)
  waiting.shift()?.()
  expect(said).toEqual(['date'])
})

test('a browser that does not tell when it is idle is given time', () => {
  vi.useFakeTimers()
  expect('requestIdleCallback' in window).toBe(false)
  makeAhead(text, prepare, createStore())
  expect(said).toEqual([])
  vi.advanceTimersByTime(1000)
  expect(said).toEqual(['result in en'])
  vi.advanceTimersByTime(1000)
  expect(said).toEqual(['result in en', 'number'])
})
