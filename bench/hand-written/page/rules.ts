import type { Criterion, Level, QuestionWords, RuleWords, Words } from './words.ts'

// The path and the result, by hand: the same logic as the product's `rules/assess.ts`, over the same criteria.

/** What was answered: one option, or several. */
export type Answers = Readonly<Record<string, string | readonly string[]>>

export interface Because {
  readonly question: string
  readonly answer: string
}

export interface Finding {
  readonly rule: RuleWords
  readonly level: Level
  readonly sure: boolean
  readonly because: readonly Because[]
}

const ranks: Readonly<Record<Level, number>> = { avoid: 0, wait: 2, 'ask-first': 4 }
export const isOpen = (option: string): boolean => option === 'unsure' || option === 'declined'

/** 2: stated, 1: not sure, 0: no; with the answers that say so. */
type Verdict = readonly [holds: 0 | 1 | 2, because: readonly Because[]]

function judge(criterion: Criterion, answers: Answers): Verdict {
  if ('question' in criterion) {
    const { question, isAnyOf } = criterion
    const chosen = [answers[question] ?? []].flat()
    const tell = (options: readonly string[]) => options.map((answer) => ({ question, answer }))
    const stated = chosen.filter((option) => !isOpen(option) && isAnyOf.includes(option))
    if (stated.length > 0) return [2, tell(stated)]
    const open = chosen.filter(isOpen)
    return open.length > 0 ? [1, tell(open)] : [0, []]
  }
  const isAll = 'all' in criterion
  const parts = (isAll ? criterion.all : criterion.any).map((part) => judge(part, answers))
  const holds = parts
    .map(([rank]) => rank)
    .reduce((one, other) => (one < other === isAll ? one : other))
  if (holds === 0) return [0, []]
  const counted = isAll ? parts : parts.filter(([rank]) => rank === holds)
  return [holds, counted.flatMap(([, because]) => because)]
}

/** The questions that are asked, in order; what is answered to any other does not count. */
export function pathOf({ questions }: Words, answers: Answers): readonly QuestionWords[] {
  const counted: Record<string, string | readonly string[]> = {}
  return questions.filter(({ id, after }) => {
    if (after && judge(after, counted)[0] < 2) return false
    if (answers[id] !== undefined) counted[id] = answers[id]
    return true
  })
}

/** What a complete set of answers comes to, the gravest first. */
export function findingsOf(words: Words, answers: Answers): readonly Finding[] {
  const counted = Object.fromEntries(
    pathOf(words, answers).map(({ id }) => [id, answers[id] ?? []]),
  )
  const rankOf = ({ level, sure }: Finding): number => ranks[level] + (sure ? 0 : 1)
  return words.rules
    .flatMap((rule): Finding[] => {
      const [holds, because] = judge(rule.when, counted)
      if (holds === 0) return []
      return [{ rule, level: holds === 2 ? rule.level : 'ask-first', sure: holds === 2, because }]
    })
    .toSorted((one, other) => rankOf(one) - rankOf(other))
}
