import {
  rules,
  sources,
  sourcesOf,
  type Finding,
  type Level,
  type Place,
  type Rule,
  type RuleId,
  type Source,
} from '../../rules/index.ts'
import { answersInWords, dateWords, sourceLang, type ResultText } from '../text/index.ts'
import { Tag, type Tone } from '../ui/callout.tsx'
import { Citations } from '../ui/citations.tsx'
import { Disclosure } from '../ui/disclosure.tsx'
import { Card, Label, Soft, Tight } from '../ui/layout.tsx'
import { Links } from '../ui/links.tsx'
import { byQuestion } from './groups.ts'

/** How each level looks. The words and the shape say the same. */
export const tones: Record<Level, Tone> = { avoid: 'stop', wait: 'pause', 'ask-first': 'ask' }

interface FindingProps {
  readonly finding: Finding
  readonly text: ResultText
}

interface BecauseProps extends FindingProps {
  /** What stands over them, where it is not the respondent who reads. */
  readonly label?: string
}

/** The answers that raised a finding, in the respondent's own words. */
export function Because({ finding, text, label = text.result.youSaid }: BecauseProps) {
  return (
    <div>
      <Label>{label}</Label>
      {[...byQuestion(finding)].map(([question, given]) => (
        <p key={question}>
          {text.questions[question].title} <b>{answersInWords(text, question, given)}</b>
        </p>
      ))}
    </div>
  )
}

interface AuthorityProps {
  readonly rule: Rule
  readonly text: ResultText
}

/** On whose word: the names at once, what each of them says and when on demand. */
function Authority({ rule, text }: AuthorityProps) {
  const { evidence, disagreement = [], reason } = rule
  const cite = ({ source, at }: Place, remark: string) => {
    const { short, url, date, read }: Source = sources[source]
    const remarks = [remark, dateWords(text, date), text.readings[read]]
    return { id: `${source} ${at} ${remark}`, name: short, href: url, at, remarks }
  }
  const told = [
    ...evidence.map((place) => cite(place, text.calls[place.calls])),
    ...disagreement.map((place) => cite(place, text.stances[place.stance])),
    ...reason
      .filter(({ source }) => !evidence.some((place) => place.source === source))
      .map((place) => cite(place, text.result.givesReason)),
  ]
  const named = sourcesOf(evidence).map(({ id, short, url }) => ({ id, words: short, href: url }))
  return (
    <>
      <div>
        <Label>{text.result.sources}</Label>
        <Links items={named} lang={sourceLang} leaves={text.shell.newTab} />
      </div>
      <Disclosure summary={text.result.sourcesInDetail}>
        <Citations items={told} lang={sourceLang} leaves={text.shell.newTab} />
      </Disclosure>
    </>
  )
}

/** What would change a reason: of what was left open, to find out, or to tell somebody else. */
function changeWords({ basis, rule, because }: Finding, text: ResultText): string {
  if (basis === 'stated') return text.rules[rule].change
  const isDeclined = because.some(({ answer }) => answer === 'declined')
  return isDeclined ? text.result.declinedChange : text.result.notSureChange
}

/** On whose word a rule rests, who stands apart, and what would change it. */
export function Grounds({ finding, text }: FindingProps) {
  const rule: Rule = rules[finding.rule]
  const words = text.rules[finding.rule]
  return (
    <Tight>
      <div>
        <p>{words.reason}</p>
        {rule.reason.length === 0 && <Soft>{text.result.noReasonGiven}</Soft>}
      </div>
      <div>
        <Label>{text.result.change}</Label>
        <p>{changeWords(finding, text)}</p>
      </div>
      {words.disagreement !== undefined && (
        <div>
          <Label>{text.result.disagreement}</Label>
          <p>{words.disagreement}</p>
        </div>
      )}
      <Authority rule={rule} text={text} />
    </Tight>
  )
}

/** The id of the heading over a reason. */
export const findingHeading = (rule: RuleId): string => `finding-${rule}`

/** One reason that the respondent stated. */
export function FindingCard({ finding, text }: FindingProps) {
  const heading = findingHeading(finding.rule)
  return (
    <Card labelledBy={heading} tone={tones[finding.level]}>
      <div>
        <Tag tone={tones[finding.level]}>{text.levels[finding.level].name}</Tag>
      </div>
      <h3 id={heading} tabIndex={-1}>
        {text.rules[finding.rule].name}
      </h3>
      <Because finding={finding} text={text} />
      <Grounds finding={finding} text={text} />
    </Card>
  )
}
