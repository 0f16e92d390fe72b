import { describe, expect, test } from 'vitest'
import { followUpOf, type AnyCriterion, type Catalogue } from '../../build/fhir/catalogue.ts'
import { enableWhenOf } from '../../build/fhir/enable-when.ts'
import { outcomeExpression, outcomeVariables } from '../../build/fhir/outcome.ts'
import { levels } from '../../rules/index.ts'
import { codeSystem } from '../../src/handoff/fhir/index.ts'
import { outcomeBy, responseTo } from './engine.ts'

// What is written from the rules has to hold for rules that nobody has written yet.

const yesNo = { kind: 'one', options: ['yes', 'no', 'unsure'] } as const
const yes = (question: string): AnyCriterion => ({ question, isAnyOf: ['yes'] })

/** A chain of follow-ups, joins within joins, and a rule that nobody can state. */
const invented: Catalogue = {
  questions: {
    a: yesNo,
    b: yesNo,
    c: { kind: 'many', options: ['x', 'y', 'none', 'declined'] },
    d: yesNo,
  },
  followUps: { b: yes('a'), d: { any: [yes('b'), { question: 'c', isAnyOf: ['x', 'y'] }] } },
  rules: {
    one: {
      level: 'avoid',
      when: {
        all: [
          yes('a'),
          { any: [yes('d'), { all: [yes('b'), { question: 'c', isAnyOf: ['y'] }] }] },
        ],
      },
    },
    two: { level: 'wait', when: { any: [yes('b'), { question: 'c', isAnyOf: ['y'] }] } },
    three: { level: 'avoid', when: { question: 'c', isAnyOf: ['declined'] } },
  },
}

const line = (question: string, option: string) => ({
  question,
  operator: '=',
  answerCoding: { system: codeSystem, code: `${question}.${option}` },
})

const judgeOf = (catalogue: Catalogue) =>
  outcomeBy({
    resourceType: 'Questionnaire',
    status: 'draft',
    extension: outcomeVariables(catalogue).map((variable) => ({
      url: 'http://hl7.org/fhir/StructureDefinition/variable',
      valueExpression: { language: 'text/fhirpath', ...variable },
    })),
    item: [
      {
        linkId: 'outcome',
        type: 'choice',
        extension: [
          {
            url: 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression',
            valueExpression: { language: 'text/fhirpath', expression: outcomeExpression },
          },
        ],
        answerOption: [...levels, 'none-identified'].map((code) => ({
          valueCoding: { system: codeSystem, code },
        })),
      },
    ],
  })

describe('the outcome of any rules', () => {
  const rows: readonly (readonly [
    because: string,
    given: Record<string, unknown>,
    outcome: string | null,
  ])[] = [
    ['nothing holds', { a: 'no', c: ['none'] }, 'none-identified'],
    ['a question is open', { a: 'no' }, null],
    ['a follow-up is asked and open', { a: 'yes', c: ['none'] }, null],
    ['a follow-up is answered', { a: 'yes', b: 'no', c: ['none'] }, 'none-identified'],
    ['what is not asked is answered', { a: 'no', b: 'yes', c: ['none'] }, 'none-identified'],
    [
      'a follow-up of what is not asked is answered',
      { a: 'no', b: 'yes', c: ['none'], d: 'yes' },
      'none-identified',
    ],
    ['not sure opens no follow-up', { a: 'unsure', c: ['none'] }, 'none-identified'],
    ['a follow-up opens another', { a: 'yes', b: 'yes', c: ['none'] }, null],
    ['one part of an "any" holds', { a: 'yes', b: 'yes', c: ['none'], d: 'no' }, 'wait'],
    ['an "all" holds by its first "any"', { a: 'yes', b: 'no', c: ['x'], d: 'yes' }, 'avoid'],
    ['an "all" holds by an "all" within', { a: 'yes', b: 'yes', c: ['x', 'y'], d: 'no' }, 'avoid'],
    ['an "all" is open in one part', { a: 'unsure', c: ['x'], d: 'yes' }, 'ask-first'],
    ['an "all" is open in two parts', { a: 'unsure', c: ['x'], d: 'unsure' }, 'ask-first'],
    ['an "all" is denied in one part', { a: 'no', c: ['x'], d: 'unsure' }, 'none-identified'],
    ['declined leaves open', { a: 'no', c: ['declined'] }, 'ask-first'],
    ['a stated part outweighs an open one', { a: 'no', c: ['y', 'declined'], d: 'no' }, 'wait'],
    ['"none" stands beside something', { a: 'no', c: ['none', 'declined'] }, null],
  ]

  test.for(rows)('when %s', ([, given, outcome]) => {
    expect(judgeOf(invented)(responseTo(given))).toBe(outcome)
  })

  test('is none where there are no rules', () => {
    const judge = judgeOf({ ...invented, rules: {} })
    expect(judge(responseTo({ a: 'no', c: ['y'], d: 'no' }))).toBe('none-identified')
  })

  test.for(["it's", 'a.b', 'A'])('refuses the id "%s"', (id) => {
    expect(() =>
      outcomeVariables({ questions: { [id]: yesNo }, followUps: {}, rules: {} }),
    ).toThrow(`"${id}" cannot stand in FHIRPath`)
  })

  test('refuses a rule on what nobody is asked', () => {
    const rules = { four: { level: 'wait', when: yes('e') } } as const
    expect(() => outcomeVariables({ ...invented, rules })).toThrow('"e", which is not asked')
  })
})

describe('when a follow-up is asked', () => {
  test('is one answer, with nothing to join', () => {
    expect(enableWhenOf('b', yes('a'))).toEqual({ enableWhen: [line('a', 'yes')] })
  })

  test('is any of several answers, to several questions', () => {
    expect(enableWhenOf('d', followUpOf(invented, 'd') ?? yes(''))).toEqual({
      enableWhen: [line('b', 'yes'), line('c', 'x'), line('c', 'y')],
      enableBehavior: 'any',
    })
  })

  test('is all of several answers', () => {
    expect(enableWhenOf('d', { all: [yes('a'), yes('b')] })).toEqual({
      enableWhen: [line('a', 'yes'), line('b', 'yes')],
      enableBehavior: 'all',
    })
  })

  test('is not an answer that leaves the matter open', () => {
    const { enableWhen } = enableWhenOf('b', { question: 'a', isAnyOf: ['yes', 'unsure'] })
    expect(enableWhen).toEqual([line('a', 'yes')])
  })

  const refused: readonly (readonly [what: string, criterion: AnyCriterion])[] = [
    ['several options in an "all"', { all: [yes('a'), { question: 'c', isAnyOf: ['x', 'y'] }] }],
    ['joins within joins', { any: [yes('a'), { all: [yes('b'), yes('c')] }] }],
    ['what nobody can state', { question: 'a', isAnyOf: ['unsure'] }],
  ]

  test.for(refused)('cannot be %s', ([, criterion]) => {
    expect(() => enableWhenOf('d', criterion)).toThrow(
      'when "d" is asked cannot be said by enableWhen',
    )
  })
})
