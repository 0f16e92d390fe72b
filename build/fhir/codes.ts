import type { Coding } from '@medplum/fhirtypes'
import type { QuestionId } from '../../rules/index.ts'

const loinc = 'http://loinc.org'

/**
 * The questions that somebody else has a code for, each looked up and not remembered. Only those that ask the same:
 * docs/decisions/0016-fhir.md says what was left out, and why. None of it is in the app.
 */
export const standardCodes: { readonly [Q in QuestionId]?: Coding } = {
  pregnancy: { system: loinc, code: '82810-3', display: 'Pregnancy status' },
  breastfeeding: { system: loinc, code: '63895-7', display: 'Breastfeeding status' },
}

/** What has to be said wherever a code of LOINC is given on: https://loinc.org/license/. */
export const loincNotice =
  'This material contains content from LOINC (http://loinc.org). LOINC is copyright © 1995-2020, Regenstrief Institute, Inc. and the Logical Observation Identifiers Names and Codes (LOINC) Committee and is available at no cost under the license at http://loinc.org/license. LOINC® is a registered United States trademark of Regenstrief Institute, Inc'
