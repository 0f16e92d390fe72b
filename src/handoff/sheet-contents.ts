import {
  questions,
  rules,
  sourcesOf,
  type Answers,
  type Finding,
  type Level,
  type QuestionId,
} from '../../rules/index.ts'
import { asksFor, byQuestion, isSaid, openGroups, untold, type OpenGroup } from '../result/index.ts'
import { answersInWords, type ResultText } from '../text/index.ts'
import type { Completed } from './hand-off.ts'

/** A question and what was answered, in words. */
export interface Given {
  readonly question: string
  readonly answer: string
}

/** A reason that was raised or left open, by name, and on whose word. */
interface Named {
  readonly name: string
  readonly sources: readonly string[]
}

/** A reason that the respondent stated. `key` is what it is ticked by as talked about: the id of its rule. */
export interface Flagged extends Named {
  readonly key: string
  readonly level: Level
  readonly given: readonly Given[]
}

/** An answer that left reasons open. `key` is what it is ticked by as talked about: the id of its question. */
export interface Open extends Given {
  readonly key: string
  readonly reasons: readonly Named[]
}

/** What the sheet says of a respondent, in words. */
export interface Contents {
  readonly flagged: readonly Flagged[]
  readonly open: readonly Open[]
  readonly rest: readonly Given[]
  readonly ask: readonly string[]
}

const givenWords = (text: ResultText, question: QuestionId, answers: readonly string[]): Given => ({
  question: text.questions[question].title,
  answer: answersInWords(text, question, answers),
})

const named = ({ rule }: Finding, text: ResultText): Named => ({
  name: text.rules[rule].name,
  sources: sourcesOf(rules[rule].evidence).map(({ short }) => short),
})

/**
 * The answers that a finding is about: those to its last question. Those before only say where it holds, for several
 * findings at once, and stand among the rest.
 */
const aboutIn = (finding: Finding): readonly (readonly [QuestionId, readonly string[]])[] =>
  [...byQuestion(finding)].slice(-1)

/** What is ticked from a list says by itself what is meant: that list's own question would say nothing. */
const flaggedWords = (finding: Finding, text: ResultText): Flagged => ({
  key: finding.rule,
  level: finding.level,
  ...named(finding, text),
  given: aboutIn(finding).map(([question, answers]) => {
    const words = givenWords(text, question, answers)
    return questions[question].kind === 'many' ? { ...words, question: text.sheet.because } : words
  }),
})

const openWords = ({ question, answer, findings }: OpenGroup, text: ResultText): Open => ({
  key: question,
  ...givenWords(text, question, [answer]),
  reasons: findings.map((finding) => named(finding, text)),
})

/** Everything that the sheet says of a respondent: each answer stands with its reasons, or among the rest. */
export function contentsOf(answers: Answers, { findings }: Completed, text: ResultText): Contents {
  const said = findings.filter(isSaid)
  const open = openGroups(findings)
  const told = [
    ...said
      .flatMap(aboutIn)
      .flatMap(([question, all]) => all.map((answer) => ({ question, answer }))),
    ...open,
  ]
  return {
    flagged: said.map((finding) => flaggedWords(finding, text)),
    open: open.map((group) => openWords(group, text)),
    rest: untold(answers, told).map(({ question, given }) => givenWords(text, question, given)),
    ask: asksFor(findings, text),
  }
}
