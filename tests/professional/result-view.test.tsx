import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  levels,
  path,
  rules,
  ruleset,
  sourcesOf,
  type Answers,
  type Finding,
  type QuestionId,
} from '../../rules/index.ts'
import type { Raised, Received } from '../../src/handoff/index.ts'
import { ResultView } from '../../src/professional/result-view.tsx'
import { en } from '../../src/text/en/index.ts'
import { optionWords, type DecisionId } from '../../src/text/index.ts'
import { everyAnswer } from '../arbitraries.ts'
import { withStreams } from '../handoff/browser.ts'
import { crowded } from '../handoff/crowded.ts'
import { completed, handOff } from '../handoff/made.ts'
import { give, people } from '../people.ts'
import { openIn, saidIn } from '../result/show.tsx'
import {
  choose,
  findResult,
  handedOver,
  hasResult,
  isHeld,
  ofOthers,
  onSheet,
  openMyKey,
  paste,
  press,
  received,
  sheet,
  show as showPage,
} from './show.tsx'

withStreams()

const words = en.professional
const everybody = Object.values(people)

/** The words of tests/result/result-page.test.tsx: they permit, judge or frighten. */
const banned =
  /\b(?:un)?(?:safe\w*|suitab\w*|eligib\w*|clear(?:ed|ance)|approv\w*|pass(?:e[ds])?|fail\w*|scor\w*|diagnos\w*|detect\w*|contraindicat\w*)\b/i

const show = (one: Received) =>
  render(<ResultView text={en} received={one} clinicName="Birchwood" onClose={() => {}} />)
const showAnswers = (answers: Answers) => show(received(answers))

const pointHeadings = (): readonly string[] =>
  screen.queryAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent)
const card = (name: string): HTMLElement => screen.getByRole('article', { name })
const shortNames = (findings: readonly Finding[]): readonly string[] =>
  findings.flatMap(({ rule }) => sourcesOf(rules[rule].evidence).map(({ short }) => short))
const label = (question: QuestionId, option: string): string =>
  optionWords(en, question, option).label

/** The answer that leaves something open: the last one that does. */
const openAnswer = ({ because }: Finding) =>
  because.findLast(({ answer }) => answer === 'unsure' || answer === 'declined')

/** Every answer on the screen, beside its question; each once. */
function shownAnswers(container: HTMLElement): readonly string[] {
  const all = (selector: string): readonly Element[] =>
    [...container.querySelectorAll(selector)].filter((one) => one.closest('[hidden]') === null)
  const pairs = [
    ...all('article p > b').map((given) => [given.parentElement?.firstChild, given]),
    ...all('article[aria-labelledby^="open-point-"]').map((one) => [
      one.querySelector('h4'),
      one.querySelector('span'),
    ]),
    ...all('dt').map((question) => [question, question.nextElementSibling]),
  ]
  const single = pairs.flatMap(([question, given]) =>
    (given?.textContent ?? '')
      .split(en.format.answers(['', '']))
      .map((one) => `${question?.textContent} ${one}`),
  )
  return [...new Set(single)].toSorted()
}

/** Every answer that was given, beside its question. */
const givenAnswers = (answers: Answers): readonly string[] =>
  path(answers)
    .flatMap((question) =>
      [answers[question] ?? []]
        .flat()
        .map((option) => `${en.questions[question].title} ${label(question, option)}`),
    )
    .toSorted()

