import { levels, ruleIds, rules, unconfirmed } from '../../rules/index.ts'
import type { Text } from '../text/index.ts'
import { List } from '../ui/layout.tsx'
import { statedLines, tickedWords, unsureLines, type KeyLine } from './key-lines.ts'
import styles from './printable-key.module.css'

interface TextProps {
  readonly text: Text
}

interface LinesProps extends TextProps {
  readonly id: string
  /** What a line that fits asks for. It is said again where a list goes on, so that nobody takes it for another. */
  readonly title: string
  readonly meaning: string
  readonly lines: readonly KeyLine[]
}

/** What has to be ticked, and which reasons that raises. */
const Lines = ({ text, id, title, meaning, lines }: LinesProps) => (
  <section>
    <h3 id={id}>{title}</h3>
    <p>{meaning}</p>
    <table className={styles['lines']} aria-labelledby={id}>
      <thead>
        <tr>
          <th scope="col">{text.printable.ticked}</th>
          <th scope="col">{title}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ ticked, rules: raised }) => {
          const boxes = tickedWords(ticked, text.printable)
          return (
            <tr key={boxes}>
              <th scope="row">{boxes}</th>
              <td>{text.format.answers(raised.map((rule) => text.rules[rule].name))}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  </section>
)

/** The gravest first; at the end the answers that leave a reason open, whatever its level. */
function Lists({ text }: TextProps) {
  const { openTitle, openLead } = text.printable
  return (
    <div className={styles['lists']}>
      {levels.map((level) => {
        const words = { title: text.levels[level].name, meaning: text.levels[level].meaning }
        const lines = statedLines(level)
        return <Lines key={level} id={`key-${level}`} {...words} lines={lines} text={text} />
      })}
      <Lines id="key-open" title={openTitle} meaning={openLead} lines={unsureLines()} text={text} />
    </div>
  )
}

/** Room for what the professional sees and says. */
const Notes = ({ text }: TextProps) => (
  <div className={styles['notes']}>
    <p>
      <b>{text.printable.notes}</b>
    </p>
    <p className={styles['signature']}>{text.printable.signature}</p>
  </div>
)

/** The day on which the first of the reviews ends. */
const firstUntil = ruleIds.map((rule): string => rules[rule].reviewed.until).toSorted()[0] ?? ''

/** What the ticked boxes come to: the rules themselves, in the codes of the form. */
export function PrintableKey({ text }: TextProps) {
  const words = text.printable
  const { headline, meaning } = text.outcomes['none-identified']
  return (
    <section className={styles['key']} aria-labelledby="key">
      <h2 id="key">{words.keyTitle}</h2>
      <p>
        <b>{words.keyLead}</b>
      </p>
      <List items={words.howTo} />
      <Lists text={text} />
      <section>
        <h3>{words.noneTitle}</h3>
        <p>
          <b>{headline}.</b> {meaning}
        </p>
      </section>
      <p>
        {text.result.unreviewed(unconfirmed().length, ruleIds.length)}{' '}
        {words.holdsUntil(firstUntil)} {words.sources(text.evidence.title)}
      </p>
      <Notes text={text} />
    </section>
  )
}
