import { render, screen, within } from '@testing-library/react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import {
  levels,
  path,
  rules,
  ruleset,
  sourcesOf,
  type Answers,
  type Finding,
} from '../../rules/index.ts'
import { Sheet, type Note, type SheetProps } from '../../src/handoff/sheet.tsx'
import { asksFor, isSaid, openGroups } from '../../src/result/index.ts'
import { en } from '../../src/text/en/index.ts'
import { languages, langs, optionWords, type Text } from '../../src/text/index.ts'
import { people } from '../people.ts'
import { judged } from '../result/show.tsx'
import { crowded } from './crowded.ts'

const at = '2031-05-07T11:23Z'
const texts = await Promise.all(langs.map((lang) => languages[lang].load()))
const everybody = [...Object.values(people), ...Object.values(crowded)]

const sheetOf = (answers: Answers, text: Text, more: Partial<SheetProps> = {}) => (
  <Sheet
    text={text}
    answers={answers}
    assessment={judged(answers)}
    ruleset={ruleset}
    at={at}
    clinicName={null}
    {...more}
  />
)

/** Each answer in words, as often as it stands among these elements. */
const answersIn = (elements: Iterable<Element>, text: Text): readonly string[] =>
  [...elements]
    .flatMap(({ textContent }) => textContent.split(text.format.answers(['', ''])))
    .toSorted()

/** Each answer on the path, in words. */
const answersOf = (answers: Answers, text: Text): readonly string[] =>
  path(answers)
    .flatMap((question) =>
      [answers[question] ?? []].flat().map((one) => optionWords(text, question, one).label),
    )
    .toSorted()

const shortNames = ({ rule }: Finding): readonly string[] =>
  sourcesOf(rules[rule].evidence).map(({ short }) => short)

const headings = (level: number): readonly string[] =>
  screen.getAllByRole('heading', { level }).map(({ textContent }) => textContent.trim())

const entry = (name: string): HTMLElement => {
  const found = screen
    .getAllByRole('heading')
    .find(({ textContent }) => textContent.trim().startsWith(name))
    ?.closest('li')
  if (!found) throw new Error(`"${name}" stands in no list.`)
  return found
}

describe.for(texts)('in the words of $lang', (text) => {
  const { sheet } = text

  test.for(everybody)('$name: nothing is missing', ({ answers }) => {
    const { container } = render(sheetOf(answers, text))
    const assessment = judged(answers)
    const said = assessment.findings.filter(isSaid)
    const open = openGroups(assessment.findings)
    const words = container.textContent
    expect(headings(1)).toEqual([sheet.title])
    expect(headings(2)[0]).toBe(text.outcomes[assessment.outcome].headline)
    expect(words).toContain(text.format.moment(at))
    expect(words).toContain(ruleset.version)
    expect(words).toContain(ruleset.hash)
    expect(answersIn(container.querySelectorAll('li b, h3 span'), text)).toEqual(
      answersOf(answers, text),
    )
    // The gravest first, each level once and above its own.
    const inTurn = levels.flatMap((level) => {
      const names = said.filter((one) => one.level === level).map(({ rule }) => rule)
      return names.length === 0
        ? []
        : [text.levels[level].name, ...names.map((rule) => text.rules[rule].name)]
    })
    const openTitles = open.map(
      ({ question, answer }) =>
        `${text.questions[question].title} ${optionWords(text, question, answer).label}`,
    )
    const points = [...container.querySelectorAll('h3, h4')].map((one) => one.textContent.trim())
    expect(points).toEqual([...inTurn, ...openTitles])
    for (const finding of said) {
      const { textContent } = entry(text.rules[finding.rule].name)
      for (const short of shortNames(finding)) expect(textContent).toContain(short)
    }
    for (const { question, findings } of open) {
      const lines = within(entry(text.questions[question].title)).getAllByRole('listitem')
      expect(lines.map(({ textContent }) => textContent.trim())).toEqual(
        findings.map(
          (one) => `${text.rules[one.rule].name}. ${sheet.sources} ${shortNames(one).join('; ')}`,
        ),
      )
    }
    const [last] = [...container.querySelectorAll('section ul')].slice(-1)
    expect([...(last?.children ?? [])].map(({ textContent }) => textContent.trim())).toEqual(
      asksFor(assessment.findings, text),
    )
    for (const told of [sheet.name, sheet.notes, sheet.signature]) {
      expect(screen.getByText(told)).toBeVisible()
    }
    expect(words.endsWith(text.shell.consult)).toBe(true)
  })

  test('its parts stand in the order in which they are read', () => {
    render(sheetOf(people.eczemaSomewhere.answers, text))
    expect(headings(2)).toEqual([
      text.outcomes['ask-first'].headline,
      sheet.flagged,
      sheet.open,
      sheet.rest,
      sheet.ask,
      sheet.notes,
    ])
  })
})

