import {
  questionIds,
  ruleIds,
  rules,
  sources,
  type Place,
  type Rule,
  type Source,
} from '../../rules/index.ts'
import { optionWords, stringsIn, termsIn, type NamedTerm, type Text } from '../text/index.ts'

/** What the sources are called, and the places in them: these stand on the page as they are. */
const cited = [
  ...Object.values(sources).flatMap(({ short, title, publisher }: Source) => [
    short,
    title,
    publisher,
  ]),
  ...ruleIds.flatMap((id) => {
    const { evidence, disagreement }: Rule = rules[id]
    const places: readonly Place[] = [...evidence, ...(disagreement ?? [])]
    return places.map(({ at }) => at)
  }),
]

/** The hard words that stand on the page of rules and sources. */
export function hardWordsOf(text: Text): readonly NamedTerm[] {
  const { evidence, levels, calls, stances, readings, reviewers } = text
  const told = ruleIds.map((id) => {
    const { name, reason, disagreement } = text.rules[id]
    return [name, reason, disagreement]
  })
  const asked = questionIds.flatMap((id) => [
    text.questions[id].title,
    ...Object.keys(text.questions[id].options).map((option) => optionWords(text, id, option).label),
  ])
  const said = [evidence, levels, calls, stances, readings, reviewers, told, asked]
  return termsIn(text, [...stringsIn(said), ...cited])
}

/** The hard words that stand on the questions on paper, and on the key to them. */
export function hardWordsOnPaper(text: Text): readonly NamedTerm[] {
  const { printable, levels, shell, outcomes, evidence, result } = text
  const { headline, meaning } = outcomes['none-identified']
  const asked = questionIds.map((id) => {
    const { title, hint, options } = text.questions[id]
    return [title, hint, options]
  })
  const told = ruleIds.map((id) => text.rules[id].name)
  const made = [result.unreviewed(1, 1), evidence.title, shell.consult]
  return termsIn(text, stringsIn([printable, levels, headline, meaning, asked, told, made]))
}
