import type { Finding } from '../../rules/index.ts'
import type { ResultText } from '../text/index.ts'
import { Contents } from '../ui/contents.tsx'
import { findingHeading } from './finding-card.tsx'
import { isSaid, openGroups } from './groups.ts'

/** From so many reasons on, a result is longer than one look: then it begins with what it holds. */
const many = 3

interface ResultContentsProps {
  readonly findings: readonly Finding[]
  readonly text: ResultText
  /** Whether there is a part that tells how to hand the result over. */
  readonly handsOff: boolean
}

/** Every stated reason by name, and the parts that follow, to go to. */
export function ResultContents({ findings, text, handsOff }: ResultContentsProps) {
  if (findings.length < many) return null
  const said = findings.filter(isSaid)
  const { glossary, result, concerns } = text
  const entries = [
    ...said.map(({ rule }) => ({ id: findingHeading(rule), title: text.rules[rule].name })),
    ...(openGroups(findings).length > 0 ? [{ id: 'not-sure', title: result.notSureTitle }] : []),
    { id: 'ask', title: result.askTitle },
    ...(handsOff ? [{ id: 'hand-off', title: text.handOff.title }] : []),
    { id: 'wishes', title: concerns.title },
    { id: 'not-covered', title: result.notCoveredTitle },
    { id: 'hard-words', title: glossary.title },
    { id: 'judged-by', title: result.versionTitle },
  ]
  return <Contents title={text.result.contents} entries={entries} />
}
