import { describe, expect, test } from 'vitest'
import type { ClaimId } from '../../src/text/index.ts'
import {
  changed,
  engineFor,
  gave,
  invented,
  proofOf,
  resultOf,
  sentences,
  subjectOf,
} from './invented.ts'
import { surenessOf } from '../../build/proof/criteria.ts'
import type { Given, Subject } from '../../build/proof/subject.ts'

const without = (rule: string, when: (given: Given) => boolean): Partial<Subject> =>
  changed((result, given) =>
    when(given) ? resultOf(result.findings.filter((finding) => finding.rule !== rule)) : result,
  )

/** Reads "not sure" to one question as "no". */
const deaf = engineFor(invented, (criterion, given) =>
  'question' in criterion && criterion.question === 'a' && given['a'] === 'unsure'
    ? 0
    : surenessOf(criterion, given),
)

/** Lets an answer count whose question was not asked. */
const eager: Partial<Subject> = {
  ...engineFor(invented),
  assess: (given) => {
    const result = engineFor(invented).assess(given)
    const stray = !gave(given, 'c', 'x') && given['d'] === 'bad'
    return stray && result.status === 'completed'
      ? resultOf([...result.findings, { rule: 'd-bad', level: 'avoid', basis: 'stated' }])
      : result
  },
}

const { assess } = engineFor(invented)
const forgetful: Partial<Subject> = {
  assess: (given) => {
    const result = assess(given)
    return result.status === 'in-progress' && result.next === 'e' ? resultOf([]) : result
  },
}
const nagging: Partial<Subject> = {
  assess: (given) => (gave(given, 'c', 'z') ? { status: 'in-progress', next: 'a' } : assess(given)),
}

test('a catalogue and an engine that follows it are in order', async () => {
  const { claims } = await proofOf(subjectOf(invented))
  expect(claims.map(({ id }) => id)).toHaveLength(10)
})

const broken: readonly (readonly [who: string, engine: Partial<Subject>, ClaimId, said: string])[] =
  [
    [
      'forgets a reason that somebody stated',
      without('c-z', () => true),
      'nothing-hidden',
      'the rule "c-z" is stated, but the outcome is "none-identified". Smallest answers found: nothing to report but c: z.',
    ],
    [
      'forgets a reason beside another one',
      without('c-z', (given) => gave(given, 'c', 'y')),
      'as-written',
      'the rule "c-z" is stated, but is not found. Smallest answers found: nothing to report but c: y + z.',
    ],
    [
      'reads "not sure" as "no"',
      deaf,
      'unsure-is-not-no',
      '"unsure" to "a" comes to "none-identified". Smallest answers found: nothing to report but a: unsure.',
    ],
    [
      'reads "prefer not to say" as "no"',
      changed((result, given) => (gave(given, 'c', 'declined') ? resultOf([]) : result)),
      'unsure-is-not-no',
      '"declined" to "c" comes to "none-identified". Smallest answers found: nothing to report but c: declined.',
    ],
    [
      'counts an answer that nobody asked for',
      eager,
      'unsure-is-not-no',
      '"d" is not asked, but to answer it with "bad" changes the result. Smallest answers found: nothing to report.',
    ],
    [
      'raises a doubt at the level of the rule',
      changed(({ findings }) =>
        resultOf(
          findings.map((one) => ({
            ...one,
            level: invented.rules[one.rule]?.level ?? one.level,
          })),
        ),
      ),
      'as-written',
      'the rule "b-there" of level "wait" is unsure, but is found as unsure, "wait". Smallest answers found: nothing to report but b: unsure.',
    ],
    [
      'takes a doubt for a statement',
      changed(({ findings }) =>
        resultOf(findings.map((one) => ({ ...one, basis: 'stated' as const }))),
      ),
      'as-written',
      'is unsure, but is found as stated, "ask-first". Smallest answers found: nothing to report but',
    ],
    [
      'invents a reason',
      changed((result, given) =>
        gave(given, 'wish', 'q')
          ? resultOf([...result.findings, { rule: 'e-now', level: 'avoid', basis: 'stated' }])
          : result,
      ),
      'as-written',
      'the rule "e-now" is found, but no answer raises it. Smallest answers found: nothing to report but wish: q.',
    ],
    [
      'finds a rule twice',
      changed(({ findings }) => resultOf([...findings, ...findings])),
      'as-written',
      'a rule is found twice',
    ],
    [
      'gives a result too early',
      forgetful,
      'every-path-ends',
      'there is a result before "e" is answered. Smallest answers found: nothing to report.',
    ],
    [
      'asks again what was answered',
      nagging,
      'every-path-ends',
      'everything is answered, but there is no result, but the question "a". Smallest answers found: nothing to report but c: z.',
    ],
  ]

describe('an engine that', () => {
  test.for(broken)('%s is told so', async ([, engine, claim, said]) => {
    const told = await sentences(subjectOf(invented, engine))
    const sentence = told.find((one) => one.startsWith(`The claim "${claim}" does not hold: `))
    expect(sentence, told.join('\n')).toContain(said)
  })
})
