import { questionIds, ruleset } from '../../rules/index.ts'
import type { Text } from '../text/index.ts'
import { Heading } from '../ui/heading.tsx'
import { PrintButton } from '../ui/print-button.tsx'
import { Terms } from '../ui/terms.tsx'
import { hardWordsOnPaper } from './hard-words.ts'
import { PrintableKey } from './printable-key.tsx'
import { PrintableQuestion } from './printable-question.tsx'
import styles from './printable.module.css'

interface TextProps {
  readonly text: Text
}

/** A line to write on. */
const Blank = ({ words }: { readonly words: string }) => (
  <p className={styles['blank']}>
    <span>{words}</span>
    <span className={styles['rule']} />
  </p>
)

/** By which rules the form was made: it has to be the same on the form and on the key. */
const Version = ({ text }: TextProps) => (
  <p className={styles['version']}>{text.result.rules(ruleset.version, ruleset.hash)}</p>
)

const Consult = ({ text }: TextProps) => (
  <p>
    <strong>{text.shell.consult}</strong>
  </p>
)

/** What the person fills in: every question, and what the hard words mean. */
const Form = ({ text }: TextProps) => (
  <div className={styles['form']}>
    <section aria-labelledby="questions">
      <h2 id="questions">{text.printable.questionsTitle}</h2>
      <ol className={styles['questions']}>
        {questionIds.map((question) => (
          <PrintableQuestion key={question} question={question} text={text} />
        ))}
      </ol>
    </section>
    <section className={styles['hard-words']} aria-labelledby="hard-words">
      <h2 id="hard-words">{text.glossary.title}</h2>
      <Terms items={hardWordsOnPaper(text)} />
    </section>
  </div>
)

interface PrintablePageProps extends TextProps {
  readonly arrived: boolean
}

/** The questions to print, and the key to them: for when the device is flat, or nobody wants one. */
export function PrintablePage({ text, arrived }: PrintablePageProps) {
  const words = text.printable
  return (
    <div className={styles['sheet']}>
      <Heading title={text.shell.title(words.title, false)} arrived={arrived}>
        {words.title}
      </Heading>
      <p>{words.lead}</p>
      <p>{words.handIn}</p>
      <div className={styles['on-screen']}>
        <p>{words.forPen}</p>
        <PrintButton>{words.print}</PrintButton>
      </div>
      <div className={styles['blanks']}>
        <Blank words={words.date} />
        <Blank words={words.name} />
      </div>
      <Form text={text} />
      <Consult text={text} />
      <Version text={text} />
      <PrintableKey text={text} />
      <Version text={text} />
      <Consult text={text} />
    </div>
  )
}
