import type { AnyCriterion, Catalogue } from '../../build/fhir/catalogue.ts'
import { surenessOf, type Sureness } from '../../build/proof/criteria.ts'
import { prove, Disproved, type Effort } from '../../build/proof/prove.ts'
import type { AnyAssessment, Given, Subject } from '../../build/proof/subject.ts'
import { levels } from '../../rules/index.ts'

const yesNo = { kind: 'one', options: ['yes', 'no', 'unsure'] } as const
const yes = (question: string): AnyCriterion => ({ question, isAnyOf: ['yes'] })
const there = (...isAnyOf: readonly string[]): AnyCriterion => ({ question: 'where', isAnyOf })

/** Rules that nobody has: a place, a list with a follow-up, reasons apart, and a question for information only. */
export const invented: Catalogue = {
  questions: {
    wish: { kind: 'many', options: ['p', 'q'] },
    where: { kind: 'many', options: ['face', 'neck', 'unsure'] },
    a: yesNo,
    b: yesNo,
    c: { kind: 'many', options: ['x', 'y', 'z', 'none', 'unsure', 'declined'] },
    d: { kind: 'one', options: ['fine', 'bad', 'unsure'] },
    e: { kind: 'one', options: ['never', 'now', 'recently', 'unsure'] },
  },
  followUps: { d: { question: 'c', isAnyOf: ['x'] } },
  rules: {
    'a-yes': { level: 'avoid', when: yes('a') },
    'b-there': { level: 'wait', when: { all: [there('face', 'neck'), yes('b')] } },
    'c-x': { level: 'ask-first', when: { question: 'c', isAnyOf: ['x'] } },
    'c-y-face': {
      level: 'ask-first',
      when: { all: [there('face'), { question: 'c', isAnyOf: ['y'] }] },
    },
    'c-z': { level: 'wait', when: { question: 'c', isAnyOf: ['z'] } },
    'd-bad': { level: 'avoid', when: { question: 'd', isAnyOf: ['bad'] } },
    'e-now': { level: 'avoid', when: { question: 'e', isAnyOf: ['now'] } },
    'e-recently': { level: 'wait', when: { question: 'e', isAnyOf: ['recently'] } },
    undecided: { level: 'ask-first', when: there('unsure') },
  },
}

/** An engine for any catalogue; `sure` is how it reads a criterion. */
export function engineFor(
  { questions, followUps, rules }: Catalogue,
  sure: (criterion: AnyCriterion, given: Given) => Sureness = surenessOf,
): Pick<Subject, 'assess' | 'path'> {
  const counted = (given: Given): readonly (readonly [string, Given[string] | undefined])[] => {
    const kept: (readonly [string, Given[string] | undefined])[] = []
    for (const id of Object.keys(questions)) {
      const opening = followUps[id]
      const so = Object.fromEntries(kept.filter(([, answer]) => answer !== undefined)) as Given
      if (opening === undefined || sure(opening, so) === 2) kept.push([id, given[id]])
    }
    return kept
  }
  return {
    path: (given) => counted(given).map(([id]) => id),
    assess: (given): AnyAssessment => {
      const asked = counted(given)
      const open = asked.find(([, answer]) => answer === undefined)
      if (open) return { status: 'in-progress', next: open[0] }
      const said = Object.fromEntries(asked) as Given
      const findings = Object.entries(rules)
        .map(([rule, { when, level }]) => ({ rule, level, sureness: sure(when, said) }))
        .filter(({ sureness }) => sureness > 0)
        .map(({ rule, level, sureness }) => ({
          rule,
          level: sureness === 2 ? level : 'ask-first',
          basis: sureness === 2 ? ('stated' as const) : ('unsure' as const),
        }))
      return resultOf(findings)
    },
  }
}

type Findings = Extract<AnyAssessment, { readonly status: 'completed' }>['findings']

/** A result of these findings: the gravest is the outcome. */
export const resultOf = (findings: Findings): AnyAssessment => ({
  status: 'completed',
  outcome:
    levels.find((level) => findings.some((finding) => finding.level === level)) ??
    'none-identified',
  findings,
})

/** What there is to prove of a catalogue, with an engine that follows it unless told otherwise. */
export const subjectOf = (catalogue: Catalogue, engine: Partial<Subject> = {}): Subject => ({
  catalogue,
  informing: ['wish'],
  ...engineFor(catalogue),
  ...engine,
})

/** The same engine, but for what `change` makes of its results. */
export const changed = (
  change: (result: Extract<AnyAssessment, { status: 'completed' }>, given: Given) => AnyAssessment,
): Partial<Subject> => {
  const { assess } = engineFor(invented)
  return {
    assess: (given) => {
      const result = assess(given)
      return result.status === 'completed' ? change(result, given) : result
    },
  }
}

/** So few sets a piece that the largest group has to be walked in parts. */
export const effort: Effort = { limit: 1000, seed: 'a test', pairs: 4000, lanes: 4 }

const ruleset = { version: '9.8.7', hash: 'sha256-abc' }

/** Proves, or gives the sentences of what does not hold. */
export const proofOf = (subject: Subject, more: Partial<Effort> = {}) =>
  prove(subject, { ...effort, ...more }, ruleset)

/** What the prover says of something broken, sentence by sentence. */
export async function sentences(subject: Subject): Promise<readonly string[]> {
  try {
    await proofOf(subject)
    return []
  } catch (error) {
    if (error instanceof Disproved) return error.message.split('\n')
    throw error
  }
}

/** Whether somebody gave this option. */
export const gave = (given: Given, question: string, option: string): boolean =>
  [given[question]].flat().includes(option)
