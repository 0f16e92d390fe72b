/**
 * What a result was judged by. `hash` is the SHA-256 of the rule files (see README.md); a test
 * compares it and `npm run fix` renews it.
 */
export const ruleset = {
  version: '1.0.0',
  hash: 'sha256-abeb2e510f4a7b7dbc93d163c30b1309afe8c27ee0be0e95ffa4537e31974a7a',
} as const
