import * as fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { createStore } from '../../src/flow/index.ts'
import { isHandedRound, keptRecipient, setHandedRound } from '../../src/main/kiosk-mode.ts'
import { keep, noticeOf, readKept } from '../../src/main/storage.ts'
import { isRecipient } from '../../src/recipient.ts'
import { mine } from '../handoff/made.ts'
import { corrupted, nastyText } from '../nasty.ts'

// What a device or a tab has kept: by an older version, by another site of the same host, or by a curious hand.

afterEach(() => void vi.unstubAllGlobals())

const refuse = (): never => {
  throw new DOMException('The operation is insecure.', 'SecurityError')
}
const refusing = { getItem: refuse, setItem: refuse, removeItem: refuse }
const holding = (kept: Record<string, string>) => ({
  getItem: (name: string) => (Object.hasOwn(kept, name) ? kept[name] : null),
  setItem: (name: string, value: string) => void (kept[name] = value),
  removeItem: (name: string) => void delete kept[name],
})

describe('what the device says of being handed round', () => {
  const kiosk = fc.oneof(
    nastyText,
    fc.constantFrom('yes', 'YES', ' yes', 'yes\0', 'true', '1', 'no'),
  )
  const key = fc.oneof(
    nastyText,
    fc.constant(mine.recipient),
    corrupted(fc.constant(mine.recipient)),
  )

  test('is yes or nothing, and its key is whole or none', () => {
    fc.assert(
      fc.property(kiosk, key, (said, kept) => {
        vi.stubGlobal(
          'localStorage',
          holding({ 'needlewise-kiosk': said, 'needlewise-recipient': kept }),
        )
        expect(isHandedRound()).toBe(said === 'yes')
        expect(keptRecipient()).toBe(isRecipient(kept) ? kept : null)
      }),
      { numRuns: 500 },
    )
  })

  test('is nothing where the browser refuses, and to tell it does no harm', () => {
    vi.stubGlobal('localStorage', refusing)
    expect([isHandedRound(), keptRecipient()]).toEqual([false, null])
    for (const on of [true, false]) setHandedRound(on, mine.recipient)
    // Some browsers have no such thing at all.
    vi.stubGlobal('localStorage', undefined)
    expect([isHandedRound(), keptRecipient()]).toEqual([false, null])
    setHandedRound(true, null)
  })

  test('comes back as it was told, and both are forgotten together', () => {
    const kept: Record<string, string> = {}
    vi.stubGlobal('localStorage', holding(kept))
    setHandedRound(true, mine.recipient)
    expect([isHandedRound(), keptRecipient()]).toEqual([true, mine.recipient])
    setHandedRound(false, mine.recipient)
    expect([isHandedRound(), keptRecipient(), kept]).toEqual([false, null, {}])
  })
})

describe('what the tab has kept', () => {
  const notices = ['saved-unreadable', 'saved-other-rules', 'saved-partly']

  test('is read, or told of by name, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(nastyText, async (text) => {
        vi.stubGlobal('sessionStorage', holding({ needlewise: text }))
        const saved = await readKept()
        expect(saved).not.toBeNull()
        expect(notices).toContain(noticeOf(saved)?.name)
      }),
    )
  })

  test('is nothing where the browser refuses: the person is told once, and can go on', async () => {
    vi.stubGlobal('sessionStorage', refusing)
    expect([await readKept(), noticeOf(await readKept())]).toEqual([null, null])
    const store = createStore()
    keep(store)
    expect(store.get().kept).toBe(true)
    store.dispatch({ type: 'drafted', question: 'age', choice: '22-or-over' })
    keep(store)
    const told = store.get()
    expect(told).toMatchObject({ kept: false, drafts: { age: '22-or-over' } })
    keep(store)
    expect(store.get()).toBe(told)
  })

  test('comes back after a reload, and goes with the answers', async () => {
    const kept: Record<string, string> = {}
    vi.stubGlobal('sessionStorage', holding(kept))
    const store = createStore()
    store.dispatch({ type: 'drafted', question: 'age', choice: '22-or-over' })
    keep(store)
    expect(await readKept()).toMatchObject({ ok: true, drafts: { age: '22-or-over' } })
    expect(noticeOf(await readKept())).toBeNull()
    store.dispatch({ type: 'deleted' })
    keep(store)
    expect(kept).toEqual({})
  })
})
