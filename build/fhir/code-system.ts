import type { CodeSystem, CodeSystemConcept, CodeSystemConceptProperty } from '@medplum/fhirtypes'
import {
  levels,
  questionIds,
  questions,
  ruleIds,
  rules,
  ruleset,
  sourcesOf,
  unconfirmed,
  type Level,
  type Outcome,
  type QuestionId,
  type Rule,
  type RuleId,
} from '../../rules/index.ts'
import {
  codeSystem,
  levelCode,
  optionCode,
  ruleCode,
  rulesetTag,
} from '../../src/handoff/fhir/index.ts'
import { optionWords, type Text } from '../../src/text/index.ts'
import { said, type Texts } from './words.ts'

interface Words {
  readonly display: (text: Text) => string
  readonly definition: (text: Text) => string
}

/** A code with its words: the translations of a display are designations, those of a definition stand beside it. */
function conceptOf(
  [first, ...others]: Texts,
  code: string,
  { display, definition }: Words,
): CodeSystemConcept {
  return {
    code,
    display: display(first),
    ...said('definition', [first, ...others], definition),
    designation: others.map((text) => ({ language: text.lang, value: display(text) })),
  }
}

/** "Yes" means something only with what it is the answer to. */
const optionsOf = (texts: Texts, question: QuestionId): readonly CodeSystemConcept[] =>
  questions[question].options.map((option) =>
    conceptOf(texts, optionCode(question, option), {
      display: (text) => optionWords(text, question, option).label,
      definition: (text) => {
        const { label, hint } = optionWords(text, question, option)
        return [text.questions[question].title, label, hint].filter(Boolean).join(' – ')
      },
    }),
  )

function ruleOf(texts: Texts, id: RuleId): CodeSystemConcept {
  const { level, evidence, reviewed }: Rule = rules[id]
  const sources = sourcesOf(evidence).map(({ short, url }): CodeSystemConceptProperty => ({
    code: 'source',
    valueString: url ?? short,
  }))
  return {
    ...conceptOf(texts, ruleCode(id), {
      display: (text) => text.rules[id].name,
      definition: (text) => text.rules[id].reason,
    }),
    property: [
      { code: 'level', valueCode: levelCode(level) },
      { code: 'reviewed', valueDateTime: reviewed.on },
      { code: 'reviewed-until', valueDateTime: reviewed.until },
      ...sources,
    ],
  }
}

const outcomeOf = (texts: Texts, id: Outcome): CodeSystemConcept =>
  conceptOf(texts, id, {
    display: (text) => text.outcomes[id].headline,
    definition: (text) => text.outcomes[id].meaning,
  })

const levelOf = (texts: Texts, id: Level): CodeSystemConcept =>
  conceptOf(texts, levelCode(id), {
    display: (text) => text.levels[id].name,
    definition: (text) => text.levels[id].meaning,
  })

/**
 * All codes of ours with what they mean, in every language: https://hl7.org/fhir/R4/codesystem.html. A rule tells its
 * level, its sources and its review, too. Throws when two things came to have one code.
 */
export function codeSystemOf(texts: Texts): CodeSystem {
  const concept = [
    ...questionIds.flatMap((id) => optionsOf(texts, id)),
    ...[...levels, 'none-identified' as const].map((id) => outcomeOf(texts, id)),
    ...levels.map((id) => levelOf(texts, id)),
    ...ruleIds.map((id) => ruleOf(texts, id)),
  ]
  const codes = concept.map(({ code }) => code)
  const twice = codes.find((code, at) => codes.indexOf(code) < at)
  if (twice !== undefined) throw new Error(`build/fhir: the code "${twice}" means two things.`)
  return {
    resourceType: 'CodeSystem',
    meta: { tag: [rulesetTag(ruleset)] },
    language: texts[0].lang,
    url: codeSystem,
    identifier: [{ use: 'official', system: 'urn:ietf:rfc:3986', value: codeSystem }],
    version: ruleset.version,
    name: 'NeedlewiseCodes',
    ...said('title', texts, (text) => text.shell.name),
    status: 'active',
    experimental: unconfirmed().length > 0,
    caseSensitive: true,
    content: 'complete',
    count: concept.length,
    property: [
      { code: 'level', type: 'code' },
      { code: 'reviewed', type: 'dateTime' },
      { code: 'reviewed-until', type: 'dateTime' },
      { code: 'source', type: 'string' },
    ],
    concept,
  }
}
