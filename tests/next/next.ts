import type { Level, RuleId } from '../../rules/index.ts'

/** The next version of the site, as tests/next/vite.config.ts builds it: new rules, and one of them changed its level. */
export const next = {
  /** Where it is built. */
  site: 'node_modules/.cache/next/site',
  ruleset: { version: '9.9.9', hash: `sha256-${'9'.repeat(64)}` },
  rule: 'sun' satisfies RuleId,
  level: 'ask-first' satisfies Level,
} as const
