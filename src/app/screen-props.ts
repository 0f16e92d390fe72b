import type { Clinic } from '../clinic.ts'
import type { Sitting, SittingEvent } from '../flow/index.ts'
import type { Files } from '../handoff/index.ts'
import type { Kiosk } from '../kiosk/index.ts'
import type { PageName } from '../pages.ts'
import type { Camera } from '../professional/index.ts'
import type { FirstText } from '../text/index.ts'
import type { Speaker } from '../ui/listen.tsx'
import type { Destination } from '../ui/page-link.tsx'
import type { Device } from './device.ts'

/** What every screen is made from. `T` are the words that it needs: only the first ones are here from the beginning. */
export interface ScreenProps<T extends FirstText = FirstText> {
  readonly sitting: Sitting
  readonly text: T
  /** The page that this document is. */
  readonly home: PageName
  /**
   * Tells the day, as an ISO date; `null` where the page is made before anybody reads it. Asked only where it is shown: a
   * slow tablet takes a tenth of a second for its first date.
   */
  readonly today: (() => string) | null
  readonly to: (page: PageName) => Destination
  /** The way from the document to the root of the site: "" or "../". */
  readonly root: string
  /** This page in the reference language; `null` where a clinic does not offer it. */
  readonly toReference: Destination | null
  readonly dispatch: (event: SittingEvent) => void
  readonly onBack: () => void
  readonly speaker: Speaker
  readonly clinic: Clinic
  readonly kiosk: Kiosk | null
  readonly device: Device
  /** The key that this device seals for, where no link of a practice gave another. */
  readonly recipient: string | null
  readonly files: Files
  readonly camera: Camera
  /** Has the browser ask before the page is left; returns a function that ends it. */
  readonly holdOpen: () => () => void
  /** Loads the page anew, where that can be done and loses nothing. */
  readonly reload: () => void
  /** The address of the start page, whole: the link of a practice begins with it. */
  readonly start: string
}
