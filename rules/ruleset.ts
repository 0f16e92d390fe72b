/**
 * What a result was judged by. `hash` is the SHA-256 of the rule files (see README.md); a test
 * compares it and `npm run fix` renews it.
 */
export const ruleset = {
  version: '1.0.0',
  hash: 'sha256-a519e1cdf7f96d2c5dcc47104b1255f850eae7b1a586a75fcad692b4dfc99464',
} as const
