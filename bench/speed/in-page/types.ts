/** How buttons are named, and whether the first answer is given as soon as that can be done. */
export interface Orders {
  readonly names: {
    readonly start: string
    readonly next: string
    readonly finish: string
    readonly delete: string
  }
  readonly press: boolean
}

/** What a person answers, by question. */
export type Given = Readonly<Record<string, string | readonly string[]>>

/** Times in ms since navigation began. */
export interface Loaded {
  readonly firstPaint: number
  readonly largestPaint: number
  readonly awake: number
  /** Long tasks: when each began, and how long it took. */
  readonly tasks: readonly (readonly [at: number, took: number])[]
  /** What the page had asked for until it was awake: as sent, without headers. */
  readonly requests: number
  readonly bytes: number
  /** Every press of the first control, where that was ordered; and whether the last stands and is kept. */
  readonly presses: readonly number[]
  readonly stands: boolean
  /** Where that control is to be found, as a selector. */
  readonly chosen: string
}

/** A place to press, in CSS pixels. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** What the page under measurement offers to whoever measures. */
export interface Bench {
  /** How the page came, once it is awake and quiet. */
  readonly loaded: Promise<Loaded>
  /** The screen, and the question on it. */
  readonly where: () => string
  /** What has to be pressed next so that the question is answered like this. Scrolls it into sight. */
  readonly toChoose: (answers: Given) => Point | null
  /** The button that leads on. */
  readonly toGoOn: () => Point | null
  /** Of each interaction as Event Timing tells it: from the press to the next paint, in ms, in steps of 8. */
  readonly interactions: () => readonly number[]
  /** Answers the question that is open, and goes on; presses what leads on where there is none. */
  readonly step: (answers: Given) => Promise<void>
  /** So many whole sittings from within the page, each deleted at its end. */
  readonly sit: (answers: Given, times: number) => Promise<void>
  /** What the screen says, without spaces: of a question what is asked and offered, of the result every line. */
  readonly words: () => readonly string[]
}

declare global {
  var needlewiseBench: Bench
}