describe.for(everybody)('$name', ({ answers, outcome }) => {
  const said = saidIn(answers)
  const open = openIn(answers)
  const openQuestions = path(answers).filter((id) =>
    open.some((finding) => openAnswer(finding)?.question === id),
  )

  test('the outcome comes first, with the day, and the rules by which it was judged', () => {
    const { container } = showAnswers(answers)
    const heading = screen.getByRole('heading', { level: 2, name: en.outcomes[outcome].headline })
    expect(container.querySelector('h1, h2, h3, h4')).toBe(heading)
    expect(heading).toHaveFocus()
    expect(screen.getByText(words.result.title(handOff(answers).at))).toBeVisible()
    expect(
      screen.getByText(en.result.rules(ruleset.version, ruleset.hash.slice(0, 15))),
    ).toBeVisible()
    expect(screen.queryByText(words.rules.title)).toBeNull()
  })

  test('what was said stands there by gravity, each with its level, its answers and its sources', () => {
    showAnswers(answers)
    const names = said.map(({ rule }) => en.rules[rule].name)
    expect(pointHeadings().slice(0, names.length)).toEqual(names)
    expect(screen.queryAllByText(words.result.flagged)).toHaveLength(said.length > 0 ? 1 : 0)
    const ranks = said.map((finding) => {
      const one = card(en.rules[finding.rule].name)
      expect(within(one).getByText(en.levels[finding.level].name)).toBeVisible()
      for (const { question, answer } of finding.because) {
        expect(one).toHaveTextContent(en.questions[question].title)
        expect(one).toHaveTextContent(label(question, answer))
      }
      const from = within(one).getByText(en.sheet.sources)
      expect(from).toHaveTextContent(`${en.sheet.sources} ${shortNames([finding]).join('; ')}`)
      expect(from).toBeVisible()
      return levels.indexOf(finding.level)
    })
    expect(ranks).toEqual(ranks.toSorted((one, other) => one - other))
  })

  test('what was left open stands there as questions to settle, each once', () => {
    showAnswers(answers)
    const titles = openQuestions.map((id) => en.questions[id].title)
    expect(pointHeadings().slice(said.length)).toEqual(titles)
    expect(screen.queryAllByText(words.result.open)).toHaveLength(titles.length > 0 ? 1 : 0)
    for (const id of openQuestions) {
      const { title, notSure } = en.questions[id]
      const inCard = within(card(title))
      const findings = open.filter((finding) => openAnswer(finding)?.question === id)
      const answer = openAnswer(findings[0] as Finding)?.answer ?? ''
      expect(inCard.getByText(label(id, answer))).toBeVisible()
      expect(
        inCard.getByText(en.format.answers(findings.map(({ rule }) => en.rules[rule].name))),
      ).toBeVisible()
      for (const short of shortNames(findings)) expect(card(title)).toHaveTextContent(short)
      // Who preferred not to say was not told to ask.
      const asks = notSure === undefined || answer === 'declined' ? [] : [notSure]
      expect(asks.map((ask) => inCard.getByText(ask))).toHaveLength(asks.length)
      expect(inCard.queryAllByText(words.result.settle)).toHaveLength(asks.length)
    }
  })

  test('nothing is missing: every answer stands with its reasons or among the others', async () => {
    const { container } = showAnswers(answers)
    const rest = screen.getByText(words.result.rest, { selector: 'summary' })
    const one = container.querySelector('dt')
    if (one !== null) {
      expect(one).not.toBeVisible()
      await userEvent.click(rest)
      expect(one).toBeVisible()
    }
    expect(shownAnswers(container)).toEqual(givenAnswers(answers))
  })

  test('who named nothing is told that this permits nothing', () => {
    showAnswers(answers)
    expect(screen.queryAllByText(words.result.noneFlagged)).toHaveLength(
      said.length + open.length === 0 ? 1 : 0,
    )
  })

  test('no word permits, judges or frightens', () => {
    const { container } = showAnswers(answers)
    for (const cite of container.querySelectorAll('cite')) cite.remove()
    expect(container.textContent).not.toMatch(banned)
    expect('It is unsuitable.').toMatch(banned)
  })
})

test.for(Object.values(crowded))('nothing is missing of who has a lot: $name', ({ answers }) => {
  expect(shownAnswers(showAnswers(answers).container)).toEqual(givenAnswers(answers))
})

test('nothing is missing of anybody', () => {
  fc.assert(
    fc.property(everyAnswer, (all) => {
      const answers = Object.fromEntries(path(all).map((id) => [id, all[id]])) as Answers
      expect(shownAnswers(showAnswers(answers).container)).toEqual(givenAnswers(answers))
      cleanup()
    }),
    { numRuns: 40 },
  )
})

