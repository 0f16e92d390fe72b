import type { Coding, Questionnaire, QuestionnaireResponse } from '@medplum/fhirtypes'
import { compile } from 'fhirpath'
import r4 from 'fhirpath/fhir-context/r4'
import { codeSystem } from '../../src/handoff/fhir/index.ts'

const variable = 'http://hl7.org/fhir/StructureDefinition/variable'
const calculated =
  'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression'

/** What any form filler would send of these answers, also of those to questions that are not asked. */
export const responseTo = (answers: Readonly<Record<string, unknown>>): QuestionnaireResponse => ({
  resourceType: 'QuestionnaireResponse',
  status: 'in-progress',
  item: Object.entries(answers).map(([linkId, given]) => ({
    linkId,
    answer: [given].flat().map((option) => ({
      valueCoding: { system: codeSystem, code: `${linkId}.${String(option)}` },
    })),
  })),
})

export type Judge = (response: QuestionnaireResponse) => string | null

/**
 * The outcome that a questionnaire's own expressions give, evaluated by fhirpath.js in the order that SDC prescribes:
 * variables one after the other, each knowing those before it, then the item's expression. `null`: none yet.
 */
export function outcomeBy(questionnaire: Questionnaire): Judge {
  const variables = (questionnaire.extension ?? []).flatMap(({ url, valueExpression }) => {
    if (url !== variable) return []
    const { name = '', expression = '' } = valueExpression ?? {}
    return [{ name, evaluate: compile(expression, r4) }]
  })
  const [expression] = (questionnaire.item ?? [])
    .flatMap(({ extension = [] }) => extension)
    .filter(({ url }) => url === calculated)
    .map(({ valueExpression }) => valueExpression?.expression ?? '')
  const result = compile(expression ?? '', r4)
  return (response) => {
    const context: Record<string, unknown> = { resource: response, questionnaire }
    for (const { name, evaluate } of variables) context[name] = evaluate(response, context)
    const found = result(response, context) as readonly Coding[]
    if (found.length > 1) throw new Error('fhir: the expression gives more than one outcome.')
    return found[0]?.code ?? null
  }
}
