import type { Paper } from '../pages.ts'
import type { HandOffWords, ProfessionalWords, SheetWords } from './hand-off.ts'
import type { Lang } from './languages.ts'
import type { ProofPageWords } from './proof.ts'
import type {
  Alternative,
  Calls,
  Concern,
  ConcernId,
  FactId,
  FigureId,
  Level,
  OptionId,
  Outcome,
  QuestionId,
  Reading,
  Reviewer,
  RuleId,
  rules,
  SectionId,
  signs,
  Stance,
} from '../../rules/index.ts'

export type OptionText = string | { readonly label: string; readonly hint: string }

/** Questions on which a person could look or check: these need words that say how. */
type Checkable = keyof typeof signs
/** Questions with an answer that leaves the matter open. */
type MayBeOpen<Q extends QuestionId> = 'unsure' extends OptionId<Q> ? Q : never
/** Rules on which sources stand apart: these need words that say so. */
type Disputed = {
  [R in RuleId]: (typeof rules)[R] extends { readonly disagreement: unknown } ? R : never
}[RuleId]

type QuestionText<Q extends QuestionId> = {
  readonly title: string
  readonly hint?: string
  readonly options: { readonly [O in OptionId<Q>]: OptionText }
  readonly why: string
  readonly howToTell?: readonly [string, ...string[]]
  /** What to ask the professional when the answer was "Not sure". */
  readonly notSure?: string
} & (Q extends Checkable ? { readonly howToTell: readonly [string, ...string[]] } : unknown) &
  (Q extends MayBeOpen<Q> ? { readonly notSure: string } : unknown)

type RuleText<R extends RuleId> = {
  /** What the matter is called in a list. */
  readonly name: string
  readonly reason: string
  /** What would have to change, or that nothing will. */
  readonly change: string
  /** What to ask the professional, word for word. */
  readonly ask: readonly [string, ...string[]]
  readonly disagreement?: string
} & (R extends Disputed ? { readonly disagreement: string } : unknown)

/** Numbers, money and dates in the way of the language. */
export interface Format {
  /** A plain number; one of more than 15 digits as a `bigint`. */
  readonly number: (value: number | bigint) => string
  /** A length in millimetres, with its unit. */
  readonly millimetres: (value: number) => string
  /** An amount in US dollars, without cents. */
  readonly dollars: (value: number) => string
  /** From one length to another, in millimetres, with the unit once. */
  readonly millimetreRange: (from: number, to: number) => string
  /** An ISO date, as exact as it is given: year, month or day. */
  readonly date: (iso: string) => string
  /** A moment, given as an ISO date and time, in the device's own time zone, to the minute. */
  readonly moment: (iso: string) => string
  /** Several answers one behind the other, set apart by more than a comma: answers hold commas. */
  readonly answers: (labels: readonly string[]) => string
}

/** A hard word that may stay, because what it means is told on every page that says it. */
export interface Term {
  readonly word: string
  /** The forms in which the word stands in the text, when not only as `word`. */
  readonly forms?: readonly string[]
  readonly means: string
}

/** The hard words: names of illnesses, drugs, treatments and offices that no plain word can replace. */
export type TermId =
  | 'microneedling'
  | 'licensed-professional'
  | 'radiofrequency'
  | 'acne'
  | 'eczema'
  | 'psoriasis'
  | 'keloid'
  | 'irritated'
  | 'isotretinoin'
  | 'chemotherapy'
  | 'radiotherapy'
  | 'steroids'
  | 'diabetes'
  | 'clot'
  | 'fungus'
  | 'collagen'
  | 'prp'
  | 'lidocaine'
  | 'numbing'
  | 'serum'
  | 'cartridge'
  | 'fillers'
  | 'chemical-peel'
  | 'hiv'
  | 'fda'
  | 'cdc'
  | 'device-label'
  | 'authorised'

/** One figure of the rules, as numbers; words turn it into a sentence. */
interface Span {
  readonly from: number
  readonly to: number
}
export type Spans = { readonly [F in FigureId]: Span } & { readonly coursePrice: Span }

