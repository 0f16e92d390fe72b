import { questionIds, type Because, type Finding, type QuestionId } from '../../rules/index.ts'

/** Findings that rest on the same open answer, so that one "not sure" is told once. */
export interface OpenGroup {
  readonly question: QuestionId
  readonly answer: string
  readonly findings: readonly Finding[]
}

const isOpen = ({ answer }: Because): boolean => answer === 'unsure' || answer === 'declined'

/**
 * The `unsure` findings by the answer that left them open (the last one, where there are several), in the
 * order in which the questions were asked.
 */
export function openGroups(findings: readonly Finding[]): readonly OpenGroup[] {
  const groups = new Map<QuestionId, OpenGroup>()
  for (const finding of findings) {
    const open = finding.because.findLast(isOpen)
    if (finding.basis !== 'unsure' || open === undefined) continue
    const group = groups.get(open.question) ?? { ...open, findings: [] }
    groups.set(open.question, { ...group, findings: [...group.findings, finding] })
  }
  return questionIds.flatMap((id) => groups.get(id) ?? [])
}
