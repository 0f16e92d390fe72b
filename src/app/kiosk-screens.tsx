import type { Page } from '../flow/index.ts'
import { forStaff, KioskWatch, type Kiosk } from '../kiosk/index.ts'
import type { FirstText } from '../text/index.ts'

export { HandBackPage } from '../kiosk/index.ts'

export interface WatchProps {
  readonly kiosk: Kiosk
  readonly text: FirstText
  readonly page: Page['name']
  /** True while there is something of a person to forget. */
  readonly on: boolean
}

/** Watches over a tablet that is handed around; with more patience on the page of the front desk, where no answers are. */
export const Watch = ({ kiosk, text, page, on }: WatchProps) => (
  <KioskWatch kiosk={page === 'staff' ? forStaff(kiosk) : kiosk} text={text} on={on} />
)
