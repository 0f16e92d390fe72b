import { stringsIn, termsIn, type Text } from '../text/index.ts'
import { Contents, Part } from '../ui/contents.tsx'
import { Heading } from '../ui/heading.tsx'
import { Lead, Soft, Stack } from '../ui/layout.tsx'
import { Chance } from './chance.tsx'
import { Claims } from './claims.tsx'
import { Commands, Ledger, Mutation } from './checked.tsx'
import type { Published } from './model.ts'
import { Groups, Space, titlesOf } from './space.tsx'
import { Terms } from '../ui/terms.tsx'

interface ProofPageProps {
  readonly text: Text
  readonly arrived: boolean
  /** What the build proved. */
  readonly published: Published
  /** The address of the same for programs. */
  readonly file: string
}

const Paragraphs = ({ of }: { readonly of: readonly string[] }) =>
  of.map((paragraph) => <p key={paragraph}>{paragraph}</p>)

/** The hard words that stand on the page: in its own words, and in those of questions and rules. */
function hardWordsOf(text: Text, { groups, space }: Published['proof']) {
  const titles = groups.flatMap(({ questions }) => titlesOf(text, questions))
  const names = space.onlyUnsure.map((rule) => text.rules[rule].name)
  return termsIn(text, [...stringsIn(text.proof), ...titles, ...names])
}

/** The parts of the page, in their order. */
function partsOf(text: Text, { proof, mutation, ledger }: Published, file: string) {
  const { proof: words } = text
  const terms = hardWordsOf(text, proof)
  const how = (
    <>
      <Paragraphs of={words.how.paragraphs} />
      <Groups proof={proof} text={text} />
    </>
  )
  const worse = <Paragraphs of={words.worse.paragraphs} />
  const hardWords = { id: 'hard-words', title: text.glossary.title, body: <Terms items={terms} /> }
  return [
    { id: 'figures', title: words.figuresTitle, body: <Space proof={proof} text={text} /> },
    { id: 'claims', title: words.claimsTitle, body: <Claims proof={proof} text={text} /> },
    { id: 'how', title: words.how.title, body: how },
    { id: 'worse', title: words.worse.title, body: worse },
    { id: 'chance', title: words.chance.title, body: <Chance proof={proof} text={text} /> },
    {
      id: 'mutation',
      title: words.mutation.title,
      body: <Mutation figures={mutation} text={text} />,
    },
    { id: 'versions', title: words.ledger.title, body: <Ledger rows={ledger} text={text} /> },
    { id: 'commands', title: words.commands.title, body: <Commands file={file} text={text} /> },
    ...(terms.length === 0 ? [] : [hardWords]),
  ]
}

/** What the build proved of the rules, how, and how to see it again: made from the figures of the very build. */
export function ProofPage({ text, arrived, published, file }: ProofPageProps) {
  const { proof } = published
  const { proof: words } = text
  const parts = partsOf(text, published, file)
  return (
    <Stack>
      <Heading title={text.shell.title(words.title, false)} arrived={arrived}>
        {words.title}
      </Heading>
      <Lead>{words.lead}</Lead>
      <Soft>{text.result.rules(proof.ruleset.version, proof.ruleset.hash)}</Soft>
      <Contents title={text.result.contents} entries={parts} />
      {parts.map(({ id, title, body }) => (
        <Part key={id} id={id} title={title}>
          {body}
        </Part>
      ))}
    </Stack>
  )
}
