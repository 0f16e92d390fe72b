import { langs, type Lang } from './text/index.ts'

/** Words of a clinic, in each language that it offers. */
type InLanguages<Words> = { readonly [L in Lang]?: Words }

/** How a tablet that is handed from person to person keeps time, in seconds. */
interface KioskLimits {
  /** True when every visit is a kiosk sitting, whatever the address says. */
  readonly always: boolean
  /** Without a touch for so long, it is asked whether anybody is there. */
  readonly idleSeconds: number
  /** So long there is time to say yes. */
  readonly warningSeconds: number
  /** So long "Please hand the tablet back" stands when nobody of the staff taps. */
  readonly handBackSeconds: number
}

/**
 * What a clinic's pack makes its own: name, look, languages and limits. It is read and checked when the site is built
 * (build/clinic). It has no place for a question, a rule, a level or a source: those are the same everywhere.
 */
export interface Clinic {
  /** `null` where nobody's pack was given. */
  readonly name: string | null
  /** The file of the logo, from the root of the site, with its size in CSS pixels. */
  readonly logo: { readonly file: string; readonly width: number; readonly height: number } | null
  /** The languages that are offered, each once. The first is the one of the documents at the root. */
  readonly languages: readonly [Lang, ...Lang[]]
  readonly kiosk: KioskLimits
  /** How to reach the clinic, in one line. */
  readonly contact: InLanguages<string> | null
  /** What the clinic asks for before a visit, in its own words. */
  readonly beforeVisit: InLanguages<readonly string[]> | null
  /** The key that results are sealed for, where no link of a practice gave another. It is public. */
  readonly recipient: string | null
  /** After so many days without reaching its host the site says to staff that it may be old. */
  readonly staleAfterDays: number
}

const [first, ...others] = langs
if (first === undefined)
  throw new Error('clinic: src/text/languages.ts names no language; add one.')

/** The site as it is without a pack. */
export const noClinic: Clinic = {
  name: null,
  logo: null,
  languages: [first, ...others],
  kiosk: { always: false, idleSeconds: 60, warningSeconds: 20, handBackSeconds: 30 },
  contact: null,
  beforeVisit: null,
  recipient: null,
  staleAfterDays: 30,
}
