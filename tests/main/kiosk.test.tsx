import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createStore, type Store } from '../../src/flow/index.ts'
import { GuardedHistory } from '../../src/main/guarded-history.ts'
import {
  isHandedRound,
  keptRecipient,
  kioskKey,
  recipientKey,
  setHandedRound,
} from '../../src/main/kiosk-mode.ts'
import { untilPrepared, wiper } from '../../src/main/kiosk.ts'
import type { Offline } from '../../src/offline/index.ts'
import { mine, others } from '../handoff/made.ts'
import { people } from '../people.ts'

const { answers } = people.severalReasons
const said: string[] = []
let store: Store
let page: HTMLElement

/** A copy of the site that can be reached, or not. */
const offline = (reachable: boolean): Offline => {
  const worker = { takeUp: () => Promise.resolve(Boolean(said.push('take up'))) }
  const host = { isReachable: () => Promise.resolve(reachable) }
  return { worker, host } as unknown as Offline
}

function wipe(
  reachable: boolean,
  rebuild = (): void => void said.push('rebuild'),
): () => Promise<void> {
  const start = new URL('/?kiosk#fresh', location.href)
  return wiper({
    store,
    route: new GuardedHistory(store, '#/'),
    offline: offline(reachable),
    start,
    silence: () => said.push('silence'),
    rebuild,
    page,
  })
}

beforeEach(() => {
  said.length = 0
  page = document.createElement('div')
  store = createStore()
  store.dispatch({
    type: 'arrived',
    address: '#/result',
    answers,
    drafts: {},
    recipient: null,
    notice: null,
  })
  history.replaceState(null, '', '/?kiosk')
})

describe('the wipe', () => {
  test('takes the answers away before anything that may take a moment', () => {
    sessionStorage.setItem('needlewise', 'left by somebody')
    getSelection()?.selectAllChildren(document.body)
    void wipe(true)()
    expect(store.get()).toMatchObject({ answers: {}, drafts: {}, page: { name: 'start' } })
    expect(store.get().notice).toBeNull()
    expect(sessionStorage).toHaveLength(0)
    expect(getSelection()?.rangeCount).toBe(0)
    expect(page.inert).toBe(true)
    expect(said).toEqual(['silence'])
  })

  test('takes up a newer version, and begins a fresh document', async () => {
    await wipe(true)()
    expect(said).toEqual(['silence', 'take up'])
    expect(location.hash).toBe('#fresh')
  })

  test('builds the page anew where no fresh document can be had', async () => {
    await wipe(false)()
    expect(said).toEqual(['silence', 'take up', 'rebuild'])
    expect(location.hash).toBe('')
    expect(page.inert).toBe(false)
  })

  test('can be done again where building it anew went wrong', async () => {
    let isBroken = true
    const rebuild = (): void => {
      said.push('rebuild')
      if (isBroken) throw new Error('broken')
    }
    const again = wipe(false, rebuild)
    await expect(again()).rejects.toThrow('broken')
    isBroken = false
    await again()
    expect(said.filter((word) => word === 'rebuild')).toHaveLength(2)
  })

  test('is done once, however often it is asked for meanwhile', async () => {
    const once = wipe(false)
    await Promise.all([once(), once(), once()])
    expect(said.filter((word) => word === 'rebuild')).toHaveLength(1)
  })
})

describe('while the fresh document is on its way', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  test('nothing is wiped again, until nothing has come of it', async () => {
    const again = wipe(true)
    await again()
    await again()
    expect(said).toEqual(['silence', 'take up'])
    vi.advanceTimersByTime(2000)
    await again()
    expect(said).toEqual(['silence', 'take up', 'silence', 'take up'])
  })

  test('a page that comes back is wiped at once', async () => {
    const again = wipe(true)
    await again()
    dispatchEvent(new Event('pageshow'))
    await again()
    expect(said).toEqual(['silence', 'take up', 'silence', 'take up'])
  })
})

describe('that a device is handed round', () => {
  test('is remembered until the front desk takes it back', () => {
    expect(isHandedRound()).toBe(false)
    setHandedRound(true, null)
    expect(isHandedRound()).toBe(true)
    setHandedRound(false, null)
    expect(localStorage).toHaveLength(0)
  })

  test('is not read out of junk', () => {
    localStorage.setItem(kioskKey, '{"kiosk":true}')
    expect(isHandedRound()).toBe(false)
    localStorage.clear()
  })

  test('is not known where the browser refuses its storage', () => {
    const refuse = vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError')
    })
    expect(isHandedRound()).toBe(false)
    refuse.mockRestore()
  })
})

