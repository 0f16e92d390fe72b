import { followUps, questions, type Question, type QuestionId } from '../../rules/index.ts'
import type { Fault, Progress } from '../flow/index.ts'
import type { FirstText } from '../text/index.ts'
import { Button } from '../ui/button.tsx'
import { ErrorSummary } from '../ui/error-summary.tsx'
import { Listen, type Speaker } from '../ui/listen.tsx'
import { Meter } from '../ui/meter.tsx'
import { Explanations } from './explanations.tsx'
import { spokenOf } from './choices-of.ts'
import { QuestionFields } from './question-fields.tsx'
import styles from './question-page.module.css'
import { useQuestion } from './use-question.ts'

interface QuestionPageProps {
  readonly question: QuestionId
  /** What stands chosen: not confirmed yet, or the answer given before. */
  readonly given: unknown
  /** `null` while an answer is being changed: then there is no way to measure. */
  readonly progress: Progress | null
  readonly text: FirstText
  /** True where this page stands in the document, hidden, before the script runs. */
  readonly waiting?: boolean
  readonly arrived: boolean
  readonly onChoose: (choice: unknown) => void
  readonly onAnswer: (answer: unknown) => void
  readonly onBack: () => void
  readonly speaker: Speaker
}

/** Where the page says how far along it is: Continue points there. */
const progressId = 'progress'

function Top({ question, progress, text, speaker, onBack }: QuestionPageProps) {
  return (
    <div className={styles['top']}>
      <Button look="quiet" icon="back" onPress={onBack}>
        {text.form.back}
      </Button>
      <Listen
        speaker={speaker}
        sentences={spokenOf(question, text)}
        lang={text.lang}
        listen={text.form.listen}
        stop={text.form.stopListening}
      />
      {progress === null ? (
        <p id={progressId} className={styles['changing']}>
          {text.form.changing}
        </p>
      ) : (
        <Meter
          label={text.form.answered}
          value={progress.done}
          max={progress.all}
          words={text.form.progress(progress.at, progress.of)}
          wordsId={progressId}
        />
      )}
    </div>
  )
}

/** A follow-up keeps its name out of the browser's history: that would tell which answer opened it. */
function tabWords({ question, progress, text, waiting }: QuestionPageProps): string | null {
  if (waiting) return null
  if (!Object.hasOwn(followUps, question)) return text.questions[question].title
  return progress === null ? text.form.changing : text.form.progress(progress.at, progress.of)
}

function problemWords(fault: Fault, question: QuestionId, { form }: FirstText): string {
  if (fault === 'contradictory') return form.contradictory
  const { kind, options }: Question = questions[question]
  if (kind === 'many') return form.missingMany
  return options.includes('unsure') ? form.missingOneOrUnsure : form.missingOne
}

/** One question: its options, what is missing, why it is asked and how to tell. It shows, it does not decide. */
export function QuestionPage(props: QuestionPageProps) {
  const { question, given, text, arrived, onChoose, onAnswer } = props
  const form = useQuestion(question, given, onAnswer)
  const tab = tabWords(props)
  const problem = form.fault && problemWords(form.fault, question, text)
  return (
    <div className={styles['page']}>
      <Top {...props} />
      {problem !== undefined && (
        <ErrorSummary
          key={form.times}
          title={text.form.errorTitle}
          message={problem}
          target={question}
        />
      )}
      {/* `dialog` outside a dialog submits nowhere: before the script runs, no answer can reach the address. */}
      <form
        className={styles['form']}
        method="dialog"
        autoComplete="off"
        noValidate
        onSubmit={form.submit}
      >
        <QuestionFields {...{ question, form, problem, tab, text, arrived, onChoose }} />
        <div className={styles['continue']}>
          <Button type="submit" describedBy={progressId}>
            {text.form.continue}
          </Button>
        </div>
        <Explanations {...{ question, text, arrived }} />
      </form>
    </div>
  )
}
