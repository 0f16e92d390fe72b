import type {
  DetectedIssue,
  QuestionnaireResponse,
  QuestionnaireResponseItem,
} from '@medplum/fhirtypes'
import {
  isAnswer,
  path,
  rules,
  sources,
  type Answers,
  type Finding,
  type QuestionId,
  type Rule,
  type Source,
} from '../../../rules/index.ts'
import type { ResultText } from '../../text/index.ts'
import type { Completed, Ruleset } from '../hand-off.ts'
import {
  levelCoding,
  optionCoding,
  outcomeCoding,
  outcomeLinkId,
  questionnaireUrl,
  ruleCoding,
  rulesetTag,
} from './codes.ts'

/** A sitting that came to its end, and what it is to be written with. */
interface Given {
  readonly answers: Answers
  readonly assessment: Completed
  readonly ruleset: Ruleset
  /** ISO date and time with a time zone, to the minute or finer. */
  readonly at: string
  readonly text: ResultText
}

/** FHIR wants seconds wherever it is told the time: https://hl7.org/fhir/R4/datatypes.html#dateTime. */
function dateTimeOf(at: string): string {
  const [, minutes, seconds = ':00', zone] =
    /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(:\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.exec(at) ?? []
  if (minutes === undefined || zone === undefined) {
    throw new Error(`handoff/fhir: "${at}" is no date and time with a time zone.`)
  }
  return `${minutes}${seconds}${zone}`
}

/** One answered question. */
function itemOf({ answers, text }: Given, question: QuestionId): QuestionnaireResponseItem {
  const given: unknown = answers[question]
  if (!isAnswer(question, given)) {
    throw new Error(`handoff/fhir: "${question}" is asked and not answered; complete the sitting.`)
  }
  return {
    linkId: question,
    text: text.questions[question].title,
    answer: ([given].flat() as readonly string[]).map((option) => ({
      valueCoding: optionCoding(text, question, option),
    })),
  }
}

/**
 * One finding. The answers behind it are its evidence, and so is the response as a whole: "#" is what it is contained
 * in, and what nothing else in the file names must name that (dom-3).
 */
function issueOf({ text, at }: Given, { rule, level, because }: Finding): DetectedIssue {
  const { evidence }: Rule = rules[rule]
  const { url }: Source = sources[evidence[0].source]
  const { name, reason } = text.rules[rule]
  return {
    resourceType: 'DetectedIssue',
    id: rule,
    status: 'preliminary',
    code: { coding: [ruleCoding(text, rule), levelCoding(text, level)], text: name },
    identifiedDateTime: dateTimeOf(at),
    evidence: [
      {
        code: because.map(({ question, answer }) => ({
          coding: [optionCoding(text, question, answer)],
        })),
        detail: [{ reference: '#' }],
      },
    ],
    detail: reason,
    ...(url !== undefined && { reference: url }),
  }
}

/**
 * A completed sitting as a FHIR R4 `QuestionnaireResponse`, in one language, that a server takes as it is:
 * https://hl7.org/fhir/R4/questionnaireresponse.html. What was asked and answered, the outcome as an answer of its own,
 * and each finding as a `DetectedIssue` inside (https://hl7.org/fhir/R4/detectedissue.html), `preliminary` because
 * nobody has looked at it yet. It names no person and no author: nobody has been asked who they are. What people say of
 * themselves is no diagnosis, so there is no `Condition`; and our levels are no `severity`, so none is given.
 * Throws when a question on the path has no answer, and when `at` has no time zone.
 */
export function questionnaireResponseOf(given: Given): QuestionnaireResponse {
  const { answers, assessment, ruleset, at, text } = given
  const outcome: QuestionnaireResponseItem = {
    linkId: outcomeLinkId,
    text: text.result.title,
    answer: [{ valueCoding: outcomeCoding(text, assessment.outcome) }],
  }
  return {
    resourceType: 'QuestionnaireResponse',
    meta: { tag: [rulesetTag(ruleset)] },
    language: text.lang,
    // A list without anything in it is no JSON of FHIR.
    ...(assessment.findings.length > 0 && {
      contained: assessment.findings.map((finding) => issueOf(given, finding)),
    }),
    questionnaire: `${questionnaireUrl}|${ruleset.version}`,
    status: 'completed',
    authored: dateTimeOf(at),
    item: [...path(answers).map((question) => itemOf(given, question)), outcome],
  }
}
