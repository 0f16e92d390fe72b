/** What is claimed of the rules. The ids are permanent: other people's programs read them in `proof.json`. */
export type ClaimId =
  | 'nothing-hidden'
  | 'never-softer'
  | 'unsure-is-not-no'
  | 'as-written'
  | 'every-path-ends'
  | 'every-question-asked'
  | 'every-rule-fires'
  | 'every-option-matters'
  | 'every-outcome-reached'
  | 'groups-are-apart'

/** What a claim was tried on, one by one. */
export type Tried = 'sets' | 'changes' | 'rules' | 'options' | 'outcomes' | 'questions'

/** Several paragraphs under one heading. */
interface Passage {
  readonly title: string
  readonly paragraphs: readonly [string, ...string[]]
}

/** The words of the page that tells what was proved of the rules. */
export interface ProofPageWords {
  readonly title: string
  readonly lead: string
  /** The way here from other pages. */
  readonly link: string
  readonly figuresTitle: string
  readonly figures: {
    readonly sets: string
    readonly path: string
    readonly fromTo: (from: number, to: number) => string
    readonly groups: string
    readonly walked: string
    readonly changes: string
    readonly drawn: string
  }
  readonly how: Passage
  readonly groups: {
    readonly title: string
    /** How many sets of a group were tried, of all that it has. */
    readonly tried: (walked: string, of: string) => string
    /** Said of a group that was not walked in one piece. */
    readonly held: (questions: readonly string[]) => string
  }
  readonly worse: Passage
  readonly claimsTitle: string
  readonly claims: {
    readonly [C in ClaimId]: { readonly name: string; readonly words: string }
  }
  readonly onlyUnsure: (rules: readonly string[]) => string
  readonly informing: (questions: readonly string[]) => string
  /** How much a claim was tried on: what stands before the number. */
  readonly walkedOf: { readonly [T in Tried]: string }
  readonly drawn: string
  /** What stands before the command that runs the test. */
  readonly test: string
  readonly chance: {
    readonly title: string
    readonly drew: (pairs: number) => string
    readonly even: (pairs: number) => string
    /** The rule of three: what may be said when nothing was found in so many pairs. */
    readonly ruleOfThree: (pairs: number) => string
    readonly not: string
    readonly seed: string
    readonly seedName: string
    readonly method: string
    readonly tableCaption: string
    readonly outcome: string
    readonly sets: string
    readonly none: string
  }
  readonly mutation: {
    readonly title: string
    readonly lead: string
    readonly missing: string
    readonly otherSources: (on: string) => string
    readonly current: (on: string) => string
    readonly total: string
    readonly killed: string
    readonly timeout: string
    readonly survived: string
    readonly noCoverage: string
    readonly share: string
    readonly survivorsTitle: string
    readonly allNoticed: string
  }
  readonly ledger: {
    readonly title: string
    readonly lead: string
    readonly caption: string
    readonly version: string
    readonly since: string
    readonly changed: string
    readonly first: string
  }
  readonly commands: {
    readonly title: string
    readonly lead: string
    readonly prove: string
    readonly mutation: string
    readonly reviews: string
    readonly forPrograms: string
  }
}
