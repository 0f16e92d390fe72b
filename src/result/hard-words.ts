import {
  alternativesNamed,
  concerns,
  rules,
  sourcesOf,
  wishes,
  type Answers,
  type Concern,
  type Finding,
  type Outcome,
  type Place,
  type Rule,
} from '../../rules/index.ts'
import { optionWords, stringsIn, termsIn, type NamedTerm, type ResultText } from '../text/index.ts'
import { asksFor } from './asks.ts'

const namesOf = (places: readonly Place[]): readonly string[] =>
  sourcesOf(places).map(({ short }) => short)

/** What the card of a finding says. */
function saidOf({ rule: id, basis, because }: Finding, text: ResultText): readonly string[] {
  const { evidence, disagreement, reason }: Rule = rules[id]
  const dissent = disagreement ?? []
  const words = text.rules[id]
  return [
    ...stringsIn([words.name, words.reason, words.disagreement]),
    ...(basis === 'unsure' ? [] : [words.change]),
    ...because.flatMap(({ question, answer }) => [
      text.questions[question].title,
      optionWords(text, question, answer).label,
    ]),
    ...evidence.map(({ calls }) => text.calls[calls]),
    ...dissent.map(({ stance }) => text.stances[stance]),
    ...namesOf([...evidence, ...dissent, ...reason]),
  ]
}

/** What is said of the wishes that a respondent named. */
function saidOfWishes(answers: Answers, text: ResultText): readonly string[] {
  return (answers[wishes.question] ?? []).flatMap((wish) => {
    const { authorised, alternatives, evidence }: Concern = concerns[wish]
    return [
      optionWords(text, wishes.question, wish).label,
      text.concerns.reported[wish],
      text.concerns.authorised[authorised],
      ...alternatives.map((id) => text.concerns.alternative[id]),
      ...namesOf([...evidence, ...alternativesNamed]),
    ]
  })
}

/** The hard words that stand on a result. */
export function hardWordsOf(
  outcome: Outcome,
  findings: readonly Finding[],
  answers: Answers,
  text: ResultText,
): readonly NamedTerm[] {
  const { lead, areas, guideLink } = text.concerns
  return termsIn(text, [
    ...stringsIn([
      text.outcomes[outcome],
      text.result,
      text.handOff,
      lead,
      areas,
      guideLink,
      text.shell.consult,
    ]),
    ...findings.flatMap((finding) => saidOf(finding, text)),
    ...asksFor(findings, text),
    ...saidOfWishes(answers, text),
  ])
}
