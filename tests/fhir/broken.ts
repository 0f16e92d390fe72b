/** Resources that are wrong in one thing each, by what is wrong. None is one that the validators were chosen by. */

const questionnaire = {
  resourceType: 'Questionnaire',
  status: 'active',
  item: [{ linkId: 'a', text: 'A?', type: 'choice', answerOption: [{ valueString: 'Yes' }] }],
}
const response = {
  resourceType: 'QuestionnaireResponse',
  status: 'completed',
  item: [{ linkId: 'a', answer: [{ valueString: 'Yes' }] }],
}
const codes = {
  resourceType: 'CodeSystem',
  status: 'active',
  content: 'complete',
  concept: [{ code: 'a', display: 'A' }],
}
const issue = {
  resourceType: 'DetectedIssue',
  id: 'one',
  status: 'preliminary',
  evidence: [{ detail: [{ reference: '#' }] }],
}

const [question] = questionnaire.item
const item = (changes: object) => ({ ...questionnaire, item: [{ ...question, ...changes }] })
const answer = (changes: object) => ({ ...response, item: [{ linkId: 'a', ...changes }] })
const contained = (changes: object) => ({ ...response, contained: [{ ...issue, ...changes }] })

/** What each is made from. These are right: a validator that refuses everything shall not pass. */
export const sound: readonly (readonly [what: string, resource: object])[] = [
  ['a questionnaire of one question', questionnaire],
  ['a response of one answer', response],
  ['a code system of one code', codes],
  ['a response with an issue inside', contained({})],
  ['an answer that is false', answer({ answer: [{ valueBoolean: false }] })],
  [
    'a question that is asked after an answer of 0',
    item({ enableWhen: [{ question: 'b', operator: '=', answerInteger: 0 }] }),
  ],
]

export const broken: readonly (readonly [what: string, resource: object])[] = [
  ['a status that nobody knows', { ...questionnaire, status: 'published' }],
  ['no status', { ...questionnaire, status: undefined }],
  ['a type that nobody knows', item({ type: 'radio' })],
  ['a question without a type', item({ type: undefined })],
  ['a question without an id', item({ linkId: undefined })],
  ['a question with a field of a later FHIR', item({ disabledDisplay: 'hidden' })],
  ['"required" in quotes', item({ required: 'true' })],
  ['two questions of one id', { ...questionnaire, item: [question, question] }],
  ['an id twice, at two depths', item({ item: [{ linkId: 'a', text: 'B', type: 'display' }] })],
  [
    'a note that has to be answered',
    item({ item: [{ linkId: 'b', type: 'display', required: true }] }),
  ],
  [
    'a note that has a code',
    item({ item: [{ linkId: 'b', type: 'display', code: [{ code: 'x' }] }] }),
  ],
  ['a group of nothing', { ...questionnaire, item: [{ linkId: 'a', type: 'group' }] }],
  ['options and a value set', item({ answerValueSet: 'http://example.org/set' })],
  [
    'an operator that nobody knows',
    item({ enableWhen: [{ question: 'b', operator: '==', answerBoolean: true }] }),
  ],
  ['a condition on no answer', item({ enableWhen: [{ question: 'b', operator: '=' }] })],
  [
    'a condition on two answers at once',
    item({ enableWhen: [{ question: 'b', operator: '=', answerBoolean: true, answerInteger: 1 }] }),
  ],
  [
    '"exists" that is no yes or no',
    item({ enableWhen: [{ question: 'b', operator: 'exists', answerInteger: 1 }] }),
  ],
  ['a list of no options', item({ answerOption: [] })],
  ['an option with two values', item({ answerOption: [{ valueString: 'Yes', valueInteger: 1 }] })],
  ['a day that is no day', { ...questionnaire, lastReviewDate: '22.11.2026' }],
  ['an extension without a name', item({ extension: [{ valueBoolean: true }] })],
  ['a response with a status of questionnaires', { ...response, status: 'active' }],
  ['a time without seconds', { ...response, authored: '2031-05-07T11:23Z' }],
  [
    'answers beside questions within',
    answer({ answer: [{ valueString: 'Yes' }], item: [{ linkId: 'b' }] }),
  ],
  ['an answer in two types', answer({ answer: [{ valueString: 'Yes', valueBoolean: true }] })],
  ['an answer outside of a list', answer({ answer: { valueString: 'Yes' } })],
  ['an issue with a status that nobody knows', contained({ status: 'suspected' })],
  ['an issue that nothing refers to', contained({ evidence: undefined })],
  [
    'an issue with a date of its own change',
    contained({ meta: { lastUpdated: '2031-05-07T11:23:00Z' } }),
  ],
  ['an issue within an issue', contained({ contained: [issue] })],
  ['a code that means two things', { ...codes, concept: [...codes.concept, ...codes.concept] }],
  ['a code system of no known content', { ...codes, content: 'everything' }],
  ['a concept without a code', { ...codes, concept: [{ display: 'A' }] }],
]
