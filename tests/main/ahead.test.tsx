import { afterEach, expect, test, vi } from 'vitest'
import { makeAhead } from '../../src/main/ahead.ts'
import { en } from '../../src/text/en/index.ts'

const said: string[] = []
const text = { ...en, format: { ...en.format, number: () => `${said.push('number')}` } }
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
  makeAhead(text, prepare)
  expect(said).toEqual([])
  waiting.shift()?.()
  expect(said).toEqual(['result in en'])
  expect(waiting).toHaveLength(1)
  waiting.shift()?.()
  expect(said).toEqual(['result in en', 'number'])
  expect(waiting).toEqual([])
})

test('a browser that does not tell when it is idle is given time', () => {
  vi.useFakeTimers()
  expect('requestIdleCallback' in window).toBe(false)
  makeAhead(text, prepare)
  expect(said).toEqual([])
  vi.advanceTimersByTime(1000)
  expect(said).toEqual(['result in en'])
  vi.advanceTimersByTime(1000)
  expect(said).toEqual(['result in en', 'number'])
})
