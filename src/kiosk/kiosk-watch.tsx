import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { FirstText } from '../text/index.ts'
import { IdleDialog } from './idle-dialog.tsx'
import type { Kiosk } from './kiosk.ts'
import { presenceAt, type Presence } from './presence.ts'
import { useCover } from './use-cover.ts'
import { useTicks } from './use-ticks.ts'

/** All that shows that somebody is there, with a hand, a keyboard or a screen reader. */
const touches = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchmove', 'scroll', 'focusin']

const here: Presence = { name: 'here' }
const isSame = (one: Presence, other: Presence): boolean =>
  one.name === other.name &&
  (one.name !== 'asked' || other.name !== 'asked' || one.left === other.left)

interface KioskWatchProps {
  readonly kiosk: Kiosk
  readonly text: FirstText
  /** True while there is something of a person to forget. */
  readonly on: boolean
}

function usePresence({ kiosk, on }: KioskWatchProps) {
  const touched = useRef(0)
  const [presence, setPresence] = useState<Presence>(here)
  const asked = presence.name === 'asked'

  // While it is asked whether anybody is there, only an answer to that counts: the next person may be touching it.
  const touch = useEffectEvent(() => {
    if (!asked) touched.current = kiosk.now()
  })
  useEffect(() => {
    if (!on) return
    touch()
    const seen = (): void => touch()
    for (const name of touches)
      document.addEventListener(name, seen, { capture: true, passive: true })
    return () => {
      for (const name of touches) document.removeEventListener(name, seen, { capture: true })
      setPresence(here)
    }
  }, [on])

  useTicks(on, () => {
    // Who listens touches nothing.
    if (kiosk.speaker.get().speaking) touch()
    const found = presenceAt(touched.current, kiosk.now(), kiosk.limits)
    if (found.name === 'gone') kiosk.onWipe()
    else setPresence((before) => (isSame(before, found) ? before : found))
  })

  const stay = (): void => {
    touched.current = kiosk.now()
    setPresence(here)
  }
  return { presence, stay }
}

/** Asks whether anybody is there when nobody touches the tablet, and forgets the visit when nobody says so. */
export function KioskWatch(props: KioskWatchProps) {
  const { kiosk, text, on } = props
  const { presence, stay } = usePresence(props)
  useCover()
  if (!on || presence.name !== 'asked') return null
  return (
    <IdleDialog
      text={text}
      left={presence.left}
      from={kiosk.limits.warningSeconds}
      onStay={stay}
      onDelete={kiosk.onWipe}
    />
  )
}
