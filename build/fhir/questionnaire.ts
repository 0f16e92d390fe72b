import type { Extension, Questionnaire } from '@medplum/fhirtypes'
import {
  rules,
  ruleset,
  sourcesOf,
  unconfirmed,
  type QuestionId,
  type Rule,
} from '../../rules/index.ts'
import { questionnaireUrl, rulesetTag } from '../../src/handoff/fhir/index.ts'
import { dateWords } from '../../src/text/index.ts'
import type { Catalogue } from './catalogue.ts'
import { loincNotice } from './codes.ts'
import { consultItem, outcomeItem, questionItem } from './items.ts'
import { outcomeVariables } from './outcome.ts'
import { said, type Texts } from './words.ts'

const core = 'http://hl7.org/fhir/StructureDefinition'
const every: readonly Rule[] = Object.values(rules)

/**
 * Every source that a rule rests on or that disagrees with it. R4 gives a Questionnaire no place for sources, and allows
 * `workflow-relatedArtifact` on reports and observations only; this is the extension that HL7's guide for published
 * Questionnaires uses on R4: https://hl7.org/fhir/uv/crmi/StructureDefinition-crmi-publishablequestionnaire.html.
 */
function artifacts([text]: Texts): readonly Extension[] {
  const places = every.flatMap((rule) => [...rule.evidence, ...(rule.disagreement ?? [])])
  return sourcesOf(places).map(({ short, title, publisher, date, url }) => ({
    url: `${core}/artifact-relatedArtifact`,
    valueRelatedArtifact: {
      type: 'citation',
      display: short,
      citation: `${title}. ${publisher}. ${dateWords(text, date)}.`,
      ...(url !== undefined && { url }),
    },
  }))
}

const earliest = (date: 'on' | 'until'): string =>
  every.map((rule) => rule.reviewed[date]).toSorted()[0] ?? ''

/** Since when all rules are looked at, until when that holds, and whether by somebody who may approve of them. */
function reviewed(): Pick<
  Questionnaire,
  'experimental' | 'approvalDate' | 'lastReviewDate' | 'effectivePeriod'
> {
  const isConfirmed = unconfirmed().length === 0
  const on = earliest('on')
  const until = earliest('until')
  return {
    // As long as no clinician has confirmed every rule, nobody shall take it for approved.
    experimental: !isConfirmed,
    ...(isConfirmed && { approvalDate: on }),
    lastReviewDate: on,
    effectivePeriod: { end: until },
  }
}

/**
 * The whole questionnaire as FHIR R4 (https://hl7.org/fhir/R4/questionnaire.html), made from the rules, in every
 * language at once. Questions stand in the order of asking; then what they come to, then that a professional has to look.
 * Throws when an id or a criterion cannot be said in FHIR, and when a question has the id of the outcome.
 */
export function questionnaireOf(catalogue: Catalogue, texts: Texts): Questionnaire {
  const ids = Object.keys(catalogue.questions) as QuestionId[]
  const item = [
    ...ids.map((id) => questionItem(catalogue, texts, id)),
    outcomeItem(texts),
    consultItem(texts),
  ]
  const twice = item.find((one, at) => item.findIndex(({ linkId }) => linkId === one.linkId) < at)
  if (twice)
    throw new Error(`build/fhir: "${twice.linkId}" is taken; no question can be called so.`)
  const variables = outcomeVariables(catalogue).map((variable): Extension => ({
    url: `${core}/variable`,
    valueExpression: { language: 'text/fhirpath', ...variable },
  }))
  return {
    resourceType: 'Questionnaire',
    meta: { tag: [rulesetTag(ruleset)] },
    language: texts[0].lang,
    extension: [...variables, ...artifacts(texts)],
    url: questionnaireUrl,
    identifier: [{ use: 'official', system: 'urn:ietf:rfc:3986', value: questionnaireUrl }],
    version: ruleset.version,
    name: 'Needlewise',
    ...said('title', texts, (text) => text.start.title),
    status: 'active',
    subjectType: ['Patient'],
    ...said('description', texts, (text) => text.start.notThis),
    ...said('purpose', texts, (text) => text.start.lead),
    copyright: loincNotice,
    ...reviewed(),
    item,
  }
}
