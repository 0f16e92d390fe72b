import type { Criterion, Rule } from '../model.ts'

const reviewed = { on: '2026-11-22', by: 'evidence-review', until: '2027-11-22' } as const

/** These reasons hold only on the skin to be treated: while that is not decided, they are unsure. */
const areaIsKnown = {
  question: 'area',
  isAnyOf: ['face', 'neck', 'abdomen', 'scalp', 'elsewhere'],
} as const satisfies Criterion

/** Reasons in the skin to be treated, as it is now. */
export const skinToday = {
  'active-acne': {
    when: { all: [areaIsKnown, { question: 'active-acne', isAnyOf: ['yes'] }] },
    level: 'wait',
    evidence: [
      { source: 'source-article', at: 'Risks and Side Effects', calls: 'not-recommended' },
      { source: 'skinpen-care', at: 'before the procedure', calls: 'contraindication' },
      { source: 'exceed-list', at: 'the list', calls: 'may-not-be-suitable' },
      { source: 'allure-2017', at: 'who should not', calls: 'contraindication' },
      { source: 'shape-2017', at: 'pimples and cold sores', calls: 'advice' },
    ],
    disagreement: [
      {
        source: 'fda-microneedling-devices',
        at: 'Information for Patients About Microneedling Devices',
        stance: 'does-not-list-it',
      },
      { source: 'skinpen-label', at: 'contraindications', stance: 'does-not-list-it' },
      { source: 'acne-pilot-2023', at: 'abstract', stance: 'less-strict' },
      { source: 'acne-review-2024', at: 'abstract', stance: 'less-strict' },
    ],
    reason: [
      { source: 'source-article', at: 'Risks and Side Effects' },
      { source: 'shape-2017', at: 'pimples and cold sores' },
    ],
    reviewed,
  },
  'eczema-psoriasis-area': {
    when: { all: [areaIsKnown, { question: 'eczema-psoriasis', isAnyOf: ['yes'] }] },
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
      { source: 'skinpen-label', at: 'precautions', stance: 'less-strict' },
      {
        source: 'fda-microneedling-devices',
        at: 'Information for Patients About Microneedling Devices',
        stance: 'other-scope',
      },
    ],
    reason: [
      { source: 'koebner-2014', at: 'abstract' },
      { source: 'source-article', at: 'Risks and Side Effects' },
    ],
    reviewed,
  },
  'broken-skin': {
    when: { all: [areaIsKnown, { question: 'broken-skin', isAnyOf: ['yes'] }] },
    level: 'wait',
    evidence: [
      { source: 'skinpen-label', at: 'contraindications', calls: 'contraindication' },
      { source: 'skinpen-care', at: 'before the procedure', calls: 'advice' },
      {
        source: 'fda-microneedling-devices',
        at: 'Information for Patients About Microneedling Devices',
        calls: 'may-not-be-suitable',
      },
    ],
    reason: [],
    reviewed,
  },
  'skin-infection': {
    when: { all: [areaIsKnown, { question: 'skin-infection', isAnyOf: ['yes'] }] },
    level: 'wait',
    evidence: [
      {
        source: 'fda-microneedling-devices',
        at: 'Information for Patients About Microneedling Devices',
        calls: 'may-not-be-suitable',
      },
      { source: 'skinpen-label', at: 'precautions', calls: 'not-evaluated' },
      { source: 'chu-2021', at: 'abstract: what raises the risk', calls: 'advice' },
      { source: 'shape-2017', at: 'pimples and cold sores', calls: 'advice' },
    ],
    // Two of the copies of the label that we read put active infection among what it must not be used with.
    disagreement: [
      { source: 'skinpen-label', at: 'another copy of the label', stance: 'stricter' },
    ],
    reason: [{ source: 'shape-2017', at: 'pimples and cold sores' }],
    reviewed,
  },
  sun: {
    when: { all: [areaIsKnown, { question: 'precautions', isAnyOf: ['sun'] }] },
    level: 'wait',
    evidence: [
      {
        source: 'fda-microneedling-devices',
        at: 'Information for Patients About Microneedling Devices',
        calls: 'may-not-be-suitable',
      },
      { source: 'skinpen-care', at: 'before the procedure', calls: 'advice' },
    ],
    disagreement: [{ source: 'skinpen-care', at: 'before the procedure', stance: 'less-strict' }],
    reason: [],
    reviewed,
  },
  'moles-marks-area': {
    when: { all: [areaIsKnown, { question: 'precautions', isAnyOf: ['moles-marks'] }] },
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
  'cold-sores-history': {
    when: {
      all: [
        { question: 'area', isAnyOf: ['face'] },
        { question: 'precautions', isAnyOf: ['cold-sores'] },
      ],
    },
    level: 'ask-first',
    evidence: [
      {
        source: 'fda-microneedling-devices',
        at: 'Information for Health Care Providers About Microneedling Devices',
        calls: 'advice',
      },
      { source: 'skinpen-care', at: 'before the procedure', calls: 'advice' },
    ],
    reason: [
      { source: 'fda-microneedling-devices', at: 'Risks of Using Microneedling Devices' },
      {
        source: 'fda-microneedling-devices',
        at: 'Information for Health Care Providers About Microneedling Devices',
      },
    ],
    reviewed,
  },
  // Nobody can say "not there" of a place that is not chosen, and "not sure" is never read as "no".
  'area-undecided': {
    when: { question: 'area', isAnyOf: ['unsure'] },
    level: 'ask-first',
    evidence: [
      { source: 'source-article', at: 'Risks and Side Effects', calls: 'bound-to-the-area' },
      {
        source: 'fda-microneedling-devices',
        at: 'Information for Patients About Microneedling Devices',
        calls: 'bound-to-the-area',
      },
      { source: 'skinpen-label', at: 'contraindications', calls: 'bound-to-the-area' },
    ],
    reason: [
      {
        source: 'fda-microneedling-devices',
        at: 'Information for Patients About Microneedling Devices',
      },
    ],
    reviewed,
  },
} as const satisfies Record<string, Rule>
