import { ruleIds, type Finding, type Outcome } from '../../rules/index.ts'
import { isRule, type Raised, type Received } from '../handoff/index.ts'
import { isSaid, openGroups, type OpenGroup } from '../result/index.ts'
import type { DecisionId, Text } from '../text/index.ts'

/** What is to be talked about: what a person said, and what they left open. Keys are rule and question ids. */
export interface Points {
  readonly said: readonly Finding[]
  readonly open: readonly OpenGroup[]
}

/** The points of findings, gravest first. */
export const pointsOf = (findings: readonly Finding[]): Points => ({
  said: findings.filter(isSaid),
  open: openGroups(findings),
})

/** The names of the points that were not ticked. */
export function undiscussedOf(
  { said, open }: Points,
  discussed: ReadonlySet<string>,
  text: Text,
): readonly string[] {
  return [
    ...said.filter(({ rule }) => !discussed.has(rule)).map(({ rule }) => text.rules[rule].name),
    ...open
      .filter(({ question }) => !discussed.has(question))
      .map(({ question }) => text.questions[question].title),
  ]
}

/** Whether a decision goes against what the rules ask: to go ahead where they say to avoid it or to wait. */
export const isAgainst = (decision: DecisionId | null, outcome: Outcome): boolean =>
  decision === 'go-ahead' && (outcome === 'avoid' || outcome === 'wait')

/** The name of a rule; of one that is no longer known, its id. */
export const ruleName = (text: Text, { rule }: Raised): string =>
  isRule(rule) ? text.rules[rule].name : rule

/** The rules that this page knows first, in its own order; then those that it does not. */
export const inOrder = (raised: readonly Raised[]): readonly Raised[] =>
  raised.toSorted((one, other) => rankOf(one) - rankOf(other))

const rankOf = ({ rule }: Raised): number => (isRule(rule) ? ruleIds.indexOf(rule) : ruleIds.length)

/** Whether two hand-offs are the same one, read twice. */
export const isSame = (one: Received, other: Received): boolean =>
  one.at === other.at &&
  one.ruleset.hash === other.ruleset.hash &&
  JSON.stringify(one.answers) === JSON.stringify(other.answers)
