import { useEffect, type SyntheticEvent } from 'react'
import { useController, useForm } from 'react-hook-form'
import { questions, type Question, type QuestionId } from '../../rules/index.ts'
import { faultOf, type Fault } from '../flow/index.ts'
import { asList, isSameChoice, pick } from './choices-of.ts'

export interface QuestionForm {
  readonly chosen: readonly string[]
  readonly choose: (id: string, on: boolean) => void
  readonly leave: () => void
  readonly submit: (event: SyntheticEvent) => void
  /** Why what stands chosen is no answer; only after Continue was pressed. */
  readonly fault: Fault | undefined
  /** How often Continue was pressed. */
  readonly times: number
}

/** What the field of a question holds where nothing is chosen. */
const nothing = (kind: Question['kind']) => (kind === 'many' ? [] : undefined)

/** The form of one question: what stands chosen, and whether it is an answer once Continue is pressed. */
export function useQuestion(
  question: QuestionId,
  given: unknown,
  onChoose: (choice: unknown) => void,
  onAnswer: (answer: unknown) => void,
): QuestionForm {
  const { kind, options } = questions[question]
  const { control, formState, getValues, handleSubmit, reset } = useForm({
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
    submit: (event) => void handleSubmit(({ answer }) => onAnswer(answer))(event),
    fault: formState.errors.answer?.message as Fault | undefined,
    times: formState.submitCount,
  }
}
