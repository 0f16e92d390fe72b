import { useState } from 'react'
import { ruleset, type Outcome } from '../../rules/index.ts'
import {
  judge,
  outcomeOf,
  Sheet,
  type Completed,
  type Judged,
  type Note,
  type Received,
} from '../handoff/index.ts'
import { tones, untold } from '../result/index.ts'
import { answersInWords, type Text } from '../text/index.ts'
import { Button } from '../ui/button.tsx'
import { Callout } from '../ui/callout.tsx'
import { Disclosure } from '../ui/disclosure.tsx'
import { NewsHeading } from '../ui/heading.tsx'
import { Soft, Stack, Tight } from '../ui/layout.tsx'
import { OnPaper } from '../ui/paper.tsx'
import { DecisionCard, lackOf, undecided, type Decision } from './decision-card.tsx'
import { OpenPoint, SaidPoint } from './point-cards.tsx'
import { isAgainst, pointsOf, undiscussedOf, type Points } from './points.ts'
import styles from './professional.module.css'
import { RulesCard } from './rules-card.tsx'

interface ResultViewProps {
  readonly text: Text
  readonly received: Received
  readonly clinicName: string | null
  readonly onClose: () => void
}

interface PartProps extends ResultViewProps {
  readonly judged: Judged
}

/** All answers that led to nothing, for who wants to see them. */
function Rest({ text, judged, points }: { text: Text; judged: Judged; points: Points }) {
  const told = [...points.said.flatMap(({ because }) => because), ...points.open]
  return (
    <Disclosure summary={text.professional.result.rest}>
      <dl className={styles['answers']}>
        {untold(judged.answers, told).map(({ question, given }) => (
          <div key={question}>
            <dt>{text.questions[question].title}</dt>
            <dd>{answersInWords(text, question, given)}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  )
}

/** What it came to, when, and by which rules. */
function Head({ text, received, judged }: PartProps) {
  const { now, was } = judged
  const outcome = now.status === 'completed' ? now.outcome : was
  const { version, hash } = received.ruleset
  return (
    <Callout tone={outcome === 'none-identified' ? 'neutral' : tones[outcome]}>
      <NewsHeading id="handed-over">{text.outcomes[outcome].headline}</NewsHeading>
      <p>{text.professional.result.title(received.at)}</p>
      <Soft>{text.result.rules(version, hash.slice(0, 15))}</Soft>
    </Callout>
  )
}

interface PointsProps {
  readonly text: Text
  readonly points: Points
  readonly discussed: ReadonlySet<string>
  readonly onDiscussed: (key: string, on: boolean) => void
}

/** What to go through with the person: what they said, gravest first; then what they left open. */
function PointList({ text, points, discussed, onDiscussed }: PointsProps) {
  const words = text.professional.result
  const tick = (key: string) => ({
    discussed: discussed.has(key),
    onDiscussed: (on: boolean) => onDiscussed(key, on),
  })
  return (
    <>
      <Tight>
        {points.said.length > 0 && <h3>{words.flagged}</h3>}
        {points.said.length + points.open.length === 0 && <p>{words.noneFlagged}</p>}
        {points.said.map((finding) => (
          <SaidPoint key={finding.rule} text={text} finding={finding} {...tick(finding.rule)} />
        ))}
      </Tight>
      {points.open.length > 0 && (
        <Tight>
          <h3>{words.open}</h3>
          <Soft>{words.openLead}</Soft>
          {points.open.map((group) => (
            <OpenPoint key={group.question} text={text} group={group} {...tick(group.question)} />
          ))}
        </Tight>
      )}
    </>
  )
}

/** What the note says, once it can be printed. */
function noteOf(
  words: Note['words'],
  { decision, reason }: Decision,
  outcome: Outcome,
  discussed: ReadonlySet<string>,
  undiscussed: readonly string[],
): Note | undefined {
  if (decision === null || lackOf({ decision, reason, asked: true }, outcome) !== null)
    return undefined
  return {
    discussed,
    decision,
    reason: reason.trim(),
    against: isAgainst(decision, outcome),
    undiscussed,
    words,
  }
}

/** That the answers were given under other rules, for the note. */
function judgedWords({ text, received, judged }: PartProps): string | undefined {
  if (judged.sameRules) return undefined
  const { rules } = text.professional
  return rules.noted(received.ruleset.version, rules.outcome[judged.was], ruleset.version)
}

/** What was talked about so far. */
function useDiscussed() {
  const [discussed, setDiscussed] = useState<ReadonlySet<string>>(new Set())
  const onDiscussed = (key: string, on: boolean): void => {
    const after = new Set(discussed)
    if (on) after.add(key)
    else after.delete(key)
    setDiscussed(after)
  }
  return { discussed, onDiscussed }
}

/** What is gone through with the person, the decision, and the note on paper. */
function Visit(props: PartProps & { readonly assessment: Completed }) {
  const { text, received, judged, assessment, clinicName } = props
  const { discussed, onDiscussed } = useDiscussed()
  const [value, setValue] = useState(undecided)
  const points = pointsOf(assessment.findings)
  // What was asked of the person then counts until it is settled.
  const outcome = outcomeOf([...received.raised, ...assessment.findings])
  const undiscussed = undiscussedOf(points, discussed, text)
  const given = { text, outcome, undiscussed }
  return (
    <>
      <Stack>
        <PointList text={text} points={points} discussed={discussed} onDiscussed={onDiscussed} />
        <Rest text={text} judged={judged} points={points} />
        <DecisionCard {...given} value={value} onChange={setValue} />
      </Stack>
      <OnPaper>
        <Sheet
          text={text}
          answers={judged.answers}
          assessment={assessment}
          ruleset={ruleset}
          at={received.at}
          clinicName={clinicName}
          note={noteOf(text.professional.decision, value, outcome, discussed, undiscussed)}
          judged={judgedWords(props)}
        />
      </OnPaper>
    </>
  )
}

/** One result that was handed over: what was flagged and why, what to settle, the rest; then the decision and its note. */
export function ResultView(props: ResultViewProps) {
  const { text, received, onClose } = props
  const judged = judge(received)
  const { now, sameRules } = judged
  return (
    <section aria-labelledby="handed-over">
      <Stack>
        <Head {...props} judged={judged} />
        {!sameRules && <RulesCard text={text} received={received} judged={judged} />}
        {now.status === 'completed' ? (
          <Visit {...props} judged={judged} assessment={now} />
        ) : (
          <Rest text={text} judged={judged} points={{ said: [], open: [] }} />
        )}
        <div>
          <Button look="plain" onPress={onClose}>
            {text.professional.result.close}
          </Button>
        </div>
      </Stack>
    </section>
  )
}
