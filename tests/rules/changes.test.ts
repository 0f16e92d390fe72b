import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { begin } from '../../bench/assess-changes.ts'
import type { Catalogue } from '../../rules/engine.ts'
import {
  assess,
  followUps,
  questionIds,
  questions,
  questionsOf,
  rules,
  type Answers,
  type QuestionId,
  type RuleId,
} from '../../rules/index.ts'
import { anyAnswer, dirtyAnswers } from '../arbitraries.ts'
import { give } from '../people.ts'
import { anyAnswers, anyCatalogue, anyGiven } from './catalogues.ts'
import { interpret } from './plain.ts'

const numRuns = 400
const shipped: Catalogue<QuestionId, RuleId> = { questions, followUps, rules }
const beginShipped = begin(shipped)

describe('one answer changed after the other comes to', () => {
  test('what all of them come to at once, by the shipped rules', () => {
    const anyChange = fc
      .constantFrom(...questionIds)
      .chain((id) => fc.tuple(fc.constant(id), fc.option(anyAnswer(id), { nil: undefined })))
    fc.assert(
      fc.property(dirtyAnswers, fc.array(anyChange, { maxLength: 20 }), (initial, changes) => {
        const sitting = beginShipped(initial)
        const answers: Record<string, unknown> = { ...initial }
        for (const [id, given] of changes) {
          answers[id] = given
          expect(sitting.change(id, given)).toEqual(assess(answers as Answers))
        }
      }),
      { numRuns },
    )
  })

  test('what all of them come to at once, by any rules', () => {
    const asked = anyCatalogue.chain((catalogue) => {
      const entries = Object.entries(catalogue.questions)
      const anyChange = fc
        .constantFrom(...entries)
        .chain(([id, question]) => fc.tuple(fc.constant(id), anyGiven(question)))
      const changes = fc.array(anyChange, { maxLength: 20 })
      return fc.tuple(fc.constant(catalogue), anyAnswers(catalogue, true), changes)
    })
    fc.assert(
      fc.property(asked, ([catalogue, initial, changes]) => {
        const sitting = begin(catalogue)(initial)
        const reference = interpret(catalogue)
        const answers: Record<string, unknown> = { ...initial }
        for (const [id, given] of changes) {
          answers[id] = given
          expect(sitting.change(id, given)).toEqual(reference.assess(answers))
        }
      }),
      { numRuns },
    )
  })

  test('a list that stays as it was told', () => {
    const sitting = beginShipped(give({ pregnancy: 'yes' }))
    const told = sitting.change('allergy', 'yes')
    const before = structuredClone(told)
    sitting.change('pregnancy', 'no')
    expect(told).toEqual(before)
  })
})

const mentioning = (question: QuestionId) =>
  Object.values(rules).filter(({ when }) => questionsOf(when).includes(question)).length
const named = (at: number) => (id: string) => `${id}-${at}`

describe('a changed answer', () => {
  test.for(questionIds)('to "%s" judges again the rules that mention it, and no others', (id) => {
    const sitting = beginShipped(give({ precautions: ['diabetes'], 'diabetes-control': 'unsure' }))
    const before = sitting.judged()
    expect(before).toBe(Object.keys(rules).length)
    const { kind, options } = questions[id]
    // Not what opens or closes the follow-up: that is the next test.
    const option = id === 'precautions' ? 'diabetes' : options[0]
    sitting.change(id, kind === 'many' ? [option] : option)
    expect(sitting.judged() - before).toBe(mentioning(id))
  })

  test('that closes a follow-up judges also the rules that mention the follow-up', () => {
    const sitting = beginShipped(give({ precautions: ['diabetes'], 'diabetes-control': 'unsure' }))
    const before = sitting.judged()
    sitting.change('precautions', ['none'])
    expect(sitting.judged() - before).toBe(
      mentioning('precautions') + mentioning('diabetes-control'),
    )
  })

  test('that opens a follow-up judges a rule that mentions both of them once', () => {
    const yes = { kind: 'one', options: ['yes', 'no'] } as const
    const [a, b] = ['a', 'b'].map((question) => ({ question, isAnyOf: ['yes'] }) as const)
    const catalogue: Catalogue<string, string> = {
      questions: { a: yes, b: yes },
      followUps: { b: a! },
      rules: { both: { when: { all: [a!, b!] }, level: 'wait' } },
    }
    const sitting = begin(catalogue)({ a: 'no', b: 'yes' })
    const before = sitting.judged()
    expect(sitting.change('a', 'yes')).toMatchObject({ outcome: 'wait' })
    expect(sitting.judged() - before).toBe(1)
  })

  test('costs the same judgements among a thousand times the rules', () => {
    const yes = { kind: 'one', options: ['yes', 'no'] } as const
    const many = Array.from({ length: 1000 }, (_, at) => named(at))
    const catalogue: Catalogue<string, string> = {
      questions: Object.fromEntries(many.map((of) => [of('q'), yes])),
      followUps: {},
      rules: Object.fromEntries(
        many.map((of) => [
          of('r'),
          { when: { question: of('q'), isAnyOf: ['yes'] }, level: 'wait' },
        ]),
      ),
    }
    const sitting = begin(catalogue)({})
    const before = sitting.judged()
    sitting.change('q-500', 'yes')
    expect(sitting.judged() - before).toBe(1)
  })
})
