import type { Answers, Outcome, RuleId } from '../rules/index.ts'

/** One made-up respondent: who they are, what they answer, and what that comes to. */
export interface Person {
  /** A sentence about who they are. */
  readonly name: string
  /** Complete: every question that this person is asked. */
  readonly answers: Answers
  readonly outcome: Outcome
  /** The rules that their answers raise, in any order. */
  readonly rules: readonly RuleId[]
}

const nothing: Answers = {
  treatment: 'professional',
  concerns: ['acne-scars'],
  area: ['face'],
  age: '22-or-over',
  pregnancy: 'no',
  breastfeeding: 'no',
  'active-acne': 'no',
  'eczema-psoriasis': 'no',
  'keloid-history': 'no',
  isotretinoin: 'no',
  'broken-skin': 'no',
  'skin-infection': 'no',
  'skin-cancer': 'no',
  'bleeding-disorder': 'no',
  allergy: 'no',
  precautions: ['none'],
}

/** The answers of `nothingToReport` with `changes`, and nothing else. */
export const give = (changes: Answers): Answers => ({ ...nothing, ...changes })

/** Everybody that the tests know. Unit, form, journey and accessibility tests share them. */
export const people = {
  nothingToReport: {
    name: 'Ana has acne scars on her face and nothing to report',
    answers: nothing,
    outcome: 'none-identified',
    rules: [],
  },
  pregnant: {
    name: 'Beth is pregnant',
    answers: give({ concerns: ['stretch-marks'], area: ['abdomen'], pregnancy: 'yes' }),
    outcome: 'avoid',
    rules: ['pregnancy'],
  },
  severalReasons: {
    name: 'Carl makes keloids, takes isotretinoin and a blood thinner, and has spots now',
    answers: give({
      area: ['face', 'neck'],
      'active-acne': 'yes',
      'keloid-history': 'yes',
      isotretinoin: 'now',
      precautions: ['blood-thinners', 'pigment'],
    }),
    outcome: 'avoid',
    rules: ['active-acne', 'keloid-tendency', 'isotretinoin-now', 'blood-thinners', 'pigment'],
  },
  activeAcne: {
    name: 'Dina has sore spots on the skin to be treated',
    answers: give({ concerns: ['acne-scars', 'large-pores'], 'active-acne': 'yes' }),
    outcome: 'wait',
    rules: ['active-acne'],
  },
  tanned: {
    name: 'Emil is just back from the beach',
    answers: give({ concerns: ['lines-wrinkles'], precautions: ['sun'] }),
    outcome: 'wait',
    rules: ['sun'],
  },
  unsureEverywhere: {
    name: 'Fay is not sure about anything that she could be not sure about',
    answers: {
      treatment: 'unsure',
      concerns: ['other-concern'],
      area: ['unsure'],
      age: '22-or-over',
      pregnancy: 'unsure',
      breastfeeding: 'unsure',
      'active-acne': 'unsure',
      'eczema-psoriasis': 'unsure',
      'keloid-history': 'unsure',
      isotretinoin: 'unsure',
      'broken-skin': 'unsure',
      'skin-infection': 'unsure',
      'skin-cancer': 'unsure',
      'bleeding-disorder': 'unsure',
      allergy: 'unsure',
      precautions: ['unsure'],
    },
    outcome: 'ask-first',
    rules: [
      'pregnancy',
      'breastfeeding',
      'active-acne',
      'eczema-psoriasis-area',
      'broken-skin',
      'skin-infection',
      'sun',
      'moles-marks-area',
      'cold-sores-history',
      'area-undecided',
      'keloid-tendency',
      'pigment',
      'eczema-psoriasis-other',
      'isotretinoin-now',
      'isotretinoin-recent',
      'cancer-treatment',
      'blood-thinners',
      'skin-cancer',
      'bleeding-disorder',
      'metal-anaesthetic-allergy',
      'immune',
      'diabetes',
      'autoimmune',
      'radiofrequency',
      'at-home-use',
    ],
  },
  prefersNotToSay: {
    name: 'Gus prefers not to say wherever he may',
    answers: give({
      age: 'declined',
      pregnancy: 'declined',
      breastfeeding: 'declined',
      'skin-cancer': 'declined',
      'bleeding-disorder': 'declined',
      precautions: ['declined'],
    }),
    outcome: 'ask-first',
    rules: [
      'under-18',
      'age-18-to-21',
      'pregnancy',
      'breastfeeding',
      'sun',
      'moles-marks-area',
      'cold-sores-history',
      'pigment',
      'eczema-psoriasis-other',
      'cancer-treatment',
      'blood-thinners',
      'skin-cancer',
      'bleeding-disorder',
      'immune',
      'diabetes',
      'autoimmune',
    ],
  },
  eczemaSomewhere: {
    name: 'Hal has eczema and has not decided which skin to treat',
    answers: give({ concerns: ['rough-texture'], area: ['unsure'], 'eczema-psoriasis': 'yes' }),
    outcome: 'ask-first',
    rules: ['eczema-psoriasis-area', 'area-undecided'],
  },
  diabetesUnderControl: {
    name: 'Ida has diabetes, and it is under control',
    answers: give({ precautions: ['diabetes'], 'diabetes-control': 'controlled' }),
    outcome: 'ask-first',
    rules: ['diabetes'],
  },
  diabetesNotUnderControl: {
    name: 'Jon has diabetes that is not under control',
    answers: give({ precautions: ['diabetes'], 'diabetes-control': 'uncontrolled' }),
    outcome: 'ask-first',
    rules: ['diabetes', 'diabetes-uncontrolled'],
  },
  radiofrequency: {
    name: 'Kim was offered needles that heat the skin',
    answers: give({
      treatment: 'radiofrequency',
      concerns: ['lines-wrinkles', 'uneven-tone'],
      area: ['neck'],
    }),
    outcome: 'ask-first',
    rules: ['radiofrequency'],
  },
  atHomeAt19: {
    name: 'Lou is 19 and has bought a roller',
    answers: give({ treatment: 'at-home', age: '18-to-21' }),
    outcome: 'ask-first',
    rules: ['at-home-use', 'age-18-to-21'],
  },
} as const satisfies Record<string, Person>
