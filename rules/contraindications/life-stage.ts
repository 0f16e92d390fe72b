import type { Rule } from '../model.ts'

const reviewed = { on: '2026-11-22', by: 'evidence-review', until: '2027-11-22' } as const

/** Reasons that come with a time of life: pregnancy, breastfeeding, age. */
export const lifeStage = {
  pregnancy: {
    when: { question: 'pregnancy', isAnyOf: ['yes'] },
    level: 'avoid',
    evidence: [
      { source: 'source-article', at: 'Risks and Side Effects', calls: 'not-recommended' },
      { source: 'skinpen-label', at: 'contraindications', calls: 'contraindication' },
      {
        source: 'fda-microneedling-devices',
        at: 'Information for Patients About Microneedling Devices',
        calls: 'may-not-be-suitable',
      },
      { source: 'garg-2022', at: 'abstract', calls: 'advice' },
      { source: 'pregnancy-review-2017', at: 'abstract', calls: 'advice' },
      { source: 'pregnancy-surgery-2010', at: 'abstract', calls: 'advice' },
    ],
    // The level is agreed; the article's reason (more sensitive skin) is not found elsewhere.
    disagreement: [
      { source: 'source-article', at: 'Risks and Side Effects', stance: 'other-reason' },
    ],
    reason: [
      { source: 'garg-2022', at: 'abstract' },
      { source: 'pregnancy-review-2017', at: 'abstract' },
      { source: 'pregnancy-surgery-2010', at: 'abstract' },
    ],
    reviewed,
  },
  breastfeeding: {
    when: { question: 'breastfeeding', isAnyOf: ['yes'] },
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
      { source: 'lactation-review-2017', at: 'abstract', stance: 'less-strict' },
      { source: 'source-article', at: 'Risks and Side Effects', stance: 'does-not-list-it' },
    ],
    reason: [],
    reviewed,
  },
  // `avoid` under 18 is our own choice: the sources only name the age from which devices were authorised.
  'under-18': {
    when: { question: 'age', isAnyOf: ['under-18'] },
    level: 'avoid',
    evidence: [
      {
        source: 'fda-microneedling-devices',
        at: 'Legally Marketed Uses of Microneedling Devices',
        calls: 'not-authorised',
      },
      { source: 'den160029', at: 'indications for use', calls: 'not-authorised' },
    ],
    reason: [
      { source: 'fda-microneedling-devices', at: 'Legally Marketed Uses of Microneedling Devices' },
    ],
    reviewed,
  },
  'age-18-to-21': {
    when: { question: 'age', isAnyOf: ['18-to-21'] },
    level: 'ask-first',
    evidence: [
      {
        source: 'fda-microneedling-devices',
        at: 'Legally Marketed Uses of Microneedling Devices',
        calls: 'not-authorised',
      },
      { source: 'den160029', at: 'indications for use', calls: 'not-authorised' },
    ],
    reason: [
      { source: 'fda-microneedling-devices', at: 'Legally Marketed Uses of Microneedling Devices' },
    ],
    reviewed,
  },
} as const satisfies Record<string, Rule>
