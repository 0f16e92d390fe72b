import {
  followUps,
  levels,
  ruleIds,
  rules,
  ruleset,
  sources,
  type Criterion,
  type QuestionId,
  type Source,
} from '../../rules/index.ts'
import { dateWords, sourceLang, type Text } from '../text/index.ts'
import { Citations } from '../ui/citations.tsx'
import { Contents, Part } from '../ui/contents.tsx'
import { Heading } from '../ui/heading.tsx'
import { Card, Lead, Soft, Stack, Way } from '../ui/layout.tsx'
import { PageLink, type Destination } from '../ui/page-link.tsx'
import { Terms } from '../ui/terms.tsx'
import { CriterionWords, EvidenceRule } from './evidence-rule.tsx'
import { hardWordsOf } from './hard-words.ts'

interface EvidencePageProps {
  readonly text: Text
  readonly arrived: boolean
  /** The day of reading, as an ISO date; `null` where the page is made before anybody reads it. */
  readonly today: string | null
  /** Where it stands what was proved of the rules. */
  readonly proof: Destination
}

function Bibliography({ text }: { readonly text: Text }) {
  const items = Object.entries(sources).map(([id, source]) => {
    const { short, title, publisher, date, url, read }: Source = source
    return {
      id,
      name: short,
      href: url,
      at: title,
      publisher,
      remarks: [dateWords(text, date), text.readings[read]],
    }
  })
  return (
    <>
      <p>{text.evidence.sourcesLead}</p>
      <Citations items={items} lang={sourceLang} leaves={text.shell.newTab} />
    </>
  )
}

const Levels = ({ text }: { readonly text: Text }) =>
  levels.map((level) => (
    <p key={level}>
      <b>{text.levels[level].name}.</b> {text.levels[level].meaning}
    </p>
  ))

const Rules = ({ text, today }: Pick<EvidencePageProps, 'text' | 'today'>) =>
  levels.flatMap((level) =>
    ruleIds
      .filter((rule) => rules[rule].level === level)
      .map((rule) => <EvidenceRule key={rule} rule={rule} today={today} text={text} />),
  )

const FollowUps = ({ text }: { readonly text: Text }) =>
  Object.entries<Criterion>(followUps).map(([question, criterion]) => (
    <Card key={question}>
      <p>{text.questions[question as QuestionId].title}</p>
      <CriterionWords criterion={criterion} text={text} />
    </Card>
  ))

/** Every rule with its sources, generated from the rules that judge. */
export function EvidencePage({ text, arrived, today, proof }: EvidencePageProps) {
  const words = text.evidence
  const terms = hardWordsOf(text)
  const hardWords = { id: 'hard-words', title: text.glossary.title, body: <Terms items={terms} /> }
  const parts = [
    { id: 'levels', title: words.levelsTitle, body: <Levels text={text} /> },
    { id: 'rules', title: words.rulesTitle, body: <Rules text={text} today={today} /> },
    { id: 'follow-ups', title: words.followUps, body: <FollowUps text={text} /> },
    { id: 'sources', title: words.sourcesTitle, body: <Bibliography text={text} /> },
    ...(terms.length === 0 ? [] : [hardWords]),
  ]
  return (
    <Stack>
      <Heading title={text.shell.title(words.title, false)} arrived={arrived}>
        {words.title}
      </Heading>
      <Lead>{words.lead}</Lead>
      <Soft>{text.result.rules(ruleset.version, ruleset.hash)}</Soft>
      <Way>
        <PageLink {...proof}>{text.proof.link}</PageLink>
      </Way>
      <Contents title={text.result.contents} entries={parts} />
      {parts.map(({ id, title, body }) => (
        <Part key={id} id={id} title={title}>
          {body}
        </Part>
      ))}
    </Stack>
  )
}
