import { act, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { noClinic, type Clinic } from '../../src/clinic.ts'
import type { Store } from '../../src/flow/index.ts'
import type { Kiosk } from '../../src/kiosk/index.ts'
import { en } from '../../src/text/en/index.ts'
import { mute } from '../../src/ui/listen.tsx'
import { people } from '../people.ts'
import {
  appWith,
  arriveAt,
  main,
  newStore,
  noDevice,
  press,
  today,
  watchReact,
} from './harness.tsx'

watchReact()

const onWipe = vi.fn<() => void>()
const kiosk: Kiosk = {
  limits: noClinic.kiosk,
  now: () => Date.now(),
  speaker: mute,
  onWipe,
}
const clinic: Clinic = {
  ...noClinic,
  name: 'Example Clinic',
  logo: { file: 'clinic/logo.svg', width: 32, height: 32 },
  languages: ['en', 'es'],
  contact: { en: 'Call 555 0100', es: 'Llame al 555 0100' },
  beforeVisit: { en: ['Bring a list of your medicines.'], es: ['Traiga su lista.'] },
}

function show(address: string, setting: Parameters<typeof appWith>[6], answers = {}): Store {
  const store = newStore()
  store.dispatch({ type: 'arrived', address, answers, drafts: {}, recipient: null, notice: null })
  render(appWith(store, 'start', today, en, () => {}, mute, setting))
  return store
}
const { answers } = people.severalReasons

describe('a tablet that is handed around', () => {
  test('tells beforehand when it forgets, and that nothing is stored', () => {
    show('#/', { kiosk })
    expect(screen.getByText(en.kiosk.told(60, 20))).toBeVisible()
    expect(screen.getByText(en.kiosk.deleteHint)).toBeVisible()
    expect(screen.queryByText(en.shell.deleteHint)).toBeNull()
  })

  test('ends with the tablet handed back, and nothing left of the answers', async () => {
    const store = show('#/result', { kiosk }, answers)
    await press(en.kiosk.done)
    await arriveAt(en.kiosk.handBackTitle)
    expect(store.get().answers).toEqual({})
    expect(main()).toHaveAttribute('data-screen', 'handed-back')
    // There is nothing more to delete, and nothing is said to be there.
    expect(screen.queryByRole('button', { name: en.shell.deleteAnswers })).toBeNull()
    store.dispatch({ type: 'went-back' })
    await arriveAt(en.start.title)
  })

  test('leads nowhere else: to no other site, and to no page that keeps answers', () => {
    show('#/result', { kiosk }, answers)
    for (const link of screen.getAllByRole('link')) {
      const href = link.getAttribute('href') ?? ''
      expect(href, link.textContent ?? '').toMatch(/^(?:#[a-z-]+|[a-z./]+\.html\?kiosk)$/)
    }
    expect(screen.getAllByText(/FDA/).length).toBeGreaterThan(0)
  })

  test('wipes at "Delete my answers" in the footer', async () => {
    const store = show('#/result', { kiosk }, answers)
    expect(screen.getAllByRole('button', { name: en.shell.deleteAnswers })).toHaveLength(1)
    await press(en.shell.deleteAnswers)
    expect(store.get().answers).toEqual({})
  })
})

const asked = () => screen.queryByRole('alertdialog')
const wait = (seconds: number): void => act(() => void vi.advanceTimersByTime(seconds * 1000))

/** A device that is still being looked at. */
const device = {
  ...noDevice,
  desk: { ...noDevice.desk, inspect: () => new Promise<never>(() => {}) },
}

describe('who reads the page for the front desk', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  test('is asked later if anybody is there', () => {
    show('#/staff', { kiosk, device })
    wait(299)
    expect(asked()).toBeNull()
    wait(2)
    expect(asked()).toBeVisible()
  })

  test('waits as long as everybody where the limit is longer', () => {
    const slow = { ...kiosk, limits: { ...kiosk.limits, idleSeconds: 400 } }
    show('#/staff', { kiosk: slow, device })
    wait(399)
    expect(asked()).toBeNull()
    wait(2)
    expect(asked()).toBeVisible()
  })

  test('has no more time on any other page', () => {
    show('#/2', { kiosk }, answers)
    wait(61)
    expect(asked()).toBeVisible()
  })
})

test('a tablet that is handed round offers what can be done on it with the questions to ask', () => {
  show('#/result', { kiosk }, answers)
  expect(screen.getByText(en.kiosk.askLead)).toBeVisible()
  expect(screen.queryByText(en.result.askLead)).toBeNull()
})

describe("a device of one's own", () => {
  test('has no end to press on the result, and leads to the sources', () => {
    show('#/result', {}, answers)
    expect(screen.queryByRole('button', { name: en.kiosk.done })).toBeNull()
    const hrefs = screen.getAllByRole('link').map((link) => link.getAttribute('href') ?? '')
    expect(hrefs.some((href) => href.startsWith('https://'))).toBe(true)
    expect(hrefs.some((href) => href.includes('kiosk'))).toBe(false)
  })
})

describe('the page for the front desk', () => {
  test('is found on the start page where nobody has answered', () => {
    show('#/', {})
    expect(screen.getByRole('link', { name: en.start.staff })).toBeVisible()
  })

  test.for(['#/', '#/staff'])('is not to be had at %s once something is answered', (address) => {
    show(address, {}, answers)
    expect(main()).toHaveAttribute('data-screen', 'start')
    expect(screen.queryByRole('link', { name: en.start.staff })).toBeNull()
  })
})

describe("a clinic's pack", () => {
  test('names the clinic, beside the name of the product', () => {
    show('#/', { clinic })
    const name = screen.getByRole('link', { name: 'Example Clinic Needlewise' })
    expect(name.querySelector('img')).toHaveAttribute('src', 'clinic/logo.svg')
  })

  test('offers its languages only, and says how to reach it', () => {
    show('#/', { clinic })
    expect(screen.getByRole('link', { name: 'Español' })).toBeVisible()
    expect(screen.queryByRole('link', { name: 'Français' })).toBeNull()
    expect(screen.getByText('Call 555 0100')).toBeVisible()
  })

  test("adds the clinic's own words to the result, marked as its own, and ends as every result does", () => {
    show('#/result', { clinic }, answers)
    expect(screen.getByText('Bring a list of your medicines.')).toBeVisible()
    expect(screen.getByText(en.clinic.ownWords('Example Clinic'))).toBeVisible()
    expect(main().textContent).toMatch(new RegExp(`${en.shell.consult}$`))
  })

  test('with one language has no list of languages', () => {
    show('#/', { clinic: { ...clinic, languages: ['en'] } })
    expect(screen.queryByRole('navigation', { name: en.shell.languages })).toBeNull()
  })
})
