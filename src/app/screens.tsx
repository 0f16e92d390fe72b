import type { ReactNode } from 'react'
import { assess, path } from '../../rules/index.ts'
import { progressAt, type Sitting, type SittingEvent } from '../flow/index.ts'
import { CheckPage, QuestionPage } from '../form/index.ts'
import { Guide } from '../guide/index.ts'
import {
  AboutPage,
  AccessibilityPage,
  EvidencePage,
  NotFoundPage,
  ReasonList,
  StartPage,
} from '../papers/index.ts'
import { ResultPage } from '../result/index.ts'
import type { PageName, Text } from '../text/index.ts'
import { Button } from '../ui/button.tsx'
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
}

/** The address of the first question, within its document. */
export const firstAddress = '#/1'

/** A choice counts before it is confirmed, too: Start would delete it. */
const hasBegun = ({ answers, drafts }: Sitting): boolean =>
  Object.keys(answers).length + Object.keys(drafts).length > 0

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

/** What this is, and the way in. */
export function Start({ sitting, text, to, dispatch }: ScreenProps) {
  const begun = hasBegun(sitting)
  const more = (['guide', 'evidence', 'about', 'accessibility'] as const).map((page) => ({
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

function Result({ sitting, text, today, translation, to, dispatch }: ScreenProps) {
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
      translation={text.translation.review === 'is-the-reference' ? null : translation}
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
    case 'not-found':
      return <NotFoundPage text={text} arrived={arrived} start={props.to('start')} />
  }
}

/** From a page to read, back to where the questions stand; only for who has begun to answer. */
export function WayBack({ sitting, text, home, dispatch }: ScreenProps) {
  const reads = ['guide', 'evidence', 'about', 'accessibility', 'not-found'].includes(
    sitting.page.name,
  )
  if (home !== 'start' || !reads || !hasBegun(sitting)) return null
  return (
    <Button look="quiet" onPress={() => dispatch({ type: 'carried-on' })}>
      {text.start.carryOn}
    </Button>
  )
}
