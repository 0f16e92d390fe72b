import { isOpen } from '../fhir/catalogue.ts'
import { readingsOf, statesAlone, surenessAt } from './criteria.ts'
import { completions, keyOf, type Block } from './space.ts'
import type { Given, Subject } from './subject.ts'

/** One answer of a set is another: from one set of a block to another, by their places in `sets`. */
export interface Change {
  readonly from: number
  readonly to: number
  readonly question: string
  /** The options in which the two answers differ. */
  readonly options: readonly string[]
  /** Whether the second answer is at least as worrying as the first. */
  readonly isWorse: boolean
}

type Answer = string | readonly string[]
interface Other {
  readonly answer: Answer
  readonly options: readonly string[]
  readonly isWorse: boolean
}

/**
 * Whether option `b` is at least as worrying as `a`: at every place where a rule or a follow-up reads the question it
 * makes us at least as sure (no, then unsure, then stated); or `a` only leaves it open, and `b` states a whole reason.
 */
function isAsWorrying(subject: Subject, question: string, a: string, b: string): boolean {
  const places = readingsOf(subject, question)
  return (
    places.every((place) => surenessAt(place, [b]) >= surenessAt(place, [a])) ||
    (isOpen(a) && statesAlone(subject, question, b))
  )
}

/** The other answers to a question of one option. */
const otherOptions = (subject: Subject, question: string, given: string): readonly Other[] =>
  subject.catalogue.questions[question]!.options.filter((option) => option !== given).map(
    (option) => ({
      answer: option,
      options: [given, option],
      isWorse: isAsWorrying(subject, question, given, option),
    }),
  )

/**
 * One box more; and in the place of open boxes alone, one that states a whole reason. All that is ticked more often
 * comes of several of these, one behind the other.
 */
function moreBoxes(
  subject: Subject,
  question: string,
  ticked: readonly string[],
): readonly Other[] {
  const { options } = subject.catalogue.questions[question]!
  const isNone = ticked.includes('none')
  const more = options
    .filter((option) => option !== 'none' && !ticked.includes(option))
    .map((option) => ({
      answer: options.filter((one) => one === option || (!isNone && ticked.includes(one))),
      options: isNone ? ['none', option] : [option],
      isWorse: true,
    }))
  const instead = ticked.every(isOpen)
    ? options.filter((option) => statesAlone(subject, question, option))
    : []
  return [
    ...more,
    ...instead.map((option) => ({
      answer: [option],
      options: [...ticked, option],
      isWorse: true,
    })),
  ]
}

const othersOf = (subject: Subject, question: string, given: Answer): readonly Other[] =>
  typeof given === 'string'
    ? otherOptions(subject, question, given)
    : moreBoxes(subject, question, given)

/**
 * Every change of one answer within a block. Where a follow-up comes, it comes with each of its answers; where one
 * goes, its answer goes with it.
 */
export function changesOf(subject: Subject, { questions, sets }: Block, nothing: Given): Change[] {
  const places = new Map(sets.map((set, at) => [keyOf(questions, set), at]))
  const others = Object.fromEntries(
    Object.entries(nothing).filter(([id]) => !questions.includes(id)),
  )
  const memo = new Map<string, readonly Other[]>()
  const known = (question: string, given: Answer): readonly Other[] => {
    const key = `${question}/${String(given)}`
    const found = memo.get(key) ?? othersOf(subject, question, given)
    memo.set(key, found)
    return found
  }
  return sets.flatMap((set, from) =>
    Object.entries(set).flatMap(([question, given]) =>
      known(question, given).flatMap(({ answer, options, isWorse }) =>
        completions(subject, { ...others, ...set, [question]: answer }, questions).map(
          (other): Change => ({
            from,
            to: places.get(keyOf(questions, other))!,
            question,
            options,
            isWorse,
          }),
        ),
      ),
    ),
  )
}
