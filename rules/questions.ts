import type { Criterion, Question } from './model.ts'

/**
 * What is asked, in order. The ids are permanent: stored answers, hand-offs and tests rely on them.
 * `many` questions are those where more than one option can be true of the same person.
 */
export const questions = {
  treatment: { kind: 'one', options: ['professional', 'radiofrequency', 'at-home', 'unsure'] },
  concerns: {
    kind: 'many',
    options: [
      'acne-scars',
      'lines-wrinkles',
      'uneven-tone',
      'stretch-marks',
      'large-pores',
      'rough-texture',
      'other-concern',
    ],
  },
  area: { kind: 'many', options: ['face', 'neck', 'abdomen', 'scalp', 'elsewhere', 'unsure'] },
  age: { kind: 'one', options: ['under-18', '18-to-21', '22-or-over', 'declined'] },
  pregnancy: { kind: 'one', options: ['yes', 'no', 'unsure', 'declined'] },
  breastfeeding: { kind: 'one', options: ['yes', 'no', 'unsure', 'declined'] },
  'active-acne': { kind: 'one', options: ['yes', 'no', 'unsure'] },
  'eczema-psoriasis': { kind: 'one', options: ['yes', 'no', 'unsure'] },
  'keloid-history': { kind: 'one', options: ['yes', 'no', 'unsure'] },
  isotretinoin: { kind: 'one', options: ['now', 'under-6-months', 'no', 'unsure'] },
  'broken-skin': { kind: 'one', options: ['yes', 'no', 'unsure'] },
  'skin-infection': { kind: 'one', options: ['yes', 'no', 'unsure'] },
  'skin-cancer': { kind: 'one', options: ['yes', 'no', 'unsure', 'declined'] },
  'bleeding-disorder': { kind: 'one', options: ['yes', 'no', 'unsure', 'declined'] },
  allergy: { kind: 'one', options: ['yes', 'no', 'unsure'] },
  precautions: {
    kind: 'many',
    options: [
      'cancer-treatment',
      'blood-thinners',
      'immune',
      'diabetes',
      'autoimmune',
      'eczema-psoriasis-other',
      'cold-sores',
      'sun',
      'pigment',
      'moles-marks',
      'none',
      'unsure',
      'declined',
    ],
  },
  'diabetes-control': {
    kind: 'one',
    options: ['controlled', 'uncontrolled', 'unsure', 'declined'],
  },
} as const satisfies Record<string, Question>

/** The ids of all questions, in the order of asking. */
export const questionIds = Object.keys(questions) as readonly (keyof typeof questions)[]

/**
 * Questions asked only when a criterion holds. A table of its own, because a criterion
 * inside the literal above would make its type refer to itself (TS2502, TS7022).
 */
export const followUps = {
  'diabetes-control': { question: 'precautions', isAnyOf: ['diabetes'] },
} as const satisfies Partial<Record<keyof typeof questions, Criterion>>
