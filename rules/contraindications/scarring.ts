import type { Rule } from '../model.ts'

const reviewed = { on: '2026-11-22', by: 'evidence-review', until: '2027-11-22' } as const

/** Reasons the treated skin may scar, mark or react. */
export const scarring = {
  'keloid-tendency': {
    when: { question: 'keloid-history', isAnyOf: ['yes'] },
    level: 'avoid',
    evidence: [
      { source: 'source-article', at: 'Risks and Side Effects', calls: 'not-recommended' },
      {
        source: 'fda-microneedling-devices',
        at: 'Information for Patients About Microneedling Devices',
        calls: 'may-not-be-suitable',
      },
      { source: 'skinpen-label', at: 'precautions', calls: 'not-evaluated' },
    ],
    disagreement: [
      {
        source: 'fda-microneedling-devices',
        at: 'Information for Patients About Microneedling Devices',
        stance: 'other-scope',
      },
      { source: 'skinpen-label', at: 'precautions', stance: 'less-strict' },
      { source: 'keloid-q-and-a', at: 'the answer', stance: 'less-strict' },
      { source: 'juhasz-2020', at: 'abstract', stance: 'less-strict' },
    ],
    reason: [{ source: 'source-article', at: 'Risks and Side Effects' }],
    reviewed,
  },
  pigment: {
    when: { question: 'precautions', isAnyOf: ['pigment'] },
    level: 'ask-first',
    evidence: [
      {
        source: 'fda-microneedling-devices',
        at: 'Information for Patients About Microneedling Devices',
        calls: 'may-not-be-suitable',
      },
      { source: 'chu-2021', at: 'abstract: what raises the risk', calls: 'advice' },
    ],
    disagreement: [
      {
        source: 'fda-microneedling-devices',
        at: 'Information for Patients About Microneedling Devices',
        stance: 'other-scope',
      },
      { source: 'acne-scar-meta-2022', at: 'pooled results', stance: 'less-strict' },
    ],
    reason: [
      {
        source: 'fda-microneedling-devices',
        at: 'Information for Patients About Microneedling Devices',
      },
    ],
    reviewed,
  },
  'eczema-psoriasis-other': {
    when: { question: 'precautions', isAnyOf: ['eczema-psoriasis-other'] },
    level: 'ask-first',
    evidence: [
      {
        source: 'fda-microneedling-devices',
        at: 'Information for Patients About Microneedling Devices',
        calls: 'may-not-be-suitable',
      },
      { source: 'skinpen-label', at: 'precautions', calls: 'not-evaluated' },
    ],
    disagreement: [
      { source: 'source-article', at: 'Risks and Side Effects', stance: 'other-scope' },
    ],
    reason: [{ source: 'koebner-2014', at: 'abstract' }],
    reviewed,
  },
} as const satisfies Record<string, Rule>
