import { use } from 'react'
import type { Kiosk } from '../kiosk/index.ts'
import type { FirstText } from '../text/index.ts'
import type { WatchProps } from './kiosk-screens.tsx'
import { Fetched } from './part.tsx'

// What only a tablet needs that is handed around. A device of one's own never asks for it.

const screens = new Fetched(() => import('./kiosk-screens.tsx'))

/**
 * Has it here. A tablet must not wake before: nobody would be forgotten. Rejects where it cannot be fetched; the next
 * call asks anew.
 */
export async function prepareKiosk(): Promise<void> {
  try {
    await screens.fetch()
  } catch (error) {
    screens.forget()
    throw error
  }
}

interface HandBackProps {
  readonly text: FirstText
  readonly kiosk: Kiosk
}

/** Asks whether anybody is there, and forgets who is not. No wait: it was here before the tablet woke. */
export function Watch(props: WatchProps) {
  const { Watch: Shown } = use(screens.fetch())
  return <Shown {...props} />
}

/** The end of a sitting on such a tablet. */
export function HandBack(props: HandBackProps) {
  const { HandBackPage } = use(screens.fetch())
  return <HandBackPage {...props} />
}
