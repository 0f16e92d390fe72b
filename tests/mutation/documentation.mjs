/** What a rule says of its sources, and never of an answer: no outcome can come to depend on it. */
const documentation = new Set(['evidence', 'disagreement', 'reason', 'reviewed'])

const why =
  'No outcome reads it; tests/rules/known-values.test.ts changes every such value and sees it.'

/**
 * Leaves those values alone: a thousand of them, each dead by the comparison of one text, would say nothing of how well
 * the logic is held and would make its score look better than it is.
 */
const shouldIgnore = (path) => {
  const { key, id } = path.node
  return documentation.has((key ?? id)?.name) ? why : undefined
}

export const strykerPlugins = [{ kind: 'Ignore', name: 'documentation', value: { shouldIgnore } }]
