import type { CodeSystem, QuestionnaireResponse } from '@medplum/fhirtypes'
import { describe, expect, test } from 'vitest'
import { catalogue } from '../../build/fhir/catalogue.ts'
import { codeSystemOf } from '../../build/fhir/code-system.ts'
import { questionnaireOf } from '../../build/fhir/questionnaire.ts'
import { everyText } from '../../build/fhir/words.ts'
import { assess, ruleset, type Answers } from '../../rules/index.ts'
import { codeSystem, questionnaireResponseOf } from '../../src/handoff/fhir/index.ts'
import type { Text } from '../../src/text/index.ts'
import { people, type Person } from '../people.ts'
import { misfits } from './fit.ts'
import { refusalsOf } from './refusals.ts'

const texts = await everyText()
const [en] = texts
const questionnaire = questionnaireOf(catalogue, texts)
const codes = codeSystemOf(texts)
const everybody: readonly Person[] = Object.values(people)

function responseOf(answers: Answers, text: Text = en, at = '2031-05-07T11:23Z') {
  const assessment = assess(answers)
  if (assessment.status !== 'completed') throw new Error('fhir: this sitting is not completed.')
  return questionnaireResponseOf({ answers, assessment, ruleset, at, text })
}

/** What a code is called in a language, as the code system says. */
function called({ concept = [] }: CodeSystem, code: string | undefined, lang: string) {
  const found = concept.find((one) => one.code === code)
  return found?.designation?.find(({ language }) => language === lang)?.value ?? found?.display
}

/** Every code of ours in a resource. */
function codingsIn(value: unknown): readonly { readonly code: string; readonly display: string }[] {
  if (typeof value !== 'object' || value === null) return []
  const here = 'display' in value && 'system' in value && value.system === codeSystem ? [value] : []
  return [...(here as []), ...Object.values(value).flatMap(codingsIn)]
}

describe.for(texts.map((text) => [text.lang, text] as const))(
  'a response in "%s"',
  ([lang, text]) => {
    test.for(everybody)('is accepted by validators that others wrote: $name', ({ answers }) => {
      expect(refusalsOf(responseOf(answers, text))).toEqual([])
    })

    test.for(everybody)('fits the questionnaire: $name', ({ answers }) => {
      const response = responseOf(answers, text)
      expect(misfits(response, questionnaire)).toEqual([])
      expect(response.language).toBe(lang)
      for (const { code, display } of codingsIn(response)) {
        expect(display, code).toBe(called(codes, code, lang))
      }
    })
  },
)

describe('a response', () => {
  test.for(everybody)(
    'says what was found and names nobody: $name',
    ({ answers, outcome, rules }) => {
      const response = responseOf(answers)
      const found = (response.contained ?? []).map(({ id }) => id ?? '')
      expect(found.toSorted()).toEqual(rules.toSorted())
      expect(response.item?.at(-1)?.answer?.[0]?.valueCoding?.code).toBe(outcome)
      const sent = JSON.stringify(response)
      expect(sent).not.toMatch(/"Condition"|"(?:severity|subject|patient|author|source)":/)
      for (const issue of response.contained ?? []) {
        expect(issue).toMatchObject({ resourceType: 'DetectedIssue', status: 'preliminary' })
      }
    },
  )

  test('tells the level that is in force, and the answer behind it', () => {
    const [issue] = responseOf(people.prefersNotToSay.answers).contained ?? []
    expect(issue).toMatchObject({
      code: { coding: [{ code: 'rule.pregnancy' }, { code: 'level.ask-first' }] },
      evidence: [
        { code: [{ coding: [{ code: 'pregnancy.declined' }] }], detail: [{ reference: '#' }] },
      ],
    })
  })

  test('does not tell what fell off the path', () => {
    const { answers } = people.nothingToReport
    const response = responseOf({ ...answers, 'diabetes-control': 'uncontrolled' })
    expect(response).toEqual(responseOf(answers))
  })

  test('has seconds, because FHIR wants them, and the time zone as it is given', () => {
    const { answers } = people.tanned
    expect(responseOf(answers).authored).toBe('2031-05-07T11:23:00Z')
    expect(responseOf(answers, en, '2031-05-07T11:23:45.678+02:00').authored).toBe(
      '2031-05-07T11:23:45.678+02:00',
    )
    expect(() => responseOf(answers, en, '2031-05-07T11:23')).toThrow(
      'no date and time with a time zone',
    )
    expect(() => responseOf(answers, en, '7 May 2031')).toThrow('no date and time with a time zone')
  })

  test('is refused for a sitting with a gap', () => {
    const { pregnancy: _, ...answers } = people.pregnant.answers
    const assessment = { status: 'completed', outcome: 'none-identified', findings: [] } as const
    const given = { answers, assessment, ruleset, at: '2031-05-07T11:23Z', text: en }
    expect(() => questionnaireResponseOf(given)).toThrow('"pregnancy" is asked and not answered')
  })
})

const answer = (code: string) => [{ valueCoding: { system: codeSystem, code } }]

describe('a response that does not fit would be seen', () => {
  const right = responseOf(people.diabetesUnderControl.answers)
  const items = right.item ?? []
  const without = (id: string) => items.filter(({ linkId }) => linkId !== id)
  const rows: readonly (readonly [
    why: string,
    changes: Partial<QuestionnaireResponse>,
    wrong: string,
  ])[] = [
    ['an answer is missing', { item: without('age') }, 'age is required'],
    [
      'a follow-up is missing',
      { item: without('diabetes-control') },
      'diabetes-control is required',
    ],
    [
      'a follow-up is answered unasked',
      { item: without('precautions') },
      'diabetes-control is not asked',
    ],
    [
      'a question is not in it',
      { item: [...items, { linkId: 'weight' }] },
      'not in the questionnaire',
    ],
    [
      'an option is not in it',
      { item: [{ linkId: 'age', answer: answer('age.40') }] },
      'offers no',
    ],
    ['the order is another', { item: items.toReversed() }, 'the order differs'],
    ['it is for another', { questionnaire: 'urn:uuid:0' }, 'it is for urn:uuid:0'],
    [
      'there are two where one fits',
      { item: [{ linkId: 'age', answer: [...answer('age.declined'), ...answer('age.under-18')] }] },
      'age takes one answer',
    ],
  ]

  test.for(rows)('because %s', ([, changes, wrong]) => {
    expect(misfits({ ...right, ...changes }, questionnaire).join()).toContain(wrong)
  })
})
