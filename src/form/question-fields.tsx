import { questions, type QuestionId } from '../../rules/index.ts'
import type { FirstText } from '../text/index.ts'
import { Choices } from '../ui/choices.tsx'
import { Heading } from '../ui/heading.tsx'
import { choicesOf } from './choices-of.ts'
import styles from './question-page.module.css'
import { useChoice, type QuestionForm } from './use-question.ts'

interface OptionsProps {
  readonly question: QuestionId
  readonly form: QuestionForm
  readonly text: FirstText
  readonly onChoose: (choice: unknown) => void
}

/** The options. They alone are drawn anew at a choice. */
function Options({ question, form, text, onChoose }: OptionsProps) {
  const { chosen, choose, leave } = useChoice(question, form.control, onChoose)
  return (
    <Choices
      type={questions[question].kind === 'many' ? 'checkbox' : 'radio'}
      name={question}
      choices={choicesOf(question, text)}
      chosen={chosen}
      onChoose={choose}
      onLeave={leave}
    />
  )
}

interface QuestionFieldsProps extends OptionsProps {
  readonly problem: string | undefined
  /** What the browser's tab and history say of this page. */
  readonly tab: string | null
  readonly arrived: boolean
}

/** The question as the heading in its legend, what is missing, and its options. */
export function QuestionFields(props: QuestionFieldsProps) {
  const { question, form, problem, tab, text, arrived, onChoose } = props
  const { title, hint } = text.questions[question]
  const described = [hint && `about-${question}`, problem && `wrong-${question}`].filter(Boolean)
  return (
    <fieldset
      className={styles['question']}
      aria-describedby={described.length > 0 ? described.join(' ') : undefined}
    >
      <legend>
        <Heading title={tab && text.shell.title(tab, problem !== undefined)} arrived={arrived}>
          {title}
        </Heading>
      </legend>
      {hint !== undefined && (
        <p id={`about-${question}`} className={styles['hint']}>
          {hint}
        </p>
      )}
      {problem !== undefined && (
        <p id={`wrong-${question}`} className={styles['error']}>
          {problem}
        </p>
      )}
      <Options {...{ question, form, text, onChoose }} />
    </fieldset>
  )
}