/** The same, judged by rules that nobody here knows. */
const judgedByOthers = (answers: Answers, change: Partial<Received>): Received =>
  received(answers, { ruleset: ofOthers, ...change })
/** What stands under a short heading. */
const beside = (name: string): string | null | undefined =>
  screen.getByText(name).nextElementSibling?.textContent

describe('a result that was judged by other rules', () => {
  const { rules: told } = words
  const sun: Raised = { rule: 'sun', level: 'avoid', basis: 'stated' }
  const moon: Raised = { rule: 'full-moon', level: 'avoid', basis: 'stated' }

  test('tells both outcomes, and what came, what went and what is graver or milder', () => {
    show(
      judgedByOthers(give({ precautions: ['sun'], 'active-acne': 'yes' }), { raised: [moon, sun] }),
    )
    expect(screen.getByText(told.lead(ofOthers.version, ruleset.version))).toBeVisible()
    expect(beside(told.before(ofOthers.version))).toBe(told.outcome.avoid)
    expect(beside(told.after(ruleset.version))).toBe(told.outcome.wait)
    expect(beside(told.came)).toBe(`${en.rules['active-acne'].name} (${en.levels.wait.name})`)
    // Nobody knows the name of a rule that is not here: its id has to do.
    expect(beside(told.gone)).toBe('full-moon')
    expect(
      screen.getByText(told.moved(en.rules.sun.name, en.levels.avoid.name, en.levels.wait.name)),
    ).toBeVisible()
    for (const not of [told.same, told.unknown]) expect(screen.queryByText(not)).toBeNull()
    // Of the rules by which it was judged then, and not of those that are here.
    expect(
      screen.getByText(en.result.rules(ofOthers.version, ofOthers.hash.slice(0, 15))),
    ).toBeVisible()
  })

  test('that differ in nothing that this person said: that is told', () => {
    show(judgedByOthers(people.activeAcne.answers, {}))
    expect(screen.getByText(told.title)).toBeVisible()
    expect(screen.getByText(told.same)).toBeVisible()
    for (const not of [told.came, told.gone, told.unknown]) {
      expect(screen.queryByText(not)).toBeNull()
    }
  })

  test('names the questions that were not asked then: each is open now', () => {
    const { allergy: _, ...answers } = people.nothingToReport.answers
    show({ ...judgedByOthers(people.nothingToReport.answers, {}), answers })
    const { title } = en.questions.allergy
    expect(screen.getByText(told.unanswered([title]))).toBeVisible()
    expect(within(card(title)).getByText(label('allergy', 'unsure'))).toBeVisible()
    expect(
      screen.getByRole('heading', { level: 2, name: en.outcomes['ask-first'].headline }),
    ).toBeVisible()
  })

  test('names the answers that nobody here knows', () => {
    const unknown = [
      { question: 'moon-phase', answers: ['waning', 'new'] },
      { question: 'area', answers: ['wing'] },
    ]
    show(judgedByOthers(people.activeAcne.answers, { unknown }))
    expect(screen.getByText(told.unknown)).toBeVisible()
    for (const { question, answers } of unknown) {
      const named = words.result.unknownAnswer(question, en.format.answers(answers))
      expect(screen.getByText(named)).toBeVisible()
    }
  })

  test('of which too much is missing keeps its outcome, and there is nothing to decide on', () => {
    const { concerns: _, ...answers } = people.activeAcne.answers
    const { container } = show({ ...judgedByOthers(people.activeAcne.answers, {}), answers })
    expect(screen.getByRole('heading', { level: 2, name: en.outcomes.wait.headline })).toBeVisible()
    expect(screen.getByText(told.unanswered([en.questions.concerns.title]))).toBeVisible()
    expect(screen.queryByText(told.after(ruleset.version))).toBeNull()
    expect(screen.queryByText(words.decision.title)).toBeNull()
    expect(shownAnswers(container)).toEqual(
      givenAnswers(people.activeAcne.answers).filter(
        (one) => !one.startsWith(en.questions.concerns.title),
      ),
    )
  })

  test('is printed as judged by the rules that are here, and that is noted', () => {
    show(judgedByOthers(people.activeAcne.answers, { raised: [sun] }))
    expect(
      onSheet().getByText(told.noted(ofOthers.version, told.outcome.avoid, ruleset.version)),
    ).toBeInTheDocument()
    expect(onSheet().getByText(en.result.rules(ruleset.version, ruleset.hash))).toBeInTheDocument()
  })
})

