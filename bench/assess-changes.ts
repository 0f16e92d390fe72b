import {
  choose,
  denied,
  sureness,
  type AnyAnswers,
  type Options,
  type Ready,
} from '../rules/criterion.ts'
import {
  findingOf,
  isAsked,
  ready,
  type AnyAssessment,
  type AnyFinding,
  type Catalogue,
  type ReadyRule,
} from '../rules/engine.ts'
import { levels } from '../rules/index.ts'

// One changed answer at a time, for catalogues far larger than the shipped one: why it stays here is in
// docs/decisions/0017-assess-speed.md. The logic of criteria is that of the rules; only the book-keeping is here.

/** What a sitting is at, and what it costs to change it. */
export interface Changes<Q extends string, R extends string> {
  /** Takes one answer (`undefined` takes it back), and gives what all of them come to: the same as `assess`. */
  readonly change: (question: Q, given: unknown) => AnyAssessment<Q, R>
  /** How many rules have been judged since the beginning. */
  readonly judged: () => number
}

const questionsIn = <Q extends string>(criterion: Ready<Q>): readonly number[] =>
  criterion.parts === null
    ? [criterion.at]
    : [...new Set(criterion.parts.flatMap((part) => questionsIn(part)))]

/** For each question, the places of the criteria that mention it, in order. */
function mentions<Q extends string>(questions: number, criteria: readonly (Ready<Q> | null)[]) {
  const places = Array.from({ length: questions }, (): number[] => [])
  for (const [place, criterion] of criteria.entries()) {
    for (const at of criterion === null ? [] : questionsIn(criterion)) places[at]?.push(place)
  }
  return places
}

/** The place of `key` among `keys`, which are in order; where it belongs if it is not there. */
function placeIn(keys: readonly number[], key: number): number {
  let low = 0
  for (let high = keys.length; low < high;) {
    const middle = (low + high) >> 1
    if ((keys[middle] ?? 0) < key) low = middle + 1
    else high = middle
  }
  return low
}

/** Gravest first; at the same level, what was stated before what was not sure. */
const placeOf = ({ basis, level }: AnyFinding<string, string>): number =>
  basis === 'stated' ? levels.indexOf(level) : levels.length

/** The findings of a sitting, always in their order. */
function inOrder<Q extends string, R extends string>(rules: readonly ReadyRule<Q, R>[]) {
  const keys: number[] = []
  const findings: AnyFinding<Q, R>[] = []
  const keyNow: number[] = rules.map(() => -1)
  return {
    /** Replaces what rule number `at` came to by `finding`, or takes it away. */
    put(at: number, finding: AnyFinding<Q, R> | null): void {
      const before = keyNow[at] ?? -1
      const key = finding === null ? -1 : placeOf(finding) * rules.length + at
      keyNow[at] = key
      if (before >= 0) {
        const from = placeIn(keys, before)
        if (finding !== null && key === before) {
          findings[from] = finding
          return
        }
        keys.splice(from, 1)
        findings.splice(from, 1)
      }
      if (finding === null) return
      const to = placeIn(keys, key)
      keys.splice(to, 0, key)
      findings.splice(to, 0, finding)
    },
    /** A list of their own for whoever asks: what was told once does not change. */
    all: (): readonly AnyFinding<Q, R>[] => findings.slice(),
  }
}

/** The questions on the path that have no answer, and the first of them. */
function waiting(length: number) {
  const isOpen: boolean[] = Array.from({ length }, () => false)
  let howMany = 0
  let first = 0
  return {
    set(at: number, open: boolean): void {
      if (isOpen[at] === open) return
      isOpen[at] = open
      howMany += open ? 1 : -1
      if (open) first = Math.min(first, at)
    },
    /** The first, or `null`. Starts from where it was: what lies before has been answered since. */
    first(): number | null {
      if (howMany === 0) return null
      while (isOpen[first] !== true) first += 1
      return first
    },
  }
}

