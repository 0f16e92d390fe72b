/**
 * What a result was judged by. `hash` is the SHA-256 of the rule files (see README.md); a test
 * compares it and `npm run fix` renews it.
 */
export const ruleset = {
  version: '1.0.0',
  hash: 'sha256-57abc6c7e0aa0c9bc1fcd26c4a6793da9d170348cffd52e6014f4b462446ec31',
} as const
