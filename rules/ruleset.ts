/**
 * What a result was judged by. `hash` is the SHA-256 of the rule files (see README.md); a test
 * compares it and `npm run fix` renews it.
 */
export const ruleset = {
  version: '1.0.0',
  hash: 'sha256-67733931650fea33fc20ca02e137968114d08927b77f217926e1dfdc82a06171',
} as const
