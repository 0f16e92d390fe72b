import { lazy, Suspense, useSyncExternalStore, type ReactNode } from 'react'
import { assess, path } from '../../rules/index.ts'
import type { Clinic } from '../clinic.ts'
import { hasBegun, progressAt, type Sitting, type SittingEvent } from '../flow/index.ts'
import { Done, HandBackPage, type Kiosk } from '../kiosk/index.ts'
import { noNews, StartNotes } from '../offline/index.ts'
import { CheckPage, QuestionPage } from '../form/index.ts'
import { Guide } from '../guide/index.ts'
import {
  AboutPage,
  AccessibilityPage,
  BeforeVisit,
  EvidencePage,
  NotFoundPage,
  PrintablePage,
  ReasonList,
  StartPage,
} from '../papers/index.ts'
import { ResultPage } from '../result/index.ts'
import { isPaper, papers, type PageName } from '../pages.ts'
import type { Text } from '../text/index.ts'
import { Button } from '../ui/button.tsx'
import type { Device } from './device.ts'
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
      notes={<News text={text} device={device} on={!begun} />}
      // Before the script runs nobody can be led there.
      staff={begun || today === null ? undefined : { href: '#/staff', onGo: toStaff }}
    />
  )
}

/** What a clinic asks for in this language, if it asks for anything. */
function ClinicWords({ clinic, text }: ScreenProps) {
  const lines = clinic.beforeVisit?.[text.lang]
  if (clinic.name === null || lines === undefined) return null
  return <BeforeVisit text={text} name={clinic.name} lines={lines} />
}

function Result(props: ScreenProps) {
  const { sitting, text, today, translation, kiosk, to, dispatch } = props
  const assessment = assess(sitting.answers)
  if (assessment.status !== 'completed' || today === null) return null
  return (
    <ResultPage
      assessment={assessment}
      answers={sitting.answers}
      today={today}
      text={text}
      arrived={sitting.moved}
      onReview={() => dispatch({ type: 'opened', page: 'check' })}
      guide={to('guide')}
      evidence={to('evidence')}
      askLead={kiosk === null ? text.result.askLead : text.kiosk.askLead}
      translation={text.translation.review === 'is-the-reference' ? null : translation}
      end={
        <>
          <ClinicWords {...props} />
          {kiosk !== null && <Done text={text} onDone={() => dispatch({ type: 'finished' })} />}
        </>
      }
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
    />
  </Suspense>
)

/** The screen for the page of the sitting. The start page comes apart, with the first question beside it. */
export function Screen(props: ScreenProps) {
  const { sitting, text, today, dispatch, onBack } = props
  const arrived = sitting.moved
  switch (sitting.page.name) {
    case 'start':
    case 'question':
      return null
    case 'check':
      return (
        <CheckPage
          asked={path(sitting.answers)}
          answers={sitting.answers}
          text={text}
          arrived={arrived}
          onChange={(question) => dispatch({ type: 'change-asked', question })}
          onResult={() => dispatch({ type: 'opened', page: 'result' })}
          onBack={onBack}
        />
      )
    case 'result':
      return <Result {...props} />
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