/** A fact in words, or in words around the shared figures. */
type FactText = string | ((figures: Spans) => string)

/** Every word that a person reads, in one language. */
export interface Text {
  readonly lang: Lang
  readonly dir: 'ltr' | 'rtl'
  /** Who checked these words against the reference, which is English, and what a reader is told of that. */
  readonly translation: {
    readonly review: 'is-the-reference' | 'not-yet' | { readonly by: string; readonly on: string }
    readonly title: string
    readonly words: string
    /** A link to the same page in the reference. */
    readonly toReference: string
  }
  readonly format: Format
  /** What the pages to read are called. */
  readonly titles: { readonly [P in Paper]: string }
  readonly shell: {
    readonly name: string
    readonly skip: string
    readonly menu: string
    readonly pages: { readonly [P in Paper]: string }
    readonly deleteAnswers: string
    readonly deleteHint: string
    readonly consult: string
    /** "Page title – product", with "Error: " in front when something is missing. */
    readonly title: (page: string, error: boolean) => string
    readonly newTab: string
    /** What the page is, for a search engine. */
    readonly description: string
    /** What the list of languages is called. */
    readonly languages: string
    /** Said once the language was switched, whether anything is answered or not. */
    readonly switched: string
    readonly helpTitle: string
    readonly help: string
  }
  readonly notices: {
    readonly label: string
    /** A language that could not be loaded, by its own name. */
    readonly languageMissing: (name: string) => string
    readonly deleted: string
    readonly storageRefused: string
    readonly savedUnreadable: string
    readonly savedOtherRules: string
    /** Names the questions whose saved answers could not be read. */
    readonly savedPartly: (questions: readonly string[]) => string
    readonly close: string
    /** A part of the site that could not be fetched; and the way to try again. */
    readonly partMissing: string
    readonly again: string
    readonly late: string
    /** For who came by a link of which a part is missing. */
    readonly invitationBroken: string
  }
  readonly start: {
    readonly title: string
    readonly lead: string
    readonly how: readonly string[]
    readonly notThis: string
    readonly privacy: string
    readonly action: string
    readonly carryOn: string
    readonly carryOnHint: string
    readonly anewHint: string
    readonly noScript: string
    readonly reasonsTitle: string
    readonly readMore: string
    /** The way to the page for the front desk. */
    readonly staff: string
    /** For who came by a link. `ending` are the last letters of the key. */
    readonly invited: (ending: string) => string
  }
  readonly questions: { readonly [Q in QuestionId]: QuestionText<Q> }
  readonly form: {
    readonly continue: string
    readonly back: string
    /** Reads the question and its options aloud; and the way to end that. */
    readonly listen: string
    readonly stopListening: string
    readonly progress: (at: number, of: number) => string
    readonly answered: string
    readonly changing: string
    readonly whyWeAsk: string
    readonly howToTell: string
    readonly from: string
    readonly errorTitle: string
    readonly missingOne: string
    readonly missingOneOrUnsure: string
    readonly missingMany: string
    readonly contradictory: string
  }
  readonly check: {
    readonly title: string
    readonly lead: string
    readonly change: string
    readonly action: string
    readonly none: string
  }
  readonly levels: {
    readonly [L in Level]: { readonly name: string; readonly meaning: string }
  }
  readonly outcomes: {
    readonly [O in Outcome]: {
      readonly headline: string
      readonly meaning: string
      readonly next: readonly [string, ...string[]]
    }
  }
  readonly rules: { readonly [R in RuleId]: RuleText<R> }
  readonly calls: { readonly [C in Calls]: string }
  readonly stances: { readonly [S in Stance]: string }
  readonly readings: { readonly [R in Reading]: string }
  readonly reviewers: { readonly [R in Reviewer]: string }
  readonly result: {
    /** For the browser's tab and history: it must not tell what the result is. */
    readonly title: string
    readonly because: string
    readonly levelsOurs: string
    readonly givesReason: string
    readonly notSureTitle: string
    readonly notSureLead: string
    readonly youSaid: string
    readonly sources: string
    readonly sourcesInDetail: string
    readonly noReasonGiven: string
    readonly disagreement: string
    readonly change: string
    readonly notSureChange: string
    /** The same for who preferred not to say. */
    readonly declinedChange: string
    readonly changeAnswers: string
    readonly nextTitle: string
    readonly askTitle: string
    readonly askLead: string
    readonly askAlways: readonly [string, ...string[]]
    readonly askDeclined: string
    readonly notCoveredTitle: string
    readonly notCovered: readonly [string, ...string[]]
    readonly versionTitle: string
    readonly version: (version: string, hash: string, date: string) => string
    readonly lapsed: (late: number, all: number) => string
    readonly unreviewed: (open: number, all: number) => string
    /** The version of the rules, in one line. */
    readonly rules: (version: string, hash: string) => string
    /** Over the list of what stands on a page. */
    readonly contents: string
    /** Of a source that does not say when it is from. */
    readonly undated: string
    readonly evidenceLink: string
  }
  readonly concerns: {
    readonly title: string
    readonly lead: string
    /** For who was told to hold off. */
    readonly held: string
    readonly reported: { readonly [C in ConcernId]: string }
    readonly authorised: { readonly [A in Concern['authorised']]: string }
    readonly areas: string
    readonly courseTitle: string
    readonly courseSessions: (sessions: Span) => string
    readonly courseTime: (results: Span) => string
    readonly coursePrice: (price: Span, each: Span, sessions: Span) => string
    readonly priceBar: (price: Span) => string
    readonly alternatives: string
    readonly alternative: { readonly [A in Alternative]: string }
    readonly guideLink: string
  }
  readonly guide: {
    readonly title: string
    readonly lead: string
    readonly sections: { readonly [S in SectionId]: string }
    readonly facts: { readonly [F in FactId]: FactText }
    readonly reasonsTitle: string
    readonly reasonsLead: string
    readonly pictures: {
      readonly skinTitle: string
      readonly skinWords: (figures: Spans) => string
      readonly surface: string
      readonly outerSkin: string
      readonly deeperSkin: string
      readonly needle: { readonly [F in FigureId]?: string }
      readonly courseTitle: string
      readonly courseWords: string
      readonly day: (day: number) => string
      readonly span: { readonly [F in FigureId]?: string }
      readonly priceTitle: string
    }
    readonly start: string
  }
  readonly evidence: {
    readonly title: string
    readonly lead: string
    readonly levelsTitle: string
    readonly rulesTitle: string
    readonly raisedBy: string
    readonly calls: string
    readonly dissent: string
    readonly review: (on: string, by: string, until: string) => string
    readonly lapsed: string
    readonly reasonFrom: string
    readonly sourcesTitle: string
    readonly sourcesLead: string
    readonly all: string
    readonly any: string
    readonly followUps: string
  }
  readonly about: {
    readonly title: string
    readonly sections: readonly [PaperSection, ...PaperSection[]]
    /** What could mislead a person, and what is done about it: the reader's version of docs/safety.md. */
    readonly hazards: {
      readonly title: string
      readonly lead: string
      readonly known: readonly [KnownHazard, ...KnownHazard[]]
      /** What this is not for, and how to tell of a mistake. */
      readonly more: readonly [PaperSection, ...PaperSection[]]
    }
    /** Whose work the site holds besides our own. */
    readonly licences: { readonly title: string; readonly lead: string; readonly link: string }
  }
  /** What was done so that everybody can use this, how it was tested, and what falls short. */
  readonly accessibility: {
    readonly title: string
    readonly lead: string
    /** When what it says was last compared with what is so; an ISO date. */
    readonly checked: (on: string) => string
    readonly sections: readonly [PaperSection, ...PaperSection[]]
  }
  /** The questions on paper, and the key to what was ticked. */
  readonly printable: {
    readonly title: string
    /** The button that prints this page. */
    readonly print: string
    /** On a screen only: the boxes there cannot be ticked. */
    readonly forPen: string
    readonly lead: string
    /** Who gets the paper when it is filled in. */
    readonly handIn: string
    readonly date: string
    readonly name: string
    readonly questionsTitle: string
    readonly tickOne: string
    /** In the words of the questions' own hints, so that it is not said twice. */
    readonly tickMany: string
    /** For a question that not everybody is asked; `boxes` are codes such as "3b". */
    readonly onlyIf: (boxes: string) => string
    /** "1a, 1b or 1c", and "1a and 2b". */
    readonly anyOf: (boxes: readonly string[]) => string
    readonly allOf: (boxes: readonly string[]) => string
    readonly keyTitle: string
    readonly keyLead: string
    readonly howTo: readonly [string, ...string[]]
    readonly ticked: string
    /** For the answers that leave a matter open. */
    readonly openTitle: string
    readonly openLead: string
    readonly noneTitle: string
    /** When the first check of a rule ends; an ISO date. */
    readonly holdsUntil: (until: string) => string
    /** Where the sources stand: a page, by its title. */
    readonly sources: (page: string) => string
    readonly notes: string
    readonly signature: string
  }
  /** Told, on each page, of the hard words that stand there. */
  readonly glossary: {
    readonly title: string
    readonly terms: { readonly [T in TermId]: Term }
  }
  readonly notFound: { readonly title: string; readonly lead: string }
  /** What is said around a clinic's own words. */
  readonly clinic: {
    readonly beforeVisit: (name: string) => string
    /** Whose words these are. */
    readonly ownWords: (name: string) => string
    readonly contact: (name: string) => string
  }
  /** For a tablet that is handed from person to person. */
  readonly kiosk: {
    /** Told before anything is answered. */
    readonly told: (idle: number, warning: number) => string
    readonly deleteHint: string
    readonly idleTitle: string
    readonly idleLead: string
    /** To who was just handed the tablet. */
    readonly notYours: string
    readonly left: (seconds: number) => string
    readonly stay: string
    /** Over the questions to ask, where nothing can be copied or printed. */
    readonly askLead: string
    readonly doneTitle: string
    readonly doneLead: string
    readonly done: string
    readonly handBackTitle: string
    readonly handBackLead: string
    readonly handBackLeft: (seconds: number) => string
    readonly handBackAction: string
  }
  /** What the start page says of the copy on this device. */
  readonly offline: {
    readonly update: string
    readonly updateAction: string
    /** Said when the newer version could not be taken up now. */
    readonly updateLater: string
    /** Days without the host; `null` when it was never reached. */
    readonly stale: (days: number | null) => string
  }
  readonly staff: StaffWords
  /** Of the page that tells what was proved of the rules. */
  readonly proof: ProofPageWords
  /** With which a person hands over a result. */
  readonly handOff: HandOffWords
  /** Of the one page that is printed. */
  readonly sheet: SheetWords
  /** Of the page on which a professional reads it. */
  readonly professional: ProfessionalWords
}

