import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { path, type Answers } from '../../rules/index.ts'
import { addressOf, furthest, pageAt, type Page } from '../../src/flow/index.ts'
import { everyAnswer, someAnswers } from '../arbitraries.ts'
import { give, people } from '../people.ts'
import { at, change } from './play.ts'

const nobody: Answers = {}
const begun: Answers = { treatment: 'professional', concerns: ['large-pores'] }
const all = people.nothingToReport.answers
const diabetes = people.diabetesUnderControl.answers
const opened = give({ precautions: ['diabetes'] })

type Row = readonly [who: string, address: string, answers: Answers, page: Page | null]
const rows: readonly Row[] = [
  ['nobody yet', '', nobody, { name: 'start' }],
  ['nobody yet', '#', nobody, { name: 'start' }],
  ['nobody yet', '#/', nobody, { name: 'start' }],
  ['nobody yet', '#/guide', nobody, { name: 'guide' }],
  ['nobody yet', '#/evidence', nobody, { name: 'evidence' }],
  ['nobody yet', '#/about', nobody, { name: 'about' }],
  ['nobody yet', '#/accessibility', nobody, { name: 'accessibility' }],
  ['nobody yet', '#/printable', nobody, { name: 'printable' }],
  ['nobody yet', '#/professional', nobody, { name: 'professional' }],
  ['nobody yet', '#/staff', nobody, { name: 'staff' }],
  ['who answered two', '#/staff', begun, { name: 'start' }],
  ['who answered everything', '#/staff', all, { name: 'start' }],
  ['nobody yet', '#/nowhere', nobody, { name: 'not-found' }],
  ['nobody yet', '#/1', nobody, at('treatment')],
  ['nobody yet', '#/2', nobody, at('treatment')],
  ['nobody yet', '#/check', nobody, at('treatment')],
  ['nobody yet', '#/result', nobody, at('treatment')],
  ['who answered two', '#/1', begun, at('treatment')],
  ['who answered two', '#/2', begun, at('concerns')],
  ['who answered two', '#/3', begun, at('area')],
  ['who answered two', '#/4', begun, at('area')],
  ['who answered two', '#/99', begun, at('area')],
  ['who answered two', '#/99/change', begun, at('area')],
  ['who answered two', '#/result', begun, at('area')],
  ['who answered two', '#/', begun, { name: 'start' }],
  ['who answered everything', '#/check', all, { name: 'check' }],
  ['who answered everything', '#/result', all, { name: 'result' }],
  ['who answered everything', '#/16', all, at('precautions')],
  ['who answered everything', '#/17', all, { name: 'check' }],
  ['who answered everything', '#/4/change', all, change('age')],
  ['with diabetes', '#/17', diabetes, at('diabetes-control')],
  ['with diabetes', '#/18', diabetes, { name: 'check' }],
  ['who just ticked diabetes', '#/result', opened, at('diabetes-control')],
  ['who just ticked diabetes', '#/17/change', opened, change('diabetes-control')],
  ['whoever', '#/0', all, { name: 'not-found' }],
  ['whoever', '#/-1', all, { name: 'not-found' }],
  ['whoever', '#/01', all, { name: 'not-found' }],
  ['whoever', '#/1.5', all, { name: 'not-found' }],
  ['whoever', '#/1e1', all, { name: 'not-found' }],
  ['whoever', '#/100', all, { name: 'not-found' }],
  ['whoever', '#/1/', all, { name: 'not-found' }],
  ['whoever', '#/1/change/', all, { name: 'not-found' }],
  ['whoever', '#/Guide', all, { name: 'not-found' }],
  ['whoever', '#/start', all, { name: 'not-found' }],
  ['whoever', '#//', all, { name: 'not-found' }],
  ['whoever', '#/constructor', all, { name: 'not-found' }],
  ['whoever', '#/keloid-history', all, { name: 'not-found' }],
  ['whoever', '#main', all, null],
  ['whoever', '#1', all, null],
  ['whoever', 'guide', all, null],
]

test.for(rows)('a person %s who opens "%s" gets there as far as allowed', (row) => {
  const [, address, answers, page] = row
  expect(pageAt(address, answers)).toEqual(page)
})

test('a person who opens a change before they answered is not changing anything', () => {
  expect(pageAt('#/1/change', nobody)).toEqual(at('treatment'))
})

const anyAddress = fc.oneof(
  fc.string(),
  fc.string().map((rest) => `#${rest}`),
  fc.string().map((rest) => `#/${rest}`),
  fc.string({ unit: 'binary' }).map((rest) => `#/${rest}`),
  fc.integer().map((number) => `#/${number}/change`),
)

describe('whatever stands in the address', () => {
  test('nobody gets past the first question without an answer', () => {
    fc.assert(
      fc.property(anyAddress, someAnswers, (address, answers) => {
        const page = pageAt(address, answers)
        const ahead = furthest(answers)
        if (page?.name === 'check' || page?.name === 'result') {
          expect(ahead).toEqual({ name: 'check' })
        }
        if (page?.name === 'question') {
          const asked = path(answers)
          const limit = ahead.name === 'question' ? asked.indexOf(ahead.question) : asked.length - 1
          expect(asked.indexOf(page.question)).toBeGreaterThanOrEqual(0)
          expect(asked.indexOf(page.question)).toBeLessThanOrEqual(limit)
        }
      }),
    )
  })
})

describe('the address of a page', () => {
  const plain: readonly (readonly [address: string, page: Page])[] = [
    ['#/', { name: 'start' }],
    ['#/guide', { name: 'guide' }],
    ['#/evidence', { name: 'evidence' }],
    ['#/about', { name: 'about' }],
    ['#/check', { name: 'check' }],
    ['#/result', { name: 'result' }],
    ['#/4', at('age')],
    ['#/4/change', change('age')],
    ['#/16', at('precautions')],
  ]

  test.for(plain)('%s says where, and not what was asked', ([address, page]) => {
    expect(addressOf(page, all)).toBe(address)
    expect(pageAt(address, all)).toEqual(page)
  })

  test('of a sitting that has ended is that of the start page', () => {
    expect(addressOf({ name: 'handed-back' }, nobody)).toBe('#/')
    expect(addressOf({ name: 'start' }, nobody)).toBe('#/')
  })

  test('leads back to every page that these answers allow', () => {
    fc.assert(
      fc.property(everyAnswer, fc.boolean(), (answers, changing) => {
        for (const question of path(answers)) {
          const page: Page = { name: 'question', question, changing }
          expect(pageAt(addressOf(page, answers), answers)).toEqual(page)
        }
      }),
    )
  })

  test('is the same whatever a person answers, as long as they are asked the same', () => {
    fc.assert(
      fc.property(everyAnswer, everyAnswer, (one, other) => {
        fc.pre(path(one).length === path(other).length)
        const addresses = (answers: Answers) => path(one).map((id) => addressOf(at(id), answers))
        expect(addresses(one)).toEqual(addresses(other))
      }),
    )
  })
})
