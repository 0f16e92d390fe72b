import type { Outcome, QuestionId, RuleId } from '../../rules/index.ts'
import type { ClaimId, Tried } from '../text/index.ts'

/** One claim that held, and on how much it was tried. */
export interface Claim {
  readonly id: ClaimId
  /** How many cases of it were walked one by one: sets of answers, changes of an answer, rules, options. */
  readonly walked: number
  readonly of: Tried
  /** How many more were drawn by chance. */
  readonly drawn: number
  /** The file of the test that breaks it on purpose, from the root of the project. */
  readonly test: string
}

/** Questions that rules tie together. */
export interface ProvedGroup {
  readonly questions: readonly QuestionId[]
  /** How many sets of answers to these questions there are, in digits. */
  readonly sets: string
  /** How many of them were walked; all, or those that show the rest. */
  readonly walked: number
  /** Where not all were: the questions with every answer of which each other part was walked whole. */
  readonly hinges: readonly QuestionId[]
}

/** What the build proved of the rules: figures only. Whoever reads a `Proof` knows that every claim held. */
export interface Proof {
  readonly ruleset: { readonly version: string; readonly hash: string }
  readonly space: {
    /** How many complete sets of answers there are along the path, in digits: more than a number may hold. */
    readonly sets: string
    readonly questions: number
    readonly rules: number
    readonly shortest: number
    readonly longest: number
    /** Questions that are asked for information only. */
    readonly informing: readonly QuestionId[]
    /** Rules that can only be raised as unsure, because they name nothing but open answers. */
    readonly onlyUnsure: readonly RuleId[]
  }
  readonly groups: readonly ProvedGroup[]
  readonly walked: { readonly sets: number; readonly changes: number }
  readonly chance: {
    /** From which the drawing starts: who starts from the same draws the same. */
    readonly seed: string
    readonly sets: number
    /** Pairs of a set and the same set with one answer that is as worrying or more. */
    readonly pairs: number
    /** Of the pairs, those whose first set was drawn so that each complete set is as likely as any other. */
    readonly even: number
    /** How many of the evenly drawn sets came to each outcome. */
    readonly outcomes: { readonly [O in Outcome]: number }
  }
  readonly claims: readonly Claim[]
}

/** What testing the tests came to: how many small faults, put into the rules on purpose, no test noticed. */
export type MutationFigures =
  | { readonly state: 'missing' }
  | { readonly state: 'other-sources'; readonly date: string }
  | {
      readonly state: 'current'
      readonly date: string
      readonly tool: string
      readonly mutated: readonly string[]
      readonly total: number
      readonly killed: number
      readonly timeout: number
      readonly survived: number
      readonly noCoverage: number
      /** Noticed faults of all, in hundredths. */
      readonly share: number
      readonly survivors: readonly {
        readonly file: string
        readonly line: number
        readonly mutator: string
        readonly replacement: string
        readonly reason: string
      }[]
    }

/** One version of the rules, and what in it is not as in the version before. */
export interface LedgerRow {
  readonly version: string
  readonly on: string
  readonly rules: number
  readonly questions: number
  /** Ids that are new, gone or different; `null` for the first version. */
  readonly changed: readonly string[] | null
}

/** All that the page and `proof.json` tell. */
export interface Published {
  readonly proof: Proof
  readonly mutation: MutationFigures
  readonly ledger: readonly LedgerRow[]
}