/** What came out of the printer: the words of the sheet at the moment at which it was printed. */
const printed: string[] = []
beforeEach(() => {
  printed.length = 0
  // jsdom has no printer.
  vi.stubGlobal('print', () => void printed.push(sheet().textContent))
})
// Only what this file put there: Blob is needed to the end.
afterEach(() => vi.stubGlobal('print', undefined))

const { decision } = words
const choice = (id: DecisionId): HTMLElement =>
  screen.getByRole('radio', { name: decision.options[id] })
const reason = (): HTMLElement => screen.getByRole('textbox', { name: decision.reason })
const tick = (name: string): HTMLElement =>
  screen.getByRole('checkbox', { name: `${en.sheet.discussed}: ${name}` })

describe('what was talked about', () => {
  const answers = give({ 'active-acne': 'yes', precautions: ['sun'], allergy: 'unsure' })
  const names = [en.rules['active-acne'].name, en.rules.sun.name, en.questions.allergy.title]

  test('is ticked point by point; what is not, is named', async () => {
    showAnswers(answers)
    expect(screen.getAllByRole('checkbox')).toHaveLength(names.length)
    expect(screen.getByText(decision.notDiscussed(names))).toBeVisible()
    for (const [at, name] of names.entries()) {
      expect(tick(name)).not.toBeChecked()
      await userEvent.click(tick(name))
      expect(tick(name)).toBeChecked()
      const left = names.slice(at + 1)
      const told = left.length > 0 ? [decision.notDiscussed(left)] : []
      expect(told.map((one) => screen.getByText(one))).toHaveLength(told.length)
    }
    await userEvent.click(tick(names[1] ?? ''))
    expect(tick(names[1] ?? '')).not.toBeChecked()
    expect(screen.getByText(decision.notDiscussed(names.slice(1, 2)))).toBeVisible()
  })

  test('and what was not, is on the note', async () => {
    showAnswers(answers)
    await userEvent.click(tick(names[0] ?? ''))
    await userEvent.click(tick(names[2] ?? ''))
    await userEvent.click(choice('wait'))
    expect(onSheet().getByText(decision.notDiscussed(names.slice(1, 2)))).toBeInTheDocument()
    const ticked = onSheet().getAllByRole('img', { name: en.sheet.discussed, hidden: true })
    expect(ticked.map((box) => box.closest('li')?.textContent)).toEqual([
      expect.stringContaining(names[0] ?? ''),
      expect.stringContaining(names[2] ?? ''),
    ])
  })
})

