import { contraindications, ruleIds, type RuleId } from './contraindications/index.ts'
import { levels, type Answers, type Criterion, type Level, type QuestionId } from './model.ts'
import { followUps, questionIds, questions } from './questions.ts'

/** One answer that led to a finding. A `many` answer gives one of these for each option that counted. */
export interface Because {
  readonly question: QuestionId
  readonly answer: string
}

/** A rule raised by these answers, at the level in force: `ask-first` when only unsure. */
export interface Finding {
  readonly rule: RuleId
  readonly level: Level
  readonly basis: 'stated' | 'unsure'
  readonly because: readonly Because[]
}

export type Outcome = Level | 'none-identified'

/** There is no outcome before the last question: it cannot be read from an unfinished assessment. */
export type Assessment =
  | { readonly status: 'in-progress'; readonly next: QuestionId }
  | {
      readonly status: 'completed'
      readonly outcome: Outcome
      readonly findings: readonly Finding[]
    }

/** `stated` > `unsure` > `denied`: how sure an answer makes us that a criterion holds. */
type Verdict = {
  readonly holds: 'stated' | 'unsure' | 'denied'
  readonly because: readonly Because[]
}

const denied: Verdict = { holds: 'denied', because: [] }
/** Gravest first; at the same level, what was stated before what was not sure. */
const gravity = ({ level, basis }: Finding): number =>
  -2 * levels.indexOf(level) + (basis === 'stated' ? 1 : 0)
const isOpen = (option: string): boolean => option === 'unsure' || option === 'declined'
/** Spread, so that a hole in a list is seen and counts as no option. */
const asList = (answer: unknown): readonly unknown[] =>
  Array.isArray(answer) ? [...answer] : [answer]

/**
 * Whether `given` is an answer to `question`: for `one`, an option on offer; for `many`, at least one,
 * each on offer and named once. "None of these" beside another option contradicts itself: no answer.
 */
export function isAnswer(question: QuestionId, given: unknown): boolean {
  const { kind, options } = questions[question]
  if ((kind === 'many') !== Array.isArray(given)) return false
  const chosen = asList(given)
  return (
    chosen.length > 0 &&
    new Set(chosen).size === chosen.length &&
    chosen.every((option) => (options as readonly unknown[]).includes(option)) &&
    (chosen.length === 1 || !chosen.includes('none'))
  )
}

function judge(criterion: Criterion, answers: Answers): Verdict {
  if ('question' in criterion) {
    const { question, isAnyOf } = criterion
    if (!isAnswer(question, answers[question])) return denied
    const chosen = asList(answers[question]) as readonly string[]
    const tell = (found: readonly string[]) => found.map((answer) => ({ question, answer }))
    const stated = chosen.filter((o) => !isOpen(o) && (isAnyOf as readonly string[]).includes(o))
    if (stated.length > 0) return { holds: 'stated', because: tell(stated) }
    const open = chosen.filter(isOpen)
    return open.length > 0 ? { holds: 'unsure', because: tell(open) } : denied
  }
  const parts = ('all' in criterion ? criterion.all : criterion.any).map((c) => judge(c, answers))
  const rank = ['denied', 'unsure', 'stated'] as const
  const ranks = parts.map((part) => rank.indexOf(part.holds))
  const holds = rank['all' in criterion ? Math.min(...ranks) : Math.max(...ranks)] ?? 'denied'
  const counted = 'all' in criterion ? parts : parts.filter((part) => part.holds === holds)
  return holds === 'denied' ? denied : { holds, because: counted.flatMap((part) => part.because) }
}

/** The answers that count: those on the path. One that fell off it is as if never given. */
function walk(answers: Answers): { asked: readonly QuestionId[]; counted: Answers } {
  const asked: QuestionId[] = []
  const counted: Partial<Record<QuestionId, unknown>> = {}
  for (const id of questionIds) {
    const criterion = (followUps as Partial<Record<QuestionId, Criterion>>)[id]
    if (criterion && judge(criterion, counted as Answers).holds !== 'stated') continue
    asked.push(id)
    if (Object.hasOwn(answers, id)) counted[id] = answers[id]
  }
  return { asked, counted: counted as Answers }
}

/** The questions that this respondent is asked, in order, computed from the answers. */
export const path = (answers: Answers): readonly QuestionId[] => walk(answers).asked

/**
 * What these answers come to: the next question, or every rule they raise, gravest first.
 * Anything that is no answer (unknown option, contradictory set) counts as not answered.
 */
export function assess(answers: Answers): Assessment {
  const { asked, counted } = walk(answers)
  const next = asked.find((id) => !isAnswer(id, counted[id]))
  if (next) return { status: 'in-progress', next }
  const findings = ruleIds
    .flatMap((rule): Finding[] => {
      const { holds, because } = judge(contraindications[rule].when, counted)
      if (holds === 'denied') return []
      const level = holds === 'stated' ? contraindications[rule].level : 'ask-first'
      return [{ rule, level, basis: holds, because }]
    })
    .toSorted((a, b) => gravity(b) - gravity(a))
  return { status: 'completed', outcome: findings[0]?.level ?? 'none-identified', findings }
}
