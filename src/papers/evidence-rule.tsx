import {
  rules,
  sources,
  sourcesOf,
  type Criterion,
  type Place,
  type Rule,
  type RuleId,
  type Source,
} from '../../rules/index.ts'
import { dateWords, optionWords, sourceLang, type Text } from '../text/index.ts'
import { Tag, type Tone } from '../ui/callout.tsx'
import { Citations, type CitationItem } from '../ui/citations.tsx'
import { Card, Label, List, Soft } from '../ui/layout.tsx'

/** How each level looks; the words and the shape say the same. */
const tones: Record<Rule['level'], Tone> = { avoid: 'stop', wait: 'pause', 'ask-first': 'ask' }

interface CriterionProps {
  readonly criterion: Criterion
  readonly text: Text
}

/** The logic of a rule in the words of the questions. */
export function CriterionWords({ criterion, text }: CriterionProps) {
  if ('question' in criterion) {
    const { question, isAnyOf } = criterion
    const options = isAnyOf.map((option) => optionWords(text, question, option).label)
    return (
      <p>
        {text.questions[question].title} <b>{text.format.answers(options)}</b>
      </p>
    )
  }
  const [parts, joined] =
    'all' in criterion ? [criterion.all, text.evidence.all] : [criterion.any, text.evidence.any]
  return (
    <div>
      <p>{joined}</p>
      <List
        items={parts.map((part, index) => (
          <CriterionWords key={index} criterion={part} text={text} />
        ))}
      />
    </div>
  )
}

/** A place in a source, with what is to be said of it. */
function cite({ source, at }: Place, remark: string, text: Text): CitationItem {
  const { short, url, date, read }: Source = sources[source]
  return {
    id: `${source} ${at}`,
    name: short,
    href: url,
    at,
    remarks: [remark, dateWords(text, date), text.readings[read]],
  }
}

function Dissent({ rule, text }: { readonly rule: RuleId; readonly text: Text }) {
  const { disagreement }: Rule = rules[rule]
  if (disagreement === undefined) return null
  return (
    <div>
      <Label>{text.evidence.dissent}</Label>
      <p>{text.rules[rule].disagreement}</p>
      <Citations
        items={disagreement.map((place) => cite(place, text.stances[place.stance], text))}
        lang={sourceLang}
        leaves={text.shell.newTab}
      />
    </div>
  )
}

interface EvidenceRuleProps {
  readonly rule: RuleId
  /** The day of reading, as an ISO date; `null` where the page is made before anybody reads it. */
  readonly today: string | null
  readonly text: Text
}

/** One rule as an auditor wants it: level, logic, sources and their words, dissent, review. */
export function EvidenceRule({ rule, today, text }: EvidenceRuleProps) {
  const { level, when, evidence, reason, reviewed }: Rule = rules[rule]
  const words = text.rules[rule]
  const { on, by, until } = reviewed
  return (
    <Card labelledBy={`rule-${rule}`} tone={tones[level]}>
      <h3 id={`rule-${rule}`}>{words.name}</h3>
      <div>
        <Tag tone={tones[level]}>{text.levels[level].name}</Tag>
      </div>
      <div>
        <Label>{text.evidence.raisedBy}</Label>
        <CriterionWords criterion={when} text={text} />
      </div>
      <p>{words.reason}</p>
      <Soft>
        {reason.length === 0
          ? text.result.noReasonGiven
          : `${text.evidence.reasonFrom} ${text.format.answers(
              sourcesOf(reason).map(({ short }) => short),
            )}.`}
      </Soft>
      <div>
        <Label>{text.evidence.calls}</Label>
        <Citations
          items={evidence.map((place) => cite(place, text.calls[place.calls], text))}
          lang={sourceLang}
          leaves={text.shell.newTab}
        />
      </div>
      <Dissent rule={rule} text={text} />
      <Soft>{text.evidence.review(on, text.reviewers[by], until)}</Soft>
      {today !== null && until < today && (
        <p>
          <strong>{text.evidence.lapsed}</strong>
        </p>
      )}
    </Card>
  )
}
