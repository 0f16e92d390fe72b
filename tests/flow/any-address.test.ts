import { Encrypter } from 'age-encryption'
import { bech32 } from '@scure/base'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { path } from '../../rules/index.ts'
import { newSitting, next, pageAt } from '../../src/flow/index.ts'
import { openDocuments } from '../../src/pages.ts'
import { invitationTo, isRecipient, recipientIn } from '../../src/recipient.ts'
import { someAnswers } from '../arbitraries.ts'
import { mine, others } from '../handoff/made.ts'
import { corrupted, nastyText } from '../nasty.ts'
import { arrive } from './play.ts'

// What stands behind "#" is typed by anybody, cut off by a messenger, or made to mislead.

const named: readonly string[] = [
  'start',
  ...openDocuments,
  'check',
  'result',
  'staff',
  'not-found',
]
const anyAddress = fc.oneof(
  nastyText,
  nastyText.map((text) => `#${text}`),
  nastyText.map((text) => `#/${text}`),
  fc.constantFrom(...named).map((name) => `#/${name}`),
  corrupted(fc.constantFrom(...named.map((name) => `#/${name}`), '#/12/change', '#/3')),
  fc.oneof(fc.integer(), fc.double()).map((number) => `#/${number}`),
  nastyText.map((text) => `#/to/${text}`),
)

/** Whether age itself would seal for this. It is the other judge of every key here. */
function agreesWithAge(key: string): boolean {
  try {
    new Encrypter().addRecipient(key)
    return true
  } catch {
    return false
  }
}

const key = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes) => bech32.encode('age', bech32.toWords(bytes)))
/** Right in every letter, and wrong in what they stand for: too short, too long, with bits that belong to no byte. */
const misshapen = fc
  .array(fc.nat(31), { minLength: 49, maxLength: 56 })
  .map((words) => bech32.encode('age', words))
const anyKey = fc.oneof(
  key,
  misshapen,
  corrupted(key),
  nastyText,
  key.map((text) => text.toUpperCase()),
  fc
    .uint8Array({ minLength: 32, maxLength: 32 })
    .map((bytes) => bech32.encode('edge', bech32.toWords(bytes))),
)

describe('an address', () => {
  test('of any kind leads to a page that there is, and asks no question that is not reached', () => {
    fc.assert(
      fc.property(anyAddress, someAnswers, (address, answers) => {
        const page = pageAt(address, answers)
        // Only an anchor inside a page leads nowhere.
        if (page === null) {
          expect(address.startsWith('#/') || address === '').toBe(false)
          return
        }
        if (page.name === 'question') expect(path(answers)).toContain(page.question)
        else expect(named).toContain(page.name)
      }),
      { numRuns: 1000 },
    )
  })

  test('of any kind takes nothing that was said, and puts nothing there', () => {
    fc.assert(
      fc.property(anyAddress, someAnswers, (address, answers) => {
        const before = arrive(answers, '#/')
        for (const after of [
          next(before, { type: 'visited', address }),
          arrive(answers, address),
          next(newSitting, { type: 'visited', address }),
        ]) {
          expect([answers, {}]).toContainEqual(after.answers)
          expect(after.drafts).toEqual({})
          if (after.recipient !== null) expect(agreesWithAge(after.recipient)).toBe(true)
        }
      }),
    )
  })

  test('names a page in one way only: nothing is decoded, trimmed or completed', () => {
    const wrong = [
      '#/%67uide',
      '#/guide/',
      '#/ guide',
      '#/guide\0',
      '#/GUIDE',
      '#/guide?x',
      '#/1%',
      '#/\uFEFFguide',
    ]
    for (const address of wrong) expect(pageAt(address, {})).toEqual({ name: 'not-found' })
  })
})

describe('the link of a practice', () => {
  test('holds a key that age would seal for, or none: the two agree on every text', () => {
    let accepted = 0
    fc.assert(
      fc.property(anyKey, (text) => {
        expect(isRecipient(text)).toBe(agreesWithAge(text) && text === text.toLowerCase())
        if (isRecipient(text)) accepted += 1
      }),
      { numRuns: 1000 },
    )
    expect(accepted).toBeGreaterThan(100)
  })

  test('gives the key that was put into it, and one that is damaged gives none', () => {
    fc.assert(
      fc.property(key, (text) => {
        expect(recipientIn(invitationTo('', text))).toBe(text)
        expect(recipientIn(invitationTo('', text.toUpperCase()))).toBe(text)
      }),
    )
    const link = fc.constantFrom(
      invitationTo('', mine.recipient),
      invitationTo('', others.recipient),
    )
    fc.assert(
      fc.property(corrupted(link), (text) => {
        expect([null, mine.recipient, others.recipient]).toContain(recipientIn(text))
      }),
      { numRuns: 1000 },
    )
  })

  test('that says something to JavaScript, or to a host, is no key', () => {
    const wrong = [
      '__proto__',
      '%61ge1',
      'age1',
      `${mine.recipient}/`,
      `${mine.recipient}%00`,
      'javascript:1',
    ]
    for (const text of wrong) expect(recipientIn(`#/to/${text}`)).toBeNull()
  })
})
