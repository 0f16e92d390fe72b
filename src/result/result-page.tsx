import type { ReactNode } from 'react'
import {
  lapsedOn,
  ruleIds,
  ruleset,
  unconfirmed,
  type Answers,
  type Assessment,
} from '../../rules/index.ts'
import type { ResultText } from '../text/index.ts'
import { Button } from '../ui/button.tsx'
import { Callout, type Tone } from '../ui/callout.tsx'
import { Heading } from '../ui/heading.tsx'
import { List, Soft, Stack, Way } from '../ui/layout.tsx'
import { Part } from '../ui/contents.tsx'
import { PageLink, type Destination } from '../ui/page-link.tsx'
import { Terms } from '../ui/terms.tsx'
import { asksFor } from './asks.ts'
import { FindingCard, tones } from './finding-card.tsx'
import { hardWordsOf } from './hard-words.ts'
import { isSaid, openGroups } from './groups.ts'
import { OpenCard } from './open-card.tsx'
import { ResultContents } from './result-contents.tsx'
import { Wishes } from './wishes.tsx'

export type Completed = Extract<Assessment, { readonly status: 'completed' }>

interface ResultPageProps {
  readonly assessment: Completed
  readonly answers: Answers
  /** The day of the result, as an ISO date. */
  readonly today: string
  readonly text: ResultText
  readonly arrived: boolean
  readonly onReview: () => void
  readonly guide: Destination
  readonly evidence: Destination
  /** What can be done with the questions to ask. */
  readonly askLead: string
  /** Who checked the words of this language. */
  readonly translation: ReactNode
  /** How the result gets to the professional; the part has a heading with the id `hand-off`. */
  readonly handOff?: ReactNode
  /** What comes last but one, such as the way out. */
  readonly end?: ReactNode
}

/** What was raised: the stated reasons one by one, then what was left open. */
function Findings({ assessment, text }: Pick<ResultPageProps, 'assessment' | 'text'>) {
  const said = assessment.findings.filter(isSaid)
  const open = openGroups(assessment.findings)
  return (
    <>
      {said.length > 0 && (
        <Part id="because" title={text.result.because}>
          <Soft>{text.result.levelsOurs}</Soft>
          {said.map((finding) => (
            <FindingCard key={finding.rule} finding={finding} text={text} />
          ))}
        </Part>
      )}
      {open.length > 0 && (
        <Part id="not-sure" title={text.result.notSureTitle}>
          <p>{text.result.notSureLead}</p>
          {open.map((group) => (
            <OpenCard key={group.question} group={group} text={text} />
          ))}
        </Part>
      )}
    </>
  )
}

/** What the hard words on this result mean. */
function HardWords({ assessment, answers, text }: ResultPageProps) {
  const { outcome, findings } = assessment
  const terms = hardWordsOf(outcome, findings, answers, text)
  if (terms.length === 0) return null
  return (
    <Part id="hard-words" title={text.glossary.title}>
      <Terms items={terms} />
    </Part>
  )
}

/** What the result was judged by, and whether that still holds. */
function JudgedBy({ today, text, evidence, translation }: ResultPageProps) {
  const late = lapsedOn(today).length
  const open = unconfirmed().length
  const { version, hash } = ruleset
  return (
    <Part id="judged-by" title={text.result.versionTitle}>
      {late > 0 && (
        <p>
          <strong>{text.result.lapsed(late, ruleIds.length)}</strong>
        </p>
      )}
      {open > 0 && <p>{text.result.unreviewed(open, ruleIds.length)}</p>}
      <Soft>{text.result.version(version, hash.slice(0, 15), today)}</Soft>
      <Way>
        <PageLink {...evidence}>{text.result.evidenceLink}</PageLink>
      </Way>
      {translation}
    </Part>
  )
}

/** What this result does not cover, what its hard words mean, and what it was judged by. */
const Limits = (props: ResultPageProps) => (
  <>
    <Part id="not-covered" title={props.text.result.notCoveredTitle}>
      <List items={props.text.result.notCovered} />
    </Part>
    <HardWords {...props} />
    <JudgedBy {...props} />
  </>
)

/** The result: what to do, which answers led there, on whose word, what would change it and what to ask. */
export function ResultPage(props: ResultPageProps) {
  const { assessment, answers, text, arrived, onReview, guide } = props
  const { outcome, findings } = assessment
  const words = text.outcomes[outcome]
  const tone: Tone = outcome === 'none-identified' ? 'neutral' : tones[outcome]
  return (
    <Stack>
      <Callout tone={tone}>
        <Heading title={text.shell.title(text.result.title, false)} arrived={arrived}>
          {words.headline}
        </Heading>
        <p>{words.meaning}</p>
      </Callout>
      <Part id="next" title={text.result.nextTitle}>
        <List items={words.next} ordered />
      </Part>
      <ResultContents findings={findings} text={text} handsOff={Boolean(props.handOff)} />
      <Findings assessment={assessment} text={text} />
      <Part id="ask" title={text.result.askTitle}>
        <p>{props.askLead}</p>
        <List items={asksFor(findings, text)} />
      </Part>
      {props.handOff}
      <div>
        <Button look="plain" onPress={onReview}>
          {text.result.changeAnswers}
        </Button>
      </div>
      <Wishes answers={answers} held={outcome === 'avoid' || outcome === 'wait'} text={text} />
      <Way>
        <PageLink {...guide}>{text.concerns.guideLink}</PageLink>
      </Way>
      <Limits {...props} />
      {props.end}
      <p>
        <strong>{text.shell.consult}</strong>
      </p>
    </Stack>
  )
}