test('who has nothing to report is told that no reason was named, and no more', () => {
  render(sheetOf(people.nothingToReport.answers, en))
  expect(screen.getByText(en.sheet.noneFlagged)).toBeVisible()
  expect(screen.queryByText(en.sheet.open)).toBeNull()
  expect(screen.queryByText(en.sheet.discussed)).toBeNull()
})

test('the clinic, and that other rules were looked at, stand there when there is something to say', () => {
  const judgedWords = en.professional.rules.lead('1.0.0', '1.1.0')
  render(sheetOf(people.tanned.answers, en, { clinicName: 'Skin & Light', judged: judgedWords }))
  expect(screen.getByText('Skin & Light')).toBeVisible()
  expect(screen.getByText(judgedWords)).toBeVisible()
})

describe('a note', () => {
  const words = en.professional.decision
  const note: Note = {
    words,
    discussed: new Set(['keloid-tendency', 'age']),
    decision: 'go-ahead',
    reason: 'The scar was looked at.',
    against: true,
    undiscussed: ['Pregnancy'],
  }
  const answers: Answers = { ...people.severalReasons.answers, age: 'declined' }

  test('says what was decided and why, and what was not talked about', () => {
    render(sheetOf(answers, en, { note }))
    const decided = screen.getByRole('heading', { level: 2, name: /^Decision/ })
    expect(decided).toHaveTextContent(`${words.decided}: ${words.options['go-ahead']}`)
    for (const told of [words.against, note.reason, words.notDiscussed(['Pregnancy'])]) {
      expect(screen.getByText(told)).toBeVisible()
    }
    expect(screen.getByText(en.sheet.signature)).toBeVisible()
    expect(screen.queryByText(en.sheet.notes)).toBeNull()
  })

  test('ticks what was talked about, and nothing else', () => {
    const { container } = render(sheetOf(answers, en, { note }))
    const ticked = screen.getAllByRole('img', { name: en.sheet.discussed })
    expect(ticked.map((box) => box.closest('h3, h4')?.textContent.trim())).toEqual([
      en.rules['keloid-tendency'].name,
      `${en.questions.age.title} Prefer not to say`,
    ])
    // A tick is drawn as a second line in its box.
    expect(container.querySelectorAll('svg > path + path')).toHaveLength(2)
  })

  test('gives no reason for following the rules where none was written', () => {
    const plain: Note = { ...note, decision: 'wait', reason: '', against: false, undiscussed: [] }
    const { container } = render(sheetOf(answers, en, { note: plain }))
    expect(screen.queryByText(words.against)).toBeNull()
    expect(screen.queryByText(`${words.reason}:`)).toBeNull()
    expect(container).not.toHaveTextContent('Not ticked')
  })

  test('leaves no trace where there is none: all boxes are empty', () => {
    const written = renderToStaticMarkup(sheetOf(answers, en))
    expect(written).not.toContain(words.decided)
    expect(written).not.toContain(en.sheet.discussed.concat('"'))
    expect(written).not.toContain('role="img"')
  })
})
