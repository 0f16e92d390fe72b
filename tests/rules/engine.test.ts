import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compile, type Catalogue } from '../../rules/engine.ts'
import {
  assess,
  followUps,
  path,
  questions,
  rules,
  type QuestionId,
  type RuleId,
} from '../../rules/index.ts'
import { dirtyAnswers, everyAnswer } from '../arbitraries.ts'
import { people } from '../people.ts'
import { anyAnswers, anyCatalogue } from './catalogues.ts'
import { interpret } from './plain.ts'

const numRuns = 1000
const plain = interpret<QuestionId, RuleId>({ questions, followUps, rules })

describe('what is made ready once judges as the rules do, read one by one,', () => {
  test.for(Object.values(people))('of $name', ({ answers }) => {
    expect(assess(answers)).toEqual(plain.assess(answers))
    expect(path(answers)).toEqual(plain.path(answers))
  })

  test('of anybody who answers everything', () => {
    fc.assert(
      fc.property(everyAnswer, (answers) => {
        expect(assess(answers)).toEqual(plain.assess(answers))
        expect(path(answers)).toEqual(plain.path(answers))
      }),
      { numRuns },
    )
  })

  test('of anybody whose answers are missing, contradictory or junk', () => {
    fc.assert(
      fc.property(dirtyAnswers, (answers) => {
        expect(assess(answers)).toEqual(plain.assess(answers))
        expect(path(answers)).toEqual(plain.path(answers))
      }),
      { numRuns },
    )
  })

  test.for([true, false])('by rules that nobody has written yet (all is said: %s)', (whole) => {
    const asked = anyCatalogue.chain((catalogue) =>
      fc.tuple(fc.constant(catalogue), anyAnswers(catalogue, whole)),
    )
    const seen = new Set<string>()
    fc.assert(
      fc.property(asked, ([catalogue, answers]) => {
        const [engine, reference] = [compile(catalogue), interpret(catalogue)]
        const found = reference.assess(answers)
        seen.add(found.status === 'completed' ? found.outcome : found.status)
        expect(engine.assess(answers)).toEqual(found)
        expect(engine.path(answers)).toEqual(reference.path(answers))
      }),
      { numRuns },
    )
    // What is compared is worth it: everything that can come of answers came.
    expect(seen.size).toBe(5)
  })
})

describe('a catalogue that cannot be judged', () => {
  const yes = { kind: 'one', options: ['yes', 'no'] } as const

  test('has a question with more options than there are bits', () => {
    const options = Array.from({ length: 33 }, (_, at) => `o${at}`)
    const wide = { kind: 'many', options: options as [string, string] } as const
    const engine = () => compile({ questions: { wide }, followUps: {}, rules: {} })
    expect(engine).toThrow('rules: "wide" offers more than 32 options: split it.')
  })

  test('has a rule about what nobody asks', () => {
    const when = { question: 'b' as 'a', isAnyOf: ['yes'] }
    const engine = () =>
      compile({ questions: { a: yes }, followUps: {}, rules: { r: { when, level: 'wait' } } })
    expect(engine).toThrow('rules: "b" is read before it is asked: move it, or add it.')
  })

  test.for(['b', 'a'])('has a follow-up on what is not asked before it (%s)', (question) => {
    const late: Catalogue<string, string> = {
      questions: { a: yes, b: yes },
      followUps: { a: { question, isAnyOf: ['yes'] } },
      rules: {},
    }
    const sentence = `rules: "${question}" is read before it is asked: move it, or add it.`
    expect(() => compile(late)).toThrow(sentence)
  })
})

test('each of the most options that a question may have is told apart', () => {
  const options = Array.from({ length: 32 }, (_, at) => `o${at}`) as [string, string]
  const catalogue = {
    questions: { wide: { kind: 'many', options } as const },
    followUps: {},
    rules: Object.fromEntries(
      options.map((o) => [o, { when: { question: 'wide', isAnyOf: [o] }, level: 'wait' }] as const),
    ),
  }
  const engine = compile(catalogue)
  for (const option of options) {
    const found = engine.assess({ wide: [option] })
    const told = found.status === 'completed' ? found.findings.map(({ rule }) => rule) : []
    expect(told).toEqual([option])
  }
})
