import { lazy, Suspense, useSyncExternalStore, type ReactNode } from 'react'
import { path } from '../../rules/index.ts'
import type { Clinic } from '../clinic.ts'
import { hasBegun, progressAt, type Sitting, type SittingEvent } from '../flow/index.ts'
import type { Files } from '../handoff/index.ts'
import { HandBackPage, type Kiosk } from '../kiosk/index.ts'
import { noNews, StartNotes } from '../offline/index.ts'
import { CheckPage, QuestionPage } from '../form/index.ts'
import { Guide } from '../guide/index.ts'
import {
  AboutPage,
  AccessibilityPage,
  EvidencePage,
  NotFoundPage,
  PrintablePage,
  ReasonList,
  StartPage,
} from '../papers/index.ts'
import type { Camera } from '../professional/index.ts'
import { endingOf } from '../recipient.ts'
import { isPaper, papers, type PageName } from '../pages.ts'
import type { Text } from '../text/index.ts'
import { Button } from '../ui/button.tsx'
import { Heading } from '../ui/heading.tsx'
import { Lead, Stack } from '../ui/layout.tsx'
import type { Device } from './device.ts'
import { ResultScreen } from './result-screen.tsx'
import type { Speaker } from '../ui/listen.tsx'
import type { Destination } from '../ui/page-link.tsx'

/** What every screen is made from. */
export interface ScreenProps {
  readonly sitting: Sitting
  readonly text: Text
  /** The page that this document is. */
  readonly home: PageName
  /** The day, as an ISO date; `null` where the page is made before anybody reads it. */
  readonly today: string | null
  readonly to: (page: PageName) => Destination
  /** Who checked the words of this language. */
  readonly translation: ReactNode
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
  /** The address of the start page, whole: the link of a practice begins with it. */
  readonly start: string
}

/** The address of the first question, within its document. */
export const firstAddress = '#/1'

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
  readonly text: Text
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
  const more = papers.map((page) => ({
    ...to(page),
    words: text[page].title,
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
      // Before the script runs nobody can be led there.
      staff={begun || today === null ? undefined : { href: '#/staff', onGo: toStaff }}
    />
  )
}

function GuideScreen({ sitting, text, home, to, dispatch }: ScreenProps) {
  const carryOn = home === 'start' && hasBegun(sitting)
  return (
    <Guide
      text={text}
      arrived={sitting.moved}
      reasons={<ReasonList text={text} />}
      startHref={to('start').href}
      onStart={carryOn ? () => dispatch({ type: 'carried-on' }) : to('start').onGo}
    />
  )
}

/** The page for the front desk, whose words few need: it is fetched when it is opened. */
const StaffPage = lazy(async () => ({ default: (await import('../staff/index.ts')).StaffPage }))

const Staff = ({ sitting, text, clinic, device, to }: ScreenProps) => (
  <Suspense>
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
  </Suspense>
)

/** What a professional needs, and no respondent. */
const ProfessionalPage = lazy(async () => ({
  default: (await import('../professional/index.ts')).ProfessionalPage,
}))

function Professional(props: ScreenProps) {
  const { sitting, text, clinic, kiosk, today, files, camera, start } = props
  const { title, lead } = text.professional
  // Before the script runs there is nothing that it could read.
  if (today === null) {
    return (
      <Stack>
        <Heading title={text.shell.title(title, false)} arrived={false}>
          {title}
        </Heading>
        <Lead>{lead}</Lead>
      </Stack>
    )
  }
  return (
    <Suspense>
      <ProfessionalPage
        text={text}
        arrived={sitting.moved}
        clinicName={clinic.name}
        here={kiosk === null}
        files={files}
        camera={camera}
        start={start}
        holdOpen={props.holdOpen}
      />
    </Suspense>
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
  const { sitting, text, today } = props
  const arrived = sitting.moved
  switch (sitting.page.name) {
    case 'start':
    case 'question':
      return null
    case 'check':
      return <Check {...props} />
    case 'result':
      return <ResultScreen {...props} />
    case 'guide':
      return <GuideScreen {...props} />
    case 'evidence':
      return <EvidencePage text={text} arrived={arrived} today={today} />
    case 'about':
      return <AboutPage text={text} arrived={arrived} translation={props.translation} />
    case 'accessibility':
      return <AccessibilityPage text={text} arrived={arrived} />
    case 'printable':
      return <PrintablePage text={text} arrived={arrived} />
    case 'professional':
      return <Professional {...props} />
    case 'staff':
      return <Staff {...props} />
    case 'handed-back':
      return props.kiosk && <HandBackPage text={text} kiosk={props.kiosk} />
    case 'not-found':
      return <NotFoundPage text={text} arrived={arrived} start={props.to('start')} />
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
