import type { Place } from './model.ts'

type Places = readonly [Place, ...Place[]]

/**
 * What is known about microneedling beyond the rules: section by section of the guide, in order,
 * each fact with the places it rests on. The words are in `src/text`, keyed by these permanent ids.
 */
export const facts = {
  'what-it-is': {
    'tiny-holes': [{ source: 'fda-microneedling-devices', at: 'What Are Microneedling Devices?' }],
    'other-names': [{ source: 'source-article', at: 'What Is Microneedling?' }],
    'medical-procedure': [
      {
        source: 'fda-microneedling-devices',
        at: 'Information for Patients About Microneedling Devices',
      },
    ],
  },
  'how-it-works': {
    'skin-repairs': [{ source: 'source-article', at: 'How Does Microneedling Work?' }],
    'takes-time': [{ source: 'source-article', at: 'How Long Before Results Show?' }],
  },
  'may-help': {
    'reported-uses': [{ source: 'source-article', at: 'What Can Microneedling Help With?' }],
    'authorised-uses': [
      { source: 'fda-microneedling-devices', at: 'Legally Marketed Uses of Microneedling Devices' },
      { source: 'den160029', at: 'indications for use' },
      { source: 'device-notes', at: 'neck and eye-area devices' },
    ],
    'acne-scar-evidence': [{ source: 'device-notes', at: 'trials and reviews' }],
    'wrinkle-evidence': [{ source: 'device-notes', at: 'trials and reviews' }],
  },
  'home-and-professional': {
    'at-home': [
      { source: 'source-article', at: 'At-Home vs. Professional' },
      { source: 'fda-consumer-update', at: 'over-the-counter sale' },
    ],
    'home-worries': [{ source: 'allure-2017', at: 'at home' }],
    professional: [
      { source: 'source-article', at: 'At-Home vs. Professional' },
      { source: 'skinpen-label', at: 'precautions: needle depth' },
      { source: 'device-notes', at: 'neck study' },
    ],
    'skin-depth': [{ source: 'kao-skin', at: 'the three layers' }],
    'radiofrequency-differs': [{ source: 'fda-rf-safety', at: 'what the FDA has seen' }],
  },
  'a-session': {
    numbing: [
      { source: 'source-article', at: 'What to Expect' },
      { source: 'fda-numbing-cream', at: 'the warning' },
    ],
    'the-device': [{ source: 'source-article', at: 'What to Expect' }],
    serums: [
      { source: 'source-article', at: 'What to Expect' },
      {
        source: 'fda-microneedling-devices',
        at: 'Information for Patients About Microneedling Devices',
      },
      { source: 'soltani-2014', at: 'abstract' },
      { source: 'granuloma-review-2024', at: 'abstract' },
    ],
    'blood-products': [
      {
        source: 'fda-microneedling-devices',
        at: 'Information for Patients About Microneedling Devices',
      },
      { source: 'cdc-2024', at: 'summary' },
    ],
    'how-many': [
      { source: 'source-article', at: 'What to Expect' },
      { source: 'jcad-2020', at: 'abstract' },
    ],
  },
  risks: {
    common: [
      { source: 'fda-microneedling-devices', at: 'Risks of Using Microneedling Devices' },
      { source: 'source-article', at: 'Risks and Side Effects' },
      { source: 'nhs-cellulitis', at: 'symptoms' },
    ],
    'less-common': [
      { source: 'fda-microneedling-devices', at: 'Risks of Using Microneedling Devices' },
    ],
    'done-badly': [{ source: 'source-article', at: 'Risks and Side Effects' }],
    lasting: [
      { source: 'fda-microneedling-devices', at: 'Risks of Using Microneedling Devices' },
      { source: 'chu-2021', at: 'abstract' },
    ],
    'how-often': [{ source: 'chu-2021', at: 'abstract; the number of people from a news report' }],
    'other-uses': [
      { source: 'fda-microneedling-devices', at: 'Risks of Using Microneedling Devices' },
    ],
    cartridges: [
      {
        source: 'fda-microneedling-devices',
        at: 'Information for Patients About Microneedling Devices',
      },
    ],
    'get-help': [
      {
        source: 'fda-microneedling-devices',
        at: 'Information for Health Care Providers About Microneedling Devices',
      },
    ],
  },
  aftercare: {
    gentle: [{ source: 'source-article', at: 'Aftercare' }],
    'make-up-and-sunscreen': [
      { source: 'source-article', at: 'Aftercare' },
      { source: 'skinpen-care', at: 'after the procedure' },
    ],
    'no-sweat': [{ source: 'skinpen-care', at: 'after the procedure' }],
    sun: [
      {
        source: 'fda-microneedling-devices',
        at: 'Information for Patients About Microneedling Devices',
      },
    ],
    'leave-it': [{ source: 'source-article', at: 'Aftercare' }],
  },
  results: {
    'first-days': [
      { source: 'nhs-cellulitis', at: 'symptoms: redness on brown or black skin' },
      { source: 'source-article', at: 'How Long Before Results Show?' },
      { source: 'skinpen-care', at: 'after the procedure' },
    ],
    'later-months': [{ source: 'source-article', at: 'How Long Before Results Show?' }],
    'no-promise': [
      { source: 'fda-microneedling-devices', at: 'Risks of Using Microneedling Devices' },
      { source: 'device-notes', at: 'trials and reviews' },
    ],
  },
  compared: {
    peels: [{ source: 'source-article', at: 'Microneedling vs. Other Treatments' }],
    lasers: [{ source: 'source-article', at: 'Microneedling vs. Other Treatments' }],
    botox: [{ source: 'source-article', at: 'Microneedling vs. Other Treatments' }],
    skincare: [{ source: 'source-article', at: 'Summary' }],
    others: [
      {
        source: 'fda-microneedling-devices',
        at: 'Information for Health Care Providers About Microneedling Devices',
      },
    ],
  },
  cost: {
    'per-session': [{ source: 'source-article', at: 'Cost Considerations' }],
    'per-course': [
      { source: 'source-article', at: 'Cost Considerations' },
      { source: 'source-article', at: 'What to Expect' },
    ],
    'home-is-cheaper': [{ source: 'source-article', at: 'Cost Considerations' }],
  },
  choosing: {
    training: [
      {
        source: 'fda-microneedling-devices',
        at: 'Information for Patients About Microneedling Devices',
      },
    ],
    cleaning: [
      {
        source: 'fda-microneedling-devices',
        at: 'Information for Patients About Microneedling Devices',
      },
    ],
    'new-cartridge': [
      {
        source: 'fda-microneedling-devices',
        at: 'Information for Patients About Microneedling Devices',
      },
    ],
    labelling: [
      {
        source: 'fda-microneedling-devices',
        at: 'Information for Patients About Microneedling Devices',
      },
    ],
  },
  'in-short': {
    summary: [{ source: 'source-article', at: 'Summary' }],
    'talk-first': [{ source: 'source-article', at: 'Summary' }],
  },
} as const satisfies Record<string, Record<string, Places>>

export type SectionId = keyof typeof facts
/** Every fact of every section; the ids are unique across sections. */
export type FactId = { [S in SectionId]: keyof (typeof facts)[S] }[SectionId]
