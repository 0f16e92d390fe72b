import { useState } from 'react'
import { assess, ruleset } from '../../rules/index.ts'
import { HandOffPanel, PaperSheet, type Completed } from '../handoff/index.ts'
import { Done } from '../kiosk/index.ts'
import { BeforeVisit, TranslationNote } from '../papers/index.ts'
import { ResultPage } from '../result/index.ts'
import type { ResultText } from '../text/index.ts'
import type { ScreenProps } from './screen-props.ts'

interface CompletedProps extends Omit<ScreenProps<ResultText>, 'today'> {
  readonly assessment: Completed
  readonly today: string
}

/** What a clinic asks for in this language, if it asks for anything. */
function ClinicWords({ clinic, text }: Pick<ScreenProps<ResultText>, 'clinic' | 'text'>) {
  const lines = clinic.beforeVisit?.[text.lang]
  if (clinic.name === null || lines === undefined) return null
  return <BeforeVisit text={text} name={clinic.name} lines={lines} />
}

type PageProps = CompletedProps & { readonly at: string }

/** How the result gets to the professional. */
const HandOver = ({ sitting, text, assessment, at, recipient, kiosk, files }: PageProps) => (
  <HandOffPanel
    text={text}
    answers={sitting.answers}
    assessment={assessment}
    ruleset={ruleset}
    at={at}
    recipient={recipient}
    files={kiosk === null ? files : null}
  />
)

/** The result with all that can be done with it. */
function Page(props: PageProps) {
  const { sitting, text, assessment, kiosk, to, toReference, dispatch } = props
  const { answers } = sitting
  const recipient = sitting.recipient ?? props.recipient
  // On a tablet that is handed round there is nothing to save or to print; a key is all that gives it a way out.
  const canHandOver = kiosk === null || recipient !== null
  return (
    <ResultPage
      assessment={assessment}
      answers={answers}
      today={props.today}
      text={text}
      arrived={sitting.moved}
      onReview={() => dispatch({ type: 'opened', page: 'check' })}
      guide={to('guide')}
      evidence={to('evidence')}
      askLead={kiosk === null ? text.result.askLead : text.kiosk.askLead}
      translation={
        text.translation.review === 'is-the-reference' ? null : (
          <TranslationNote text={text} toReference={toReference} />
        )
      }
      handOff={canHandOver && <HandOver {...props} recipient={recipient} />}
      end={
        <>
          <ClinicWords {...props} />
          {kiosk !== null && <Done text={text} onDone={() => dispatch({ type: 'finished' })} />}
        </>
      }
    />
  )
}

/** On the screen the result, page by page; on paper, one page for the professional. */
function Result(props: CompletedProps) {
  const { sitting, text, assessment, clinic, kiosk, files } = props
  // The moment at which the last question was answered: it stands on all that is handed over.
  const [at] = useState(files.now)
  const page = <Page {...props} at={at} />
  if (kiosk !== null) return page
  return (
    <>
      {page}
      <PaperSheet
        text={text}
        answers={sitting.answers}
        assessment={assessment}
        ruleset={ruleset}
        at={at}
        clinicName={clinic.name}
      />
    </>
  )
}

/** The result, once there is one, and a day to compare the reviews of the rules with. */
export function ResultScreen(props: ScreenProps<ResultText>) {
  const { today } = props
  const assessment = assess(props.sitting.answers)
  if (assessment.status !== 'completed' || today === null) return null
  return <Result {...props} assessment={assessment} today={today()} />
}
