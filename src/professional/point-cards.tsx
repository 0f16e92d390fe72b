import type { ReactNode } from 'react'
import { rules, sourcesOf, type Finding, type Level, type Rule } from '../../rules/index.ts'
import { Because, Grounds, tones, type OpenGroup } from '../result/index.ts'
import { optionWords, sourceLang, type Text } from '../text/index.ts'
import { Tag } from '../ui/callout.tsx'
import { Disclosure } from '../ui/disclosure.tsx'
import { Tick } from '../ui/field.tsx'
import { Card, Label, Soft } from '../ui/layout.tsx'
import styles from './professional.module.css'

interface PointProps {
  readonly text: Text
  readonly discussed: boolean
  readonly onDiscussed: (on: boolean) => void
}

interface PointHeadProps extends PointProps {
  readonly id: string
  readonly level: Level
  readonly name: string
  readonly children: ReactNode
}

/** How grave, what it is, and whether it was talked about. */
const PointHead = ({ text, discussed, onDiscussed, id, level, name, children }: PointHeadProps) => (
  <div className={styles['point']}>
    <Tag tone={tones[level]}>{children}</Tag>
    <h4 id={id}>{name}</h4>
    <Tick label={text.sheet.discussed} about={name} on={discussed} onChange={onDiscussed} />
  </div>
)

const sourceNames = (findings: readonly Finding[]): string =>
  sourcesOf(findings.flatMap(({ rule }) => rules[rule].evidence as Rule['evidence']))
    .map(({ short }) => short)
    .join('; ')

const From = ({
  text,
  findings,
}: {
  readonly text: Text
  readonly findings: readonly Finding[]
}) => (
  <Soft>
    {text.sheet.sources} <bdi lang={sourceLang}>{sourceNames(findings)}</bdi>
  </Soft>
)

/** One reason that the person named: how grave, by which answer, on whose word; more on demand. */
export function SaidPoint(props: PointProps & { readonly finding: Finding }) {
  const { text, finding } = props
  const heading = `point-${finding.rule}`
  const { name } = text.rules[finding.rule]
  return (
    <Card labelledBy={heading} tone={tones[finding.level]}>
      <PointHead {...props} id={heading} level={finding.level} name={name}>
        {text.levels[finding.level].name}
      </PointHead>
      <Because finding={finding} text={text} label={text.sheet.because} />
      <From text={text} findings={[finding]} />
      <Disclosure summary={text.result.sourcesInDetail}>
        <Grounds finding={finding} text={text} />
      </Disclosure>
    </Card>
  )
}

/** One answer that left something open, and what to settle with the person. */
export function OpenPoint(props: PointProps & { readonly group: OpenGroup }) {
  const { text, group } = props
  const { question, answer, findings } = group
  const heading = `open-point-${question}`
  const { title, notSure } = text.questions[question]
  return (
    <Card labelledBy={heading} tone={tones['ask-first']}>
      <PointHead {...props} id={heading} level="ask-first" name={title}>
        {optionWords(text, question, answer).label}
      </PointHead>
      {notSure !== undefined && answer === 'unsure' && (
        <div>
          <Label>{text.professional.result.settle}</Label>
          <p>{notSure}</p>
        </div>
      )}
      <p>{text.format.answers(findings.map(({ rule }) => text.rules[rule].name))}</p>
      <From text={text} findings={findings} />
    </Card>
  )
}
