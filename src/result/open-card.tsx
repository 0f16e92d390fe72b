import { optionWords, type ResultText } from '../text/index.ts'
import { Tag } from '../ui/callout.tsx'
import { Disclosure } from '../ui/disclosure.tsx'
import { Card, Label } from '../ui/layout.tsx'
import { Because, Grounds, tones } from './finding-card.tsx'
import type { OpenGroup } from './groups.ts'

interface OpenCardProps {
  readonly group: OpenGroup
  readonly text: ResultText
}

/** One answer that left something open, and every reason that it leaves open. */
export function OpenCard({ group, text }: OpenCardProps) {
  const { question, answer, findings } = group
  const heading = `open-${question}`
  // One reason is told right here; of several, each opens on demand.
  const [only] = findings.length === 1 ? findings : []
  return (
    <Card labelledBy={heading} tone={tones['ask-first']}>
      <div>
        <Tag tone={tones['ask-first']}>{text.levels['ask-first'].name}</Tag>
      </div>
      <h3 id={heading}>{text.questions[question].title}</h3>
      <div>
        <Label>{text.result.youSaid}</Label>
        <p>
          <b>{optionWords(text, question, answer).label}</b>
        </p>
      </div>
      {only ? (
        <div>
          <Label>{text.rules[only.rule].name}</Label>
          <Grounds finding={only} text={text} />
        </div>
      ) : (
        findings.map((finding) => (
          <Disclosure key={finding.rule} summary={text.rules[finding.rule].name}>
            <Because finding={finding} text={text} />
            <Grounds finding={finding} text={text} />
          </Disclosure>
        ))
      )}
    </Card>
  )
}
