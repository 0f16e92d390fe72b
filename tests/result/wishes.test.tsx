import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import {
  alternativesNamed,
  concerns,
  coursePrice,
  rules,
  sources,
  type ConcernId,
  type Rule,
  type SourceId,
} from '../../rules/index.ts'
import { en } from '../../src/text/en/index.ts'
import { optionWords } from '../../src/text/index.ts'
import { give, people } from '../people.ts'
import { part, saidIn, show, wordsOf } from './show.tsx'

const wishes = Object.keys(concerns) as ConcernId[]
const labelOf = (wish: ConcernId): string => optionWords(en, 'concerns', wish).label
const card = (wish: ConcernId): HTMLElement =>
  part(en.concerns.title).getByRole('article', { name: labelOf(wish) })

describe.for(wishes)('who wishes for "%s"', (wish) => {
  const { authorised, alternatives, evidence } = concerns[wish]

  test('reads what is reported for it, and by whom', () => {
    show(give({ concerns: [wish] }))
    const told = within(card(wish))
    expect(told.getByText(en.concerns.reported[wish])).toBeVisible()
    expect(told.getByText(en.concerns.authorised[authorised])).toBeVisible()
    for (const { source } of [...evidence, ...alternativesNamed]) {
      expect(told.getByText(sources[source].short)).toBeVisible()
    }
  })

  test('reads what else there is to ask about', () => {
    show(give({ concerns: [wish] }))
    const told = within(card(wish))
    const [list] = told.getAllByRole('list')
    const others = within(list ?? document.body).getAllByRole('listitem')
    expect(told.getByText(en.concerns.alternatives)).toBeVisible()
    expect(wordsOf(others)).toEqual(alternatives.map((id) => en.concerns.alternative[id]))
  })
})

test('each wish is told, and no other', () => {
  const some = ['acne-scars', 'stretch-marks', 'rough-texture'] as const
  show(give({ concerns: some }))
  const told = part(en.concerns.title).getAllByRole('article')
  expect(told).toEqual(some.map(card))
})

test('a course is told in sessions, months and money, with a picture of the money', () => {
  show(give({ concerns: ['large-pores'] }))
  const told = part(en.concerns.title)
  expect(told.getByText(/^3 to 6 sessions/)).toBeVisible()
  expect(told.getByText(/after 3 to 6 months/)).toBeVisible()
  expect(
    told.getByText(/^US\$450 to US\$4,200 for a course.*US\$150 to US\$700 each/),
  ).toBeVisible()
  const bar = told.getByRole('img', { name: en.concerns.priceBar(coursePrice) })
  expect(bar).toHaveTextContent('US$450')
  expect(bar).toHaveTextContent('US$4,200')
  expect(told.getByText(en.concerns.areas)).toBeVisible()
})

test('nobody is promised anything', () => {
  show(give({ concerns: wishes }))
  expect(screen.getByText(/no promise for you/)).toBeVisible()
})

test.for(Object.values(people))(
  '$name: an offer is held back when the result says to hold off',
  (person) => {
    show(person.answers)
    const holdsOff = person.outcome === 'avoid' || person.outcome === 'wait'
    expect(screen.queryAllByText(en.concerns.held)).toHaveLength(holdsOff ? 1 : 0)
  },
)

test.for([people.severalReasons, people.eczemaSomewhere])(
  '$name: who says otherwise, and who gives the reason, are named beside who says so',
  ({ answers }) => {
    show(answers)
    for (const { rule } of saidIn(answers)) {
      const known: Rule = rules[rule]
      const { evidence, disagreement = [], reason } = known
      const lines = within(screen.getByRole('article', { name: en.rules[rule].name }))
        .getAllByRole('listitem', { hidden: true })
        .map(({ textContent }) => textContent)
      const isTold = (source: SourceId, remark: string): boolean =>
        lines.some((line) => line.includes(sources[source].short) && line.includes(remark))
      for (const { source, stance } of disagreement) {
        expect(isTold(source, en.stances[stance])).toBe(true)
      }
      for (const { source } of reason) {
        if (evidence.some((place) => place.source === source)) continue
        expect(isTold(source, en.result.givesReason)).toBe(true)
      }
    }
  },
)
