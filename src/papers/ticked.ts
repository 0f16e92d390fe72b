import { followUps, questionIds, type Criterion, type QuestionId } from '../../rules/index.ts'
import { boxesOf, openBoxesOf, sayingBoxesOf } from './boxes.ts'

/** What has to be ticked on paper: any one of `boxes`, of which there may be none; or all, or any, of the parts. */
export type Ticked =
  | { readonly boxes: readonly string[] }
  | { readonly all: readonly Ticked[] }
  | { readonly any: readonly Ticked[] }

const never: Ticked = { boxes: [] }
const isNever = (ticked: Ticked): boolean => 'boxes' in ticked && ticked.boxes.length === 0

const gateOf = (question: QuestionId): Criterion | undefined =>
  (followUps as Partial<Record<QuestionId, Criterion>>)[question]

/** A question without a tick counts as not sure. So a choice of all its boxes always fits, if everybody is asked. */
const choices = questionIds
  .filter((question) => gateOf(question) === undefined && openBoxesOf(question).length > 0)
  .map(boxesOf)
const isAlways = (ticked: Ticked): boolean =>
  'boxes' in ticked && choices.some((boxes) => boxes.every((box) => ticked.boxes.includes(box)))

function anyOf(parts: readonly Ticked[]): Ticked {
  const flat = parts.flatMap((part) => ('any' in part ? part.any : [part]))
  const boxes = [...new Set(flat.flatMap((part) => ('boxes' in part ? part.boxes : [])))]
  const joined = [
    ...(boxes.length > 0 ? [{ boxes }] : []),
    ...flat.filter((part) => !('boxes' in part)),
  ]
  return joined.length > 1 ? { any: joined } : (joined[0] ?? never)
}

function allOf(parts: readonly Ticked[]): Ticked {
  if (parts.some(isNever)) return never
  const flat = parts.flatMap((part) => ('all' in part ? part.all : [part]))
  const open = flat.filter((part) => !isAlways(part))
  return open.length > 1 ? { all: open } : (open[0] ?? flat[0] ?? never)
}

/** A follow-up counts only while the answer that opens it is ticked, too. */
function onPath(question: QuestionId, boxes: readonly string[]): Ticked {
  const gate = gateOf(question)
  return gate === undefined ? { boxes } : allOf([codesOf(gate, 'stated'), { boxes }])
}

/**
 * One part is not sure, and the others hold at least so much. Each case is told once: the parts behind the one
 * that is not sure are stated.
 */
const unsureOfAll = (parts: readonly Criterion[]): Ticked =>
  anyOf(
    parts.map((part, at) =>
      allOf([
        ...parts.slice(0, at).map((one) => anyOf([codesOf(one, 'stated'), codesOf(one, 'unsure')])),
        codesOf(part, 'unsure'),
        ...parts.slice(at + 1).map((one) => codesOf(one, 'stated')),
      ]),
    ),
  )

/**
 * The boxes that state a criterion, or that leave it open. Where both fit, what is stated counts, as the engine has it.
 */
export function codesOf(criterion: Criterion, basis: 'stated' | 'unsure'): Ticked {
  if ('question' in criterion) {
    const { question, isAnyOf } = criterion
    return onPath(
      question,
      basis === 'stated' ? sayingBoxesOf(question, isAnyOf) : openBoxesOf(question),
    )
  }
  if ('any' in criterion) return anyOf(criterion.any.map((part) => codesOf(part, basis)))
  return basis === 'unsure'
    ? unsureOfAll(criterion.all)
    : allOf(criterion.all.map((part) => codesOf(part, 'stated')))
}

/** The boxes that open a follow-up; `null` for a question that everybody is asked. */
export function gateCodesOf(question: QuestionId): Ticked | null {
  const gate = gateOf(question)
  return gate === undefined ? null : codesOf(gate, 'stated')
}
