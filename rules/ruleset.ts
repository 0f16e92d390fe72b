/**
 * What a result was judged by. `hash` is the SHA-256 of the rule files (see README.md); a test
 * compares it and `npm run fix` renews it.
 */
export const ruleset = {
  version: '1.0.0',
  hash: 'sha256-0000000000000000000000000000000000000000000000000000000000000000',
} as const
