import * as z from 'zod/mini'
import { levels, type Level } from '../../../rules/index.ts'
import { toMinute, type Raised, type Received } from '../hand-off.ts'
import { received } from '../received.ts'
import { codeSystem, levelCode, outcomeLinkId, questionnaireUrl } from './codes.ts'

const coding = z.object({ system: z.optional(z.string()), code: z.optional(z.string()) })
const codings = z.optional(z.array(coding))

/** Whose it is. */
const ours = z.object({
  resourceType: z.literal('QuestionnaireResponse'),
  questionnaire: z.string().check(z.startsWith(`${questionnaireUrl}|`)),
})

/** As much of a response as `questionnaireResponseOf` writes. Whatever a record has put beside it is left alone. */
const response = z.object({
  meta: z.object({ tag: z.array(z.object({ version: z.optional(z.string()), code: z.string() })) }),
  authored: z.iso.datetime({ offset: true }),
  item: z.array(
    z.object({
      linkId: z.string(),
      answer: z.array(z.object({ valueCoding: coding })),
    }),
  ),
  contained: z.optional(
    z.array(
      z.object({
        code: z.object({ coding: codings }),
        evidence: z.array(z.object({ code: z.array(z.object({ coding: codings })) })),
      }),
    ),
  ),
})

type Response = z.output<typeof response>

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Our own codes among codings: a record may have added others. */
const codesIn = (given: z.output<typeof codings>): readonly string[] =>
  (given ?? []).flatMap(({ system, code }) => (system === codeSystem && code ? [code] : []))

/** What stands behind the first dot of a code: questions have none in their ids. */
const behindDot = (code: string): string => code.slice(code.indexOf('.') + 1)

const isOpen = (code: string): boolean => ['unsure', 'declined'].includes(behindDot(code))

function raisedIn({ contained = [] }: Response): readonly Raised[] {
  return contained.map(({ code, evidence }) => {
    const codes = codesIn(code.coding)
    const rule = codes.find((one) => one.startsWith('rule.')) ?? ''
    const level = levels.find((one) => codes.includes(levelCode(one)))
    const answers = evidence.flatMap((one) => one.code).flatMap((one) => codesIn(one.coding))
    return {
      rule: behindDot(rule),
      // Without a level it is refused, as everything else is that does not fit.
      level: level ?? ('' as Level),
      basis: answers.some(isOpen) ? 'unsure' : 'stated',
    }
  })
}

function answersIn({ item }: Response) {
  return item
    .filter(({ linkId }) => linkId !== outcomeLinkId)
    .map(
      ({ linkId, answer }) =>
        [
          linkId,
          answer.flatMap(({ valueCoding }) => codesIn([valueCoding])).map(behindDot),
        ] as const,
    )
}

/**
 * Reads what `questionnaireResponseOf` wrote, also when a health record has kept it meanwhile. Refuses as a value: no
 * JSON to its end, the answers to another questionnaire, or a response that is not whole.
 */
export function fromFhir(text: string): Received | 'cut-off' | 'foreign' | 'damaged' {
  const json = fromJson(text)
  if (json === undefined) return 'cut-off'
  if (!ours.safeParse(json).success) return 'foreign'
  const found = response.safeParse(json)
  if (!found.success) return 'damaged'
  const [tag] = found.data.meta.tag
  const written = {
    ruleset: { version: tag?.version ?? '', hash: tag?.code ?? '' },
    at: toMinute(new Date(found.data.authored).toISOString()),
    answers: answersIn(found.data),
    raised: raisedIn(found.data),
  }
  return received(written) ?? 'damaged'
}
