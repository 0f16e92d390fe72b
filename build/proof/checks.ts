import { isOpen } from '../fhir/catalogue.ts'
import { chosenIn, readingsOf, surenessOf } from './criteria.ts'
import { answersTo } from './space.ts'
import type { AnyAssessment, Given, Subject } from './subject.ts'

/** What is wrong with what the engine says of one whole set of answers; `null` where the claim holds for it. */
export type Check = (subject: Subject, given: Given, found: AnyAssessment) => string | null

const nothingFound = 'none-identified'
const bases = ['denied', 'unsure', 'stated'] as const

/** What a result says, in one line. */
export const tell = (found: AnyAssessment): string =>
  found.status === 'in-progress'
    ? `no result, but the question "${found.next}"`
    : `"${found.outcome}"`

/** The rules that the criteria hold to be raised, by the second reading; and how sure. */
const raisedBy = ({ catalogue: { rules } }: Subject, given: Given) =>
  Object.entries(rules).flatMap(([id, { when, level }]) => {
    const sureness = surenessOf(when, given)
    return sureness === 0 ? [] : [{ id, basis: bases[sureness], level }]
  })

/** The answers that count: to questions that the criteria, read a second time, ask of this person. */
function counted({ catalogue: { questions, followUps } }: Subject, given: Given): Given {
  const kept: Record<string, string | readonly string[]> = {}
  for (const id of Object.keys(questions)) {
    const opening = Object.hasOwn(followUps, id) ? followUps[id] : undefined
    if (opening && surenessOf(opening, kept) < 2) continue
    if (Object.hasOwn(given, id)) kept[id] = given[id]!
  }
  return kept
}

/** Whoever has answered all that is asked gets a result. */
export const pathEnds: Check = (_subject, _given, found) =>
  found.status === 'completed' ? null : `everything is answered, but there is ${tell(found)}`

/** No reason that is stated or left open is kept from the person. */
export const nothingHidden: Check = (subject, given, found) => {
  if (found.status !== 'completed' || found.outcome !== nothingFound) return null
  const [raised] = raisedBy(subject, counted(subject, given))
  return raised === undefined
    ? null
    : `the rule "${raised.id}" is ${raised.basis}, but the outcome is "${nothingFound}"`
}

/** "Not sure" and "prefer not to say" leave a reason open, and what was not asked answers nothing. */
export const unsureIsNotNo: Check = (subject, given, found) => {
  if (found.status !== 'completed' || found.outcome !== nothingFound) return null
  const open = Object.entries(counted(subject, given)).find(
    ([id, answer]) => chosenIn(answer).some(isOpen) && readingsOf(subject, id).length > 0,
  )
  return open === undefined
    ? null
    : `"${chosenIn(open[1]).join('", "')}" to "${open[0]}" comes to "${nothingFound}"`
}

/** What the engine finds is what the criteria say, rule by rule, with the level that the rule or the doubt gives. */
export const asWritten: Check = (subject, given, found) => {
  if (found.status !== 'completed') return null
  const due = raisedBy(subject, counted(subject, given))
  const said = new Map(found.findings.map((finding) => [finding.rule, finding]))
  const missing = due.find(({ id }) => !said.has(id))
  if (missing) return `the rule "${missing.id}" is ${missing.basis}, but is not found`
  const invented = found.findings.find(({ rule }) => !due.some(({ id }) => id === rule))
  if (invented) return `the rule "${invented.rule}" is found, but no answer raises it`
  const wrong = due.find(({ id, basis, level }) => {
    const finding = said.get(id)
    const inForce = basis === 'stated' ? level : 'ask-first'
    return finding?.basis !== basis || finding.level !== inForce
  })
  if (wrong) {
    const { basis, level } = said.get(wrong.id)!
    return `the rule "${wrong.id}" of level "${wrong.level}" is ${wrong.basis}, but is found as ${basis}, "${level}"`
  }
  return said.size === found.findings.length ? null : 'a rule is found twice'
}

/** What the answers to questions that are not asked would change. */
export function strayAnswer(subject: Subject, given: Given): string | null {
  const plain = JSON.stringify(subject.assess(given))
  const asked = new Set(Object.keys(given))
  const strays = Object.keys(subject.catalogue.questions)
    .filter((id) => !asked.has(id))
    .flatMap((id) => answersTo(subject, id).map((answer) => [id, answer] as const))
  const [id, answer] =
    strays.find(
      ([stray, one]) => JSON.stringify(subject.assess({ ...given, [stray]: one })) !== plain,
    ) ?? []
  return id === undefined
    ? null
    : `"${id}" is not asked, but to answer it with "${String(answer)}" changes the result`
}

/** Whether asking one question after the other leads to these answers, and to no result before the last. */
export function played(subject: Subject, given: Given): string | null {
  const so: Record<string, string | readonly string[]> = {}
  for (let step = 0; step <= Object.keys(given).length; step += 1) {
    // A set of its own, so that an engine may remember what it was asked.
    const found = subject.assess(Object.fromEntries(Object.entries(so)))
    if (found.status === 'completed') {
      const left = Object.keys(given).find((id) => !Object.hasOwn(so, id))
      return left === undefined ? null : `there is a result before "${left}" is answered`
    }
    const { next } = found
    if (Object.hasOwn(so, next)) return `"${next}" is answered, and asked again`
    if (!Object.hasOwn(given, next)) return `"${next}" is asked, but is not on the path`
    so[next] = given[next]!
  }
  return 'there is always one more question'
}

/** How mild an outcome is: 0 is the gravest. What is no outcome counts as milder than all, so that it is found. */
export const mildness = (order: readonly string[], found: AnyAssessment): number => {
  const at = found.status === 'completed' ? order.indexOf(found.outcome) : -1
  return at === -1 ? order.length : at
}

/** What is softer about the second of two sets, where it must not be. */
export function softened(
  subject: Subject,
  order: readonly string[],
  before: Given,
  after: Given,
): string | null {
  const [first, second] = [subject.assess(before), subject.assess(after)]
  return mildness(order, second) > mildness(order, first)
    ? `the outcome softens from ${tell(first)} to ${tell(second)}`
    : null
}
