import type { ClaimId } from '../../src/text/index.ts'
import { isOpen, type AnyCriterion } from '../fhir/catalogue.ts'
import type { Faults } from './faults.ts'
import { rulesOf, type Subject } from './subject.ts'
import { changesIn, outcomes, wordsOf, type Table } from './tables.ts'
import type { Terrain } from './terrain.ts'

/** Whether some answer may state this criterion: it names more than open answers wherever it has to hold. */
export function canBeStated(criterion: AnyCriterion): boolean {
  if ('question' in criterion) return criterion.isAnyOf.some((option) => !isOpen(option))
  return 'all' in criterion
    ? criterion.all.every((part) => canBeStated(part))
    : criterion.any.some((part) => canBeStated(part))
}

/** Whether some answer may leave this criterion open: a question that it reads offers "not sure" or the like. */
function canBeUnsure(subject: Subject, criterion: AnyCriterion): boolean {
  if ('question' in criterion) {
    return subject.catalogue.questions[criterion.question]!.options.some(isOpen)
  }
  const parts = 'all' in criterion ? criterion.all : criterion.any
  return parts.some((part) => canBeUnsure(subject, part))
}

/** What is missing, as a fault that no set of answers can show. */
const missing = (claim: ClaimId, what: string) => ({ claim, sets: [], what })

/** Every rule is raised by somebody: as stated, and as unsure, wherever its criterion leaves room for it. */
export function everyRuleFires(subject: Subject, { tables }: Terrain, faults: Faults): void {
  const words = wordsOf(subject)
  const seen = new Uint32Array(2 * words)
  for (const { raised } of tables) {
    for (let at = 0; at < raised.length; at += 1) {
      seen[at % (2 * words)] = seen[at % (2 * words)]! | raised[at]!
    }
  }
  const has = (place: number, word: number) => ((seen[word]! >>> (place & 31)) & 1) === 1
  for (const [place, rule] of rulesOf(subject).entries()) {
    const { when } = subject.catalogue.rules[rule]!
    const word = place >>> 5
    if (canBeStated(when) && !has(place, word)) {
      faults.add(missing('every-rule-fires', `no set of answers states the rule "${rule}"`))
    }
    if (canBeUnsure(subject, when) && !has(place, words + word)) {
      faults.add(missing('every-rule-fires', `no set of answers leaves the rule "${rule}" open`))
    }
  }
}

const optionOf = (question: string, option: string): string => `${question}: ${option}`

/** The options that change what is found for somebody. Counts the changes of one answer that were compared. */
function optionsThatMatter(subject: Subject, { blocks, changes, tables }: Terrain) {
  const wide = 2 * wordsOf(subject)
  const matter = new Set<string>()
  const differs = ({ raised, mild }: Table, from: number, to: number): boolean => {
    if (mild[from] !== mild[to]) return true
    for (let word = 0; word < wide; word += 1) {
      if (raised[from * wide + word] !== raised[to * wide + word]) return true
    }
    return false
  }
  for (const table of tables) {
    for (const [from, to, { question, options }] of changesIn(blocks, changes, table)) {
      if (!differs(table, from, to)) continue
      for (const option of options) matter.add(optionOf(question, option))
    }
  }
  return matter
}

/** Every option changes something for somebody; those of a question asked for information only change nothing. */
export function everyOptionMatters(subject: Subject, terrain: Terrain, faults: Faults): void {
  const matter = optionsThatMatter(subject, terrain)
  for (const [question, { options }] of Object.entries(subject.catalogue.questions)) {
    const informs = subject.informing.includes(question)
    for (const option of options) {
      if (matter.has(optionOf(question, option)) !== informs) continue
      const what = informs
        ? `"${option}" to "${question}" changes what is found, but is said to be asked for information only`
        : `"${option}" to "${question}" changes nothing for anybody`
      faults.add(missing('every-option-matters', what))
    }
  }
}

/** Every outcome is somebody's. */
export function everyOutcomeReached(_: Subject, { tables }: Terrain, faults: Faults): void {
  const reached = new Set(tables.flatMap(({ mild }) => [...new Set(mild)]))
  for (const [at, outcome] of outcomes.entries()) {
    if (reached.has(at)) continue
    faults.add(missing('every-outcome-reached', `nobody comes to the outcome "${outcome}"`))
  }
}

/** Every question is asked of somebody. */
export function everyQuestionAsked(subject: Subject, { blocks }: Terrain, faults: Faults): void {
  const asked = new Set(blocks.flatMap(({ sets }) => sets.flatMap((set) => Object.keys(set))))
  for (const question of Object.keys(subject.catalogue.questions)) {
    if (asked.has(question)) continue
    faults.add(missing('every-question-asked', `nobody is asked the question "${question}"`))
  }
}
