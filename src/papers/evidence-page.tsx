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
import { dateWords, type Text } from '../text/index.ts'
import { Citations } from '../ui/citations.tsx'
import { Heading } from '../ui/heading.tsx'
import { Card, Lead, Soft, Stack, Tight } from '../ui/layout.tsx'
import { CriterionWords, EvidenceRule } from './evidence-rule.tsx'

interface EvidencePageProps {
  readonly text: Text
  readonly arrived: boolean
  /** The day of reading, as an ISO date; `null` where the page is made before anybody reads it. */
  readonly today: string | null
}

function Bibliography({ text }: { readonly text: Text }) {
  const items = Object.entries(sources).map(([id, source]) => {
    const { short, title, publisher, date, url, read }: Source = source
    return {
      id,
      name: short,
      href: url,
      at: title,
      remarks: [publisher, dateWords(text, date), text.readings[read]],
    }
  })
  return <Citations items={items} leaves={text.shell.newTab} />
}

const Levels = ({ text }: { readonly text: Text }) => (
  <Tight>
    <h2>{text.evidence.levelsTitle}</h2>
    {levels.map((level) => (
      <p key={level}>
        <b>{text.levels[level].name}.</b> {text.levels[level].meaning}
      </p>
    ))}
  </Tight>
)

/** Every rule with its sources, generated from the rules that judge. */
export function EvidencePage({ text, arrived, today }: EvidencePageProps) {
  const words = text.evidence
  return (
    <Stack>
      <Heading title={text.shell.title(words.title, false)} arrived={arrived}>
        {words.title}
      </Heading>
      <Lead>{words.lead}</Lead>
      <Soft>{text.about.rules(ruleset.version, ruleset.hash)}</Soft>
      <Levels text={text} />
      <Tight>
        <h2>{words.rulesTitle}</h2>
        {levels.flatMap((level) =>
          ruleIds
            .filter((rule) => rules[rule].level === level)
            .map((rule) => <EvidenceRule key={rule} rule={rule} today={today} text={text} />),
        )}
      </Tight>
      <Tight>
        <h2>{words.followUps}</h2>
        {Object.entries<Criterion>(followUps).map(([question, criterion]) => (
          <Card key={question}>
            <p>{text.questions[question as QuestionId].title}</p>
            <CriterionWords criterion={criterion} text={text} />
          </Card>
        ))}
      </Tight>
      <Tight>
        <h2>{words.sourcesTitle}</h2>
        <p>{words.sourcesLead}</p>
        <Bibliography text={text} />
      </Tight>
    </Stack>
  )
}
