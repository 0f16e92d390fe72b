import { render, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { ruleset } from '../../rules/index.ts'
import { ProofPage, type MutationFigures, type Published } from '../../src/proof/index.ts'
import { en } from '../../src/text/en/index.ts'
import { standing, told } from '../hard-words.ts'
import published from './published.ts'

const { proof: words } = en

const show = (more: Partial<Published> = {}) =>
  render(
    <ProofPage text={en} arrived={false} published={{ ...published, ...more }} file="proof.json" />,
  )
const lineOf = (name: string): string =>
  screen.getByText(name, { selector: 'dt, dt code' }).closest('div')?.textContent ?? ''

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
    expect(lineOf('rules/a.ts:7')).toContain('Never empty.')
    expect(lineOf('rules/b.ts:9')).toContain('Never read.')
  })

  test('that every fault was noticed, where none stayed', () => {
    show({ mutation: { ...current, survivors: [] } })
    expect(screen.getByText(words.mutation.allNoticed)).toBeVisible()
  })
})
