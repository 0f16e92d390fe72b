/**
 * What a result was judged by. `hash` is the SHA-256 of the rule files (see README.md); a test
 * compares it and `npm run fix` renews it.
 */
export const ruleset = {
  version: '1.0.0',
  hash: 'sha256-a2cdd41a1ccb34042a586e668048936dbe1c9167c7f51d760cfa787d1387726b',
} as const
