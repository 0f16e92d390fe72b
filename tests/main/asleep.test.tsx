import { expect, test, vi } from 'vitest'
import { Stage } from '../../src/main/stage.tsx'
import { Wording } from '../../src/main/wording.ts'

// A page as it was sent, before its script has taken over: there are no words yet to build it anew with.

const never = (): never => {
  throw new Error('There is nothing to build with yet.')
}

const atOnce = (): Promise<void> => Promise.resolve()

test('what was chosen in it is taken back where it is to be built anew, and it stands', () => {
  const place = document.createElement('div')
  place.innerHTML = '<main><form><input type="radio" name="age" value="under-18"></form></main>'
  const input = place.querySelector('input')
  input?.click()
  expect(input?.checked).toBe(true)
  new Stage(place, never).rebuild()
  expect(place.querySelector('input')).toBe(input)
  expect(input?.checked).toBe(false)
})

test('no other language was chosen in it', () => {
  const onWords = vi.fn<() => void>()
  const wording = new Wording({ prepare: atOnce, onWords, onMissing: never })
  wording.reset()
  expect(onWords).not.toHaveBeenCalled()
  expect(wording.switched).toBe(false)
})
