import { followUps, questions, rules, type Level, type Question } from '../../rules/index.ts'

/** A criterion of any rule set: what `Criterion` says, for ids that nobody has to know. */
export type AnyCriterion =
  | { readonly question: string; readonly isAnyOf: readonly string[] }
  | { readonly all: readonly AnyCriterion[] }
  | { readonly any: readonly AnyCriterion[] }

/** What is asked and what follows from it, in the shape of `rules/`. What is written from it names nothing in it. */
export interface Catalogue {
  readonly questions: Readonly<Record<string, Question>>
  readonly followUps: Readonly<Record<string, AnyCriterion>>
  readonly rules: Readonly<Record<string, { readonly when: AnyCriterion; readonly level: Level }>>
}

/** The rules of this project. */
export const catalogue: Catalogue = { questions, followUps, rules }

/** Answers that deny nothing: a rule that reads the question is raised by them, as "ask first". */
export const isOpen = (option: string): boolean => option === 'unsure' || option === 'declined'

/** The criterion of a follow-up, or nothing where everybody is asked. */
export const followUpOf = (
  { followUps: all }: Catalogue,
  question: string,
): AnyCriterion | undefined => (Object.hasOwn(all, question) ? all[question] : undefined)