/** What a point of the morning check says when all is well, and when there is something to do. */
interface CheckWords {
  readonly name: string
  readonly good: string
  readonly todo: string
}

/** The page for the front desk. */
interface StaffWords {
  readonly title: string
  readonly lead: string
  readonly checkTitle: string
  readonly good: string
  readonly todo: string
  readonly looking: string
  readonly allGood: (points: number) => string
  readonly someTodo: (points: number, all: number) => string
  readonly again: string
  /** No answers of anybody are on this device. */
  readonly answers: CheckWords & {
    readonly found: (places: readonly string[]) => string
    readonly places: { readonly [P in Place]: string }
    readonly action: string
  }
  readonly version: CheckWords & {
    readonly running: (version: string, build: string | null) => string
    readonly rules: (version: string, hash: string) => string
  }
  readonly host: CheckWords & { readonly reached: (when: string | null) => string }
  readonly copy: CheckWords & {
    readonly missing: (missing: number, all: number) => string
    readonly complete: (all: number) => string
    readonly none: string
    readonly noneTodo: string
    /** Where the browser keeps no copy, whatever is done on the page. */
    readonly refused: string
    readonly refusedTodo: string
    readonly action: string
  }
  readonly reviews: CheckWords & { readonly lapsed: (late: number, all: number) => string }
  readonly clock: CheckWords & { readonly says: (when: string) => string }
  readonly contrast: CheckWords & { readonly least: (ratio: number) => string }
  readonly pointsTitle: string
  readonly dayTitle: string
  readonly kioskTitle: string
  readonly kioskLead: string
  readonly kioskStart: string
  readonly kioskOn: string
  readonly kioskAlways: string
  /** On the fold in which handing out can be ended. */
  readonly kioskEndTitle: string
  readonly kioskEnd: string
  /** What comes of ending it. */
  readonly kioskEndLead: string
  readonly limits: (idle: number, warning: number, handBack: number) => string
  /** For which key results are sealed; `null` where there is none. */
  readonly sealsFor: (ending: string | null) => string
  readonly languageTitle: string
  /** `name` is the language that every sitting begins in. */
  readonly language: (name: string) => string
  readonly paperTitle: string
  readonly paper: string
  readonly lockTitle: string
  readonly lockLead: string
  readonly locks: readonly PaperSteps[]
  readonly limitsTitle: string
  readonly limitsLead: string
  readonly doesNot: readonly [string, ...string[]]
}

