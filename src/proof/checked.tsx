import type { Text } from '../text/index.ts'
import { Code, Figures } from '../ui/figures.tsx'
import { Label, Way } from '../ui/layout.tsx'
import { OutsideLink } from '../ui/outside.tsx'
import { Table } from '../ui/table.tsx'
import type { LedgerRow, MutationFigures } from './model.ts'

interface MutationProps {
  readonly figures: MutationFigures
  readonly text: Text
}

type Current = Extract<MutationFigures, { readonly state: 'current' }>

/** The faults that no test noticed. They are named, and explained, in the language of the code. */
const Survivors = ({
  survivors,
  title,
}: Pick<Current, 'survivors'> & { readonly title: string }) => (
  <>
    <Label>{title}</Label>
    <Figures
      items={survivors.map(({ file, line, mutator, replacement, reason }, at) => ({
        id: String(at),
        name: (
          <>
            {at + 1}. <Code>{`${file}:${line}`}</Code>
          </>
        ),
        value: (
          <div lang="en" dir="ltr">
            <Code>{`${mutator}: ${replacement}`}</Code>
            <p>{reason}</p>
          </div>
        ),
      }))}
    />
  </>
)

/** What came of it, when it was run on the very sources of this page. */
function Counted({ figures, text }: { readonly figures: Current; readonly text: Text }) {
  const { mutation: words } = text.proof
  const { number } = text.format
  const { date, survivors } = figures
  const counts = ['total', 'killed', 'timeout', 'survived', 'noCoverage', 'share'] as const
  return (
    <>
      <p>{words.current(date)}</p>
      <Figures items={counts.map((id) => ({ id, name: words[id], value: number(figures[id]) }))} />
      {survivors.length === 0 ? (
        <p>{words.allNoticed}</p>
      ) : (
        <Survivors survivors={survivors} title={words.survivorsTitle} />
      )}
    </>
  )
}

/** How many small faults, put in on purpose, the tests notice. */
export function Mutation({ figures, text }: MutationProps) {
  const { mutation: words } = text.proof
  return (
    <>
      <p>{words.lead}</p>
      {figures.state === 'missing' && <p>{words.missing}</p>}
      {figures.state === 'other-sources' && <p>{words.otherSources(figures.date)}</p>}
      {figures.state === 'current' && <Counted figures={figures} text={text} />}
    </>
  )
}

interface LedgerProps {
  readonly rows: readonly LedgerRow[]
  readonly text: Text
}

/** Every version of the rules, and what changed in it. */
export function Ledger({ rows, text }: LedgerProps) {
  const { ledger: words } = text.proof
  return (
    <>
      <p>{words.lead}</p>
      <Table
        caption={words.caption}
        heads={[words.version, words.since, words.changed]}
        rows={rows.map(({ version, on, changed }) => [
          <bdi key="version">{version}</bdi>,
          text.format.date(on),
          changed === null ? words.first : <Code key="changed">{changed.join(', ')}</Code>,
        ])}
      />
    </>
  )
}

interface CommandsProps {
  readonly file: string
  readonly text: Text
}

/** How to see it all again. */
export function Commands({ file, text }: CommandsProps) {
  const { commands: words } = text.proof
  return (
    <>
      <p>{words.lead}</p>
      <Figures
        items={[
          { id: 'prove', name: words.prove, value: <Code>npm run proof</Code> },
          { id: 'mutation', name: words.mutation, value: <Code>npm run proof:mutation</Code> },
          { id: 'reviews', name: words.reviews, value: <Code>npm run check:reviews</Code> },
        ]}
      />
      <Way>
        <OutsideLink href={file} leaves={text.shell.newTab}>
          {words.forPrograms}
        </OutsideLink>
      </Way>
    </>
  )
}
