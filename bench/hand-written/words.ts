import {
  alternativesNamed,
  concerns,
  coursePrice,
  figures,
  followUps,
  lapsedOn,
  levels,
  questionIds,
  questions,
  ruleIds,
  rules,
  ruleset,
  sources,
  unconfirmed,
  wishes,
  type Concern,
  type Outcome,
  type Place,
  type QuestionId,
  type Rule,
  type RuleId,
  type Source,
} from '../../rules/index.ts'
import { dateWords, optionWords, stringsIn, termsIn, type Text } from '../../src/text/index.ts'
import type { Citation, Criterion, Words } from './page/words.ts'
import { questionWords } from './question-words.ts'
import { namesOf, numberOf, numbersOf } from './source-numbers.ts'

// The words and rules of the hand-written page: those of the product, as they are now, in the shape in which somebody
// would type them into such a page. What the product works out while it runs and never changes stands here worked out.

/** A character that stands in no words: what comes back around it is the pattern. */
const mark = '\u0001'

function around(words: string): readonly [string, string] {
  const [before = '', behind = ''] = words.split(mark)
  return [before, behind]
}

/** The words of a part that are plain text, without those that need a figure or hold lists. */
const plain = (part: object): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(part).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )

const termIds = (text: Text, strings: readonly (string | undefined)[]): readonly string[] =>
  termsIn(text, stringsIn(strings)).map(({ id }) => id)

const cited = ({ source, at }: Place, remark: string): Citation => [numberOf(source), at, remark]

/** The questions and answers that a criterion reads, in words. */
function readBy(criterion: Criterion, text: Text): readonly string[] {
  if ('question' in criterion) {
    const question = criterion.question as QuestionId
    const labels = criterion.isAnyOf.map((option) => optionWords(text, question, option).label)
    return [text.questions[question].title, ...labels]
  }
  const parts = 'all' in criterion ? criterion.all : criterion.any
  return parts.flatMap((part) => readBy(part, text))
}

function ruleWords(id: RuleId, text: Text): Words['rules'][number] {
  const { when, level, evidence, reason, disagreement: dissent }: Rule = rules[id]
  const disagreement = dissent ?? []
  const { name, reason: because, change, ask, disagreement: others } = text.rules[id]
  const all = [...evidence, ...disagreement, ...reason]
  const calls = evidence.map((place) => text.calls[place.calls])
  const said = [name, because, change, others]
  return {
    id,
    when,
    level,
    name,
    reason: because,
    listedOnly: reason.length === 0,
    change,
    ask,
    ...(others && { disagreement: others }),
    sources: numbersOf(evidence),
    citations: [
      ...evidence.map((place) => cited(place, text.calls[place.calls])),
      ...disagreement.map((place) => cited(place, text.stances[place.stance])),
      ...reason
        .filter(({ source }) => !evidence.some((place) => place.source === source))
        .map((place) => cited(place, text.result.givesReason)),
    ],
    terms: termIds(text, [...said, ...ask, ...calls, ...namesOf(all), ...readBy(when, text)]),
  }
}

function wishWords(id: keyof typeof concerns, text: Text): Words['wishes'][number] {
  const { authorised, alternatives, evidence }: Concern = concerns[id]
  const { label } = optionWords(text, wishes.question, id)
  const lines = [text.concerns.reported[id], text.concerns.authorised[authorised]]
  const others = alternatives.map((one) => text.concerns.alternative[one])
  const places = [...evidence, ...alternativesNamed]
  return {
    id,
    label,
    lines,
    alternatives: others,
    sources: numbersOf(places),
    terms: termIds(text, [label, ...lines, ...others, ...namesOf(places)]),
  }
}

/** The words of an outcome, with the hard words that stand on each result of that kind. */
function outcomeWords(outcome: Outcome, text: Text): Words['outcomes'][Outcome] {
  const { result, handOff, concerns: wished, shell } = text
  const words = text.outcomes[outcome]
  const said = stringsIn([words, result, handOff, wished.lead, wished.areas, shell.consult])
  return { ...words, terms: termIds(text, said) }
}

/** "Question 2 of 16" for as many questions as there can be. */
function progressOf({ form }: Text): Words['progress'] {
  const fewest = questionIds.length - Object.keys(followUps).length
  const counts = questionIds.map((_, at) => at + 1).filter((count) => count >= fewest)
  return Object.fromEntries(
    counts.map((of) => [of, [...Array(of + 1).keys()].map((at) => form.progress(at, of))]),
  )
}

function courseOf({ concerns: words }: Text): readonly string[] {
  const { sessions, pricePerSession, lastingResults } = figures
  return [
    words.courseSessions(sessions),
    words.courseTime(lastingResults),
    words.coursePrice(coursePrice, pricePerSession, sessions),
  ]
}

function judgedBy({ result }: Text, today: string): readonly string[] {
  const [late, open] = [lapsedOn(today).length, unconfirmed().length]
  return [
    ...(late > 0 ? [result.lapsed(late, ruleIds.length)] : []),
    ...(open > 0 ? [result.unreviewed(open, ruleIds.length)] : []),
    result.version(ruleset.version, ruleset.hash.slice(0, 15), today),
  ]
}

const sourceWords = ({ short, url, date, read }: Source, text: Text): Words['sources'][number] => ({
  name: short,
  ...(url && { url }),
  remarks: [dateWords(text, date), text.readings[read]],
})

/** Every hard word, in the order of the alphabet. */
const termWords = ({ glossary, lang }: Text): Words['terms'] =>
  Object.fromEntries(
    Object.entries(glossary.terms)
      .toSorted(([, one], [, other]) => one.word.localeCompare(other.word, lang))
      .map(([id, { word, means }]) => [id, [word, means] as const]),
  )

/** What the hand-written page knows, in the language of `text`, on `today` (an ISO date). */
export function wordsOf(text: Text, today: string): Words {
  const [how0, how1, how2] = text.start.how
  return {
    sources: Object.values<Source>(sources).map((source) => sourceWords(source, text)),
    questions: questionIds.map((id) => questionWords(id, text)),
    rules: ruleIds.map((id) => ruleWords(id, text)),
    wishesOf: wishes.question,
    wishes: questions[wishes.question].options.map((id) => wishWords(id, text)),
    outcomes: {
      avoid: outcomeWords('avoid', text),
      wait: outcomeWords('wait', text),
      'ask-first': outcomeWords('ask-first', text),
      'none-identified': outcomeWords('none-identified', text),
    },
    levels: Object.fromEntries(
      levels.map((level) => [level, text.levels[level].name]),
    ) as Words['levels'],
    terms: termWords(text),
    progress: progressOf(text),
    between: text.format.answers(['', '']),
    tab: around(text.shell.title(mark, false)),
    error: around(text.shell.title('', true).replace(text.shell.title('', false), mark)),
    form: { ...plain(text.form), hardWords: text.glossary.title },
    check: plain(text.check),
    result: plain(text.result),
    concerns: plain(text.concerns),
    handOff: plain(text.handOff),
    start: { ...plain(text.start), how0: how0 ?? '', how1: how1 ?? '', how2: how2 ?? '' },
    shell: { ...plain(text.shell), ...text.shell.pages },
    guide: { contents: text.result.contents },
    askAlways: text.result.askAlways,
    notCovered: text.result.notCovered,
    course: courseOf(text),
    courseFrom: sources[figures.sessions.evidence[0].source].short,
    judgedBy: judgedBy(text, today),
  }
}
