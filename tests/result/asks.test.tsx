import { expect, test } from 'vitest'
import type { Finding } from '../../rules/index.ts'
import { asksFor } from '../../src/result/asks.ts'
import { isSaid, openGroups } from '../../src/result/groups.ts'
import { en } from '../../src/text/en/index.ts'
import { give, people } from '../people.ts'
import { judged } from './show.tsx'

const stated: Finding = {
  rule: 'sun',
  level: 'wait',
  basis: 'stated',
  because: [
    { question: 'area', answer: 'face' },
    { question: 'precautions', answer: 'sun' },
  ],
}
const notSure: Finding = {
  rule: 'keloid-tendency',
  level: 'ask-first',
  basis: 'unsure',
  because: [{ question: 'keloid-history', answer: 'unsure' }],
}
const declined: Finding = {
  rule: 'pregnancy',
  level: 'ask-first',
  basis: 'unsure',
  because: [{ question: 'pregnancy', answer: 'declined' }],
}
const groupsOf = (findings: readonly Finding[]) =>
  openGroups(findings).map((group) => [
    group.question,
    group.answer,
    ...group.findings.map(({ rule }) => rule),
  ])

test('without a finding, there is what anybody can ask', () => {
  expect(asksFor([], en)).toEqual(en.result.askAlways)
})

test('what was stated comes first, then what was not sure, then what was declined', () => {
  expect(asksFor([declined, notSure, stated], en)).toEqual([
    ...en.rules.sun.ask,
    en.questions['keloid-history'].notSure,
    en.result.askDeclined,
    ...en.result.askAlways,
  ])
})

test('what several findings have in common is asked once', () => {
  expect(asksFor([stated, stated, declined, declined, notSure, notSure], en)).toHaveLength(
    asksFor([stated, declined, notSure], en).length,
  )
})

test('a question that somebody already asks is not asked again', () => {
  const [ask] = en.result.askAlways
  const text = { ...en, rules: { ...en.rules, sun: { ...en.rules.sun, ask: [ask] as const } } }
  expect(asksFor([stated], text)).toEqual(en.result.askAlways)
})

test('findings that one answer left open stand together, and stated ones are not among them', () => {
  const { findings } = judged(give({ treatment: 'unsure' }))
  expect(groupsOf([stated, ...findings])).toEqual([
    ['treatment', 'unsure', 'radiofrequency', 'at-home-use'],
  ])
})

test('a "yes" of skin that is not decided is not hidden among what was not sure', () => {
  const { findings } = judged(people.eczemaSomewhere.answers)
  expect(groupsOf(findings)).toEqual([['area', 'unsure', 'area-undecided']])
  expect(findings.filter(isSaid).map(({ rule }) => rule)).toEqual(['eczema-psoriasis-area'])
})

test('where two answers left a finding open, it stands under the later one', () => {
  const { findings } = judged(give({ area: ['unsure'], 'broken-skin': 'unsure' }))
  expect(groupsOf(findings)).toEqual([
    ['area', 'unsure', 'area-undecided'],
    ['broken-skin', 'unsure', 'broken-skin'],
  ])
})

test('the groups come in the order in which the questions were asked', () => {
  expect(groupsOf([notSure, declined])).toEqual([
    ['pregnancy', 'declined', 'pregnancy'],
    ['keloid-history', 'unsure', 'keloid-tendency'],
  ])
})

test('every finding that is open stands in just one group', () => {
  const { findings } = judged(people.unsureEverywhere.answers)
  const grouped = openGroups(findings).flatMap((group) => group.findings)
  expect(new Set(grouped)).toEqual(new Set(findings))
  expect(grouped).toHaveLength(findings.length)
})
