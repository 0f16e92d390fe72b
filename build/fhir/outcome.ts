import { levels, type Level, type Outcome } from '../../rules/index.ts'
import { optionCode, outcomeLinkId } from '../../src/handoff/fhir/index.ts'
import { followUpOf, isOpen, type AnyCriterion, type Catalogue } from './catalogue.ts'

/** A FHIRPath expression under a name that later ones can use. */
export interface Variable {
  readonly name: string
  readonly expression: string
}

/** Where to look for answers: a variable that holds the codes of those that count. */
interface Place {
  readonly catalogue: Catalogue
  readonly from: string
}

/** `stated`: an answer says so. `possible`: an answer says so, or leaves it open. */
type Sureness = 'stated' | 'possible'

const nothingFound: Outcome = 'none-identified'
/** The mildest level: what a rule asks of who is only not sure, whatever its own level. */
const whenUnsure: Level = 'ask-first'

const quoted = (codes: readonly string[]): string => codes.map((code) => `'${code}'`).join(' | ')

const optionsOf = ({ questions }: Catalogue, question: string): readonly string[] => {
  const asked = questions[question]
  if (!asked) throw new Error(`build/fhir: a criterion reads "${question}", which is not asked.`)
  return asked.options
}

/** The codes of the options that make a criterion hold by themselves. */
function enough(
  { catalogue }: Place,
  { question, isAnyOf }: Extract<AnyCriterion, { question: string }>,
  sureness: Sureness,
): readonly string[] {
  const stated = isAnyOf.filter((option) => !isOpen(option))
  const open = sureness === 'possible' ? optionsOf(catalogue, question).filter(isOpen) : []
  return [...stated, ...open].map((option) => optionCode(question, option))
}

/** That any of `criteria` holds. Engines look for one code after the other far quicker than for a union of them all. */
function holds(place: Place, criteria: readonly AnyCriterion[], sureness: Sureness): string {
  const codes = criteria.flatMap((one) => ('question' in one ? enough(place, one, sureness) : []))
  const joined = criteria.flatMap((one) => {
    if ('question' in one) return []
    if ('any' in one) return [`(${holds(place, one.any, sureness)})`]
    return [`(${one.all.map((part) => `(${holds(place, [part], sureness)})`).join(' and ')})`]
  })
  const simple = [...new Set(codes)].map((code) => `'${code}' in %${place.from}`)
  return [...simple, ...joined].join(' or ') || 'false'
}

/**
 * That a question has an answer, if it is asked: as `isAnswer` in rules/assess.ts. That there is one at most where only one
 * can be given is left to FHIR: an item that does not repeat has no more.
 */
function answered(place: Place, question: string): string {
  const { catalogue, from } = place
  const codes = optionsOf(catalogue, question).map((option) => optionCode(question, option))
  const isAnswered = codes.map((code) => `'${code}' in %${from}`).join(' or ')
  const none = optionCode(question, 'none')
  const isAlone = `%${from}.intersect(${quoted(codes)}).count() = 1`
  const andAlone = codes.includes(none) ? ` and ('${none}' in %${from} implies ${isAlone})` : ''
  const isAnswer = `(${isAnswered})${andAlone}`
  const followUp = followUpOf(catalogue, question)
  return followUp ? `(${holds(place, [followUp], 'stated')} implies ${isAnswer})` : isAnswer
}

/** The codes of the answers that count, in a variable for each follow-up: it leaves out what is not asked. */
function pathOf(catalogue: Catalogue): readonly Variable[] {
  // Not the outcome itself, which stands among the answers as soon as there is one.
  const answers = `%resource.item.where(linkId != '${outcomeLinkId}').answer`
  const path: Variable[] = [{ name: 'given', expression: `${answers}.value.code` }]
  for (const [question, { options }] of Object.entries(catalogue.questions)) {
    const followUp = followUpOf(catalogue, question)
    if (!followUp) continue
    const from = path.at(-1)?.name ?? ''
    const codes = quoted(options.map((option) => optionCode(question, option)))
    const isAsked = holds({ catalogue, from }, [followUp], 'stated')
    const expression = `iif(${isAsked}, %${from}, %${from}.exclude(${codes}))`
    path.push({ name: `counted${path.length}`, expression })
  }
  return path
}

/** Throws at an id with a sign that FHIRPath could take for its own. */
function check({ questions }: Catalogue): void {
  for (const id of Object.entries(questions).flatMap(([one, { options }]) => [one, ...options])) {
    if (/^[a-z0-9-]+$/.test(id)) continue
    throw new Error(`build/fhir: "${id}" cannot stand in FHIRPath; use small letters and hyphens.`)
  }
}

/**
 * What `assess` in rules/assess.ts comes to, said in FHIRPath (https://hl7.org/fhirpath/N1/) for any rules of that
 * shape, as variables of a Questionnaire (https://hl7.org/fhir/R4/extension-variable.html). The last is `outcome`: a
 * level, `none-identified`, or empty until every question on the path has its answer. An answer that fell off the path
 * does not count. Expects codes as `optionCode` makes them. Throws at an id that cannot stand in an expression, and at a
 * criterion that reads what is not asked.
 */
export function outcomeVariables(catalogue: Catalogue): readonly Variable[] {
  check(catalogue)
  const path = pathOf(catalogue)
  const place = { catalogue, from: path.at(-1)?.name ?? '' }
  const complete = Object.keys(catalogue.questions).map((id) => answered(place, id))
  const all = Object.values(catalogue.rules)
  const gravest = levels.reduceRight((otherwise, level) => {
    const sureness = level === whenUnsure ? 'possible' : 'stated'
    // What is possible at all, and not stated at a graver level: that was looked for before.
    const counting = sureness === 'possible' ? all : all.filter((rule) => rule.level === level)
    const criteria = counting.map(({ when }) => when)
    return `iif(${holds(place, criteria, sureness)}, '${level}', ${otherwise})`
  }, `'${nothingFound}'`)
  return [
    ...path,
    { name: 'complete', expression: complete.join(' and ') },
    { name: 'outcome', expression: `iif(%complete, ${gravest}, {})` },
  ]
}

/**
 * The answer to the outcome's own item, as the Questionnaire offers it: so it comes with its words. Goes into
 * https://hl7.org/fhir/uv/sdc/StructureDefinition-sdc-questionnaire-calculatedExpression.html.
 */
export const outcomeExpression = `%questionnaire.item.where(linkId = '${outcomeLinkId}').answerOption.value.where(code = %outcome)`
