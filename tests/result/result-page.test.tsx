import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import {
  questionIds,
  ruleIds,
  rules,
  ruleset,
  sources,
  type Answers,
  type Finding,
  type Rule,
  unconfirmed,
} from '../../rules/index.ts'
import { en } from '../../src/text/en/index.ts'
import { optionWords } from '../../src/text/index.ts'
import { people, type Person } from '../people.ts'
import { asked, hasPart, openIn, part, show, saidIn, today, wordsOf } from './show.tsx'

const banned =
  /\b(?:un)?(?:safe\w*|suitab\w*|eligib\w*|clear(?:ed|ance)|approv\w*|pass(?:e[ds])?|fail\w*|scor\w*|diagnos\w*|detect\w*|contraindicat\w*)\b/i

const everybody: readonly Person[] = Object.values(people)
const levelNames = (['avoid', 'wait', 'ask-first'] as const).map((level) => en.levels[level].name)

/** Every word on the page but the names of documents, which are not ours. */
function ourWords(): string {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const words: (string | null)[] = []
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode
    if (parentElement?.closest('cite') === null) words.push(textContent)
  }
  return words.join(' ')
}

/** The questions with the answers that count, as the card tells them. */
function toldAnswers({ because }: Finding): readonly string[] {
  return [...new Set(because.map(({ question }) => question))].map((id) => {
    const given = because.filter(({ question }) => question === id)
    const labels = given.map(({ answer }) => optionWords(en, id, answer).label)
    return `${en.questions[id].title} ${labels.join('; ')}`
  })
}

/** The options that this respondent gave with this meaning, by question. */
const questionsWith = (answers: Answers, option: string) =>
  questionIds.filter((id) => [answers[id]].flat().some((given) => given === option))

const isDeclined = ({ because }: Finding): boolean =>
  because.some(({ answer }) => answer === 'declined')

describe.for(everybody)('$name', ({ answers, outcome }) => {
  test('the heading is the headline of the outcome, and what to do comes with it', () => {
    show(answers)
    const { headline, meaning, next } = en.outcomes[outcome]
    expect(wordsOf(screen.getAllByRole('heading', { level: 1 }))).toEqual([headline])
    // The tab and the history are seen by whoever holds the device next.
    expect(document.title).toBe(en.shell.title('Your result', false))
    expect(screen.getByText(meaning)).toBeVisible()
    const steps = part(en.result.nextTitle).getAllByRole('listitem')
    expect(wordsOf(steps)).toEqual(next)
  })

  test('every reason that was said is told, the gravest first', () => {
    show(answers)
    const stated = saidIn(answers)
    expect(hasPart(en.result.because)).toBe(stated.length > 0)
    if (stated.length === 0) return
    const because = part(en.result.because)
    const titles = wordsOf(because.getAllByRole('heading', { level: 3 }))
    expect(titles).toEqual(stated.map(({ rule }) => en.rules[rule].name))
    const shown = because
      .getAllByRole('article')
      .map((card) => levelNames.findIndex((name) => within(card).queryByText(name) !== null))
    expect(shown).not.toContain(-1)
    expect(shown).toEqual(shown.toSorted((a, b) => a - b))
  })

  test('each says why, by which answer, at which level, who says so and what would change it', () => {
    show(answers)
    for (const finding of saidIn(answers)) {
      const words = en.rules[finding.rule]
      const { evidence, reason }: Rule = rules[finding.rule]
      const change = finding.basis === 'stated' ? words.change : en.result.notSureChange
      const card = screen.getByRole('article', { name: words.name })
      const inCard = within(card)
      expect(inCard.getByText(words.reason)).toBeVisible()
      expect(inCard.getByText(change)).toBeVisible()
      expect(inCard.getByText(en.levels[finding.level].name)).toBeVisible()
      for (const told of toldAnswers(finding)) expect(card).toHaveTextContent(told)
      for (const { source } of evidence) {
        expect(inCard.getAllByText(sources[source].short)[0]).toBeVisible()
      }
      const { disagreement } = words
      expect(inCard.queryAllByText(en.result.disagreement)).toHaveLength(disagreement ? 1 : 0)
      if (disagreement !== undefined) expect(inCard.getByText(disagreement)).toBeVisible()
      const unsaid = inCard.queryAllByText(en.result.noReasonGiven)
      expect(unsaid).toHaveLength(reason.length === 0 ? 1 : 0)
    }
  })

  test('what was left open is told apart, as something to ask about', () => {
    show(answers)
    const open = openIn(answers)
    expect(hasPart(en.result.notSureTitle)).toBe(open.length > 0)
    if (open.length === 0) return
    const notSure = part(en.result.notSureTitle)
    const cards = notSure.getAllByRole('article')
    for (const card of cards) {
      expect(within(card).getByText(en.levels['ask-first'].name)).toBeVisible()
    }
    // Who preferred not to say is not asked to find out.
    const declined = open.filter(isDeclined).length
    expect(notSure.queryAllByText(en.result.declinedChange)).toHaveLength(declined)
    expect(notSure.queryAllByText(en.result.notSureChange)).toHaveLength(open.length - declined)
    for (const { rule } of open) {
      expect(notSure.getAllByText(en.rules[rule].reason).length).toBeGreaterThan(0)
      expect(notSure.queryByText(en.rules[rule].change)).toBeNull()
      const { disagreement } = en.rules[rule]
      if (disagreement) expect(notSure.getAllByText(disagreement).length).toBeGreaterThan(0)
    }
  })

  test('the questions to take along fit the answers, each once', () => {
    show(answers)
    const list = asked()
    const expected = [
      ...saidIn(answers).flatMap(({ rule }) => en.rules[rule].ask),
      ...questionsWith(answers, 'unsure').map((id) => en.questions[id].notSure),
      ...en.result.askAlways,
    ]
    for (const ask of expected) expect(list).toContain(ask)
    expect(new Set(list).size).toBe(list.length)
    const hasDeclined = questionsWith(answers, 'declined').length > 0
    expect(list.includes(en.result.askDeclined)).toBe(hasDeclined)
    expect(list).toHaveLength(new Set(expected).size + (hasDeclined ? 1 : 0))
  })

  test('no word permits, judges or frightens, and a professional has the last one', () => {
    show(answers)
    expect(ourWords()).not.toMatch(banned)
    expect(document.title).not.toMatch(banned)
    expect(ourWords().trim()).toMatch(new RegExp(`${en.shell.consult}$`))
    expect(screen.getByText(en.shell.consult)).toBeVisible()
  })

  test('it says by which rules and on which day this was judged, and what it does not cover', () => {
    show(answers)
    const judgedBy = screen.getByRole('region', { name: en.result.versionTitle })
    expect(judgedBy).toHaveTextContent(ruleset.version)
    expect(judgedBy).toHaveTextContent(ruleset.hash.slice(0, 15))
    expect(judgedBy).toHaveTextContent('30 November 2026')
    expect(
      within(judgedBy).getByText(en.result.unreviewed(unconfirmed().length, ruleIds.length)),
    ).toBeVisible()
    const notCovered = part(en.result.notCoveredTitle).getAllByRole('listitem')
    expect(wordsOf(notCovered)).toEqual(en.result.notCovered)
  })
})

