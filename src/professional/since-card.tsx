import { isUnchanged, judge, type Received } from '../handoff/index.ts'
import { answersInWords, type Text } from '../text/index.ts'
import { Card, Label, List, Soft } from '../ui/layout.tsx'
import { ChangeLists } from './change-lists.tsx'
import { sinceOf, type ChangedAnswer, type Since } from './since.ts'

interface SinceCardProps {
  readonly text: Text
  readonly before: Received
  readonly after: Received
}

interface ChangedProps {
  readonly text: Text
  readonly changed: ChangedAnswer
}

/** One question with what was said then, and what is said now. */
function Changed({ text, changed }: ChangedProps) {
  const { question, before, after } = changed
  const words = text.professional.since
  const told = (given: readonly string[]): string =>
    given.length === 0 ? words.notAsked : answersInWords(text, question, given)
  return (
    <>
      {text.questions[question].title} <br />
      {words.before} {told(before)} <br />
      {words.after} <b>{told(after)}</b>
    </>
  )
}

/** The answers that changed; or that none did. */
function ChangedAnswers({ text, answers }: Pick<Since, 'answers'> & Pick<SinceCardProps, 'text'>) {
  const words = text.professional.since
  if (answers.length === 0) return <p>{words.none}</p>
  return (
    <div>
      <Label>{words.answers}</Label>
      <List
        items={answers.map((one) => (
          <Changed key={one.question} text={text} changed={one} />
        ))}
      />
    </div>
  )
}

/** What has changed since the visit before, and nothing else. */
export function SinceCard({ text, before, after }: SinceCardProps) {
  const words = text.professional.since
  const { answers, reasons, sameRules } = sinceOf(before, after)
  const [old, now] = [judge(before).now, judge(after).now]
  const outcome = now.status === 'completed' ? now.outcome : judge(after).was
  const isSameOutcome = old.status === 'completed' && old.outcome === outcome
  return (
    <section aria-labelledby="since">
      <Card labelledBy="since">
        <h2 id="since">{words.title}</h2>
        <Soft>{words.lead(before.at, after.at)}</Soft>
        <ChangedAnswers text={text} answers={answers} />
        {!isUnchanged(reasons) && (
          <ChangeLists
            text={text}
            change={reasons}
            came={words.reasonsCame}
            gone={words.reasonsGone}
          />
        )}
        {isSameOutcome && <p>{words.outcomeSame(text.professional.rules.outcome[outcome])}</p>}
        {sameRules ? (
          <p>{words.rulesSame}</p>
        ) : (
          <p>{words.rulesChanged(before.ruleset.version, after.ruleset.version)}</p>
        )}
      </Card>
    </section>
  )
}
