import type { Rule } from '../model.ts'

const reviewed = { on: '2026-11-22', by: 'evidence-review', until: '2027-11-22' } as const

/** Reasons that come with a medicine or a treatment for something else. */
export const medicines = {
  'isotretinoin-now': {
    when: { question: 'isotretinoin', isAnyOf: ['now'] },
    level: 'avoid',
    evidence: [
      { source: 'skinpen-label', at: 'contraindications', calls: 'contraindication' },
      {
        source: 'fda-microneedling-devices',
        at: 'Information for Patients About Microneedling Devices',
        calls: 'may-not-be-suitable',
      },
      { source: 'skinpen-care', at: 'before the procedure', calls: 'advice' },
    ],
    disagreement: [
      { source: 'acsi-2017', at: 'recommendations', stance: 'less-strict' },
      { source: 'isotretinoin-consensus-2017', at: 'abstract', stance: 'less-strict' },
      { source: 'asds-2017', at: 'abstract', stance: 'less-strict' },
    ],
    reason: [
      { source: 'skinpen-care', at: 'before the procedure' },
      { source: 'isotretinoin-consensus-2017', at: 'abstract' },
      { source: 'acsi-2017', at: 'recommendations' },
    ],
    reviewed,
  },
  'isotretinoin-recent': {
    when: { question: 'isotretinoin', isAnyOf: ['under-6-months'] },
    level: 'wait',
    evidence: [
      {
        source: 'fda-microneedling-devices',
        at: 'Information for Patients About Microneedling Devices',
        calls: 'may-not-be-suitable',
      },
      { source: 'skinpen-care', at: 'before the procedure', calls: 'advice' },
    ],
    disagreement: [
      { source: 'acsi-2017', at: 'recommendations', stance: 'less-strict' },
      { source: 'isotretinoin-consensus-2017', at: 'abstract', stance: 'less-strict' },
      { source: 'asds-2017', at: 'abstract', stance: 'less-strict' },
    ],
    reason: [
      { source: 'skinpen-care', at: 'before the procedure' },
      { source: 'isotretinoin-consensus-2017', at: 'abstract' },
      { source: 'acsi-2017', at: 'recommendations' },
    ],
    reviewed,
  },
  'cancer-treatment': {
    when: { question: 'precautions', isAnyOf: ['cancer-treatment'] },
    level: 'avoid',
    evidence: [
      {
        source: 'fda-microneedling-devices',
        at: 'Information for Patients About Microneedling Devices',
        calls: 'may-not-be-suitable',
      },
      { source: 'allure-2017', at: 'who should not', calls: 'contraindication' },
    ],
    reason: [],
    reviewed,
  },
  'blood-thinners': {
    when: { question: 'precautions', isAnyOf: ['blood-thinners'] },
    level: 'ask-first',
    evidence: [
      {
        source: 'fda-microneedling-devices',
        at: 'Information for Patients About Microneedling Devices',
        calls: 'may-not-be-suitable',
      },
      { source: 'skinpen-label', at: 'precautions', calls: 'not-evaluated' },
    ],
    reason: [],
    reviewed,
  },
} as const satisfies Record<string, Rule>
