import { levels, type Outcome } from '../../rules/index.ts'
import type { Text } from '../text/index.ts'
import { Code, Figures } from '../ui/figures.tsx'
import { Table } from '../ui/table.tsx'
import type { Proof } from './model.ts'

interface ChanceProps {
  readonly proof: Proof
  readonly text: Text
}

const outcomes: readonly Outcome[] = [...levels, 'none-identified']

/** What was drawn by chance, what may be concluded from it, and how to draw the same again. */
export function Chance({ proof: { chance }, text }: ChanceProps) {
  const words = text.proof.chance
  const nameOf = (outcome: Outcome): string =>
    outcome === 'none-identified' ? words.none : text.levels[outcome].name
  return (
    <>
      <p>{words.drew(chance.pairs)}</p>
      <p>{words.even(chance.even)}</p>
      <Table
        numbers
        caption={words.tableCaption}
        heads={[words.outcome, words.sets]}
        rows={outcomes.map((outcome) => [
          nameOf(outcome),
          text.format.number(chance.outcomes[outcome]),
        ])}
      />
      <p>{words.ruleOfThree(chance.even)}</p>
      <p>{words.not}</p>
      <p>{words.seed}</p>
      <Figures
        items={[{ id: 'seedName', name: words.seedName, value: <Code>{chance.seed}</Code> }]}
      />
      <p>{words.method}</p>
    </>
  )
}
