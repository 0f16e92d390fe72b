import {
  followUps,
  questions,
  rules,
  rulesAsking,
  signs,
  type Place,
  type Question,
  type QuestionId,
} from '../../rules/index.ts'
import { optionWords, termsOfQuestion, type Text } from '../../src/text/index.ts'
import type { Criterion, OptionWords, Words } from './page/words.ts'
import { namesOf, numbersOf } from './source-numbers.ts'

/** Options that answer for the whole page stand apart from the ones above them. */
const forAll = new Set(['none', 'unsure', 'declined'])

function optionsOf(id: QuestionId, text: Text): readonly OptionWords[] {
  const { kind, options }: Question = questions[id]
  const first = kind === 'many' ? options.find((option) => forAll.has(option)) : undefined
  return options.map((option) => ({
    id: option,
    ...optionWords(text, id, option),
    ...(option === first && { apart: true as const }),
  }))
}

function missingOf(id: QuestionId, { form }: Text): string {
  const { kind, options }: Question = questions[id]
  if (kind === 'many') return form.missingMany
  return options.includes('unsure') ? form.missingOneOrUnsure : form.missingOne
}

/** What the hand-written page knows of a question. */
export function questionWords(id: QuestionId, text: Text): Words['questions'][number] {
  const { title, hint, why, howToTell = [], notSure } = text.questions[id]
  const reasons = rulesAsking(id).flatMap((rule): readonly Place[] => rules[rule].evidence)
  const told = (signs as Partial<Record<QuestionId, readonly Place[]>>)[id] ?? []
  const after = (followUps as Partial<Record<QuestionId, Criterion>>)[id]
  return {
    id,
    many: questions[id].kind === 'many',
    title,
    ...(hint && { hint }),
    options: optionsOf(id, text),
    missing: missingOf(id, text),
    why,
    whyFrom: numbersOf(reasons),
    howToTell,
    howFrom: numbersOf(told),
    terms: termsOfQuestion(text, id, namesOf([...reasons, ...told])).map((term) => term.id),
    ...(notSure && { notSure }),
    ...(after && { after }),
  }
}
