import { describe, expect, test } from 'vitest'
import { catalogue, isOpen, type Catalogue } from '../../build/fhir/catalogue.ts'
import { questionnaireOf } from '../../build/fhir/questionnaire.ts'
import { everyText } from '../../build/fhir/words.ts'
import { ruleIds, rules, type Level } from '../../rules/index.ts'
import { differences } from './differences.ts'
import { outcomeBy } from './engine.ts'
import { singles } from './sets.ts'

const texts = await everyText()
const judgeOf = (given: Catalogue) => outcomeBy(questionnaireOf(given, texts))

describe('a difference between the questionnaire and the rules would be seen', () => {
  test.for(ruleIds)('in the rule "%s": its level, or that it is there', (id) => {
    const { [id]: rule, ...others } = catalogue.rules
    if (!rule) throw new Error(`fhir: no rule "${id}".`)
    const level: Level = rule.level === 'ask-first' ? 'avoid' : 'ask-first'
    // What nobody can state is "ask first" whatever the rule says.
    const isOpenOnly = 'question' in rule.when && rule.when.isAnyOf.every(isOpen)
    const changed = isOpenOnly ? others : { ...others, [id]: { ...rule, level } }
    expect(differences(singles, judgeOf({ ...catalogue, rules: changed }), 1)).toHaveLength(1)
  })

  test('in an option that a rule reads', () => {
    const { pregnancy } = rules
    const when = { question: 'pregnancy', isAnyOf: ['no'] }
    const other = { ...catalogue.rules, pregnancy: { ...pregnancy, when } }
    expect(differences(singles, judgeOf({ ...catalogue, rules: other }), 1)).toHaveLength(1)
  })

  test('in an option that is not on offer', () => {
    const allergy = { kind: 'one', options: ['yes', 'no'] } as const
    const other = { ...catalogue.questions, allergy }
    expect(differences(singles, judgeOf({ ...catalogue, questions: other }), 1)).toHaveLength(1)
  })

  test('in when a follow-up is asked', () => {
    const followUps = { 'diabetes-control': { question: 'precautions', isAnyOf: ['sun'] } }
    expect(differences(singles, judgeOf({ ...catalogue, followUps }), 1)).toHaveLength(1)
  })
})
