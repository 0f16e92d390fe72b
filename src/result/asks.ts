import type { Finding, QuestionId } from '../../rules/index.ts'
import type { ResultText } from '../text/index.ts'
import { isSaid } from './groups.ts'

/**
 * What to ask the professional, each once: first what belongs to the findings, then what belongs to every
 * "not sure", then what anybody can ask. A declined answer adds one line that does not say which.
 */
export function asksFor(findings: readonly Finding[], text: ResultText): readonly string[] {
  const because = findings.flatMap((finding) => finding.because)
  const unsure = because.filter(({ answer }) => answer === 'unsure').map((b) => b.question)
  const asked = [
    ...findings.filter(isSaid).flatMap(({ rule }) => text.rules[rule].ask),
    ...[...new Set(unsure)].flatMap(
      (question: QuestionId) => text.questions[question].notSure ?? [],
    ),
    ...(because.some(({ answer }) => answer === 'declined') ? [text.result.askDeclined] : []),
    ...text.result.askAlways,
  ]
  return [...new Set(asked)]
}
