import type { Outcome } from '../../rules/index.ts'
import type { DecisionId, Text } from '../text/index.ts'
import { Choices } from '../ui/choices.tsx'
import { WordsField } from '../ui/field.tsx'
import { Card, Soft } from '../ui/layout.tsx'
import { PrintButton } from '../ui/print-button.tsx'
import { isAgainst } from './points.ts'

/** What the professional has decided so far. It is lost with the page. */
export interface Decision {
  readonly decision: DecisionId | null
  readonly reason: string
  /** True once the note was asked for: from then on it is said what is missing. */
  readonly asked: boolean
}

export const undecided: Decision = { decision: null, reason: '', asked: false }

/** What keeps a note from being printed: no decision, or no reason for one that goes against the rules. */
export function lackOf(
  { decision, reason }: Decision,
  outcome: Outcome,
): 'decision' | 'reason' | null {
  if (decision === null) return 'decision'
  return isAgainst(decision, outcome) && reason.trim() === '' ? 'reason' : null
}

/** With more, the note would not fit on its one page. */
const mostOfReason = 500

const options: readonly DecisionId[] = ['go-ahead', 'wait', 'do-not']

interface DecisionCardProps {
  readonly text: Text
  readonly outcome: Outcome
  readonly undiscussed: readonly string[]
  readonly value: Decision
  readonly onChange: (value: Decision) => void
}

/** The decision, its reason, and the note to print. */
export function DecisionCard({ text, outcome, undiscussed, value, onChange }: DecisionCardProps) {
  const words = text.professional.decision
  const lack = lackOf(value, outcome)
  const isReady = (): boolean => {
    onChange({ ...value, asked: true })
    return lack === null
  }
  return (
    <Card labelledBy="decision">
      <h3 id="decision">{words.title}</h3>
      <Soft>{words.lead}</Soft>
      <p role="alert">{value.asked && lack === 'decision' && <strong>{words.choose}</strong>}</p>
      <div role="radiogroup" aria-labelledby="decision">
        <Choices
          type="radio"
          name="the-decision"
          choices={options.map((id) => ({ id, label: words.options[id] }))}
          chosen={value.decision === null ? [] : [value.decision]}
          onChoose={(id) => onChange({ ...value, decision: id as DecisionId })}
        />
      </div>
      <WordsField
        kind="lines"
        label={words.reason}
        hint={words.reasonHint}
        most={mostOfReason}
        error={
          lack === 'reason' && (value.asked || isAgainst(value.decision, outcome))
            ? words.reasonNeeded
            : undefined
        }
        value={value.reason}
        onChange={(reason) => onChange({ ...value, reason })}
      />
      {undiscussed.length > 0 && <Soft>{words.notDiscussed(undiscussed)}</Soft>}
      <PrintButton isReady={isReady}>{words.print}</PrintButton>
    </Card>
  )
}