/** Where something may be stored on a device. */
export type Place = 'this-tab' | 'local-storage' | 'databases' | 'cookies' | 'caches'

/** How something is done, step by step. */
interface PaperSteps {
  readonly title: string
  readonly steps: readonly [string, ...string[]]
}

/**
 * What is said until there is a result. It comes with the first page, and everything else when it is needed: each
 * kilobyte here is waited for by everybody.
 */
export type FirstText = Pick<
  Text,
  | 'lang'
  | 'dir'
  | 'format'
  | 'titles'
  | 'questions'
  | 'glossary'
  | keyof ScreenWords
  | keyof ClinicWords
>

/** The words of the screens: what is asked, what is answered, and what surrounds it. */
export type ScreenWords = Pick<Text, 'shell' | 'notices' | 'start' | 'form' | 'check'>

/** What the result and its hand-off add to the first words. */
export type AddedByResult = Pick<
  Text,
  'translation' | 'rules' | keyof ResultWords | keyof HandOverWords
>

/** What is said in a whole sitting, from the first page to the result and its hand-off. */
export type ResultText = FirstText & AddedByResult

/** What is said outside of a sitting. */
export type SaidElsewhere = Omit<Text, keyof ResultText>

/** The words of the result, and of what goes with it. */
export type ResultWords = Pick<
  Text,
  | 'levels'
  | 'outcomes'
  | 'result'
  | 'calls'
  | 'stances'
  | 'readings'
  | 'reviewers'
  | 'concerns'
  | 'notFound'
>

/** The words of the pages that tell where the rules come from, and what this check is. */
export type PaperWords = Pick<Text, 'evidence' | 'about' | 'accessibility'>

/** The words for a clinic: its own texts, and its tablet. */
export type ClinicWords = Pick<Text, 'clinic' | 'kiosk' | 'offline'>

/** The words for who looks after a tablet. */
export type DeskWords = Pick<Text, 'staff'>

/** The words of the questions on paper, and of the key to them. */
export type PrintableWords = Pick<Text, 'printable'>

/** The words with which a result goes from a person to a professional. */
export type HandOverWords = Pick<Text, 'handOff' | 'sheet'>

/** The words with which a professional reads it. */
export type ReadingWords = Pick<Text, 'professional'>

/** A part of a page of plain words. */
interface PaperSection {
  readonly title: string
  readonly paragraphs: readonly [string, ...string[]]
}

/** One way in which the check could mislead somebody, and what we and they can do about it. */
interface KnownHazard {
  readonly hazard: string
  readonly control: string
}
