import { assess, type Answers, type Outcome } from '../../rules/index.ts'
import { responseTo, type Judge } from './engine.ts'

/** What our rules come to; `null` before the last answer. */
export const ours = (answers: Answers): Outcome | null => {
  const assessment = assess(answers)
  return assessment.status === 'completed' ? assessment.outcome : null
}

/** Where the questionnaire's expressions and our rules come to something else, with the answers that show it. */
export function differences(sets: readonly Answers[], judge: Judge, most = 5): readonly string[] {
  const found: string[] = []
  for (const answers of sets) {
    const [expected, got] = [ours(answers), judge(responseTo(answers))]
    if (expected !== got) found.push(`${got}, not ${expected}: ${JSON.stringify(answers)}`)
    if (found.length === most) break
  }
  return found
}
