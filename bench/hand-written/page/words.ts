// What the page knows, as make.ts writes it from the rules and the words of the product. Types only.

export type Criterion =
  | { readonly question: string; readonly isAnyOf: readonly string[] }
  | { readonly all: readonly Criterion[] }
  | { readonly any: readonly Criterion[] }

export interface OptionWords {
  readonly id: string
  readonly label: string
  readonly hint?: string
  /** Set apart from the ones above it. */
  readonly apart?: true
}

/** A document: its name, its address where it has one, of when it is and how it was read. */
interface Source {
  readonly name: string
  readonly url?: string
  readonly remarks: readonly string[]
}

/** A document, by its place in `sources`. */
export type SourceNumber = number

export interface QuestionWords {
  readonly id: string
  readonly many: boolean
  readonly title: string
  readonly hint?: string
  readonly options: readonly OptionWords[]
  readonly missing: string
  readonly why: string
  readonly whyFrom: readonly SourceNumber[]
  readonly howToTell: readonly string[]
  readonly howFrom: readonly SourceNumber[]
  readonly terms: readonly string[]
  readonly notSure?: string
  /** Asked only when this holds. */
  readonly after?: Criterion
}

/** A place in a document, and what the document says of the matter. */
export type Citation = readonly [source: SourceNumber, at: string, remark: string]

export type Level = 'avoid' | 'wait' | 'ask-first'
export type Outcome = Level | 'none-identified'

export interface RuleWords {
  readonly id: string
  readonly when: Criterion
  readonly level: Level
  readonly name: string
  readonly reason: string
  readonly listedOnly: boolean
  readonly change: string
  readonly ask: readonly string[]
  readonly disagreement?: string
  readonly sources: readonly SourceNumber[]
  readonly citations: readonly Citation[]
  readonly terms: readonly string[]
}

interface WishWords {
  readonly id: string
  readonly label: string
  readonly lines: readonly string[]
  readonly alternatives: readonly string[]
  readonly sources: readonly SourceNumber[]
  readonly terms: readonly string[]
}

interface OutcomeWords {
  readonly headline: string
  readonly meaning: string
  readonly next: readonly string[]
  readonly terms: readonly string[]
}

/** Plain words of the screens, by the names that they have in the product. */
type Plain = Readonly<Record<string, string>>

export interface Words {
  readonly sources: readonly Source[]
  readonly questions: readonly QuestionWords[]
  readonly rules: readonly RuleWords[]
  readonly wishesOf: string
  readonly wishes: readonly WishWords[]
  readonly outcomes: Readonly<Record<Outcome, OutcomeWords>>
  readonly levels: Readonly<Record<Level, string>>
  /** Hard words in the order of the alphabet, each with what it means. */
  readonly terms: Readonly<Record<string, readonly [word: string, means: string]>>
  /** "Question 2 of 16", by how many there are and which it is. */
  readonly progress: Readonly<Record<number, readonly string[]>>
  /** What stands between two answers, and before and behind the name of a page in the tab. */
  readonly between: string
  readonly tab: readonly [before: string, behind: string]
  readonly error: readonly [before: string, behind: string]
  readonly form: Plain
  readonly check: Plain
  readonly result: Plain
  readonly concerns: Plain
  readonly handOff: Plain
  readonly start: Plain
  readonly shell: Plain
  readonly guide: Plain
  readonly askAlways: readonly string[]
  readonly notCovered: readonly string[]
  readonly course: readonly string[]
  readonly courseFrom: string
  readonly judgedBy: readonly string[]
}
