import * as fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import type * as z from 'zod/mini'
import { isAnswer, ruleset, type Answer, type Answers, type QuestionId } from '../../rules/index.ts'
import { faultOf, writeSaved, type Drafts, type Fault } from '../../src/flow/index.ts'
import { answerSchema, readSaved, type Saved } from '../../src/saved.ts'
import { anyAnswer, anyJunk, holed, isMany, optionsOf, order, someAnswers } from '../arbitraries.ts'
import { mine } from '../handoff/made.ts'
import { people } from '../people.ts'

const none = { answers: {}, drafts: {}, recipient: null, broken: [] }
const key = mine.recipient
const written = (sitting: { answers: Answers; drafts: Drafts; recipient?: string }): string => {
  const text = writeSaved({ recipient: null, ...sitting })
  if (text === null) throw new Error('Nothing was written')
  return text
}
/** What may stand chosen: also nothing, and contradictions. */
const anyDraft = (id: QuestionId) =>
  isMany(id) ? fc.array(fc.constantFrom(...optionsOf(id))) : fc.constantFrom(...optionsOf(id))
const accepts = (id: QuestionId, given: unknown) => answerSchema(id).safeParse(given).success
const saved = (answers: unknown, drafts?: unknown): string =>
  JSON.stringify({ ruleset: ruleset.hash, answers, drafts })

test.for(Object.values(people))('after a reload, nothing is lost: $name', ({ answers }) => {
  const drafts = { age: 'under-18', precautions: ['sun', 'none'], area: [] }
  const sitting = { answers, drafts, recipient: key }
  expect(readSaved(written(sitting))).toEqual({ ok: true, ...sitting, broken: [] })
})

test('after a reload, nothing is lost of anybody', () => {
  const someDrafts = fc.record(Object.fromEntries(order.map((id) => [id, anyDraft(id)])), {
    requiredKeys: [],
  })
  fc.assert(
    fc.property(someAnswers, someDrafts, (answers, drafts) => {
      fc.pre(Object.keys({ ...answers, ...drafts }).length > 0)
      const found = readSaved(written({ answers, drafts }))
      expect(found).toEqual({ ok: true, answers, drafts, recipient: null, broken: [] })
    }),
  )
})

test('of a respondent who said nothing, nothing is kept', () => {
  expect(writeSaved({ answers: {}, drafts: {}, recipient: null })).toBeNull()
  expect(writeSaved({ answers: {}, drafts: { age: 'under-18' }, recipient: null })).not.toBeNull()
  expect(writeSaved({ answers: { age: 'under-18' }, drafts: {}, recipient: null })).not.toBeNull()
})

test('what is kept names the rules, and nothing but answers and choices', () => {
  const { answers } = people.activeAcne
  const kept = JSON.parse(written({ answers, drafts: {} })) as unknown
  expect(kept).toEqual({ ruleset: ruleset.hash, answers, drafts: {} })
})

describe('what was kept and cannot be read', () => {
  const unreadable: readonly string[] = [
    '',
    'junk',
    '{',
    'null',
    '[]',
    '"text"',
    '1',
    '{}',
    '{"ruleset":1,"answers":{}}',
    `{"ruleset":"${ruleset.hash}"}`,
    `{"ruleset":"${ruleset.hash}","answers":null}`,
    `{"ruleset":"${ruleset.hash}","answers":[]}`,
    `{"ruleset":"${ruleset.hash}","answers":{},"drafts":1}`,
  ]
  test.for(unreadable)('is refused: %s', (text) => {
    expect(readSaved(text)).toEqual({ ok: false, reason: 'unreadable', recipient: null })
  })

  test('never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readSaved(text)).toEqual({ ok: false, reason: 'unreadable', recipient: null })
      }),
    )
  })

  test('never throws, whatever stands where the answers are', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (answers, drafts) => {
        const found = readSaved(saved(answers, drafts))
        if (found.ok) expect([found.answers, found.drafts]).toEqual([{}, {}])
        else expect(found.reason).toBe('unreadable')
      }),
    )
  })

  test('is refused as a whole when it was judged by other rules', () => {
    const { answers } = people.tanned
    const text = JSON.stringify({ ruleset: 'sha256-of-last-year', answers, drafts: {} })
    expect(readSaved(text)).toEqual({
      ok: false,
      reason: 'other-rules',
      recipient: null,
    })
  })
})

test('what was only chosen counts as said: under other rules it is refused as well', () => {
  const old = { ruleset: 'sha256-of-last-year' }
  for (const [answers, drafts] of [
    [{ age: 'under-18' }, { allergy: 'no' }],
    [{}, { allergy: 'no' }],
    [{ age: 'under-18' }, {}],
  ]) {
    expect(readSaved(JSON.stringify({ ...old, answers, drafts }))).toMatchObject({
      ok: false,
      reason: 'other-rules',
    })
  }
})

test('a choice that could not be read does not count as said', () => {
  const found = readSaved(saved({}, { age: 'ancient', area: 7 }))
  expect(found.ok && Object.keys(found.drafts)).toEqual([])
})

/** What was kept with the key of a practice. */
const linked = (recipient: unknown, hash: string = ruleset.hash, answers = {}): string =>
  JSON.stringify({ ruleset: hash, answers, drafts: {}, recipient })

