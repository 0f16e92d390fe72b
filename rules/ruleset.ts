/**
 * What a result was judged by. `hash` is the SHA-256 of the rule files (see README.md); a test
 * compares it and `npm run fix` renews it.
 */
export const ruleset = {
  version: '1.0.0',
  hash: 'sha256-484436e7c637bf84605d9e07d99c695695c4d44af2c234864b84a9a59f1e4c04',
} as const
