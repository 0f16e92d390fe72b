import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createStore } from '../../src/flow/index.ts'
import { deleteStored, lookForStored } from '../../src/main/inspect.ts'
import { kioskKey, recipientKey } from '../../src/main/kiosk-mode.ts'
import { keep } from '../../src/main/storage.ts'
import { others } from '../handoff/made.ts'
import { people } from '../people.ts'

/** What a tab keeps after somebody arrived by a practice's link, or without one, and gave answers or none. */
function keepsAfter({ answered, byLink }: { answered: boolean; byLink: boolean }): void {
  const store = createStore()
  store.dispatch({
    type: 'arrived',
    address: '',
    answers: answered ? people.severalReasons.answers : {},
    drafts: {},
    recipient: byLink ? others.recipient : null,
    notice: null,
  })
  keep(store)
}

const forget = (): void => {
  sessionStorage.clear()
  localStorage.clear()
}

describe('where answers are looked for', () => {
  beforeEach(forget)
  afterEach(forget)

  test('nothing is found where nobody has been', async () => {
    expect(await lookForStored()).toEqual([])
  })

  test('the key of a practice, by whose link a tab was opened, is nobody’s answer', async () => {
    keepsAfter({ answered: false, byLink: true })
    expect(sessionStorage).toHaveLength(1)
    expect(await lookForStored()).toEqual([])
  })

  test('answers are found beside such a key', async () => {
    keepsAfter({ answered: true, byLink: true })
    expect(await lookForStored()).toEqual(['this-tab'])
  })

  test('answers are found without one', async () => {
    keepsAfter({ answered: true, byLink: false })
    expect(await lookForStored()).toEqual(['this-tab'])
  })

  test('what another script has put beside the key is found', async () => {
    keepsAfter({ answered: false, byLink: true })
    sessionStorage.setItem('other', 'x')
    expect(await lookForStored()).toEqual(['this-tab'])
  })

  test('what cannot be read is found', async () => {
    sessionStorage.setItem('needlewise', '{')
    expect(await lookForStored()).toEqual(['this-tab'])
  })

  test('what the device itself remembers is nobody’s, and anything else there is found', async () => {
    localStorage.setItem(kioskKey, 'yes')
    localStorage.setItem(recipientKey, others.recipient)
    expect(await lookForStored()).toEqual([])
    localStorage.setItem('other', 'x')
    expect(await lookForStored()).toEqual(['local-storage'])
  })

  test('deleting leaves what the device itself remembers', async () => {
    keepsAfter({ answered: true, byLink: true })
    localStorage.setItem(kioskKey, 'yes')
    localStorage.setItem('other', 'x')
    await deleteStored()
    expect(await lookForStored()).toEqual([])
    expect(Object.keys(localStorage)).toEqual([kioskKey])
  })
})
