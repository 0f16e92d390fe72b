import { assess, path, wishes } from '../../rules/index.ts'
import { catalogue, type Catalogue } from '../fhir/catalogue.ts'

/** One whole set of answers, or a part of one: an option, or the boxes that are ticked. */
export type Given = Readonly<Record<string, string | readonly string[]>>

/** What an engine says of a set of answers: what `Assessment` says, for ids that nobody has to know. */
export type AnyAssessment =
  | { readonly status: 'in-progress'; readonly next: string }
  | {
      readonly status: 'completed'
      readonly outcome: string
      readonly findings: readonly {
        readonly rule: string
        readonly level: string
        readonly basis: 'stated' | 'unsure'
      }[]
    }

/** What is to be proved: a catalogue, and the engine that is said to follow it. Either may be broken; then it is told. */
export interface Subject {
  readonly catalogue: Catalogue
  readonly assess: (given: Given) => AnyAssessment
  readonly path: (given: Given) => readonly string[]
  /** The questions that are asked for information only: none of their options may change what is found. */
  readonly informing: readonly string[]
}

/** The rules of this project and their engine. */
export const subject: Subject = {
  catalogue,
  assess: (given) => assess(given),
  path: (given) => path(given),
  informing: [wishes.question],
}

/** The rules of a catalogue by the order in which their bits stand in a mask. */
export const rulesOf = ({ catalogue: { rules: all } }: Subject): readonly string[] =>
  Object.keys(all)
