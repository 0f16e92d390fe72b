import {
  path,
  questionIds,
  type Answers,
  type Because,
  type Finding,
  type QuestionId,
} from '../../rules/index.ts'

const isOpen = ({ answer }: Because): boolean => answer === 'unsure' || answer === 'declined'

/**
 * Whether the respondent said this themselves: stated outright, or said "yes" of skin that is not decided yet.
 * The last answer is the one that the rule is about; those before only say where it holds.
 */
export const isSaid = (finding: Finding): boolean => {
  const about = finding.because.at(-1)
  return finding.basis === 'stated' || (about !== undefined && !isOpen(about))
}

/** What raised a finding, question by question: some have several answers that count. */
export function byQuestion({ because }: Finding): ReadonlyMap<QuestionId, readonly string[]> {
  const given = new Map<QuestionId, readonly string[]>()
  for (const { question, answer } of because) {
    given.set(question, [...(given.get(question) ?? []), answer])
  }
  return given
}

/** Findings that rest on the same open answer, so that one "not sure" is told once. */
export interface OpenGroup {
  readonly question: QuestionId
  readonly answer: string
  readonly findings: readonly Finding[]
}

/**
 * What nobody said, by the answer that left it open (the last one, where there are several), in the order in
 * which the questions were asked.
 */
export function openGroups(findings: readonly Finding[]): readonly OpenGroup[] {
  const groups = new Map<QuestionId, OpenGroup>()
  for (const finding of findings) {
    const open = finding.because.findLast(isOpen)
    if (isSaid(finding) || open === undefined) continue
    const group = groups.get(open.question) ?? { ...open, findings: [] }
    groups.set(open.question, { ...group, findings: [...group.findings, finding] })
  }
  return questionIds.flatMap((id) => groups.get(id) ?? [])
}

/** A question with some of its answers. */
export interface Answered {
  readonly question: QuestionId
  readonly given: readonly string[]
}

/** The answers on the path that are not among those told elsewhere, in the order of asking. */
export const untold = (answers: Answers, told: readonly Because[]): readonly Answered[] =>
  path(answers)
    .map((question) => ({
      question,
      given: ([answers[question] ?? []].flat() as readonly string[]).filter(
        (option) => !told.some((one) => one.question === question && one.answer === option),
      ),
    }))
    .filter(({ given }) => given.length > 0)
