import type { OptionId, Place, QuestionId } from './model.ts'

type Places = readonly [Place, ...Place[]]

/**
 * What is known about microneedling beyond the rules: section by section of the guide, in order,
 * each fact with the places it rests on. The words are in `src/text`, keyed by these permanent ids.
 */
export const facts = {
  'what-it-is': {
    'tiny-holes': [{ source: 'fda-microneedling-devices', at: 'what they are' }],
    'other-names': [{ source: 'source-article', at: 'What Is Microneedling?' }],
    'medical-procedure': [{ source: 'fda-microneedling-devices', at: 'what they are' }],
  },
  'how-it-works': {
    'skin-repairs': [{ source: 'source-article', at: 'How Does Microneedling Work?' }],
    'takes-time': [{ source: 'source-article', at: 'How Long Before Results Show?' }],
  },
  'may-help': {
    'reported-uses': [{ source: 'source-article', at: 'What Can Microneedling Help With?' }],
    'authorised-uses': [
      { source: 'fda-microneedling-devices', at: 'authorised uses' },
      { source: 'den160029', at: 'indications for use' },
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
      { source: 'fda-microneedling-devices', at: 'what they are not approved for' },
      { source: 'soltani-2014', at: 'abstract' },
      { source: 'granuloma-review-2024', at: 'abstract' },
    ],
    'blood-products': [
      { source: 'fda-microneedling-devices', at: 'what they are not approved for' },
      { source: 'cdc-2024', at: 'summary' },
    ],
    'how-many': [
      { source: 'source-article', at: 'What to Expect' },
      { source: 'jcad-2020', at: 'abstract' },
    ],
  },
  risks: {
    common: [
      { source: 'fda-microneedling-devices', at: 'risks' },
      { source: 'source-article', at: 'Risks and Side Effects' },
    ],
    'less-common': [{ source: 'fda-microneedling-devices', at: 'risks' }],
    'done-badly': [{ source: 'source-article', at: 'Risks and Side Effects' }],
    lasting: [
      { source: 'fda-microneedling-devices', at: 'risks' },
      { source: 'chu-2021', at: 'abstract' },
    ],
    'how-often': [{ source: 'chu-2021', at: 'abstract' }],
    cartridges: [{ source: 'fda-microneedling-devices', at: 'needle cartridges' }],
    'get-help': [{ source: 'fda-microneedling-devices', at: 'advice to clinicians' }],
  },
  aftercare: {
    gentle: [{ source: 'source-article', at: 'Aftercare' }],
    'make-up-and-sunscreen': [
      { source: 'source-article', at: 'Aftercare' },
      { source: 'skinpen-care', at: 'after the procedure' },
    ],
    'no-sweat': [{ source: 'skinpen-care', at: 'after the procedure' }],
    sun: [{ source: 'fda-microneedling-devices', at: 'who it may not suit' }],
    'leave-it': [{ source: 'source-article', at: 'Aftercare' }],
  },
  results: {
    'first-days': [
      { source: 'source-article', at: 'How Long Before Results Show?' },
      { source: 'skinpen-care', at: 'after the procedure' },
    ],
    'later-months': [{ source: 'source-article', at: 'How Long Before Results Show?' }],
    'no-promise': [{ source: 'device-notes', at: 'trials and reviews' }],
  },
  compared: {
    peels: [{ source: 'source-article', at: 'Microneedling vs. Other Treatments' }],
    lasers: [{ source: 'source-article', at: 'Microneedling vs. Other Treatments' }],
    botox: [{ source: 'source-article', at: 'Microneedling vs. Other Treatments' }],
    others: [{ source: 'fda-microneedling-devices', at: 'other treatments' }],
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
    training: [{ source: 'fda-microneedling-devices', at: 'questions to ask' }],
    cleaning: [{ source: 'fda-microneedling-devices', at: 'questions to ask' }],
    'new-cartridge': [{ source: 'fda-microneedling-devices', at: 'questions to ask' }],
    labelling: [{ source: 'fda-microneedling-devices', at: 'questions to ask' }],
  },
  'in-short': {
    summary: [{ source: 'source-article', at: 'Summary' }],
    'talk-first': [{ source: 'source-article', at: 'Summary' }],
  },
} as const satisfies Record<string, Record<string, Places>>

