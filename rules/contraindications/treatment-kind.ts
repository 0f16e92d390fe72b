import type { Rule } from '../model.ts'

const reviewed = { on: '2026-11-22', by: 'evidence-review', until: '2027-11-22' } as const

/** Reasons in the kind of treatment that was thought of. */
export const treatmentKind = {
  radiofrequency: {
    when: { question: 'treatment', isAnyOf: ['radiofrequency'] },
    level: 'ask-first',
    evidence: [{ source: 'fda-rf-safety', at: 'what the FDA has seen', calls: 'advice' }],
    reason: [{ source: 'fda-rf-safety', at: 'what the FDA has seen' }],
    reviewed,
  },
  'at-home-use': {
    when: { question: 'treatment', isAnyOf: ['at-home'] },
    level: 'ask-first',
    evidence: [
      { source: 'fda-consumer-update', at: 'over-the-counter sale', calls: 'not-authorised' },
    ],
    disagreement: [
      { source: 'source-article', at: 'At-Home vs. Professional', stance: 'less-strict' },
      {
        source: 'fda-microneedling-devices',
        at: 'Legally Marketed Uses of Microneedling Devices',
        stance: 'does-not-list-it',
      },
    ],
    reason: [
      { source: 'fda-consumer-update', at: 'over-the-counter sale' },
      { source: 'allure-2017', at: 'at home' },
    ],
    reviewed,
  },
} as const satisfies Record<string, Rule>
