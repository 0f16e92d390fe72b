import { useSyncExternalStore } from 'react'
import { assess, path } from '../rules/index.ts'
import {
  newSitting,
  progressAt,
  type Notice,
  type Sitting,
  type SittingEvent,
  type Store,
} from './flow/index.ts'
import { CheckPage, QuestionPage } from './form/index.ts'
import { Guide } from './guide/index.ts'
import { AboutPage, EvidencePage, NotFoundPage, ReasonList, StartPage } from './papers/index.ts'
import { ResultPage } from './result/index.ts'
import { Shell } from './shell.tsx'
import type { PageName, Text } from './text/index.ts'
import { Button } from './ui/button.tsx'
import type { Destination } from './ui/page-link.tsx'

export interface AppProps {
  readonly store: Store
  readonly text: Text
  /** The page that this document is: what its address shows when it names no other. */
  readonly home: PageName
  /** The day, as an ISO date; `null` where the page is made before anybody reads it. */
  readonly today: string | null
  readonly dispatch: (event: SittingEvent) => void
  readonly onBack: () => void
}

interface ScreenProps extends AppProps {
  readonly sitting: Sitting
  readonly to: (page: PageName) => Destination
}

/** What every document holds before its script runs: its own page, and on the start page the first question. */
const before: Record<PageName, Sitting> = {
  start: newSitting,
  guide: { ...newSitting, page: { name: 'guide' } },
  evidence: { ...newSitting, page: { name: 'evidence' } },
  about: { ...newSitting, page: { name: 'about' } },
}

const firstAddress = '#/1'

/** A choice counts before it is confirmed, too: Start would delete it. */
const hasBegun = ({ answers, drafts }: Sitting): boolean =>
  Object.keys(answers).length + Object.keys(drafts).length > 0

function noticeWords(notice: Notice, text: Text): string {
  const words = text.notices
  switch (notice.name) {
    case 'deleted':
      return words.deleted
    case 'saved-unreadable':
      return words.savedUnreadable
    case 'saved-other-rules':
      return words.savedOtherRules
    case 'saved-partly':
      return words.savedPartly(notice.questions.map((id) => text.questions[id].title))
  }
}

function Question({ sitting, text, dispatch, onBack }: ScreenProps) {
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
    />
  )
}

function Start({ sitting, text, to, dispatch }: ScreenProps) {
  const begun = hasBegun(sitting)
  const more = (['guide', 'evidence', 'about'] as const).map((page) => ({
    ...to(page),
    words: text[page].title,
  }))
  return (
    <StartPage
      text={text}
      arrived={sitting.moved}
      firstQuestion={firstAddress}
      onStart={() => dispatch({ type: 'started' })}
      onCarryOn={begun ? () => dispatch({ type: 'carried-on' }) : undefined}
      more={more}
    />
  )
}

function Result({ sitting, text, today, to, dispatch }: ScreenProps) {
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

/** The screen for the page of the sitting. The start page comes apart, with the first question beside it. */
function Screen(props: ScreenProps) {
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
      return <AboutPage text={text} arrived={arrived} />
    case 'not-found':
      return <NotFoundPage text={text} arrived={arrived} />
  }
}

/** From a page to read, back to where the questions stand; only for who has begun to answer. */
function WayBack({ sitting, text, home, dispatch }: ScreenProps) {
  const reads = ['guide', 'evidence', 'about', 'not-found'].includes(sitting.page.name)
  if (home !== 'start' || !reads || !hasBegun(sitting)) return null
  return (
    <Button look="quiet" onPress={() => dispatch({ type: 'carried-on' })}>
      {text.start.carryOn}
    </Button>
  )
}

/** The whole app for one sitting: picks the screen from the page, and nothing else. */
export function App(props: AppProps) {
  const { store, text, home, today, dispatch } = props
  const sitting = useSyncExternalStore(store.subscribe, store.get, () => before[home])
  const prerendered = sitting === before[home]
  const { page, answers, notice } = sitting
  const assessment = page.name === 'result' ? assess(answers) : undefined
  const to = (name: PageName): Destination => ({
    href: name === 'start' ? 'index.html' : `${name}.html`,
    onGo: home === 'start' ? () => dispatch({ type: 'opened', page: name }) : undefined,
  })
  const screen: ScreenProps = { ...props, sitting, to, today: prerendered ? null : today }
  const asks = page.name === 'question' || (prerendered && page.name === 'start')
  const key = page.name === 'question' ? page.question : path({})[0]
  return (
    <Shell
      text={text}
      to={to}
      page={page.name}
      outcome={assessment?.status === 'completed' ? assessment.outcome : undefined}
      prerendered={prerendered}
      notice={notice === null ? null : noticeWords(notice, text)}
      pressed={sitting.moved}
      kept={sitting.kept}
      onDelete={() => dispatch({ type: 'deleted' })}
      onCloseNotice={() => dispatch({ type: 'notice-closed' })}
    >
      {page.name === 'start' && <Start key="start" {...screen} />}
      {/* The same element before and after the script runs: a choice made in between stays. */}
      {asks && (
        <div key={`question ${key}`} id={prerendered ? firstAddress.slice(1) : undefined}>
          <Question {...screen} />
        </div>
      )}
      <WayBack key="way back" {...screen} />
      <Screen key={`other ${page.name}`} {...screen} />
    </Shell>
  )
}
