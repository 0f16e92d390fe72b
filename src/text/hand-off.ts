import type { Outcome } from '../../rules/index.ts'

/** What can be decided about a treatment, by the professional. */
export type DecisionId = 'go-ahead' | 'wait' | 'do-not'

/** Why what was read could not be opened, or only in part. */
export type ReadingFault =
  | 'nothing'
  | 'not-loaded'
  | 'foreign'
  | 'damaged'
  | 'cut-off'
  | 'mixed'
  | 'no-key'
  | 'other-key'
  | 'newer-format'
  | 'too-large'
  | 'contradicts-itself'

/** Why a key could not be opened. */
export type KeyFault = 'foreign' | 'not-loaded' | 'wrong-passphrase' | 'damaged'

/** Why there is no picture from the camera. */
export type CameraFault = 'refused' | 'none' | 'busy'

/** The words with which a person hands over a result. */
export interface HandOffWords {
  readonly title: string
  readonly lead: string
  /** Where a part of the page did not come, as the network was off. */
  readonly missing: string
  readonly print: string
  readonly printHint: string
  readonly sealedTitle: string
  readonly sealedLead: (ending: string) => string
  readonly showCode: string
  readonly closeCode: string
  readonly sealing: string
  readonly sealFailed: string
  /** What a picture of a code is called. */
  readonly code: (at: number, of: number) => string
  readonly codesHint: (of: number) => string
  readonly nextCode: string
  readonly saveSealed: string
  readonly saveSealedHint: string
  readonly plainTitle: string
  readonly plainLead: string
  readonly savePlain: string
  /** `name` is the name of the file. */
  readonly saved: (name: string) => string
}

/** The words of the one page that is printed. */
export interface SheetWords {
  /** What a tick beside a point says. */
  readonly discussed: string
  readonly title: string
  /** When the questions were answered; an ISO date and time. */
  readonly answered: (at: string) => string
  readonly flagged: string
  readonly noneFlagged: string
  readonly open: string
  readonly rest: string
  readonly ask: string
  readonly name: string
  readonly notes: string
  readonly signature: string
  /** Before the answers that raised a finding, and before the sources. */
  readonly because: string
  readonly sources: string
}

/** The words of the page on which a professional reads what is handed over. */
export interface ProfessionalWords {
  readonly title: string
  readonly lead: string
  /** The way here, on the page for the front desk. */
  readonly link: string
  readonly linkHint: string
  /** On a tablet that is handed round. */
  readonly notHere: string
  readonly key: {
    readonly title: string
    readonly lead: string
    readonly openTitle: string
    readonly file: string
    readonly passphrase: string
    readonly open: string
    readonly opening: string
    readonly opened: (ending: string) => string
    readonly lock: string
    readonly faults: { readonly [F in KeyFault]: string }
    readonly makeTitle: string
    readonly makeLead: readonly [string, ...string[]]
    readonly newPassphrase: string
    readonly again: string
    readonly tooShort: (least: number) => string
    readonly notAlike: string
    readonly make: string
    readonly making: string
    readonly made: (name: string) => string
  }
  readonly invitation: {
    readonly title: string
    readonly lead: string
    readonly address: string
    readonly code: string
    readonly saveCode: string
    readonly pack: string
    readonly packLead: string
  }
  readonly read: {
    readonly title: string
    readonly lead: string
    readonly camera: string
    readonly cameraOn: string
    readonly cameraEnd: string
    readonly cameraFaults: { readonly [F in CameraFault]: string }
    readonly text: string
    readonly textHint: string
    readonly action: string
    readonly file: string
    readonly drop: string
    readonly reading: string
    /** Which codes are here, and which are still to come. */
    readonly partly: (here: number, of: number, missing: readonly number[]) => string
    readonly done: string
    readonly already: string
    readonly faults: { readonly [F in ReadingFault]: string }
    readonly nothingLost: string
    readonly saveRaw: string
  }
  readonly result: {
    readonly title: (at: string) => string
    readonly flagged: string
    readonly noneFlagged: string
    readonly open: string
    readonly openLead: string
    readonly rest: string
    readonly settle: string
    readonly close: string
    readonly unknownAnswer: (question: string, answer: string) => string
  }
  readonly rules: {
    readonly title: string
    readonly lead: (then: string, now: string) => string
    readonly before: (version: string) => string
    readonly after: (version: string) => string
    /** What both made of it, in one sentence for the note. */
    readonly noted: (version: string, outcome: string, now: string) => string
    readonly outcome: { readonly [O in Outcome]: string }
    readonly same: string
    readonly gone: string
    readonly came: string
    readonly moved: (name: string, before: string, after: string) => string
    readonly unanswered: (questions: readonly string[]) => string
    readonly unknown: string
  }
  readonly since: {
    readonly title: string
    readonly lead: (before: string, after: string) => string
    readonly how: string
    readonly none: string
    readonly answers: string
    readonly before: string
    readonly after: string
    readonly notAsked: string
    readonly reasonsCame: string
    readonly reasonsGone: string
    readonly outcomeSame: (outcome: string) => string
    readonly rulesSame: string
    readonly rulesChanged: (before: string, after: string) => string
    /** Asked when a second result was read: it is shown only when that is known. */
    readonly whose: string
    readonly samePerson: string
    readonly otherPerson: string
  }
  readonly decision: {
    readonly title: string
    readonly lead: string
    readonly options: { readonly [D in DecisionId]: string }
    readonly reason: string
    readonly reasonHint: string
    readonly reasonNeeded: string
    readonly choose: string
    readonly against: string
    readonly print: string
    readonly notDiscussed: (points: readonly string[]) => string
    readonly decided: string
  }
}
