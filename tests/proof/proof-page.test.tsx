import { render, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { ruleset } from '../../rules/index.ts'
import { ProofPage, type MutationFigures, type Published } from '../../src/proof/index.ts'
import { en } from '../../src/text/en/index.ts'
import type { ClaimId } from '../../src/text/index.ts'
import { standing, told } from '../hard-words.ts'

const { proof: words } = en

const published: Published = {
  proof: {
    ruleset,
    space: {
      sets: '978569543024640123',
      questions: 17,
      rules: 28,
      shortest: 15,
      longest: 19,
      informing: ['concerns'],
      onlyUnsure: ['area-undecided'],
    },
    groups: [
      { questions: ['age'], sets: '4', walked: 4, hinges: [] },
      {
        questions: ['area', 'active-acne', 'precautions'],
        sets: '52254720',
        walked: 645_876,
        hinges: ['area'],
      },
    ],
    walked: { sets: 646_037, changes: 6_877_432 },
    chance: {
      seed: 'sha256-seed',
      sets: 8_000_000,
      pairs: 4_000_000,
      even: 2_000_000,
      outcomes: { avoid: 1_900_000, wait: 90_000, 'ask-first': 9_999, 'none-identified': 1 },
    },
    claims: Object.keys(words.claims).map((id, at) => ({
      id: id as ClaimId,
      walked: 1000 + at,
      of: 'sets',
      drawn: 2000 + at,
      test: `tests/proof/${id}.test.ts`,
    })),
  },
  mutation: { state: 'missing' },
  ledger: [
    { version: '1.1.0', on: '2031-02-02', rules: 28, questions: 17, changed: ['sun', 'age'] },
    { version: '1.0.0', on: '2031-01-01', rules: 27, questions: 17, changed: null },
  ],
}

const show = (more: Partial<Published> = {}) =>
  render(
    <ProofPage text={en} arrived={false} published={{ ...published, ...more }} file="proof.json" />,
  )
const lineOf = (name: string): string =>
  screen.getByText(name, { selector: 'dt' }).closest('div')?.textContent ?? ''

describe('on the page of what was proved', () => {
  test('stands for which rules it holds, and how many sets there are, to the last digit', () => {
    show()
    expect(screen.getByRole('heading', { level: 1, name: words.title })).toBeVisible()
    expect(screen.getByText(en.result.rules(ruleset.version, ruleset.hash))).toBeVisible()
    expect(lineOf(words.figures.sets)).toContain('978,569,543,024,640,123')
    expect(lineOf(words.figures.path)).toContain('15 to 19')
  })

  test('every claim says what it was tried on, and how to run the test that holds it', () => {
    show()
    for (const { id, walked, drawn, test: path } of published.proof.claims) {
      const card = within(screen.getByRole('article', { name: words.claims[id].name }))
      expect(card.getByText(words.claims[id].words)).toBeVisible()
      expect(card.getByText(en.format.number(walked))).toBeVisible()
      expect(card.getByText(en.format.number(drawn))).toBeVisible()
      expect(card.getByText(`npm run check:unit -- ${path}`)).toBeVisible()
    }
  })

  test('what a claim leaves out is named', () => {
    show()
    const rule = en.rules['area-undecided'].name
    expect(screen.getByText(words.onlyUnsure([rule]))).toBeVisible()
    expect(screen.getByText(words.informing([en.questions.concerns.title]))).toBeVisible()
  })

  test('a group that was not walked in one piece says which question was held', () => {
    show()
    const held = screen.getByText(words.groups.held([en.questions.area.title]))
    expect(held.closest('div')).toHaveTextContent('645,876 of 52,254,720')
    expect(held.closest('div')).toHaveTextContent(en.questions['active-acne'].title)
  })

  test('a statistician finds the number behind the rule of three, the seed, and what was drawn', () => {
    show()
    expect(screen.getByText(words.chance.ruleOfThree(2_000_000))).toBeVisible()
    expect(screen.getByText('sha256-seed')).toBeVisible()
    const table = within(screen.getByRole('table', { name: words.chance.tableCaption }))
    const row = table.getByRole('row', { name: /Avoid for now/ })
    expect(within(row).getByRole('cell')).toHaveTextContent('1,900,000')
    expect(table.getAllByRole('row')).toHaveLength(5)
  })

  test('the versions of the rules stand with what changed in each', () => {
    show()
    const table = within(screen.getByRole('table', { name: words.ledger.caption }))
    expect(table.getByRole('row', { name: /1\.1\.0/ })).toHaveTextContent('sun, age')
    expect(table.getByRole('row', { name: /1\.0\.0/ })).toHaveTextContent(words.ledger.first)
  })

  test('programs are led to the same figures', () => {
    show()
    const link = screen.getByRole('link', { name: new RegExp(words.commands.forPrograms) })
    expect(link).toHaveAttribute('href', 'proof.json')
  })

  test('the contents lead to every heading', () => {
    show()
    const contents = within(screen.getByRole('navigation', { name: en.result.contents }))
    const headings = screen.getAllByRole('heading', { level: 2 })
    expect(contents.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(
      headings.map(({ textContent }) => textContent),
    )
    expect(contents.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(
      headings.map(({ id }) => `#${id}`),
    )
  })

  test('every hard word that stands there is told, and no others', () => {
    show()
    expect(told()).toEqual(standing())
  })
})

describe('of testing the tests, the page says', () => {
  const current: MutationFigures = {
    state: 'current',
    date: '2031-05-07',
    tool: 'stryker 1.2.3',
    mutated: ['rules'],
    total: 1234,
    killed: 1230,
    timeout: 2,
    survived: 1,
    noCoverage: 1,
    share: 99.84,
    survivors: [
      {
        file: 'rules/a.ts',
        line: 7,
        mutator: 'Literal',
        replacement: 'true',
        reason: 'Never empty.',
      },
      { file: 'rules/b.ts', line: 9, mutator: 'Literal', replacement: '""', reason: 'Never read.' },
    ],
  }

  test('that it was not done, where it was not', () => {
    show()
    expect(screen.getByText(words.mutation.missing)).toBeVisible()
    expect(screen.queryByText(words.mutation.killed)).toBeNull()
  })

  test('that it was done on something else, where it was', () => {
    show({ mutation: { state: 'other-sources', date: '2031-05-07' } })
    expect(screen.getByText(words.mutation.otherSources('2031-05-07'))).toBeVisible()
    expect(screen.queryByText(words.mutation.killed)).toBeNull()
  })

  test('what it came to, and why each fault that stayed may stay', () => {
    show({ mutation: current })
    expect(screen.getByText(words.mutation.current('2031-05-07'))).toBeVisible()
    expect(lineOf(words.mutation.killed)).toContain('1,230')
    expect(lineOf(words.mutation.share)).toContain('99.84')
    expect(lineOf('1. rules/a.ts:7')).toContain('Never empty.')
    expect(lineOf('2. rules/b.ts:9')).toContain('Never read.')
  })

  test('that every fault was noticed, where none stayed', () => {
    show({ mutation: { ...current, survivors: [] } })
    expect(screen.getByText(words.mutation.allNoticed)).toBeVisible()
  })
})