describe('a decision', () => {
  test('is needed before anything is printed', async () => {
    showAnswers(people.tanned.answers)
    expect(screen.queryByRole('alert')).toBeEmptyDOMElement()
    await press(decision.print)
    expect(screen.getByRole('alert')).toHaveTextContent(decision.choose)
    expect(printed).toEqual([])
    expect(sheet()).not.toHaveTextContent(decision.decided)
    await userEvent.click(choice('wait'))
    expect(screen.queryByRole('alert')).toBeEmptyDOMElement()
    await press(decision.print)
    expect(printed).toHaveLength(1)
  })

  const { severalReasons, activeAcne, diabetesUnderControl, nothingToReport } = people
  const rows = [
    [severalReasons, 'go-ahead', true],
    [severalReasons, 'wait', false],
    [severalReasons, 'do-not', false],
    [activeAcne, 'go-ahead', true],
    [activeAcne, 'do-not', false],
    [diabetesUnderControl, 'go-ahead', false],
    [nothingToReport, 'go-ahead', false],
    [nothingToReport, 'do-not', false],
  ] as const
  test.for(rows.map(([{ name, answers }, id, against]) => ({ name, answers, id, against })))(
    '$name: "$id" has to be given a reason for: $against',
    async ({ answers, id, against }) => {
      showAnswers(answers)
      await userEvent.click(choice(id))
      await press(decision.print)
      expect(printed).toHaveLength(against ? 0 : 1)
      expect(screen.queryAllByText(decision.reasonNeeded)).toHaveLength(against ? 1 : 0)
      if (!against) {
        expect(printed[0]).toContain(`${decision.decided}: ${decision.options[id]}`)
        expect(printed[0]).not.toContain(decision.against)
        expect(reason()).toBeValid()
        return
      }
      expect(reason()).toBeInvalid()
      expect(reason()).toHaveAccessibleDescription(
        expect.stringContaining(decision.reasonNeeded) as string,
      )
      expect(sheet()).not.toHaveTextContent(decision.decided)
      await userEvent.type(reason(), '  ')
      await press(decision.print)
      expect(printed).toEqual([])
      await userEvent.type(reason(), 'The skin was looked at.')
      expect(reason()).toBeValid()
      await press(decision.print)
      expect(printed).toHaveLength(1)
      for (const told of [
        `${decision.decided}: ${decision.options[id]}`,
        decision.against,
        'The skin was looked at.',
      ]) {
        expect(printed[0]).toContain(told)
      }
    },
  )

  test('against what was asked of the person then needs a reason, whatever the rules say now', async () => {
    const raised: readonly Raised[] = [{ rule: 'full-moon', level: 'wait', basis: 'stated' }]
    show(received(people.nothingToReport.answers, { ruleset: ofOthers, raised }))
    await userEvent.click(choice('go-ahead'))
    await press(decision.print)
    expect(printed).toEqual([])
    expect(screen.getByText(decision.reasonNeeded)).toBeVisible()
    await userEvent.type(reason(), 'It has set.')
    await press(decision.print)
    expect(printed[0]).toContain(decision.against)
  })

  test('is told to nobody but the paper: who listens to the page does not hear it', async () => {
    showAnswers(people.tanned.answers)
    await userEvent.click(choice('wait'))
    const decided = onSheet().getByText(new RegExp(`^${decision.decided}`))
    expect(decided).not.toBeVisible()
    expect(screen.queryByRole('heading', { name: en.sheet.title })).toBeNull()
    expect(onSheet().getByText('Birchwood')).toBeInTheDocument()
  })
})

const first = await handedOver(
  give({ precautions: ['sun', 'pigment'] }),
  undefined,
  '2026-11-30T11:23:45.000Z',
)
const second = await handedOver(
  give({ precautions: ['pigment'], 'active-acne': 'unsure' }),
  undefined,
  '2026-12-24T09:00:00.000Z',
)
const unchanged = await handedOver(
  give({ precautions: ['pigment', 'sun'] }),
  undefined,
  '2026-12-24T09:00:00.000Z',
)

/** Reads a file, and waits for its result. */
const openResult = async (content: string, headline: string): Promise<void> => {
  await choose(content)
  await findResult(headline)
}

/** Reads a second result, and says whose it is. */
async function readSecond(content: string, whose: string): Promise<void> {
  await choose(content)
  await screen.findByRole('heading', { name: words.since.whose })
  await press(whose)
  expect(screen.queryByText(words.since.whose)).toBeNull()
}

