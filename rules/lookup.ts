import { contraindications, ruleIds, type RuleId } from './contraindications/index.ts'
import type { Criterion, Place, QuestionId, Rule, Source, SourceId } from './model.ts'
import { sources } from './sources.ts'

/** The questions that a criterion reads, each once. */
export function questionsOf(criterion: Criterion): readonly QuestionId[] {
  if ('question' in criterion) return [criterion.question]
  const parts = 'all' in criterion ? criterion.all : criterion.any
  return [...new Set(parts.flatMap(questionsOf))]
}

/**
 * The rules that a question is asked for. Where a rule reads several questions, it counts for the
 * last one: the ones before (such as the area) only say where the rule holds.
 */
export function rulesAsking(question: QuestionId): readonly RuleId[] {
  return ruleIds.filter((rule) => questionsOf(contraindications[rule].when).at(-1) === question)
}

/** The sources behind some places, each once, in their order, with their ids. */
export function sourcesOf(
  places: readonly Place[],
): readonly (Source & { readonly id: SourceId })[] {
  const ids = new Set(places.map((place) => place.source))
  return [...ids].map((id) => ({ id, ...sources[id] }))
}

/** The rules that no clinician has confirmed yet. */
export const unconfirmed = (): readonly RuleId[] =>
  ruleIds.filter((id) => {
    const { reviewed }: Rule = contraindications[id]
    return reviewed.by !== 'clinician'
  })

/** The rules whose review no longer holds on `day` (an ISO date). */
export const lapsedOn = (day: string): readonly RuleId[] =>
  ruleIds.filter((rule) => contraindications[rule].reviewed.until < day)
