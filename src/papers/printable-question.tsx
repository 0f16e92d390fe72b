import { questions, type QuestionId } from '../../rules/index.ts'
import { optionWords, type Text } from '../text/index.ts'
import { boxOf, numberOf, openBoxesOf } from './boxes.ts'
import { tickedWords } from './key-lines.ts'
import styles from './printable.module.css'
import { gateCodesOf } from './ticked.ts'

interface OptionProps {
  readonly question: QuestionId
  readonly option: string
  readonly text: Text
}

/** A box to tick, with its code and what it means. */
function Option({ question, option, text }: OptionProps) {
  const { label, hint } = optionWords(text, question, option)
  return (
    <li>
      <span className={styles['box']} aria-hidden="true" />
      <b className={styles['code']}>{boxOf(question, option)}</b>
      <span>
        {label}
        {hint !== undefined && <small> {hint}</small>}
      </span>
    </li>
  )
}

interface PrintableQuestionProps {
  readonly question: QuestionId
  readonly text: Text
}

/** Answers that are this short stand beside one another; the open ones, alike everywhere, may be longer. */
const longestShort = 22

/** Whether the options of a question have room beside one another. */
function areShort(question: QuestionId, text: Text): boolean {
  const options: readonly string[] = questions[question].options
  const open = openBoxesOf(question)
  return options.every((option) => {
    const { label, hint } = optionWords(text, question, option)
    const fits = label.length <= longestShort || open.includes(boxOf(question, option))
    return fits && hint === undefined
  })
}

/** One question to be answered with a pen. */
export function PrintableQuestion({ question, text }: PrintableQuestionProps) {
  const { kind } = questions[question]
  const options: readonly string[] = questions[question].options
  const { title, hint = '' } = text.questions[question]
  const gate = gateCodesOf(question)
  const note = kind === 'many' ? text.printable.tickMany : text.printable.tickOne
  return (
    <li className={styles['question']}>
      <h3>
        {numberOf(question)}. {title}
      </h3>
      {gate !== null && (
        <p>
          <b>{text.printable.onlyIf(tickedWords(gate, text.printable))}</b>
        </p>
      )}
      <p>
        {!hint.includes(note) && <b>{note} </b>}
        {hint}
      </p>
      <ul className={areShort(question, text) ? styles['side-by-side'] : styles['options']}>
        {options.map((option) => (
          <Option key={option} question={question} option={option} text={text} />
        ))}
      </ul>
    </li>
  )
}
