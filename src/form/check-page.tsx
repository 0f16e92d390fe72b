import type { Answers, QuestionId } from '../../rules/index.ts'
import { answersInWords, type FirstText } from '../text/index.ts'
import { Button } from '../ui/button.tsx'
import { Heading } from '../ui/heading.tsx'
import { Stack } from '../ui/layout.tsx'
import { asList } from './choices-of.ts'
import styles from './check-page.module.css'

interface CheckPageProps {
  /** The questions that this respondent is asked, in order. */
  readonly asked: readonly QuestionId[]
  readonly answers: Answers
  readonly text: FirstText
  readonly arrived: boolean
  readonly onChange: (question: QuestionId) => void
  readonly onResult: () => void
  readonly onBack: () => void
}

interface AnswerRowProps {
  readonly question: QuestionId
  readonly given: unknown
  readonly text: FirstText
  readonly onChange: () => void
}

function AnswerRow({ question, given, text, onChange }: AnswerRowProps) {
  const { title } = text.questions[question]
  const options = asList(given)
  return (
    <div className={styles['answer']}>
      <dt>{title}</dt>
      <dd className={styles['given']}>
        {options.length === 0 ? text.check.none : answersInWords(text, question, options)}
      </dd>
      <dd className={styles['change']}>
        <Button look="quiet" about={title} onPress={onChange}>
          {text.check.change}
        </Button>
      </dd>
    </div>
  )
}

/** Every answer once more, each with a way to change it, before the result. */
export function CheckPage(props: CheckPageProps) {
  const { asked, answers, text, arrived, onChange, onResult, onBack } = props
  const { title, lead, action } = text.check
  return (
    <Stack>
      <div className={styles['back']}>
        <Button look="quiet" icon="back" onPress={onBack}>
          {text.form.back}
        </Button>
      </div>
      <Heading title={text.shell.title(title, false)} arrived={arrived}>
        {title}
      </Heading>
      <p>{lead}</p>
      <dl className={styles['answers']}>
        {asked.map((question) => (
          <AnswerRow
            key={question}
            question={question}
            given={answers[question]}
            text={text}
            onChange={() => onChange(question)}
          />
        ))}
      </dl>
      <div>
        <Button onPress={onResult}>{action}</Button>
      </div>
    </Stack>
  )
}
