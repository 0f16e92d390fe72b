import * as z from 'zod/mini'
import {
  isAnswer,
  levels,
  questionIds,
  questions,
  type Answers,
  type QuestionId,
} from '../../rules/index.ts'
import type { Raised, Received, Unknown } from './hand-off.ts'

const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(64))

/** What every way of writing a hand-off comes down to. Nothing is known yet of the ids: other rules have others. */
const shape = z.object({
  ruleset: z.object({
    version: z.string().check(z.regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/)),
    hash: z.string().check(z.regex(/^sha256-[0-9a-f]{64}$/)),
  }),
  at: z.iso.datetime({ precision: -1 }),
  answers: z.array(z.tuple([id, z.array(id).check(z.minLength(1), z.maxLength(64))])).check(
    z.minLength(1),
    z.maxLength(256),
    z.refine((entries) => new Set(entries.map(([question]) => question)).size === entries.length),
  ),
  raised: z
    .array(z.object({ rule: id, level: z.enum(levels), basis: z.enum(['stated', 'unsure']) }))
    .check(z.maxLength(512)),
})

/** The same before it was looked at. */
export interface Written {
  readonly ruleset: { readonly version: string; readonly hash: string }
  readonly at: string
  readonly answers: readonly (readonly [question: string, options: readonly string[]])[]
  readonly raised: readonly Raised[]
}

const isQuestion = (name: string): name is QuestionId => Object.hasOwn(questions, name)

/** What was written, as a hand-off; answers that are none here are kept apart. `null` when it is no hand-off at all. */
export function received(written: Written): Received | null {
  const read = shape.safeParse(written)
  if (!read.success) return null
  const { ruleset, at, answers: entries, raised } = read.data
  const answers: Partial<Record<QuestionId, unknown>> = {}
  const unknown: Unknown[] = []
  for (const [question, options] of entries) {
    const given =
      isQuestion(question) && questions[question].kind === 'one' && options.length === 1
        ? options[0]
        : options
    if (isQuestion(question) && isAnswer(question, given)) answers[question] = given
    else unknown.push({ question, answers: options })
  }
  return { ruleset, at, answers: inOrder(answers), raised, unknown }
}

/** In the order of asking, whatever order they were written in. */
const inOrder = (answers: Partial<Record<QuestionId, unknown>>): Answers =>
  Object.fromEntries(
    questionIds.filter((one) => Object.hasOwn(answers, one)).map((one) => [one, answers[one]]),
  )
