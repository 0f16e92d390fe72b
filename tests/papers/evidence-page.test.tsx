import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import {
  followUps,
  levels,
  ruleIds,
  rules,
  ruleset,
  sources,
  type Rule,
  type RuleId,
  type Source,
} from '../../rules/index.ts'
import { EvidencePage } from '../../src/papers/index.ts'
import { en } from '../../src/text/en/index.ts'
import { optionWords } from '../../src/text/index.ts'

const { evidence: words } = en
const show = (today: string | null = null) =>
  render(<EvidencePage text={en} arrived={false} today={today} proof={{ href: 'proof.html' }} />)

const card = (rule: RuleId): HTMLElement =>
  screen.getByRole('article', { name: en.rules[rule].name })

/** The line of a card or page that names a document, with all that is to be said of it. */
function lineWith(element: HTMLElement, document: string, ...said: readonly string[]): boolean {
  const lines = within(element).getAllByRole('listitem')
  return lines.some(({ textContent: line }) => [document, ...said].every((it) => line.includes(it)))
}

const dateOf = ({ date }: Source): string =>
  date === undefined ? en.result.undated : en.format.date(date)

describe('on the page of all rules', () => {
  beforeEach(() => void show())

  test('the heading names the page and its tab, and the version is there', () => {
    expect(screen.getByRole('heading', { level: 1, name: words.title })).toBeVisible()
    expect(document.title).toBe(en.shell.title(words.title, false))
    const { version, hash } = ruleset
    expect(screen.getByText(en.result.rules(version, hash))).toBeVisible()
    const toProof = screen.getByRole('link', { name: en.proof.link })
    expect(toProof).toHaveAttribute('href', 'proof.html')
  })

  test('the rules stand by level, the gravest first, and none is missing', () => {
    const names = screen.getAllByRole('heading', { level: 3 }).map((name) => name.textContent)
    const byLevel = levels.flatMap((level) => ruleIds.filter((id) => rules[id].level === level))
    expect(names).toEqual(byLevel.map((id) => en.rules[id].name))
  })

  test('every level says what it means', () => {
    for (const level of levels) {
      const { name, meaning } = en.levels[level]
      expect(screen.getByText(meaning)).toHaveTextContent(`${name}. ${meaning}`)
    }
  })

  test.for(ruleIds)('the rule "%s" has all that there is to check', (id) => {
    const { level, evidence, reason, disagreement, reviewed }: Rule = rules[id]
    const told = card(id)
    const inCard = within(told)
    for (const said of [en.levels[level].name, en.rules[id].reason, words.raisedBy]) {
      expect(inCard.getByText(said)).toBeVisible()
    }
    const from = inCard.queryByText((line) => line.startsWith(words.reasonFrom))
    for (const { source } of reason) expect(from).toHaveTextContent(sources[source].short)
    const unsaid = inCard.queryAllByText(en.result.noReasonGiven)
    expect(unsaid).toHaveLength(reason.length === 0 ? 1 : 0)
    for (const { source, at, calls } of evidence) {
      const { short } = sources[source]
      const said = [`: ${at}`, en.calls[calls], dateOf(sources[source])]
      expect(lineWith(told, short, ...said), `${short}: ${at}`).toBe(true)
    }
    expect(inCard.queryAllByText(words.dissent)).toHaveLength(disagreement ? 1 : 0)
    for (const { source, at, stance } of disagreement ?? []) {
      const { short } = sources[source]
      expect(lineWith(told, short, `: ${at}`, en.stances[stance]), `${short}: ${at}`).toBe(true)
    }
    if (disagreement) expect(inCard.getByText(en.rules[id].disagreement ?? '')).toBeVisible()
    const { on, by, until } = reviewed
    expect(inCard.getByText(words.review(on, en.reviewers[by], until))).toBeVisible()
  })

  test('where two answers have to come together, the rule says so', () => {
    const items = within(card('cold-sores-history')).getAllByRole('listitem')
    expect(screen.getAllByText(words.all).length).toBeGreaterThan(0)
    expect(items[0]).toHaveTextContent(/^Where on your body would it be\? Face$/)
    expect(items[1]).toHaveTextContent(
      /^Is any of these true for you\? I sometimes get cold sores$/,
    )
  })

  test('questions that not everybody is asked say when they are', () => {
    const { question, isAnyOf } = followUps['diabetes-control']
    const followUp = screen.getAllByRole('article').at(-1)
    expect(followUp).toHaveTextContent(en.questions['diabetes-control'].title)
    expect(followUp).toHaveTextContent(en.questions[question].title)
    expect(followUp).toHaveTextContent(optionWords(en, question, isAnyOf[0]).label)
  })

  test('every document is in the list of sources, with how we read it', () => {
    for (const source of Object.values<Source>(sources)) {
      const { short, title, publisher, read } = source
      const said = [`: ${title}`, publisher, en.readings[read], dateOf(source)]
      expect(lineWith(document.body, short, ...said), short).toBe(true)
    }
  })

  test('an auditor gets to each part of the page, and the address stays', async () => {
    const address = location.href
    const contents = within(screen.getByRole('navigation', { name: en.result.contents }))
    const links = contents.getAllByRole('link')
    expect(links).toHaveLength(5)
    for (const link of links) {
      await userEvent.click(link)
      expect(screen.getByRole('heading', { name: link.textContent })).toHaveFocus()
    }
    expect(location.href).toBe(address)
  })

  test('a document opens beside the page, where there is an address', () => {
    const urls = Object.values<Source>(sources).flatMap(({ url }) => url ?? [])
    const links = screen
      .getAllByRole('link')
      .filter((link) => !/^#|^proof/.test(link.getAttribute('href') ?? ''))
    const addresses = links.map((link) => link.getAttribute('href'))
    expect(new Set(addresses)).toEqual(new Set(urls))
    for (const link of links) {
      expect(link).toHaveAttribute('target', '_blank')
      expect(link).toHaveAttribute('rel', 'noopener noreferrer')
      expect(link).toHaveTextContent(en.shell.newTab)
    }
  })
})

const days = ruleIds.map((id): string => rules[id].reviewed.until)

test.for<[when: string, day: string | null, rulesOutOfDate: number]>([
  ['before anybody reads it', null, 0],
  ['on the last day of the first review', days.toSorted()[0] ?? '', 0],
  ['after the last day of all reviews', '2999-01-01', ruleIds.length],
])('%s, rules that are out of date are marked', ([, day, outOfDate]) => {
  show(day)
  expect(screen.queryAllByText(words.lapsed)).toHaveLength(outOfDate)
})

test('a mark stands on the rule whose review is out of date', () => {
  show('2999-01-01')
  for (const id of ruleIds) expect(within(card(id)).getByText(words.lapsed)).toBeVisible()
})
