import type { QuestionnaireItem, QuestionnaireItemEnableWhen } from '@medplum/fhirtypes'
import { codeSystem, optionCode } from '../../src/handoff/fhir/index.ts'
import { isOpen, type AnyCriterion } from './catalogue.ts'

/** One line for each option: FHIR knows no "is any of". */
function linesOf(criterion: AnyCriterion): readonly QuestionnaireItemEnableWhen[] | null {
  if (!('question' in criterion)) return null
  const { question, isAnyOf } = criterion
  // A follow-up opens by what was stated. An answer that leaves the matter open does not open it.
  return isAnyOf
    .filter((option) => !isOpen(option))
    .map((option) => ({
      question,
      operator: '=',
      answerCoding: { system: codeSystem, code: optionCode(question, option) },
    }))
}

/**
 * When a follow-up is asked, in FHIR's words: https://hl7.org/fhir/R4/questionnaire-definitions.html#Questionnaire.item.enableWhen.
 * It has lines of "this answer", and joins them all by "any" or all by "all". Throws at a criterion that cannot be said
 * so: joins within joins, an "all" over a part that has several options, and one that no answer can state.
 */
export function enableWhenOf(
  followUp: string,
  criterion: AnyCriterion,
): Pick<QuestionnaireItem, 'enableWhen' | 'enableBehavior'> {
  const isAll = 'all' in criterion
  const parts = isAll ? criterion.all : 'any' in criterion ? criterion.any : [criterion]
  const lines = parts.map(linesOf)
  const isSayable = lines.every(
    (some) => some !== null && some.length > 0 && (!isAll || some.length === 1),
  )
  if (!isSayable) {
    throw new Error(
      `build/fhir: when "${followUp}" is asked cannot be said by enableWhen: it knows "any" or "all" of single answers; reshape the question.`,
    )
  }
  const enableWhen = lines.flatMap((some) => some ?? [])
  // Asked for where there are several lines (que-12), and said by nobody where there is one.
  const enableBehavior = isAll ? 'all' : 'any'
  return { enableWhen, ...(enableWhen.length > 1 && { enableBehavior }) }
}
