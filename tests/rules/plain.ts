import { levels, type Level, type Outcome, type Question } from '../../rules/index.ts'
import type { AnyAnswers, AnyCriterion } from '../../rules/criterion.ts'
import type { AnyAssessment, Catalogue } from '../../rules/engine.ts'

// The rules read one by one as they are written, with nothing prepared: slow, and easy to check against README.md of
// the rules. What the product's engine says is compared with this, for the shipped rules and for any others.

type Verdict = {
  readonly holds: 'stated' | 'unsure' | 'denied'
  readonly because: readonly { readonly question: string; readonly answer: string }[]
}

const denied: Verdict = { holds: 'denied', because: [] }
const gravity = ({ level, basis }: { level: Level; basis: string }): number =>
  -2 * levels.indexOf(level) + (basis === 'stated' ? 1 : 0)
const isOpen = (option: string): boolean => option === 'unsure' || option === 'declined'
/** Spread, so that a hole in a list is seen and counts as no option. */
const asList = (answer: unknown): readonly unknown[] =>
  Array.isArray(answer) ? [...answer] : [answer]

function isAnswer({ kind, options }: Question, given: unknown): boolean {
  if ((kind === 'many') !== Array.isArray(given)) return false
  const chosen = asList(given)
  return (
    chosen.length > 0 &&
    new Set(chosen).size === chosen.length &&
    chosen.every((option) => (options as readonly unknown[]).includes(option)) &&
    (chosen.length === 1 || !chosen.includes('none'))
  )
}

/** `path` and `assess` by reading the catalogue anew for each respondent. */
export function interpret<Q extends string, R extends string>(catalogue: Catalogue<Q, R>) {
  const { questions, followUps, rules } = catalogue

  function judge(criterion: AnyCriterion<Q>, answers: AnyAnswers): Verdict {
    if ('question' in criterion) {
      const { question, isAnyOf } = criterion
      if (!isAnswer(questions[question], answers[question])) return denied
      const chosen = asList(answers[question]) as readonly string[]
      const tell = (found: readonly string[]) => found.map((answer) => ({ question, answer }))
      const stated = chosen.filter((o) => !isOpen(o) && isAnyOf.includes(o))
      if (stated.length > 0) return { holds: 'stated', because: tell(stated) }
      const open = chosen.filter(isOpen)
      return open.length > 0 ? { holds: 'unsure', because: tell(open) } : denied
    }
    const joined = 'all' in criterion ? criterion.all : criterion.any
    const parts = joined.map((c) => judge(c, answers))
    const rank = ['denied', 'unsure', 'stated'] as const
    const ranks = parts.map((part) => rank.indexOf(part.holds))
    const holds = rank['all' in criterion ? Math.min(...ranks) : Math.max(...ranks)] ?? 'denied'
    const counted = 'all' in criterion ? parts : parts.filter((part) => part.holds === holds)
    return holds === 'denied' ? denied : { holds, because: counted.flatMap((part) => part.because) }
  }

  function walk(answers: AnyAnswers) {
    const asked: Q[] = []
    const counted: Record<string, unknown> = {}
    for (const id of Object.keys(questions) as Q[]) {
      const criterion = followUps[id]
      if (criterion && judge(criterion, counted).holds !== 'stated') continue
      asked.push(id)
      if (Object.hasOwn(answers, id)) counted[id] = answers[id]
    }
    return { asked, counted }
  }

  function assess(answers: AnyAnswers): AnyAssessment<Q, R> {
    const { asked, counted } = walk(answers)
    const next = asked.find((id) => !isAnswer(questions[id], counted[id]))
    if (next !== undefined) return { status: 'in-progress', next }
    const findings = (Object.keys(rules) as R[])
      .flatMap((rule) => {
        const { holds, because } = judge(rules[rule].when, counted)
        if (holds === 'denied') return []
        const level = holds === 'stated' ? rules[rule].level : 'ask-first'
        return [
          { rule, level, basis: holds, because: because as { question: Q; answer: string }[] },
        ]
      })
      .toSorted((a, b) => gravity(b) - gravity(a))
    const outcome: Outcome = findings[0]?.level ?? 'none-identified'
    return { status: 'completed', outcome, findings }
  }

  return { path: (answers: AnyAnswers): readonly Q[] => walk(answers).asked, assess }
}
