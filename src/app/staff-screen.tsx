import { StaffPage } from '../staff/index.ts'
import type { Text } from '../text/index.ts'
import type { ScreenProps } from './screen-props.ts'

/** The page for the front desk. */
export const StaffScreen = ({ sitting, text, clinic, device, to }: ScreenProps<Text>) => (
  <StaffPage
    text={text}
    arrived={sitting.moved}
    desk={device.desk}
    limits={clinic.kiosk}
    language={clinic.languages[0]}
    printable={to('printable')}
    // A document of its own: there, leaving is asked about.
    professional={{ href: to('professional').href }}
  />
)
