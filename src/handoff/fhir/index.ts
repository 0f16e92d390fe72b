/** What is handed over in the words of FHIR R4. Pure: it is told the time, and sends nothing. */
export {
  codeSystem,
  levelCode,
  optionCode,
  outcomeLinkId,
  questionnaireUrl,
  ruleCode,
  rulesetTag,
} from './codes.ts'
export { questionnaireResponseOf } from './response.ts'
