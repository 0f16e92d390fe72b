import type {
  Extension,
  QuestionnaireItem,
  QuestionnaireItemAnswerOption,
} from '@medplum/fhirtypes'
import {
  levels,
  rules,
  rulesAsking,
  sourcesOf,
  type Outcome,
  type QuestionId,
  type Rule,
} from '../../rules/index.ts'
import { codeSystem, optionCode, outcomeLinkId } from '../../src/handoff/fhir/index.ts'
import { optionWords, type Text } from '../../src/text/index.ts'
import { followUpOf, type Catalogue } from './catalogue.ts'
import { standardCodes } from './codes.ts'
import { enableWhenOf } from './enable-when.ts'
import { outcomeExpression } from './outcome.ts'
import { said, type Texts } from './words.ts'

const core = 'http://hl7.org/fhir/StructureDefinition'
const sdc = 'http://hl7.org/fhir/uv/sdc/StructureDefinition'

/** A hint to whoever shows the form: https://hl7.org/fhir/R4/extension-questionnaire-itemcontrol.html. */
const control = (code: 'radio-button' | 'check-box' | 'help'): Extension => ({
  url: `${core}/questionnaire-itemControl`,
  valueCodeableConcept: {
    coding: [{ system: 'http://hl7.org/fhir/questionnaire-item-control', code }],
  },
})

const optionOf = (
  code: string,
  texts: Texts,
  label: (text: Text) => string,
): QuestionnaireItemAnswerOption => ({
  valueCoding: { system: codeSystem, code, ...said('display', texts, label) },
})

/** Where to read on about a question: https://hl7.org/fhir/R4/extension-questionnaire-supportlink.html. */
function linksOf(question: QuestionId): readonly Extension[] {
  const places = rulesAsking(question).flatMap((id) => {
    const { evidence, disagreement }: Rule = rules[id]
    return [...evidence, ...(disagreement ?? [])]
  })
  return sourcesOf(places).flatMap(({ url }) =>
    url === undefined ? [] : [{ url: `${core}/questionnaire-supportLink`, valueUri: url }],
  )
}

/** What stands beside a question: its hint, those of its options, and why it is asked. */
function notesOf(texts: Texts, question: QuestionId): readonly QuestionnaireItem[] {
  const [first] = texts
  const note = (linkId: string, wordsOf: (text: Text) => string): QuestionnaireItem => ({
    linkId: `${question}.${linkId}`,
    ...said('text', texts, wordsOf),
    type: 'display',
  })
  const hinted = Object.keys(first.questions[question].options).filter(
    (option) => optionWords(first, question, option).hint !== undefined,
  )
  return [
    ...(first.questions[question].hint === undefined
      ? []
      : [note('hint', (text) => text.questions[question].hint ?? '')]),
    ...hinted.map((option) =>
      note(`${option}.hint`, (text) => {
        const { label, hint = '' } = optionWords(text, question, option)
        return `${label} – ${hint}`
      }),
    ),
    { ...note('why', (text) => text.questions[question].why), extension: [control('help')] },
  ]
}

/**
 * One question as a FHIR item, by its permanent id:
 * https://hl7.org/fhir/R4/questionnaire-definitions.html#Questionnaire.item. Throws when FHIR cannot say when it is asked.
 */
export function questionItem(
  catalogue: Catalogue,
  texts: Texts,
  question: QuestionId,
): QuestionnaireItem {
  const { kind, options } = catalogue.questions[question] ?? { kind: 'one', options: [] }
  const followUp = followUpOf(catalogue, question)
  const code = standardCodes[question]
  const isMany = kind === 'many'
  return {
    linkId: question,
    extension: [control(isMany ? 'check-box' : 'radio-button'), ...linksOf(question)],
    ...(code && { code: [code] }),
    ...said('text', texts, (text) => text.questions[question].title),
    type: 'choice',
    ...(followUp && enableWhenOf(question, followUp)),
    required: true,
    repeats: isMany,
    answerOption: options.map((option) => ({
      // https://hl7.org/fhir/R4/extension-questionnaire-optionexclusive.html
      ...(isMany &&
        option === 'none' && {
          extension: [{ url: `${core}/questionnaire-optionExclusive`, valueBoolean: true }],
        }),
      ...optionOf(
        optionCode(question, option),
        texts,
        (text) => optionWords(text, question, option).label,
      ),
    })),
    item: [...notesOf(texts, question)],
  }
}

/** What the answers come to, as a question that answers itself. */
export const outcomeItem = (texts: Texts): QuestionnaireItem => ({
  linkId: outcomeLinkId,
  // Shown as a form filler shows any choice: LHC-Forms does not tick a radio button that nobody has pressed.
  extension: [
    {
      url: `${sdc}/sdc-questionnaire-calculatedExpression`,
      valueExpression: { language: 'text/fhirpath', expression: outcomeExpression },
    },
  ],
  ...said('text', texts, (text) => text.result.title),
  type: 'choice',
  readOnly: true,
  repeats: false,
  answerOption: [...levels, 'none-identified' as const].map((outcome: Outcome) =>
    optionOf(outcome, texts, (text) => text.outcomes[outcome].headline),
  ),
})

/** What is said under every result. */
export const consultItem = (texts: Texts): QuestionnaireItem => ({
  linkId: 'consult',
  ...said('text', texts, (text) => text.shell.consult),
  type: 'display',
})
