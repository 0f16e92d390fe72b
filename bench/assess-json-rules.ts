import { Engine, type NestedCondition, type TopLevelCondition } from 'json-rules-engine'
import type { AnyAnswers, AnyCriterion } from '../rules/criterion.ts'
import { levels, type Level } from '../rules/index.ts'
import type { ByHand } from './assess-by-hand.ts'
import type { AnyCatalogue } from './assess-catalogues.ts'

type Found = Extract<ByHand, { status: 'completed' }>['findings'][number]

const isOpen = (option: string): boolean => option === 'unsure' || option === 'declined'

/** A criterion as conditions of that engine: that it is stated, or that it is at least possible. */
function conditions(
  catalogue: AnyCatalogue,
  criterion: AnyCriterion<string>,
  possible: boolean,
): TopLevelCondition {
  if ('all' in criterion)
    return { all: criterion.all.map((c) => conditions(catalogue, c, possible)) }
  if ('any' in criterion)
    return { any: criterion.any.map((c) => conditions(catalogue, c, possible)) }
  const { question, isAnyOf } = criterion
  const { kind, options } = catalogue.questions[question] ?? { kind: 'one', options: [] }
  const stated = isAnyOf.filter((option) => !isOpen(option))
  const wanted = possible ? [...stated, ...options.filter(isOpen)] : stated
  const any: NestedCondition[] =
    // That engine takes an empty list of conditions for one that holds.
    kind === 'one' || wanted.length === 0
      ? [{ fact: question, operator: 'in', value: wanted }]
      : wanted.map((value) => ({ fact: question, operator: 'contains', value }))
  return { any }
}

/**
 * The catalogue as rules of json-rules-engine: two for each of ours, as it knows two values and we three. It gives the
 * outcome and the findings, without explanations; that everything is answered is taken for granted.
 */
export function jsonRulesOf(catalogue: AnyCatalogue) {
  const engine = new Engine([], { allowUndefinedFacts: true })
  const order = new Map<string, number>()
  for (const [rule, { when, level }] of Object.entries(catalogue.rules)) {
    order.set(rule, order.size)
    const finding = (as: Level, basis: Found['basis']) => ({
      type: basis,
      params: { rule, level: as, basis } satisfies Found,
    })
    engine.addRule({
      conditions: conditions(catalogue, when, false),
      event: finding(level, 'stated'),
    })
    engine.addRule({
      conditions: conditions(catalogue, when, true),
      event: finding('ask-first', 'unsure'),
    })
  }
  const place = ({ rule, level, basis }: Found): number =>
    (basis === 'stated' ? levels.indexOf(level) : levels.length) * order.size +
    (order.get(rule) ?? 0)

  return async (answers: AnyAnswers): Promise<ByHand> => {
    const { events } = await engine.run(answers)
    const all = events.map(({ params }) => params as Found)
    const stated = new Set(all.filter(({ basis }) => basis === 'stated').map(({ rule }) => rule))
    const findings = all
      .filter(({ rule, basis }) => basis === 'stated' || !stated.has(rule))
      .toSorted((a, b) => place(a) - place(b))
    return { status: 'completed', outcome: findings[0]?.level ?? 'none-identified', findings }
  }
}