export type SectionId = keyof typeof facts
/** Every fact of every section; the ids are unique across sections. */
export type FactId = { [S in SectionId]: keyof (typeof facts)[S] }[SectionId]

/** The question that asks for wishes, not for reasons: the result tells what is reported for each. */
export const wishes = { question: 'concerns', area: 'area' } as const satisfies Record<
  string,
  QuestionId
>
export type ConcernId = OptionId<typeof wishes.question>

/** Other treatments to ask about. Words for each are in `src/text`. */
export type Alternative = 'peels' | 'lasers' | 'energy-devices' | 'fillers' | 'botox' | 'skincare'

/** What one wish rests on, and whether the FDA has authorised a device for it. */
export interface Concern {
  readonly authorised: 'yes' | 'no' | 'not-known'
  readonly evidence: Places
  readonly alternatives: readonly [Alternative, ...Alternative[]]
}

/** For each wish: where it is reported, and the alternatives that the sources name. */
export const concerns = {
  'acne-scars': {
    authorised: 'yes',
    evidence: [
      { source: 'source-article', at: 'What Can Microneedling Help With?' },
      { source: 'fda-microneedling-devices', at: 'authorised uses' },
      { source: 'device-notes', at: 'trials and reviews' },
    ],
    alternatives: ['peels', 'lasers', 'energy-devices', 'fillers'],
  },
  'lines-wrinkles': {
    authorised: 'yes',
    evidence: [
      { source: 'source-article', at: 'What Can Microneedling Help With?' },
      { source: 'fda-microneedling-devices', at: 'authorised uses' },
      { source: 'device-notes', at: 'trials and reviews' },
    ],
    alternatives: ['botox', 'peels', 'lasers', 'energy-devices', 'fillers'],
  },
  'uneven-tone': {
    authorised: 'no',
    evidence: [
      { source: 'source-article', at: 'What Can Microneedling Help With?' },
      { source: 'fda-microneedling-devices', at: 'risks' },
    ],
    alternatives: ['peels', 'lasers', 'skincare'],
  },
  'stretch-marks': {
    authorised: 'no',
    evidence: [
      { source: 'source-article', at: 'What Can Microneedling Help With?' },
      { source: 'fda-microneedling-devices', at: 'authorised uses' },
    ],
    alternatives: ['lasers', 'energy-devices'],
  },
  'large-pores': {
    authorised: 'no',
    evidence: [{ source: 'source-article', at: 'What Can Microneedling Help With?' }],
    alternatives: ['peels', 'lasers', 'skincare'],
  },
  'rough-texture': {
    authorised: 'no',
    evidence: [
      { source: 'source-article', at: 'What Can Microneedling Help With?' },
      { source: 'source-article', at: 'How Long Before Results Show?' },
    ],
    alternatives: ['peels', 'lasers', 'skincare'],
  },
  'other-concern': {
    authorised: 'not-known',
    evidence: [{ source: 'fda-microneedling-devices', at: 'authorised uses' }],
    alternatives: ['peels', 'lasers', 'skincare'],
  },
} as const satisfies Record<ConcernId, Concern>

/** Where "How to tell" comes from, for questions that a person could answer by looking or checking. */
export const signs = {
  'active-acne': [{ source: 'bad-skin-of-colour', at: 'acne' }],
  'eczema-psoriasis': [
    { source: 'mnt-eczema', at: 'opening' },
    { source: 'doh-psoriasis', at: 'symptoms' },
  ],
  'keloid-history': [
    { source: 'nhs-keloid', at: 'about keloid scars' },
    { source: 'bad-skin-of-colour', at: 'keloid scars' },
  ],
  isotretinoin: [{ source: 'skinpen-label', at: 'contraindications' }],
  'skin-infection': [{ source: 'nhs-cellulitis', at: 'symptoms' }],
} as const satisfies Partial<Record<QuestionId, Places>>
