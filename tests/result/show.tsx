import { render, screen, within, type BoundFunctions, type queries } from '@testing-library/react'
import { vi, type Mock } from 'vitest'
import { assess, type Answers, type Finding } from '../../rules/index.ts'
import { ResultPage, type Completed } from '../../src/result/index.ts'
import { en } from '../../src/text/en/index.ts'

/** A day on which every review still holds. */
export const today = '2026-11-30'

/** What complete answers come to. */
export function judged(answers: Answers): Completed {
  const assessment = assess(answers)
  if (assessment.status === 'completed') return assessment
  throw new Error(`show: "${assessment.next}" is not answered; give complete answers.`)
}

/** The answer that a rule is about comes last: what was said there was said, even of skin not decided yet. */
const isOpen = ({ because }: Finding): boolean =>
  ['unsure', 'declined'].includes(because.at(-1)?.answer ?? '')

export const saidIn = (answers: Answers): readonly Finding[] =>
  judged(answers).findings.filter((finding) => !isOpen(finding))
export const openIn = (answers: Answers): readonly Finding[] =>
  judged(answers).findings.filter(isOpen)

type Called = Readonly<Record<'onReview' | 'onGuide' | 'onEvidence', Mock<() => void>>>

/** Opens the result of complete answers, as read on a day. */
export function show(answers: Answers, day: string = today): Called {
  const [onReview, onGuide, onEvidence] = [vi.fn(), vi.fn(), vi.fn()]
  render(
    <ResultPage
      assessment={judged(answers)}
      answers={answers}
      today={day}
      text={en}
      arrived={false}
      onReview={onReview}
      guide={{ href: 'guide.html', onGo: onGuide }}
      askLead={en.result.askLead}
      translation={null}
      evidence={{ href: 'evidence.html', onGo: onEvidence }}
    />,
  )
  return { onReview, onGuide, onEvidence }
}

type Part = BoundFunctions<typeof queries>

/** A part of the page under its heading. */
export const part = (name: string): Part => within(screen.getByRole('region', { name }))
export const hasPart = (name: string): boolean => screen.queryByRole('region', { name }) !== null

/** The words of each element, in order. */
export const wordsOf = (elements: readonly HTMLElement[]): readonly (string | null)[] =>
  elements.map(({ textContent }) => textContent)

/** What the respondent is sent away with to ask. */
export const asked = (): readonly (string | null)[] =>
  wordsOf(part(en.result.askTitle).getAllByRole('listitem'))