describe('a second result', () => {
  const { since } = words
  const { wait, 'ask-first': askFirst } = en.outcomes
  const hasSince = (): boolean => screen.queryByText(since.title) !== null

  test('waits until it is said whose it is; nothing of it is shown', async () => {
    showPage()
    await openResult(first.plain, wait.headline)
    await choose(second.plain)
    expect(await screen.findByRole('heading', { name: since.whose })).toHaveFocus()
    expect(screen.getByRole('region', { name: wait.headline })).toBeVisible()
    expect(screen.queryByText(askFirst.headline)).toBeNull()
    expect(hasSince()).toBe(false)
    await press(words.key.lock)
    expect(screen.queryByText(since.whose)).toBeNull()
    expect(hasResult()).toBe(false)
  })

  test('of another person stands alone, and the first is gone', async () => {
    showPage()
    await openResult(second.plain, askFirst.headline)
    await readSecond(first.plain, since.otherPerson)
    expect(screen.getByRole('region', { name: wait.headline })).toBeVisible()
    expect(screen.queryByText(askFirst.headline)).toBeNull()
    expect(hasSince()).toBe(false)
    await press(words.result.close)
    expect(hasResult()).toBe(false)
  })
})

describe('two results of one person', () => {
  const { since } = words
  const sinceCard = (): HTMLElement => screen.getByRole('article', { name: since.title })
  const { wait, 'ask-first': askFirst, avoid } = en.outcomes

  test.for([
    ['the older one first', [first, second]],
    ['the newer one first', [second, first]],
  ] as const)('tell only what has changed: read %s', async ([, [one, other]]) => {
    showPage()
    await choose(one.plain)
    await screen.findByText(words.read.done)
    expect(screen.queryByText(since.title)).toBeNull()
    await readSecond(other.plain, since.samePerson)
    expect(sinceCard()).toBeVisible()
    const items = within(sinceCard())
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim())
    const both = [label('precautions', 'sun'), label('precautions', 'pigment')]
    expect(items).toEqual([
      [
        en.questions['active-acne'].title,
        since.before,
        label('active-acne', 'no'),
        since.after,
        label('active-acne', 'unsure'),
      ].join(' '),
      [
        en.questions.precautions.title,
        since.before,
        en.format.answers(both),
        since.after,
        label('precautions', 'pigment'),
      ].join(' '),
      `${en.rules['active-acne'].name} (${en.levels['ask-first'].name})`,
      en.rules.sun.name,
    ])
    for (const told of [
      since.lead(handOff(give({})).at, '2026-12-24T09:00Z'),
      since.rulesSame,
      since.reasonsCame,
      since.reasonsGone,
    ]) {
      expect(within(sinceCard()).getByText(told)).toBeVisible()
    }
    // Below, the newer one stands alone.
    expect(screen.getByRole('region', { name: askFirst.headline })).toBeVisible()
    expect(screen.queryByRole('region', { name: wait.headline })).toBeNull()
  })

  test('with the same answers say that none has changed', async () => {
    showPage()
    await openResult(first.plain, wait.headline)
    await readSecond(unchanged.plain, since.samePerson)
    expect(within(sinceCard()).getByText(since.none)).toBeVisible()
    expect(within(sinceCard()).getByText(since.outcomeSame(words.rules.outcome.wait))).toBeVisible()
    expect(within(sinceCard()).queryAllByRole('listitem')).toEqual([])
  })

  test('that are one, read twice, are one; and that is said', async () => {
    showPage()
    await openResult(first.plain, wait.headline)
    await userEvent.click(tick(en.rules.sun.name))
    await choose(first.plain)
    expect(await screen.findByText(words.read.already)).toBeVisible()
    expect(screen.queryByText(since.title)).toBeNull()
    expect(screen.queryByText(since.whose)).toBeNull()
    // What was noted meanwhile is still there.
    expect(tick(en.rules.sun.name)).toBeChecked()
    await readSecond(second.plain, since.samePerson)
    expect(screen.queryByText(words.read.already)).toBeNull()
  })

  test('are closed one by one, the newer one first; ticks are not taken over', async () => {
    showPage()
    await openResult(first.plain, wait.headline)
    await readSecond(second.plain, since.samePerson)
    await userEvent.click(tick(en.rules.pigment.name))
    await press(words.result.close)
    expect(screen.getByRole('region', { name: wait.headline })).toBeVisible()
    expect(screen.queryByText(since.title)).toBeNull()
    expect(tick(en.rules.pigment.name)).not.toBeChecked()
    await press(words.result.close)
    expect(hasResult()).toBe(false)
  })

  test('and a third: it is compared with the newer one', async () => {
    const third = await handedOver(
      give({ pregnancy: 'yes', precautions: ['pigment'], 'active-acne': 'unsure' }),
      undefined,
      '2027-02-01T09:00:00.000Z',
    )
    showPage()
    await openResult(first.plain, wait.headline)
    await readSecond(second.plain, since.samePerson)
    await readSecond(third.plain, since.samePerson)
    expect(screen.getByRole('region', { name: avoid.headline })).toBeVisible()
    expect(
      within(sinceCard()).getByText(since.lead('2026-12-24T09:00Z', '2027-02-01T09:00Z')),
    ).toBeVisible()
    expect(within(sinceCard()).queryByText(en.rules.sun.name)).toBeNull()
  })
})

