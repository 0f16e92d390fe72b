/**
 * What a result was judged by. `hash` is the SHA-256 of the rule files (see README.md); a test
 * compares it and `npm run fix` renews it.
 */
export const ruleset = {
  version: '1.0.0',
  hash: 'sha256-4f9eadef0d6eea30e0dddb7047c392f87e9aaed40b91981131974031f6aadb63',
} as const