/** A catalogue, and who mentions whom in it. */
function indexOf<Q extends string, R extends string>(catalogue: Catalogue<Q, R>) {
  const { questions, rules } = ready(catalogue)
  const criteria = questions.map(({ askedIf }) => askedIf)
  const whens = rules.map(({ when }) => when)
  return {
    questions,
    rules,
    places: new Map(questions.map(({ id, at }) => [id, at])),
    followers: mentions(questions.length, criteria),
    readers: mentions(questions.length, whens),
  }
}

type Index<Q extends string, R extends string> = ReturnType<typeof indexOf<Q, R>>

/** One sitting: what was said, what of it counts, and what that comes to so far. */
function sittingOf<Q extends string, R extends string>(index: Index<Q, R>, initial: AnyAnswers) {
  const { questions, rules } = index
  return {
    index,
    answers: { ...initial } as Record<string, unknown>,
    chosen: questions.map((): Options => 0),
    open: waiting(questions.length),
    order: inOrder(rules),
    judged: 0,
  }
}

type Sitting<Q extends string, R extends string> = ReturnType<typeof sittingOf<Q, R>>

/** Counts anew the answer to question number `at`, and what follows on it. Adds what changed to `changed`. */
function count<Q extends string, R extends string>(
  sitting: Sitting<Q, R>,
  at: number,
  changed: number[],
  isGiven: boolean,
): void {
  const { index, answers, chosen, open } = sitting
  const question = index.questions[at]
  if (!question) return
  const isOnPath = isAsked(question, chosen)
  const options = isOnPath ? choose(question, answers[question.id]) : 0
  open.set(at, isOnPath && options === 0)
  // What was given counts as changed even when it chooses the same: it is told in the order in which it was ticked.
  if (!isGiven && options === chosen[at]) return
  chosen[at] = options
  changed.push(at)
  for (const follower of index.followers[at] ?? []) count(sitting, follower, changed, false)
}

function judge<Q extends string, R extends string>(sitting: Sitting<Q, R>, at: number): void {
  const { index, answers, chosen, order } = sitting
  const rule = index.rules[at]
  if (!rule) return
  sitting.judged += 1
  const sure = sureness(rule.when, chosen)
  order.put(at, sure === denied ? null : findingOf(rule, sure, chosen, answers))
}

/** What all of it comes to now. */
function now<Q extends string, R extends string>({
  index,
  open,
  order,
}: Sitting<Q, R>): AnyAssessment<Q, R> {
  const first = open.first()
  const next = first === null ? undefined : index.questions[first]
  if (next) return { status: 'in-progress', next: next.id }
  const findings = order.all()
  return { status: 'completed', outcome: findings[0]?.level ?? 'none-identified', findings }
}

/**
 * Begins sittings of a catalogue. Each change judges again only the rules that mention what changed: the question,
 * and the follow-ups that came or went with it.
 */
export function begin<Q extends string, R extends string>(
  catalogue: Catalogue<Q, R>,
): (answers: AnyAnswers) => Changes<Q, R> {
  const index = indexOf(catalogue)
  return (initial) => {
    const sitting = sittingOf(index, initial)
    for (const { at } of index.questions) count(sitting, at, [], false)
    for (const at of index.rules.keys()) judge(sitting, at)
    return {
      change(id, given) {
        const at = index.places.get(id)
        if (at === undefined) throw new Error(`bench: nobody asks "${id}".`)
        sitting.answers[id] = given
        const changed: number[] = []
        count(sitting, at, changed, true)
        const readers = changed.map((one) => index.readers[one] ?? [])
        // A rule that mentions two of them is judged once.
        const touched = readers.length === 1 ? readers[0] : new Set(readers.flat())
        for (const rule of touched ?? []) judge(sitting, rule)
        return now(sitting)
      },
      judged: () => sitting.judged,
    }
  }
}
