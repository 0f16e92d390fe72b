import { ruleset } from '../../rules/index.ts'
import type { Published } from '../../src/proof/index.ts'
import { en } from '../../src/text/en/index.ts'
import type { ClaimId } from '../../src/text/index.ts'

/**
 * Figures that can be told from one another, for tests of what is shown. In them it stands for `virtual:proof`: what was
 * really proved takes a walk, and is compared with the built pages by tests/journeys/built.spec.ts.
 */
const published: Published = {
  proof: {
    ruleset,
    space: {
      sets: '978569543024640123',
      questions: 17,
      rules: 28,
      shortest: 15,
      longest: 19,
      informing: ['concerns'],
      onlyUnsure: ['area-undecided'],
    },
    groups: [
      { questions: ['age'], sets: '4', walked: 4, hinges: [] },
      {
        questions: ['area', 'active-acne', 'precautions'],
        sets: '52254720',
        walked: 645_876,
        hinges: ['area'],
      },
    ],
    walked: { sets: 646_037, changes: 6_877_432 },
    chance: {
      seed: 'sha256-seed',
      sets: 8_000_000,
      pairs: 4_000_000,
      even: 2_000_000,
      outcomes: { avoid: 1_900_000, wait: 90_000, 'ask-first': 9_999, 'none-identified': 1 },
    },
    claims: Object.keys(en.proof.claims).map((id, at) => ({
      id: id as ClaimId,
      walked: 1000 + at,
      of: 'sets',
      drawn: 2000 + at,
      test: `tests/proof/${id}.test.ts`,
    })),
  },
  mutation: { state: 'missing' },
  ledger: [
    { version: '1.1.0', on: '2031-02-02', rules: 28, questions: 17, changed: ['sun', 'age'] },
    { version: '1.0.0', on: '2031-01-01', rules: 27, questions: 17, changed: null },
  ],
}

export default published
