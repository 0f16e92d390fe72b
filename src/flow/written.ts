import { ruleset } from '../../rules/index.ts'
import type { Sitting } from './sitting.ts'

/** What to save, as text, or `null` when there is nothing: then nothing should be kept at all. */
export function writeSaved({
  answers,
  drafts,
  recipient,
}: Pick<Sitting, 'answers' | 'drafts' | 'recipient'>): string | null {
  const said = Object.keys(answers).length + Object.keys(drafts).length > 0
  if (!said && recipient === null) return null
  return JSON.stringify({
    ruleset: ruleset.hash,
    answers,
    drafts,
    ...(recipient !== null && { recipient }),
  })
}
