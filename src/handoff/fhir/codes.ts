import type { Coding } from '@medplum/fhirtypes'
import type { Level, Outcome, QuestionId, RuleId } from '../../../rules/index.ts'
import { optionWords, type ResultText } from '../../text/index.ts'

/*
 * Made once and kept for ever. There is no host of our own whose addresses could stand here, and a `urn:uuid:` needs
 * none: https://hl7.org/fhir/R4/datatypes.html#uri.
 */

/** What the Questionnaire is called wherever it lies. A response names it, with the version of the rules behind it. */
export const questionnaireUrl = 'urn:uuid:6218359a-5a36-4a83-8c12-077467545b74'

/** The system of all codes of ours. What each means stands in the CodeSystem that the build writes. */
export const codeSystem = 'urn:uuid:4b800d4b-5b75-4c37-9c1c-7f0a94fdeaab'

/** The system of the tag that says by which rules something was made: its code is their hash. */
const rulesetSystem = 'urn:uuid:30b06b6f-3fcb-4f61-955d-00417f7aa448'

/** The question that is not asked: what the answers come to. No question may have this id. */
export const outcomeLinkId = 'outcome'

/**
 * The code of an option: with its question, because "yes" alone says nothing. So one code is enough to tell what was
 * answered, and an expression can look for it among all answers at once.
 */
export const optionCode = (question: string, option: string): string => `${question}.${option}`

/** The code of a rule. It begins with what it is: a rule may be called as a question is. */
export const ruleCode = (rule: string): string => `rule.${rule}`

/** The code of a level, as a finding has it. An outcome of the same id says more, and has the id alone. */
export const levelCode = (level: Level): string => `level.${level}`

/** A chosen option as a FHIR `Coding`, in the words of `text`: https://hl7.org/fhir/R4/datatypes.html#Coding. */
export const optionCoding = (text: ResultText, question: QuestionId, option: string): Coding => ({
  system: codeSystem,
  code: optionCode(question, option),
  display: optionWords(text, question, option).label,
})

/** An outcome as a FHIR `Coding`: the level that is in force, or that no reason was found. */
export const outcomeCoding = (text: ResultText, outcome: Outcome): Coding => ({
  system: codeSystem,
  code: outcome,
  display: text.outcomes[outcome].headline,
})

/** A rule as a FHIR `Coding`. */
export const ruleCoding = (text: ResultText, rule: RuleId): Coding => ({
  system: codeSystem,
  code: ruleCode(rule),
  display: text.rules[rule].name,
})

/** A level as a FHIR `Coding`. It is ours, and never to be taken for a FHIR `severity`. */
export const levelCoding = (text: ResultText, level: Level): Coding => ({
  system: codeSystem,
  code: levelCode(level),
  display: text.levels[level].name,
})

/**
 * The tag that a resource carries, to tell by which rules it was made: https://hl7.org/fhir/R4/resource.html#Meta. A
 * version can be typed twice; a hash cannot.
 */
export const rulesetTag = (ruleset: {
  readonly version: string
  readonly hash: string
}): Coding => ({
  system: rulesetSystem,
  version: ruleset.version,
  code: ruleset.hash,
})