test('the banned words are found where they stand', () => {
  const words = ['You are safe.', 'It is unsuitable', 'FDA-approved', 'It failed', 'to diagnose']
  for (const word of words) expect(word).toMatch(banned)
})

test('what was declined is asked about in private, and the list does not say what it was', () => {
  const { answers } = people.prefersNotToSay
  show(answers)
  const list = asked().join('\n')
  expect(list).toContain('in private')
  for (const id of questionsWith(answers, 'declined')) {
    const { title, notSure } = en.questions[id]
    expect(list).not.toContain(title)
    if (notSure !== undefined) expect(list).not.toContain(notSure)
  }
  for (const { rule } of openIn(answers)) {
    for (const ask of en.rules[rule].ask) expect(list).not.toContain(ask)
  }
})

test('with nothing to report, it says that this is not a medical exam', () => {
  show(people.nothingToReport.answers)
  expect(screen.getByText(/not a medical exam/)).toBeVisible()
  expect(hasPart(en.result.because)).toBe(false)
  expect(hasPart(en.result.notSureTitle)).toBe(false)
})

test('what each source says opens on demand, beside a link to it', async () => {
  show(people.pregnant.answers)
  const card = within(screen.getByRole('article', { name: en.rules.pregnancy.name }))
  const remarks = card.getAllByText(/may not be right for you/)
  for (const remark of remarks) expect(remark).not.toBeVisible()
  await userEvent.click(card.getByText(en.result.sourcesInDetail))
  for (const remark of remarks) expect(remark).toBeVisible()
  for (const link of card.getAllByRole('link', { name: /^FDA, 2025/ })) {
    expect(link).toHaveAttribute('href', sources['fda-microneedling-devices'].url)
    expect(link).toHaveAttribute('target', '_blank')
    expect(link).toHaveAttribute('rel', 'noopener noreferrer')
    expect(link).toHaveAccessibleName(/opens in a new tab/)
  }
})

test('once the review of a rule is out of date, the result says so; not on its last day', () => {
  const days = ruleIds.map((id): string => rules[id].reviewed.until).toSorted()
  const [last = today] = days
  const late = days.filter((day) => day === last).length
  const day = new Date(Date.parse(last) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
  show(people.pregnant.answers, last)
  const words = en.result.lapsed(late, ruleIds.length)
  expect(part(en.result.versionTitle).queryByText(words)).toBeNull()
  expect(screen.queryByText(/out of date/)).toBeNull()
  cleanup()
  show(people.pregnant.answers, day)
  expect(part(en.result.versionTitle).getByText(words)).toBeVisible()
})

test('from here it goes on to the answers, the guide and the rules', async () => {
  const { onReview, onGuide, onEvidence } = show(people.pregnant.answers)
  await userEvent.click(screen.getByRole('button', { name: en.result.changeAnswers }))
  expect(onReview).toHaveBeenCalledOnce()
  await userEvent.click(screen.getByRole('link', { name: en.concerns.guideLink }))
  expect(onGuide).toHaveBeenCalledOnce()
  await userEvent.click(screen.getByRole('link', { name: en.result.evidenceLink }))
  expect(onEvidence).toHaveBeenCalledOnce()
})
