import * as fc from 'fast-check'
import type { AnyAnswers, AnyCriterion } from '../../rules/criterion.ts'
import type { Catalogue } from '../../rules/engine.ts'
import { levels, type Question } from '../../rules/index.ts'

type AnyCatalogue = Catalogue<string, string>
type Join = readonly [AnyCriterion<string>, AnyCriterion<string>]

const allOptions = ['a', 'b', 'c', 'none', 'unsure', 'declined']

const anyQuestion: fc.Arbitrary<Question> = fc.record({
  kind: fc.constantFrom('one', 'many'),
  options: fc.shuffledSubarray(allOptions, { minLength: 2 }) as unknown as fc.Arbitrary<
    readonly [string, string, ...string[]]
  >,
})

/** A criterion over some questions, with joins in joins; also of options that nobody can state. */
function anyCriterion(ids: readonly string[]): fc.Arbitrary<AnyCriterion<string>> {
  const { criterion } = fc.letrec<{ criterion: AnyCriterion<string> }>((tie) => {
    const parts = fc.array(tie('criterion'), { minLength: 2, maxLength: 3 })
    return {
      criterion: fc.oneof(
        { maxDepth: 3, withCrossShrink: true },
        fc.record({
          question: fc.constantFrom(...ids),
          isAnyOf: fc.subarray(allOptions, { minLength: 1 }),
        }),
        parts.map((all) => ({ all: all as unknown as Join })),
        parts.map((any) => ({ any: any as unknown as Join })),
      ),
    }
  })
  return criterion
}

/** Follow-ups of what is asked before them, which makes chains. */
function anyFollowUps(ids: readonly string[]) {
  const model = ids.slice(1).map((id, at) => [id, anyCriterion(ids.slice(0, at + 1))] as const)
  return fc.record(Object.fromEntries(model), { requiredKeys: [] })
}

/** Any questions, follow-ups and rules in the shape of the shipped ones. */
export const anyCatalogue: fc.Arbitrary<AnyCatalogue> = fc
  .array(anyQuestion, { minLength: 1, maxLength: 6 })
  .chain((list) => {
    const ids = list.map((_, at) => `q${at}`)
    const rule = fc.record({ when: anyCriterion(ids), level: fc.constantFrom(...levels) })
    return fc.record({
      questions: fc.constant(Object.fromEntries(list.map((question, at) => [`q${at}`, question]))),
      followUps: anyFollowUps(ids),
      rules: fc
        .array(rule, { maxLength: 8 })
        .map((rules) => Object.fromEntries(rules.map((one, at) => [`r${at}`, one]))),
    })
  })

/** What somebody could give for a question: mostly an answer, now and then a contradiction, junk or nothing. */
export function anyGiven({ kind, options }: Question): fc.Arbitrary<unknown> {
  const listed = fc.shuffledSubarray([...options], { minLength: 1 })
  const junk = fc.constantFrom<unknown>(undefined, null, 'x', [], ['x'], ['a', 'a'], ['none', 'a'])
  const alone = fc.constantFrom(...options)
  const answer =
    kind === 'one'
      ? alone
      : fc.oneof(
          listed,
          alone.map((option) => [option]),
        )
  return fc.oneof({ weight: 12, arbitrary: answer }, { weight: 1, arbitrary: junk })
}

/** What one respondent says to a catalogue; with `whole`, something to every question. */
export function anyAnswers({ questions }: AnyCatalogue, whole: boolean): fc.Arbitrary<AnyAnswers> {
  const model = Object.entries(questions).map(([id, question]) => [id, anyGiven(question)] as const)
  return fc.record(Object.fromEntries(model), whole ? {} : { requiredKeys: [] })
}
