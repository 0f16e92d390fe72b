import type { AnyAnswers, AnyCriterion } from '../rules/criterion.ts'
import type { AnyFinding } from '../rules/engine.ts'
import type { Level, Outcome } from '../rules/index.ts'
import type { AnyCatalogue } from './assess-catalogues.ts'

/** What a hand-written function gives: no explanations, and no answer is checked against what is on offer. */
export type ByHand =
  | { readonly status: 'in-progress'; readonly next: string }
  | {
      readonly status: 'completed'
      readonly outcome: Outcome
      readonly findings: readonly Omit<AnyFinding<string, string>, 'because'>[]
    }

const quoted = JSON.stringify
const nameOf = (id: string): string => id.replaceAll('-', '_')
const isOpen = (option: string): boolean => option === 'unsure' || option === 'declined'
const questionsOf = (criterion: AnyCriterion<string>): readonly string[] =>
  'question' in criterion
    ? [criterion.question]
    : ('all' in criterion ? criterion.all : criterion.any).flatMap(questionsOf)
const inLots = <T>(list: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, at) =>
    list.slice(at * size, at * size + size),
  )

/** The comparison that a programmer writes for a criterion: that it is stated, or that it is at least possible. */
function test(catalogue: AnyCatalogue, criterion: AnyCriterion<string>, possible: boolean): string {
  if (!('question' in criterion)) {
    const isAll = 'all' in criterion
    const parts = (isAll ? criterion.all : criterion.any).map((c) => test(catalogue, c, possible))
    return `(${parts.join(isAll ? ' && ' : ' || ')})`
  }
  const { kind, options } = catalogue.questions[criterion.question] ?? { kind: 'one', options: [] }
  const stated = criterion.isAnyOf.filter((option) => !isOpen(option))
  const wanted = possible ? [...stated, ...options.filter(isOpen)] : stated
  const name = nameOf(criterion.question)
  const tests = wanted.map((option) =>
    kind === 'one' ? `${name} === ${quoted(option)}` : `${name}.includes(${quoted(option)})`,
  )
  return tests.length > 0 ? `(${tests.join(' || ')})` : 'false'
}

/** One function for the rules of one family, as long as the shipped ones together: each question is read once. */
function family(catalogue: AnyCatalogue, rules: readonly (readonly [string, Rule])[], at: number) {
  const asked = [...new Set(rules.flatMap(([, { when }]) => questionsOf(when)))]
  const reads = asked.map((id) => `${quoted(id)}: ${nameOf(id)}`).join(', ')
  const lines = rules.map(([id, { when, level }]) => {
    const finding = (as: Level, basis: string) =>
      `.push({ rule: ${quoted(id)}, level: '${as}', basis: '${basis}' })`
    return `  if (${test(catalogue, when, false)}) ${level.replace('-f', 'F')}${finding(level, 'stated')}
  else if (${test(catalogue, when, true)}) open${finding('ask-first', 'unsure')}`
  })
  return `function family${at}(answers, avoid, wait, askFirst, open) {
  const { ${reads} } = answers
${lines.join('\n')}
}`
}

type Rule = AnyCatalogue['rules'][string]

/** One function that looks for the first question without an answer. */
function page(catalogue: AnyCatalogue, ids: readonly string[], at: number): string {
  const lines = ids.map((id) => {
    const criterion = catalogue.followUps[id]
    const open = `answers[${quoted(id)}] === undefined) return ${quoted(id)}`
    if (!criterion) return `  if (${open}`
    const reads = questionsOf(criterion).map((q) => `${quoted(q)}: ${nameOf(q)}`)
    return `  const { ${reads.join(', ')} } = answers
  if (${test(catalogue, criterion, false)} && ${open}`
  })
  return `function page${at}(answers) {\n${lines.join('\n')}\n  return null\n}`
}

/**
 * The source of what a good programmer would write by hand for a catalogue: plain comparisons, one function a family
 * (an engine does not optimise a function of a hundred thousand lines), a list for each level instead of sorting.
 */
export function sourceOf(catalogue: AnyCatalogue): string {
  const pages = inLots(Object.keys(catalogue.questions), 17).map((ids, at) =>
    page(catalogue, ids, at),
  )
  const families = inLots(Object.entries(catalogue.rules), 28).map((lot, at) =>
    family(catalogue, lot, at),
  )
  return `${[...pages, ...families].join('\n')}
return function assess(answers) {
  const next = ${pages.map((_, at) => `page${at}(answers)`).join(' ?? ')}
  if (next !== null) return { status: 'in-progress', next }
  const avoid = [], wait = [], askFirst = [], open = []
  ${families.map((_, at) => `family${at}(answers, avoid, wait, askFirst, open)`).join('\n  ')}
  const findings = [...avoid, ...wait, ...askFirst, ...open]
  const outcome = findings.length > 0 ? findings[0].level : 'none-identified'
  return { status: 'completed', outcome, findings }
}`
}

/** That source, run. It is a bench's: the site allows no code made of text. */
export function byHandOf(catalogue: AnyCatalogue): (answers: AnyAnswers) => ByHand {
  // oxlint-disable-next-line no-implied-eval -- what is measured is a function written out, for a catalogue that no file holds.
  return new Function(sourceOf(catalogue))() as (answers: AnyAnswers) => ByHand
}
