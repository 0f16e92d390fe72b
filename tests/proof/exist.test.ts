import { describe, expect, test } from 'vitest'
import type { Catalogue } from '../../build/fhir/catalogue.ts'
import { changed, engineFor, invented, resultOf, sentences, subjectOf } from './invented.ts'

const { questions, rules } = invented
const withRules = (more: Catalogue['rules']): Catalogue => ({
  ...invented,
  rules: { ...rules, ...more },
})

describe('a catalogue', () => {
  test('with a rule that two answers to one question would have to state says so', async () => {
    const both = withRules({
      never: {
        level: 'wait',
        when: {
          all: [
            { question: 'e', isAnyOf: ['now'] },
            { question: 'e', isAnyOf: ['recently'] },
          ],
        },
      },
    })
    expect(await sentences(subjectOf(both))).toEqual([
      'The claim "every-rule-fires" does not hold: no set of answers states the rule "never".',
    ])
  })

  test('with a rule that only "not sure" can raise is in order', async () => {
    expect(await sentences(subjectOf(invented))).toEqual([])
    expect(Object.keys(rules)).toContain('undecided')
  })

  test('with an option that no rule needs says so', async () => {
    const more: Catalogue = {
      ...invented,
      questions: {
        ...questions,
        e: { kind: 'one', options: ['never', 'now', 'recently', 'long-ago', 'unsure'] },
      },
    }
    // Beside "never" it changes something: who said "now" and says "long ago" is told something else.
    expect(await sentences(subjectOf(more))).toEqual([])
    const orphan: Catalogue = {
      ...invented,
      questions: { ...questions, f: { kind: 'one', options: ['yes', 'no'] } },
    }
    expect(await sentences(subjectOf(orphan))).toEqual([
      'The claim "every-option-matters" does not hold: "yes" to "f" changes nothing for anybody.',
    ])
    expect(await sentences(subjectOf(orphan, { informing: ['wish', 'f'] }))).toEqual([])
  })

  test('with a box that changes nothing beside any other says so', async () => {
    const [p, q, ...boxes] = ['x', 'y', 'z', 'spare', 'none', 'unsure', 'declined'] as const
    const more: Catalogue = {
      ...invented,
      questions: { ...questions, c: { kind: 'many', options: [p, q, ...boxes] } },
    }
    expect(await sentences(subjectOf(more))).toEqual([
      'The claim "every-option-matters" does not hold: "spare" to "c" changes nothing for anybody.',
    ])
  })

  test('with a question that is said to inform only, and does more, says so', async () => {
    const told = await sentences(subjectOf(invented, { informing: ['wish', 'a'] }))
    expect(told).toEqual([
      'The claim "every-option-matters" does not hold: "yes" to "a" changes what is found, but is said to be asked for information only.',
    ])
  })

  test('with a level that nobody comes to says so', async () => {
    const mild: Catalogue = {
      ...invented,
      rules: Object.fromEntries(
        Object.entries(rules).map(([id, rule]) => [
          id,
          { ...rule, level: rule.level === 'wait' ? 'ask-first' : rule.level } as const,
        ]),
      ),
    }
    expect(await sentences(subjectOf(mild))).toEqual([
      'The claim "every-outcome-reached" does not hold: nobody comes to the outcome "wait".',
    ])
  })

  test('with a follow-up that nothing opens says so', async () => {
    const shut: Catalogue = {
      ...invented,
      followUps: {
        d: {
          all: [
            { question: 'e', isAnyOf: ['now'] },
            { question: 'e', isAnyOf: ['recently'] },
          ],
        },
      },
    }
    const told = await sentences(subjectOf(shut))
    expect(told).toContain(
      'The claim "every-question-asked" does not hold: nobody is asked the question "d".',
    )
    expect(told).toContain(
      'The claim "every-rule-fires" does not hold: no set of answers states the rule "d-bad".',
    )
  })
})

test('an engine that never leaves a rule open is told so', async () => {
  const told = await sentences(
    subjectOf(
      invented,
      changed(({ findings }) =>
        resultOf(findings.filter(({ rule, basis }) => rule !== 'c-y-face' || basis === 'stated')),
      ),
    ),
  )
  expect(told).toContain(
    'The claim "every-rule-fires" does not hold: no set of answers leaves the rule "c-y-face" open.',
  )
})

test('a catalogue in which nobody has nothing to report is refused', async () => {
  const all = withRules({
    everybody: {
      level: 'wait',
      when: { question: 'e', isAnyOf: ['never', 'now', 'recently', 'unsure'] },
    },
  })
  await expect(sentences(subjectOf(all, engineFor(all)))).rejects.toThrow(
    'Nobody has nothing to report: every set of answers raises "everybody".',
  )
})
