import { ruleset } from '../../rules/index.ts'
import { changeOf, isUnchanged, raisedNow, type Judged, type Received } from '../handoff/index.ts'
import type { Text } from '../text/index.ts'
import { Callout } from '../ui/callout.tsx'
import { Label, List } from '../ui/layout.tsx'
import { ChangeLists } from './change-lists.tsx'

interface RulesCardProps {
  readonly text: Text
  readonly received: Received
  readonly judged: Judged
}

/** That the rules have changed since, what each version makes of the answers, and what differs. */
export function RulesCard({ text, received, judged }: RulesCardProps) {
  const words = text.professional.rules
  const { now, was, unanswered } = judged
  const { version } = received.ruleset
  const change = changeOf(received.raised, raisedNow(now))
  return (
    <Callout tone="ask">
      <h3>{words.title}</h3>
      <p>{words.lead(version, ruleset.version)}</p>
      <div>
        <Label>{words.before(version)}</Label>
        <p>{words.outcome[was]}</p>
      </div>
      {now.status === 'completed' && (
        <div>
          <Label>{words.after(ruleset.version)}</Label>
          <p>{words.outcome[now.outcome]}</p>
        </div>
      )}
      {unanswered.length > 0 && (
        <p>{words.unanswered(unanswered.map((id) => text.questions[id].title))}</p>
      )}
      {isUnchanged(change) ? (
        <p>{words.same}</p>
      ) : (
        <ChangeLists text={text} change={change} came={words.came} gone={words.gone} />
      )}
      {received.unknown.length > 0 && (
        <div>
          <Label>{words.unknown}</Label>
          <List
            items={received.unknown.map(({ question, answers }) =>
              text.professional.result.unknownAnswer(question, text.format.answers(answers)),
            )}
          />
        </div>
      )}
    </Callout>
  )
}