describe('the key of a practice', () => {
  test('is kept for who has not said anything yet', () => {
    const text = writeSaved({ answers: {}, drafts: {}, recipient: key })
    expect(readSaved(text ?? '')).toEqual({ ...none, ok: true, recipient: key })
  })

  test('outlives a change of the rules, which takes the answers', () => {
    expect(readSaved(linked(key, 'sha256-old'))).toEqual({ ...none, ok: true, recipient: key })
    expect(readSaved(linked(key, 'sha256-old', people.tanned.answers))).toEqual({
      ok: false,
      reason: 'other-rules',
      recipient: key,
    })
  })

  test.for([1, '', 'age1short', key.toUpperCase(), `${key}q`, { age1: 'q' }])(
    'is let go without a word when it is none: %s',
    (junk) => {
      expect(readSaved(linked(junk))).toEqual({ ...none, ok: true })
    },
  )
})

describe('a single answer that cannot be read', () => {
  const broken: readonly (readonly [what: string, question: QuestionId, given: unknown])[] = [
    ['an option that is not on offer', 'age', 'ancient'],
    ['a list where one option is asked for', 'age', ['under-18']],
    ['one option where several may be ticked', 'area', 'face'],
    ['an empty list', 'area', []],
    ['"none of these" and something else', 'precautions', ['none', 'sun']],
    ['a box ticked twice', 'area', ['face', 'face']],
    ['null', 'pregnancy', null],
    ['an object', 'pregnancy', { answer: 'no' }],
  ]
  test.for(broken)('is left out and named, and the others stay: %s, as to "%s"', (row) => {
    const [, question, given] = row
    const { [question]: _, ...others } = people.activeAcne.answers
    const found = readSaved(saved({ ...others, [question]: given }))
    expect(found).toEqual({ ...none, ok: true, answers: others, broken: [question] })
  })

  test('names several in the order in which they are asked', () => {
    const found = readSaved(saved({ allergy: 1, treatment: 2, area: ['face'] }))
    expect(found).toMatchObject({ answers: { area: ['face'] }, broken: ['treatment', 'allergy'] })
  })

  test('a choice that cannot be read is let go without a word', () => {
    const found = readSaved(saved({}, { age: 'ancient', area: 'face', allergy: 'no', what: 1 }))
    expect(found).toEqual({ ...none, ok: true, drafts: { allergy: 'no' } })
  })

  test('a key that is no question is let go without a word', () => {
    expect(readSaved(saved({ name: 'Ana', toString: 'no' }))).toEqual({ ...none, ok: true })
  })
})

test('what somebody hid in the prototype does not become an answer', () => {
  const hidden = '{"__proto__":{"age":"under-18"},"constructor":{"prototype":{"age":"under-18"}}}'
  const text = `{"ruleset":"${ruleset.hash}","answers":${hidden},"drafts":${hidden}}`
  expect(readSaved(text)).toEqual({ ...none, ok: true })
  expect(({} as Record<string, unknown>)['age']).toBeUndefined()
})

describe('the schema of an answer', () => {
  test.for(order)('accepts what the rules accept, and nothing else: "%s"', (id) => {
    fc.assert(
      fc.property(anyAnswer(id), (given) => {
        expect(accepts(id, given)).toBe(true)
        expect(isAnswer(id, given)).toBe(true)
      }),
    )
    fc.assert(
      fc.property(anyJunk(id), (given) => {
        expect(accepts(id, given)).toBe(isAnswer(id, given))
      }),
    )
  })

  test('agrees with the rules on a list with a hole in it', () => {
    expect(isAnswer('area', holed)).toBe(accepts('area', holed))
  })

  test('gives back what it was given', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        for (const id of order) {
          if (answers[id]) expect(answerSchema(id).parse(answers[id])).toEqual(answers[id])
        }
      }),
    )
  })

  const faults: readonly (readonly [who: string, id: QuestionId, given: unknown, fault: Fault])[] =
    [
      ['chose nothing', 'age', undefined, 'missing'],
      ['chose nothing', 'age', null, 'missing'],
      ['ticked nothing', 'area', [], 'missing'],
      ['ticked nothing', 'area', undefined, 'missing'],
      ['ticked "none of these" and more', 'precautions', ['sun', 'none'], 'contradictory'],
      ['ticked "none of these" and what nobody offers', 'precautions', ['none', 'moon'], 'missing'],
      ['chose two where one counts', 'treatment', ['professional', 'at-home'], 'missing'],
    ]
  test.for(faults)('says what is wrong for a person who %s at "%s": %s', (row) => {
    const [, id, given, fault] = row
    expect(faultOf(id, given)).toBe(fault)
  })

  test('finds no fault with an answer, and one with anything else, as the schema does', () => {
    fc.assert(
      fc.property(fc.constantFrom(...order), fc.anything(), (id, given) => {
        expect(faultOf(id, given) === null).toBe(accepts(id, given))
      }),
    )
    fc.assert(
      fc.property(
        fc
          .constantFrom(...order)
          .chain((id) =>
            fc.tuple(
              fc.constant(id),
              fc.oneof<fc.Arbitrary<unknown>[]>(anyDraft(id), anyAnswer(id), anyJunk(id)),
            ),
          ),
        ([id, given]) => {
          expect(faultOf(id, given) === null).toBe(accepts(id, given))
        },
      ),
    )
  })

  test('knows the options of the whole catalogue, and no others', () => {
    type Output = z.output<ReturnType<typeof answerSchema>>
    type Given = { [Q in QuestionId]: Answer<Q> }[QuestionId]
    type OptionIn<T> = T extends readonly (infer O)[] ? O : T
    expectTypeOf<OptionIn<Output>>().toEqualTypeOf<OptionIn<Given>>()
    expectTypeOf<Extract<Saved, { ok: true }>['answers']>().toEqualTypeOf<Answers>()
  })
})
