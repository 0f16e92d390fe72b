import { act, fireEvent, render, screen } from '@testing-library/react'
import { StrictMode } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { HandBackPage, KioskWatch, type Kiosk } from '../../src/kiosk/index.ts'
import { en } from '../../src/text/en/index.ts'
import { mute, type Speech } from '../../src/ui/listen.tsx'

const words = en.kiosk
const onWipe = vi.fn<() => void>()
let speech: Speech = mute.get()

const kiosk: Kiosk = {
  limits: { idleSeconds: 60, warningSeconds: 20, handBackSeconds: 30 },
  now: () => Date.now(),
  speaker: { ...mute, get: () => speech },
  onWipe,
}
const watch = (on = true) => (
  <StrictMode>
    <button type="button">An answer</button>
    <KioskWatch kiosk={kiosk} text={en} on={on} />
  </StrictMode>
)
const pass = (seconds: number): void => act(() => void vi.advanceTimersByTime(seconds * 1000))
/** Tries to copy what is on the page; `false` when that is refused. */
const copy = (): boolean =>
  document.body.dispatchEvent(new Event('copy', { bubbles: true, cancelable: true }))
const asked = (): HTMLElement | null => screen.queryByRole('alertdialog', { name: words.idleTitle })

beforeEach(() => {
  vi.useFakeTimers()
  onWipe.mockReset()
  speech = mute.get()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('a tablet that nobody touches', () => {
  test('asks after a minute, counts down for all to hear, and forgets', () => {
    render(watch())
    pass(59)
    expect(asked()).toBeNull()
    pass(1.2)
    expect(asked()).toBeVisible()
    expect(screen.getByRole('button', { name: words.stay })).toHaveFocus()
    expect(screen.getByRole('alert')).toHaveTextContent(words.left(20))
    pass(12)
    expect(screen.getByText(words.left(8))).toBeVisible()
    expect(screen.getByRole('alert')).toHaveTextContent(words.left(10))
    expect(onWipe).not.toHaveBeenCalled()
    pass(8)
    expect(onWipe).toHaveBeenCalled()
  })

  test('stays as it is for who says that they are there, by the button or by Escape', () => {
    render(watch())
    pass(61)
    fireEvent.click(screen.getByRole('button', { name: words.stay }))
    expect(asked()).toBeNull()
    pass(59)
    expect(asked()).toBeNull()
    pass(2)
    const dialog = asked()
    expect(dialog).not.toBeNull()
    if (dialog) fireEvent(dialog, new Event('cancel', { cancelable: true }))
    expect(asked()).toBeNull()
    pass(59)
    expect(onWipe).not.toHaveBeenCalled()
  })

  test('forgets at once for who was just handed it', () => {
    render(watch())
    pass(61)
    fireEvent.click(screen.getByRole('button', { name: en.shell.deleteAnswers }))
    expect(onWipe).toHaveBeenCalledOnce()
  })

  test('lets no stray touch answer the question', () => {
    render(watch())
    pass(61)
    fireEvent.pointerDown(document.body)
    fireEvent.keyDown(document.body, { key: 'Tab' })
    pass(1)
    expect(asked()).toBeVisible()
    pass(19)
    expect(onWipe).toHaveBeenCalled()
  })

  test('knows at once how long it slept', () => {
    render(watch())
    act(() => {
      vi.setSystemTime(Date.now() + 3_600_000)
      document.dispatchEvent(new Event('visibilitychange'))
    })
    expect(onWipe).toHaveBeenCalled()
    expect(asked()).toBeNull()
  })

  test('asks nobody on a start page that is as the next person should find it', () => {
    render(watch(false))
    pass(1000)
    expect(asked()).toBeNull()
    expect(onWipe).not.toHaveBeenCalled()
  })
})

describe('somebody is there', () => {
  test.for(['pointerdown', 'keydown', 'wheel', 'scroll', 'focusin'])('who makes a %s', (name) => {
    render(watch())
    for (let minutes = 0; minutes < 5; minutes += 1) {
      pass(50)
      fireEvent(screen.getByText('An answer'), new Event(name, { bubbles: true }))
    }
    expect(asked()).toBeNull()
    pass(61)
    expect(asked()).toBeVisible()
  })

  test('who listens', () => {
    speech = { voices: new Set(['en']), speaking: true }
    render(watch())
    pass(300)
    expect(asked()).toBeNull()
    speech = mute.get()
    pass(61)
    expect(asked()).toBeVisible()
  })
})

describe('a page that cannot be seen', () => {
  test('is covered, and shown again when it comes back', () => {
    render(watch())
    const hidden = vi.spyOn(document, 'hidden', 'get')
    const turn = (away: boolean): void => {
      hidden.mockReturnValue(away)
      act(() => void document.dispatchEvent(new Event('visibilitychange')))
    }
    turn(true)
    expect(document.documentElement).toHaveAttribute('data-covered')
    turn(false)
    expect(document.documentElement).not.toHaveAttribute('data-covered')
    hidden.mockRestore()
  })
})

describe('what is on the screen', () => {
  test('cannot be copied, as the next person could paste it', () => {
    const { unmount } = render(watch())
    expect(copy()).toBe(false)
    unmount()
    expect(copy()).toBe(true)
  })
})

describe('a tablet that is to be handed back', () => {
  test('begins afresh when the staff tap', () => {
    render(<HandBackPage kiosk={kiosk} text={en} />)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(words.handBackTitle)
    fireEvent.click(screen.getByRole('button', { name: words.handBackAction }))
    expect(onWipe).toHaveBeenCalledOnce()
  })

  test('begins afresh by itself after the limit', () => {
    render(<HandBackPage kiosk={kiosk} text={en} />)
    pass(10.1)
    expect(screen.getByText(words.handBackLeft(20))).toBeVisible()
    expect(onWipe).not.toHaveBeenCalled()
    pass(20)
    expect(onWipe).toHaveBeenCalled()
  })
})
