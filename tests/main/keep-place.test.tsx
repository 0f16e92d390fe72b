import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keepPlace } from '../../src/main/keep-place.ts'

// As Chromium does it: between the two events of a document it takes the focus, and goes to the top.

const scroll = vi.fn<(to?: ScrollToOptions | number) => void>()
let input: HTMLInputElement
let top = 0

beforeEach(() => {
  document.body.innerHTML = '<input>'
  input = document.querySelector('input') ?? document.createElement('input')
  vi.spyOn(window, 'scrollY', 'get').mockImplementation(() => top)
  vi.spyOn(window, 'scrollTo').mockImplementation(scroll)
  scroll.mockClear()
  input.focus()
  top = 150
  keepPlace()
  document.dispatchEvent(new Event('DOMContentLoaded'))
})
afterEach(() => {
  // Whoever still listens has heard of it.
  dispatchEvent(new Event('load'))
  vi.restoreAllMocks()
})

function becomeWhole(): void {
  dispatchEvent(new Event('load'))
}

test('focus and place are given back', () => {
  input.blur()
  top = 0
  becomeWhole()
  expect(input).toHaveFocus()
  expect(scroll.mock.calls).toEqual([[{ top: 150, behavior: 'instant' }]])
})

test('where they were not taken, nothing is done', () => {
  becomeWhole()
  expect(input).toHaveFocus()
  expect(scroll).not.toHaveBeenCalled()
})

test.for(['pointerdown', 'keydown', 'wheel'])(
  'whoever did something else (%s) is let go',
  (act) => {
    dispatchEvent(new Event(act))
    input.blur()
    top = 0
    becomeWhole()
    expect(input).not.toHaveFocus()
    expect(scroll).not.toHaveBeenCalled()
  },
)
