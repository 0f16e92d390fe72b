import type { Rule } from '../model.ts'

const reviewed = { on: '2026-11-22', by: 'evidence-review', until: '2027-11-22' } as const

/** Reasons in the whole body: cancer, blood, allergy, immune system, long-term illness. */
export const general = {
  // Not bound to the area: the label names the skin to be treated, the FDA any known malignancy.
  'skin-cancer': {
    when: { question: 'skin-cancer', isAnyOf: ['yes'] },
    level: 'avoid',
    evidence: [
      { source: 'skinpen-label', at: 'contraindications', calls: 'contraindication' },
      {
        source: 'fda-microneedling-devices',
        at: 'Information for Patients About Microneedling Devices',
        calls: 'may-not-be-suitable',
      },
    ],
    disagreement: [
      {
        source: 'fda-microneedling-devices',
        at: 'Information for Patients About Microneedling Devices',
        stance: 'other-scope',
      },
    ],
    reason: [],
    reviewed,
  },
  'bleeding-disorder': {
    when: { question: 'bleeding-disorder', isAnyOf: ['yes'] },
    level: 'avoid',
    evidence: [
      { source: 'skinpen-label', at: 'contraindications', calls: 'contraindication' },
      {
        source: 'fda-microneedling-devices',
        at: 'Information for Patients About Microneedling Devices',
        calls: 'may-not-be-suitable',
      },
    ],
    reason: [],
    reviewed,
  },
  'metal-anaesthetic-allergy': {
    when: { question: 'allergy', isAnyOf: ['yes'] },
    level: 'avoid',
    evidence: [
      { source: 'skinpen-label', at: 'contraindications', calls: 'contraindication' },
      {
        source: 'fda-microneedling-devices',
        at: 'Information for Patients About Microneedling Devices',
        calls: 'may-not-be-suitable',
      },
      { source: 'chu-2021', at: 'abstract: what raises the risk', calls: 'advice' },
    ],
    reason: [{ source: 'chu-2021', at: 'abstract: what raises the risk' }],
    reviewed,
  },
  immune: {
    when: { question: 'precautions', isAnyOf: ['immune'] },
    level: 'ask-first',
    evidence: [
      {
        source: 'fda-microneedling-devices',
        at: 'Information for Patients About Microneedling Devices',
        calls: 'may-not-be-suitable',
      },
      { source: 'skinpen-label', at: 'precautions', calls: 'not-evaluated' },
      { source: 'skinpen-care', at: 'before the procedure', calls: 'advice' },
    ],
    reason: [],
    reviewed,
  },
  diabetes: {
    when: { question: 'precautions', isAnyOf: ['diabetes'] },
    level: 'ask-first',
    evidence: [{ source: 'skinpen-label', at: 'precautions', calls: 'not-evaluated' }],
    disagreement: [
      {
        source: 'fda-microneedling-devices',
        at: 'Information for Patients About Microneedling Devices',
        stance: 'other-scope',
      },
    ],
    reason: [],
    reviewed,
  },
  'diabetes-uncontrolled': {
    when: { question: 'diabetes-control', isAnyOf: ['uncontrolled'] },
    level: 'ask-first',
    evidence: [
      {
        source: 'fda-microneedling-devices',
        at: 'Information for Patients About Microneedling Devices',
        calls: 'may-not-be-suitable',
      },
    ],
    reason: [],
    reviewed,
  },
  autoimmune: {
    when: { question: 'precautions', isAnyOf: ['autoimmune'] },
    level: 'ask-first',
    evidence: [
      {
        source: 'fda-microneedling-devices',
        at: 'Information for Patients About Microneedling Devices',
        calls: 'may-not-be-suitable',
      },
      { source: 'skinpen-label', at: 'precautions', calls: 'not-evaluated' },
    ],
    // Copies of the label differ: some put connective-tissue disease and scleroderma among what it must not be used with.
    disagreement: [
      { source: 'skinpen-label', at: 'another copy of the label', stance: 'stricter' },
    ],
    reason: [],
    reviewed,
  },
} as const satisfies Record<string, Rule>
