import { useSyncExternalStore } from 'react'
import { path } from '../../rules/index.ts'
import { hasBegun, progressAt } from '../flow/index.ts'
import { CheckPage, QuestionPage } from '../form/index.ts'
import { noNews, StartNotes } from '../offline/index.ts'
import { firstAddress, isPaper, startPapers } from '../pages.ts'
import { StartPage } from '../papers/index.ts'
import { endingOf } from '../recipient.ts'
import type { FirstText } from '../text/index.ts'
import { Button } from '../ui/button.tsx'
import type { Device } from './device.ts'
import { HandBack } from './kiosk-part.tsx'
import { parts } from './parts.ts'
import { Reasons } from './reasons.tsx'
import type { ScreenProps } from './screen-props.ts'

/** The open question; on the start page the first one, waiting. */
export function Question({ sitting, text, speaker, dispatch, onBack }: ScreenProps) {
  const { page, answers, drafts } = sitting
  const first = page.name !== 'question'
  const question = first ? path({})[0] : page.question
  if (question === undefined) return null
  return (
    <QuestionPage
      question={question}
      given={drafts[question] ?? answers[question]}
      progress={!first && page.changing ? null : progressAt(question, answers)}
      text={text}
      waiting={first}
      arrived={sitting.moved}
      onChoose={(choice) => dispatch({ type: 'drafted', question, choice })}
      onAnswer={(answer) => dispatch({ type: 'answered', question, answer })}
      onBack={onBack}
      speaker={speaker}
    />
  )
}

interface NewsProps {
  readonly text: FirstText
  readonly device: Device
  readonly on: boolean
}

/** What there is to tell of the copy on this device, while nobody is in the middle of anything. */
function News({ text, device, on }: NewsProps) {
  const news = useSyncExternalStore(device.subscribe, device.get, () => noNews)
  return <StartNotes text={text} news={on ? news : noNews} onTakeUp={() => void device.takeUp()} />
}

/** What this is, and the way in. */
export function Start(props: ScreenProps) {
  const { sitting, text, to, today, kiosk, device, dispatch } = props
  const begun = hasBegun(sitting)
  const more = startPapers.map((page) => ({
    ...to(page),
    words: text.titles[page],
  }))
  const toStaff = (): void => dispatch({ type: 'opened', page: 'staff' })
  return (
    <StartPage
      text={text}
      arrived={sitting.moved}
      firstQuestion={firstAddress}
      onStart={() => dispatch({ type: 'started' })}
      onCarryOn={begun ? () => dispatch({ type: 'carried-on' }) : undefined}
      more={more}
      limits={
        kiosk?.limits && text.kiosk.told(kiosk.limits.idleSeconds, kiosk.limits.warningSeconds)
      }
      notes={
        <>
          {sitting.recipient !== null && <p>{text.start.invited(endingOf(sitting.recipient))}</p>}
          <News text={text} device={device} on={!begun} />
        </>
      }
      reasons={<Reasons text={text} />}
      // Before the script runs nobody can be led there.
      staff={begun || today === null ? undefined : { href: '#/staff', onGo: toStaff }}
    />
  )
}

const Check = ({ sitting, text, dispatch, onBack }: ScreenProps) => (
  <CheckPage
    asked={path(sitting.answers)}
    answers={sitting.answers}
    text={text}
    arrived={sitting.moved}
    onChange={(question) => dispatch({ type: 'change-asked', question })}
    onResult={() => dispatch({ type: 'opened', page: 'result' })}
    onBack={onBack}
  />
)

/** The screen for the page of the sitting. The start page comes apart, with the first question beside it. */
export function Screen(props: ScreenProps) {
  const { name } = props.sitting.page
  switch (name) {
    case 'start':
    case 'question':
      return null
    case 'check':
      return <Check {...props} />
    case 'handed-back':
      return props.kiosk && <HandBack text={props.text} kiosk={props.kiosk} />
    default: {
      const { Shown } = parts[name]
      return <Shown {...props} />
    }
  }
}

/** From a page to read, back to where the questions stand; only for who has begun to answer. */
export function WayBack({ sitting, text, home, dispatch }: ScreenProps) {
  const reads = isPaper(sitting.page.name) || sitting.page.name === 'not-found'
  if (home !== 'start' || !reads || !hasBegun(sitting)) return null
  return (
    <Button look="quiet" onPress={() => dispatch({ type: 'carried-on' })}>
      {text.start.carryOn}
    </Button>
  )
}