/** Everything in which something can stand. */
const fields = (): readonly HTMLInputElement[] => [
  ...document.querySelectorAll<HTMLInputElement>('input, textarea'),
]

test('who would leave while a result is open is asked first, and not before or after', async () => {
  showPage()
  expect(isHeld()).toBe(false)
  await openResult(first.plain, en.outcomes.wait.headline)
  expect(isHeld()).toBe(true)
  await press(words.result.close)
  expect(isHeld()).toBe(false)
})

describe('who locks the page', () => {
  const { key, read } = words
  test('finds nothing on it of what was there', async () => {
    const fresh = showPage()
    const before = fresh.container.textContent
    fresh.unmount()
    const { container } = showPage()
    await openMyKey()
    await choose(second.sealed)
    await findResult(en.outcomes['ask-first'].headline)
    await userEvent.click(tick(en.rules.pigment.name))
    await userEvent.type(reason(), 'Private.')
    await press(key.lock)
    expect(container.textContent).toBe(before)
    expect(hasResult()).toBe(false)
  })

  test('finds nothing in its fields', async () => {
    showPage()
    await choose(first.plain, 'Ana Smith.json')
    await findResult(en.outcomes.wait.headline)
    fireEvent.change(screen.getByLabelText(key.passphrase), { target: { value: 'correct horse' } })
    fireEvent.change(screen.getByLabelText(read.text), { target: { value: first.plain } })
    await press(key.lock)
    for (const field of fields()) {
      expect(field.value).toBe('')
      expect(field.files ?? []).toHaveLength(0)
    }
  })

  test('has to open the key again, and begins with the first code', async () => {
    showPage()
    await openMyKey()
    await paste(first.codes[0] ?? '')
    await screen.findByText(read.partly(1, 3, [2, 3]))
    await press(key.lock)
    expect(screen.queryByText(read.partly(1, 3, [2, 3]))).toBeNull()
    await paste(first.codes[1] ?? '')
    expect(await screen.findByText(read.partly(1, 3, [1, 3]))).toBeVisible()
    await choose(first.sealed)
    expect(await screen.findByText(read.faults['no-key'])).toBeVisible()
    expect(hasResult()).toBe(false)
  })

  test('while something is still being read, does not see it afterwards', async () => {
    showPage()
    await choose(first.plain)
    await findResult(en.outcomes.wait.headline)
    const slow = Promise.withResolvers<ArrayBuffer>()
    const file = new File([], 'slow.json')
    file.arrayBuffer = () => slow.promise
    await userEvent.upload(screen.getByLabelText(read.file), file)
    await press(key.lock)
    slow.resolve(new TextEncoder().encode(second.plain).buffer)
    await new Promise((later) => {
      setTimeout(later, 100)
    })
    expect(hasResult()).toBe(false)
    expect(screen.queryByText(words.since.whose)).toBeNull()
    expect(screen.queryByText(read.done)).toBeNull()
  })
})

test('what was answered comes to what the person was shown', () => {
  for (const { answers, outcome } of everybody) expect(completed(answers).outcome).toBe(outcome)
})
