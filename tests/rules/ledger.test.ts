import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  fingerprintsOf,
  ledgerFaults,
  ledgerRows,
  present,
  readLedger,
  withVersion,
  type Fingerprinted,
} from '../../build/ledger.ts'
import { ruleset, type Rule } from '../../rules/index.ts'

const root = new URL('../../', import.meta.url)

test('every rule is what its version says, and the changelog tells of that version', () => {
  const changelog = readFileSync(new URL('CHANGELOG.md', root), 'utf8')
  expect(ledgerFaults(readLedger(root), changelog)).toEqual([])
})

const rule: Rule = {
  when: { question: 'pregnancy', isAnyOf: ['yes'] },
  level: 'avoid',
  evidence: [{ source: 'source-article', at: 'somewhere', calls: 'advice' }],
  reason: [],
  reviewed: { on: '2031-01-01', by: 'evidence-review', until: '2032-01-01' },
}
const asked = { kind: 'one', options: ['yes', 'no'] } as const
const first: Fingerprinted = {
  questions: { one: asked, two: asked },
  followUps: {},
  rules: { a: rule, b: rule },
}
const changelog = '- Rules 1.0.0: two rules.\n- Something else.\n'
const ledger = withVersion([], '1.0.0', '2031-01-01', first)
const withRule = (id: string, more: Partial<Rule>): Fingerprinted => ({
  ...first,
  rules: { ...first.rules, [id]: { ...rule, ...more } },
})

const say = (id: string) =>
  `"${id}" is not as Rules 1.0.0 have it in docs/rules-ledger.json: raise "version" in rules/ruleset.ts, add a line ` +
  `"- Rules <version>: …" that names \`${id}\` to CHANGELOG.md, and run "npm run fix".`

describe('under an old version', () => {
  const rows: readonly (readonly [what: string, now: Fingerprinted, faults: readonly string[]])[] =
    [
      ['nothing has changed', first, []],
      ['a rule has another level', withRule('b', { level: 'wait' }), [say('b')]],
      [
        'a rule reads something else',
        withRule('a', { when: { question: 'pregnancy', isAnyOf: ['unsure'] } }),
        [say('a')],
      ],
      ['a rule is new', withRule('c', {}), [say('c')]],
      ['a rule is gone', { ...first, rules: { a: rule } }, [say('b')]],
      [
        'a question has another option',
        {
          ...first,
          questions: { ...first.questions, two: { ...asked, options: ['yes', 'never'] } },
        },
        [say('two')],
      ],
      [
        'a question is asked of fewer people',
        { ...first, followUps: { two: { question: 'one', isAnyOf: ['yes'] } } },
        [say('two')],
      ],
      [
        'the order of asking is another',
        { ...first, questions: { two: asked, one: asked } },
        [
          'The order of questions or rules is not that of Rules 1.0.0: raise "version" in rules/ruleset.ts.',
        ],
      ],
      [
        'a review was renewed, which changes no rule',
        withRule('a', { reviewed: { on: '2032-01-01', by: 'clinician', until: '2033-01-01' } }),
        [],
      ],
      [
        'a rule is written in another order of keys',
        {
          ...first,
          rules: {
            ...first.rules,
            a: Object.fromEntries(Object.entries(rule).toReversed()) as unknown as Rule,
          },
        },
        [],
      ],
    ]

  test.for(rows)('%s', ([, now, faults]) => {
    expect(ledgerFaults(ledger, changelog, '1.0.0', now)).toEqual(faults)
  })

  test('the ledger is not written anew', () => {
    expect(withVersion(ledger, '1.0.0', '2031-02-02', withRule('a', { level: 'wait' }))).toBe(
      ledger,
    )
  })
})

describe('a new version', () => {
  const next = withRule('b', { level: 'wait' })
  const both = withVersion(ledger, '1.1.0', '2031-02-02', next)

  test('that is not written down yet is asked for', () => {
    expect(ledgerFaults(ledger, changelog, '1.1.0', next)).toEqual([
      'Rules 1.1.0 are not in docs/rules-ledger.json: run "npm run fix".',
    ])
  })

  test('needs a line in the changelog', () => {
    expect(ledgerFaults(both, changelog, '1.1.0', next)).toEqual([
      'CHANGELOG.md has no line "- Rules 1.1.0: …": say there what changed.',
    ])
  })

  test('needs that line to name the rule that changed', () => {
    const vague = `- Rules 1.1.0: better.\n- Other things: \`b\`.\n${changelog}`
    expect(ledgerFaults(both, vague, '1.1.0', next)).toEqual([
      'CHANGELOG.md does not name `b` in its line on Rules 1.1.0: say what changed.',
    ])
    const told = `- Rules 1.1.0: one rule is milder,\n  which is \`b\`.\n${changelog}`
    expect(ledgerFaults(both, told, '1.1.0', next)).toEqual([])
  })

  test('says what changed since the one before', () => {
    expect(ledgerRows(both)).toEqual([
      { version: '1.1.0', on: '2031-02-02', rules: 2, questions: 2, changed: ['b'] },
      { version: '1.0.0', on: '2031-01-01', rules: 2, questions: 2, changed: null },
    ])
  })

  test('has to be newer than the one before', () => {
    expect(ledgerFaults(both, changelog, '1.0.0', first)).toEqual([
      'Rules 1.0.0 are older than the newest in docs/rules-ledger.json: raise "version" in rules/ruleset.ts above 1.1.0.',
    ])
    const back = withVersion(both, '1.0.5', '2031-03-03', next)
    expect(ledgerFaults(back, '- Rules 1.0.5: back.', '1.0.5', next)).toEqual([
      'docs/rules-ledger.json: 1.0.5 stands before 1.1.0, but is not newer.',
    ])
  })
})

test('the fingerprints are those of the rules of this version', () => {
  const [newest] = readLedger(root)
  expect(newest?.version).toBe(ruleset.version)
  expect(fingerprintsOf(present)).toEqual({ questions: newest?.questions, rules: newest?.rules })
})
