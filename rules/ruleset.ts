/**
 * What a result was judged by. `hash` is the SHA-256 of the rule files (see README.md); a test
 * compares it and `npm run fix` renews it.
 */
export const ruleset = {
  version: '1.0.0',
  hash: 'sha256-34da634744905402d8c45b488b33f736811c53d892cc1352ae5e295580d7ec78',
} as const
