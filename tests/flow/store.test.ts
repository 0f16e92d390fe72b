import { expect, test, vi } from 'vitest'
import { createStore, newSitting } from '../../src/flow/index.ts'
import { answer, at, start } from './play.ts'

test('whoever listens hears of every change, until they stop listening', () => {
  const store = createStore()
  const heard = vi.fn(() => store.get().page)
  const stop = store.subscribe(heard)
  store.dispatch(start)
  store.dispatch(answer('treatment', 'at-home'))
  stop()
  store.dispatch(answer('concerns', ['large-pores']))
  expect(heard.mock.results.map(({ value }) => value as unknown)).toEqual([
    at('treatment'),
    at('concerns'),
  ])
  expect(store.get().page).toEqual(at('area'))
})

test('nobody is told of what changed nothing', () => {
  const store = createStore()
  const heard = vi.fn()
  store.subscribe(heard)
  store.dispatch(answer('treatment', 'by-magic'))
  store.dispatch({ type: 'visited', address: '#main' })
  expect(heard).not.toHaveBeenCalled()
  expect(store.get()).toBe(newSitting)
})

test('two respondents share nothing', () => {
  const [one, other] = [createStore(), createStore()]
  one.dispatch(start)
  expect(other.get()).toBe(newSitting)
})
