import {
  isAnswer,
  questionIds,
  questions,
  ruleset,
  type Answers,
  type QuestionId,
} from '../rules/index.ts'
import * as z from 'zod/mini'
import { isRecipient } from './recipient.ts'
import type { Drafts } from './flow/index.ts'

/** The schema of an answer to `question`, built from its options. */
export function answerSchema(question: QuestionId) {
  const { kind, options } = questions[question]
  const option = z.enum(options)
  if (kind === 'one') return option
  return z.array(option).check(
    z.minLength(1),
    z.refine((chosen) => isAnswer(question, chosen)),
  )
}

/** The schema of what may stand chosen on a page that is not confirmed yet: also nothing, also too much. */
function draftSchema(question: QuestionId) {
  const { kind, options } = questions[question]
  return kind === 'one' ? z.enum(options) : z.array(z.enum(options))
}

const envelope = z.object({
  ruleset: z.string(),
  answers: z.record(z.string(), z.unknown()),
  drafts: z.optional(z.record(z.string(), z.unknown())),
  recipient: z.optional(z.unknown()),
})

/** The key of a practice. One that is broken is left out: what was answered is worth more. */
const recipientSchema = z.string().check(z.refine(isRecipient))

/** What was read back: all that could be understood, and the questions whose saved answer could not. */
export type Saved =
  | {
      readonly ok: true
      readonly answers: Answers
      readonly drafts: Drafts
      readonly recipient: string | null
      readonly broken: readonly QuestionId[]
    }
  | {
      readonly ok: false
      readonly reason: 'unreadable' | 'other-rules'
      readonly recipient: string | null
    }

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * Reads a saved sitting. Refuses as a value: `unreadable` when it is not what we write, `other-rules` when
 * it was written under another rule set. A single answer that cannot be read is left out and named.
 */
export function readSaved(text: string): Saved {
  const found = envelope.safeParse(fromJson(text))
  if (!found.success) return { ok: false, reason: 'unreadable', recipient: null }
  const { answers: saved, drafts: chosen = {} } = found.data
  const recipient = recipientSchema.safeParse(found.data.recipient).data ?? null
  const said = Object.keys(saved).length + Object.keys(chosen).length > 0
  if (said && found.data.ruleset !== ruleset.hash) {
    return { ok: false, reason: 'other-rules', recipient }
  }
  const answers: Partial<Record<QuestionId, unknown>> = {}
  const drafts: Partial<Record<QuestionId, unknown>> = {}
  const broken: QuestionId[] = []
  for (const id of questionIds) {
    if (Object.hasOwn(saved, id)) {
      const answer = answerSchema(id).safeParse(saved[id])
      if (answer.success) answers[id] = answer.data
      else broken.push(id)
    }
    const draft = draftSchema(id).safeParse(chosen[id])
    if (draft.success) drafts[id] = draft.data
  }
  return {
    ok: true,
    answers: answers as Answers,
    drafts,
    recipient,
    broken,
  }
}
