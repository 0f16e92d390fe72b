import { useEffect, type SyntheticEvent } from 'react'
import { useController, useForm, type Control } from 'react-hook-form'
import { questions, type Question, type QuestionId } from '../../rules/index.ts'
import { faultOf, type Fault } from '../flow/index.ts'
import { asList, isSameChoice, pick } from './choices-of.ts'

/** What the form of a question holds. */
interface Held {
  readonly answer: unknown
}

export interface QuestionForm {
  readonly control: Control<Held>
  readonly submit: (event: SyntheticEvent) => void
  /** Why what stands chosen is no answer; only after Continue was pressed. */
  readonly fault: Fault | undefined
  /** How often Continue was pressed. */
  readonly times: number
}

/** What the field of a question holds where nothing is chosen. */
const nothing = (kind: Question['kind']) => (kind === 'many' ? [] : undefined)

/** The form of one question: whether what stands chosen is an answer, once Continue is pressed. */
export function useQuestion(
  question: QuestionId,
  given: unknown,
  onAnswer: (answer: unknown) => void,
): QuestionForm {
  const { kind } = questions[question]
  const { control, formState, getValues, handleSubmit, reset } = useForm<Held>({
    defaultValues: { answer: given ?? nothing(kind) },
    reValidateMode: 'onSubmit',
    // The summary takes the focus, so that it is heard first; it links to the control.
    shouldFocusError: false,
  })
  // What was chosen here comes back, and is no news: `values` would draw the page once more for it. What came another
  // way is: it was chosen before the script ran, or deleted. That must not take away what Continue has said.
  useEffect(() => {
    if (isSameChoice(getValues('answer'), given)) return
    const keep = { keepErrors: true, keepIsSubmitted: true, keepSubmitCount: true }
    reset({ answer: given ?? nothing(kind) }, keep)
  }, [given, kind, getValues, reset])
  return {
    control,
    submit: (event) => void handleSubmit(({ answer }) => onAnswer(answer))(event),
    fault: formState.errors.answer?.message as Fault | undefined,
    times: formState.submitCount,
  }
}

interface Choosing {
  readonly chosen: readonly string[]
  readonly choose: (id: string, on: boolean) => void
  readonly leave: () => void
}

/** What stands chosen in that form. Whoever asks for it is drawn anew at each choice, and nobody else. */
export function useChoice(
  question: QuestionId,
  control: QuestionForm['control'],
  onChoose: (choice: unknown) => void,
): Choosing {
  const { kind, options } = questions[question]
  const { field } = useController({
    control,
    name: 'answer',
    rules: { validate: (answer) => faultOf(question, answer) ?? true },
  })
  const chosen = asList(field.value)
  return {
    chosen,
    choose: (id, on) => {
      const choice = kind === 'many' ? pick(options, chosen, id, on) : id
      field.onChange(choice)
      onChoose(choice)
    },
    leave: field.onBlur,
  }
}
