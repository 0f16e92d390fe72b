import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  assess,
  alternativesNamed,
  ruleIds,
  unconfirmed,
  concerns,
  course,
  facts,
  families,
  figures,
  followUps,
  levels,
  needles,
  questions,
  rules,
  signs,
  sources,
  type Answers,
  type Criterion,
  type Place,
  type QuestionId,
  type Rule,
  type RuleId,
} from '../../rules/index.ts'
import { isMany } from '../arbitraries.ts'
import { give } from '../people.ts'

const allRules = Object.entries<Rule>(rules)
const isDay = (iso: string) =>
  /^\d{4}-\d\d-\d\d$/.test(iso) && new Date(`${iso}T00:00Z`).toISOString().startsWith(iso)
const ends = (ids: readonly (keyof typeof figures)[]) => ids.map((id) => figures[id].to)
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** What somebody says for whom `criterion` holds: the first way in which it can. */
function choices(criterion: Criterion): readonly (readonly [QuestionId, string])[] {
  if ('all' in criterion) return criterion.all.flatMap(choices)
  if ('any' in criterion) return choices(criterion.any[0])
  const opening = (followUps as Partial<Record<QuestionId, Criterion>>)[criterion.question]
  return [...(opening ? choices(opening) : []), [criterion.question, criterion.isAnyOf[0]]]
}

function someoneFor(criterion: Criterion): Answers {
  const given: Partial<Record<QuestionId, unknown>> = give({ 'diabetes-control': 'controlled' })
  const chosen = choices(criterion)
  for (const [id, option] of chosen) {
    const options = chosen.filter(([question]) => question === id).map(([, picked]) => picked)
    given[id] = isMany(id) ? [...new Set(options)] : option
  }
  return given as Answers
}

describe.for(allRules)('the rule "%s"', ([id, { when, evidence, reviewed, level }]) => {
  test('can be raised by somebody', () => {
    const found = assess(someoneFor(when))
    const raised = found.status === 'completed' ? found.findings.map(({ rule }) => rule) : []
    expect(raised).toContain(id as RuleId)
  })

  test('rests on a source and has a level that exists', () => {
    expect(evidence.length).toBeGreaterThan(0)
    expect(levels).toContain(level)
  })

  test('was reviewed on a real day, and has to be again after it', () => {
    expect([reviewed.on, reviewed.until].map(isDay)).toEqual([true, true])
    expect(reviewed.until > reviewed.on).toBe(true)
  })
})

describe('the families', () => {
  test('have no rule in common', () => {
    const ids = Object.values(families).flatMap((family) => Object.keys(family))
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  })

  test('are all joined, in their order, and nothing stands beside them', () => {
    const ids = Object.values(families).flatMap((family) => Object.keys(family))
    expect(Object.keys(rules)).toEqual(ids)
  })

  test('are as many as there are files of them', () => {
    const folder = new URL('../../rules/contraindications/', import.meta.url)
    const files = readdirSync(folder).filter((file) => file !== 'index.ts')
    const names = files.map((file) =>
      file.replace('.ts', '').replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase()),
    )
    expect(Object.keys(families).toSorted()).toEqual(names.toSorted())
  })
})

describe('the bibliography', () => {
  const places: readonly Place[] = [
    ...allRules.flatMap(([, rule]) => [
      ...rule.evidence,
      ...(rule.disagreement ?? []),
      ...rule.reason,
    ]),
    ...Object.values(facts).flatMap((section) => Object.values<readonly Place[]>(section).flat()),
    ...Object.values(figures).flatMap(({ evidence }) => [...evidence]),
    ...alternativesNamed,
    ...Object.values(concerns).flatMap(({ evidence }) => [...evidence]),
    ...Object.values<readonly Place[]>(signs).flat(),
  ]
  const cited = new Set<string>(places.map(({ source }) => source))

  test.for(Object.keys(sources))('lists "%s" because somebody can come to it', (id) => {
    expect(cited).toContain(id)
  })

  test('is cited at a place that a reader can look up', () => {
    expect(places.filter(({ at }) => at.trim() === '')).toEqual([])
  })
})

describe('ids', () => {
  const named: Record<string, readonly string[]> = {
    question: Object.keys(questions),
    option: Object.values(questions).flatMap(({ options }) => [...options]),
    rule: Object.keys(rules),
    source: Object.keys(sources),
    section: Object.keys(facts),
    fact: Object.values(facts).flatMap((section) => Object.keys(section)),
    wish: Object.keys(concerns),
  }

  test.for(Object.entries(named))('of each %s are words with hyphens', ([, ids]) => {
    expect(ids.filter((id) => !kebab.test(id))).toEqual([])
  })

  test.for(Object.entries(questions))('of the options of "%s" differ', ([, { options }]) => {
    expect(new Set(options).size).toBe(options.length)
  })

  test('of facts differ across the sections of the guide', () => {
    expect(new Set(named['fact']).size).toBe(named['fact']?.length)
  })
})

describe('figures', () => {
  test.for(Object.entries(figures))('"%s" runs from the lower number to the higher', ([, span]) => {
    expect(span.from).toBeLessThanOrEqual(span.to)
  })

  test('stand in the pictures in the order in which they end', () => {
    expect(ends(course)).toEqual(ends(course).toSorted((a, b) => a - b))
    expect(ends(needles)).toEqual(ends(needles).toSorted((a, b) => a - b))
  })
})

test('a rule counts as unconfirmed until a clinician has signed its review', () => {
  const signed = ruleIds.filter((id) => (rules[id] as Rule).reviewed.by === 'clinician')
  expect([...unconfirmed(), ...signed].toSorted()).toEqual([...ruleIds].toSorted())
})
