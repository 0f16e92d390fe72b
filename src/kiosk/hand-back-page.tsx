import { useState } from 'react'
import type { FirstText } from '../text/index.ts'
import { Button } from '../ui/button.tsx'
import { Callout } from '../ui/callout.tsx'
import { Heading } from '../ui/heading.tsx'
import { Lead, Soft, Stack } from '../ui/layout.tsx'
import type { Kiosk } from './kiosk.ts'
import { presenceAt } from './presence.ts'
import { useTicks } from './use-ticks.ts'

interface HandBackPageProps {
  readonly text: FirstText
  readonly kiosk: Kiosk
}

/** "Please hand the tablet back". The answers are gone already; a tap of the staff, or time, begins afresh. */
export function HandBackPage({ text, kiosk }: HandBackPageProps) {
  const { handBackSeconds } = kiosk.limits
  const [since] = useState(kiosk.now)
  const [left, setLeft] = useState(handBackSeconds)
  useTicks(true, () => {
    const limits = { idleSeconds: 0, warningSeconds: handBackSeconds }
    const presence = presenceAt(since, kiosk.now(), limits)
    if (presence.name === 'gone') kiosk.onWipe()
    else if (presence.name === 'asked') setLeft(presence.left)
  })
  const { handBackTitle, handBackLead, handBackLeft, handBackAction } = text.kiosk
  return (
    <Stack>
      <Callout tone="neutral">
        <Heading title={text.shell.title(handBackTitle, false)} arrived>
          {handBackTitle}
        </Heading>
        <Lead>{handBackLead}</Lead>
      </Callout>
      <div>
        <Button onPress={kiosk.onWipe}>{handBackAction}</Button>
      </div>
      <Soft>{handBackLeft(left)}</Soft>
    </Stack>
  )
}
