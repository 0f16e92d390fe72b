import { describe, expect, test } from 'vitest'
import { assess } from '../../rules/index.ts'
import { people } from '../people.ts'

describe.for(Object.values(people))('$name', ({ answers, outcome, rules }) => {
  test(`so the outcome is ${outcome}`, () => {
    expect(assess(answers)).toMatchObject({ status: 'completed', outcome })
  })

  test('and these are all the reasons', () => {
    const found = assess(answers)
    const raised = found.status === 'completed' ? found.findings.map(({ rule }) => rule) : null
    expect(raised?.toSorted()).toEqual([...rules].toSorted())
  })
})

test('between them, people come to every outcome that there is', () => {
  const outcomes = new Set(Object.values(people).map(({ outcome }) => outcome))
  expect([...outcomes].toSorted()).toEqual(['ask-first', 'avoid', 'none-identified', 'wait'])
})
