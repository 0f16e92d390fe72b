import type { followUps, questions } from './questions.ts'
import type { sources } from './sources.ts'

/** One thing that is asked. `one`: a single option; `many`: at least one, each once. */
export interface Question {
  readonly kind: 'one' | 'many'
  readonly options: readonly [string, string, ...string[]]
}

export type QuestionId = keyof typeof questions
export type FollowUpId = keyof typeof followUps
export type SourceId = keyof typeof sources

/** The options that `Q` offers. */
export type OptionId<Q extends QuestionId> = (typeof questions)[Q]['options'][number]

/** What one respondent gave for `Q`: an option id, or several for a `many` question. */
export type Answer<Q extends QuestionId> = (typeof questions)[Q]['kind'] extends 'many'
  ? readonly OptionId<Q>[]
  : OptionId<Q>

/** What one respondent has said so far. A missing key means: not answered. */
export type Answers = { readonly [Q in QuestionId]?: Answer<Q> }

/**
 * Options with a meaning of their own, the same in every question.
 * `unsure` and `declined` are answers that deny nothing; `none` stands alone.
 */
export type Open = 'unsure' | 'declined'
export type Exclusive = 'none'

type AnswerCriterion = {
  [Q in QuestionId]: {
    readonly question: Q
    readonly isAnyOf: readonly [
      Exclude<OptionId<Q>, Exclusive | 'declined'>,
      ...Exclude<OptionId<Q>, Exclusive | 'declined'>[],
    ]
  }
}[QuestionId]

/** The logic "the answer is any of…", and its joins. There is no `not`: reshape the question instead. */
export type Criterion =
  | AnswerCriterion
  | { readonly all: readonly [Criterion, Criterion, ...Criterion[]] }
  | { readonly any: readonly [Criterion, Criterion, ...Criterion[]] }

/** What a rule asks of the person, gravest first. Explained in README.md. */
export type Level = 'avoid' | 'wait' | 'ask-first'

/** The source's own word for the matter. Never to be blurred with our `Level`. */
export type Calls =
  | 'contraindication'
  | 'not-recommended'
  | 'may-not-be-suitable'
  | 'not-evaluated'
  | 'not-authorised'
  | 'bound-to-the-area'
  | 'advice'

/** How we read a source: the whole text, part of it, another's copy of it, or only a report about it. */
export type Reading = 'in-full' | 'in-part' | 'reproduced' | 'second-hand'

/** A document in the bibliography. Titles stay in the source's own words and language. */
export interface Source {
  /** How it is named in a line of text: who, and when. */
  readonly short: string
  readonly title: string
  readonly publisher: string
  /** ISO date, as exact as the source gives it; absent where it gives none. */
  readonly date?: `${number}` | `${number}-${number}` | `${number}-${number}-${number}`
  readonly url?: `https://${string}` | `http://${string}`
  readonly read: Reading
}

/** A place in a source. `at` names a section in the source's own structure, for whoever looks it up. */
export interface Place {
  readonly source: SourceId
  readonly at: string
}

/** A place in a source, and what that source calls the matter. */
export interface Citation extends Place {
  readonly calls: Calls
}

/** How a source stands apart from the level that we chose. */
export type Stance =
  | 'does-not-list-it'
  | 'less-strict'
  | 'stricter'
  | 'other-reason'
  | 'other-scope'

/** A place in a source that disagrees, and how. */
export interface Dissent extends Place {
  readonly stance: Stance
}

/** Who may sign a review. Words for each are in `src/text`. */
export type Reviewer = 'evidence-review' | 'clinician'

/** Who last checked a rule against its sources, when, and until when that holds (ISO dates). */
export interface Review {
  readonly on: `${number}-${number}-${number}`
  readonly by: Reviewer
  readonly until: `${number}-${number}-${number}`
}

/** One documented statement: when this criterion, then this level, on this evidence. */
export interface Rule {
  readonly when: Criterion
  readonly level: Level
  readonly evidence: readonly [Citation, ...Citation[]]
  /** Sources that hold otherwise. The reader is told, in words of `src/text`. */
  readonly disagreement?: readonly [Dissent, ...Dissent[]]
  /** Where the reason itself stands. Empty where the sources list the matter without saying why. */
  readonly reason: readonly Place[]
  readonly reviewed: Review
}

/** The gravest first: the order of findings, and what "gravest wins" means. */
export const levels = ['avoid', 'wait', 'ask-first'] as const satisfies readonly Level[]
