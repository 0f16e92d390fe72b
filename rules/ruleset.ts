/**
 * What a result was judged by. `hash` is the SHA-256 of the rule files (see README.md); a test
 * compares it and `npm run fix` renews it.
 */
export const ruleset = {
  version: '1.0.0',
  hash: 'sha256-72b364aebe17e8dd9a417da75e4fb948e7f67d258861d4443ddc7c5ce34f2e8b',
} as const