/** As a browser does that keeps nothing. */
const refuse = (): never => {
  throw new DOMException('refused', 'SecurityError')
}

describe('the key that results are sealed for on a device that is handed round', () => {
  beforeEach(() => localStorage.clear())

  test('is remembered with it, and forgotten with it', () => {
    expect(keptRecipient()).toBeNull()
    setHandedRound(true, mine.recipient)
    expect(keptRecipient()).toBe(mine.recipient)
    expect(isHandedRound()).toBe(true)
    setHandedRound(false, mine.recipient)
    expect(keptRecipient()).toBeNull()
    expect(localStorage).toHaveLength(0)
  })

  test('is that of the practice that hands it out now, or of none', () => {
    setHandedRound(true, others.recipient)
    setHandedRound(true, mine.recipient)
    expect(keptRecipient()).toBe(mine.recipient)
    setHandedRound(true, null)
    expect(keptRecipient()).toBeNull()
    expect(isHandedRound()).toBe(true)
  })

  test.for([
    ['nothing', ''],
    ['words', 'the key of the practice'],
    ['JSON', JSON.stringify(mine.recipient)],
    ['a key without its end', mine.recipient.slice(0, -1)],
    ['a key with more behind it', `${mine.recipient}q`],
    ['a key that opens', mine.identity],
    ['a key in capitals', mine.recipient.toUpperCase()],
  ])('is not read out of %s', ([, stored]) => {
    localStorage.setItem(recipientKey, stored ?? '')
    expect(keptRecipient()).toBeNull()
  })

  test('is not known where the browser refuses its storage', () => {
    setHandedRound(true, mine.recipient)
    const spies = [
      vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse),
      vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse),
    ]
    expect(keptRecipient()).toBeNull()
    expect(() => setHandedRound(true, others.recipient)).not.toThrow()
    for (const spy of spies) spy.mockRestore()
    setHandedRound(false, null)
  })
})

const away = (): Promise<void> => Promise.reject(new Error('away'))
const host = (reachable: boolean) => ({ isReachable: () => Promise.resolve(reachable) })

describe('what watches over a tablet', () => {
  const prepare = vi.fn<() => Promise<void>>()

  beforeEach(() => {
    vi.useFakeTimers()
    prepare.mockReset()
    page.innerHTML = '<form><input type="radio" name="age" value="under-18"></form>'
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  test('is waited for, and asked for again after a while where it does not come', async () => {
    prepare.mockImplementationOnce(away).mockImplementationOnce(away)
    let isHere = false
    const waiting = untilPrepared(prepare, host(false), page).then(() => (isHere = true))
    await vi.advanceTimersByTimeAsync(4900)
    expect(prepare).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(5000)
    expect(prepare).toHaveBeenCalledTimes(2)
    expect(isHere).toBe(false)
    await vi.advanceTimersByTimeAsync(5000)
    await waiting
    expect(prepare).toHaveBeenCalledTimes(3)
  })

  test('does not come, and nothing stays of who chose meanwhile', async () => {
    history.replaceState(null, '', '/?kiosk#/1')
    prepare.mockImplementation(away)
    void untilPrepared(prepare, host(false), page)
    for (const time of [1, 2]) {
      page.querySelector('input')?.click()
      await vi.advanceTimersByTimeAsync(4900)
      expect(page.querySelector(':checked'), `try ${time}`).not.toBeNull()
      await vi.advanceTimersByTimeAsync(100)
      expect(page.querySelector(':checked'), `try ${time}`).toBeNull()
    }
    expect(location.hash).toBe('')
    expect(location.search).toBe('?kiosk')
  })

  test.for([
    { reachable: true, what: 'the page is loaded anew once it has said so', times: 4 },
    { reachable: false, what: 'no page takes its place where none can be had', times: 0 },
  ])('does not come, and $what', async ({ reachable, times }) => {
    const reload = vi.fn<() => void>()
    vi.stubGlobal('location', { hash: '', reload })
    prepare.mockImplementation(away)
    void untilPrepared(prepare, host(reachable), page)
    await vi.advanceTimersByTimeAsync(14_900)
    expect(reload).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(45_200)
    expect(prepare).toHaveBeenCalledTimes(13)
    // In a browser the first of them ends this page.
    expect(reload).toHaveBeenCalledTimes(times)
  })
})
