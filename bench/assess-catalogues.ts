import type { AnyAnswers, AnyCriterion } from '../rules/criterion.ts'
import type { Catalogue } from '../rules/engine.ts'
import { followUps, questions, ruleIds, rules, type Question } from '../rules/index.ts'

/** A catalogue of any size: its ids are made up. */
export type AnyCatalogue = Catalogue<string, string>
/** Gives numbers from 0 to under 1, always the same ones. */
export type Dice = () => number

/** A linear congruential generator (the multiplier of Numerical Recipes): every run asks the same people. */
export function diceFrom(seed: number): Dice {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** The criterion of a shipped rule, about the questions of one copy. */
function renamed(criterion: AnyCriterion<string>, copy: number): AnyCriterion<string> {
  if ('question' in criterion) return { ...criterion, question: `${criterion.question}-${copy}` }
  const [parts, key] = 'all' in criterion ? [criterion.all, 'all'] : [criterion.any, 'any']
  return { [key]: parts.map((part) => renamed(part, copy)) } as unknown as AnyCriterion<string>
}

/**
 * A catalogue of `count` rules: the shipped rules, their questions and their follow-up, copied under other ids until
 * there are as many. So the mix of criteria and the number of questions to a rule are those of the shipped one.
 */
export function catalogueOf(count: number): AnyCatalogue {
  const made = {
    questions: {} as Record<string, Question>,
    followUps: {} as Record<string, AnyCriterion<string>>,
    rules: {} as Record<string, AnyCatalogue['rules'][string]>,
  }
  for (let copy = 0; copy * ruleIds.length < count; copy += 1) {
    for (const [id, question] of Object.entries(questions)) {
      made.questions[`${id}-${copy}`] = question
    }
    for (const [id, criterion] of Object.entries(followUps)) {
      made.followUps[`${id}-${copy}`] = renamed(criterion, copy)
    }
    for (const id of ruleIds.slice(0, count - copy * ruleIds.length)) {
      const { when, level } = rules[id]
      made.rules[`${id}-${copy}`] = { when: renamed(when, copy), level }
    }
  }
  return made
}

const pick = <T>(from: readonly T[], dice: Dice): T => from[Math.floor(dice() * from.length)] as T

/** What most people say: nothing to report. Nine in ten to a question of one answer, seven in ten to a list. */
export function likelyAnswer({ kind, options }: Question, dice: Dice): string | readonly string[] {
  const open = options.filter((o) => ['unsure', 'declined'].includes(o))
  const calm = ['no', 'professional', '22-or-over', 'controlled'].find((o) => options.includes(o))
  const others = options.filter((o) => !open.includes(o) && o !== 'none' && o !== calm)
  const luck = dice()
  if (kind === 'one') return luck < 0.9 && calm !== undefined ? calm : pick(options, dice)
  if (options.includes('none') && luck < 0.7) return ['none']
  if (luck > 0.95 && open.length > 0) return [pick(open, dice)]
  return [...new Set([pick(others, dice), pick(others, dice)])]
}

/** Somebody who answers everything they are asked, in order. As JSON, as answers come from where they are kept. */
export function respondentOf({ questions: asked, followUps: later }: AnyCatalogue, dice: Dice) {
  const answers: Record<string, unknown> = {}
  for (const [id, question] of Object.entries(asked)) {
    const criterion = later[id]
    if (criterion && 'question' in criterion) {
      const given = answers[criterion.question] as readonly string[]
      if (!criterion.isAnyOf.some((option) => given.includes(option))) continue
    }
    answers[id] = likelyAnswer(question, dice)
  }
  return JSON.parse(JSON.stringify(answers)) as AnyAnswers
}
