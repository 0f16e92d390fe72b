import { describe, expect, test } from 'vitest'
import { assess, type Answers, type Finding, type Level, type RuleId } from '../../rules/index.ts'
import { give, people } from '../people.ts'

/** What is different from `nothingToReport`, and why that decides. */
type Row = readonly [because: string, given: Answers]
type Rows = readonly [Row, ...Row[]]

interface Sides {
  /** The level in force when the reason was stated. */
  readonly level: Level
  readonly raised: Rows
  readonly unsure: Rows
  readonly quiet: Rows
}

/** Reasons that nobody can state: they are there because something is open. */
type OnlyOpen = 'area-undecided'

/** A rule without rows on every side does not compile. */
type Table = { readonly [R in Exclude<RuleId, OnlyOpen>]: Sides } & {
  readonly [R in OnlyOpen]: Omit<Sides, 'raised'>
}

const table: Table = {
  pregnancy: {
    level: 'avoid',
    raised: [['they are pregnant, or could be', { pregnancy: 'yes' }]],
    unsure: [
      ['they do not know if they are pregnant', { pregnancy: 'unsure' }],
      ['they prefer not to say', { pregnancy: 'declined' }],
    ],
    quiet: [
      ['they are not pregnant', { pregnancy: 'no' }],
      ['they are breastfeeding, which is a reason of its own', { breastfeeding: 'yes' }],
    ],
  },
  breastfeeding: {
    level: 'avoid',
    raised: [['they are breastfeeding', { breastfeeding: 'yes' }]],
    unsure: [
      ['they do not know if what they do counts', { breastfeeding: 'unsure' }],
      ['they prefer not to say', { breastfeeding: 'declined' }],
    ],
    quiet: [
      ['they are not', { breastfeeding: 'no' }],
      ['they are pregnant, which is a reason of its own', { pregnancy: 'yes' }],
    ],
  },
  'under-18': {
    level: 'avoid',
    raised: [['they are under 18', { age: 'under-18' }]],
    unsure: [['they prefer not to tell their age', { age: 'declined' }]],
    quiet: [
      ['they are 18 to 21', { age: '18-to-21' }],
      ['they are 22 or over', { age: '22-or-over' }],
    ],
  },
  'age-18-to-21': {
    level: 'ask-first',
    raised: [['they are 18 to 21', { age: '18-to-21' }]],
    unsure: [['they prefer not to tell their age', { age: 'declined' }]],
    quiet: [
      ['they are under 18, which is graver', { age: 'under-18' }],
      ['they are 22 or over', { age: '22-or-over' }],
    ],
  },
  'active-acne': {
    level: 'wait',
    raised: [
      ['they have spots on the skin to be treated', { 'active-acne': 'yes' }],
      ['they have them on one of several areas', { area: ['neck', 'scalp'], 'active-acne': 'yes' }],
    ],
    unsure: [
      ['they cannot tell spots from old marks', { 'active-acne': 'unsure' }],
      ['they have spots, but the area is open', { area: ['unsure'], 'active-acne': 'yes' }],
      ['they know neither', { area: ['unsure'], 'active-acne': 'unsure' }],
    ],
    quiet: [
      ['they only have old acne scars', { concerns: ['acne-scars'], 'active-acne': 'no' }],
      ['they have no spots wherever it will be', { area: ['unsure'], 'active-acne': 'no' }],
    ],
  },
  'eczema-psoriasis-area': {
    level: 'avoid',
    raised: [
      ['they have a rash on the skin to be treated', { 'eczema-psoriasis': 'yes' }],
      [
        'they have it on their face and may have more treated',
        { area: ['face', 'unsure'], 'eczema-psoriasis': 'yes' },
      ],
    ],
    unsure: [
      ['they do not know what their rash is', { 'eczema-psoriasis': 'unsure' }],
      ['they have a rash, but the area is open', { area: ['unsure'], 'eczema-psoriasis': 'yes' }],
    ],
    quiet: [
      ['they have none there', { 'eczema-psoriasis': 'no' }],
      ['they have it somewhere else only', { precautions: ['eczema-psoriasis-other'] }],
    ],
  },
  'broken-skin': {
    level: 'wait',
    raised: [['their skin is sunburnt', { 'broken-skin': 'yes' }]],
    unsure: [
      ['they do not know if sore counts', { 'broken-skin': 'unsure' }],
      ['they have a cut, but the area is open', { area: ['unsure'], 'broken-skin': 'yes' }],
    ],
    quiet: [['their skin is whole', { 'broken-skin': 'no' }]],
  },
  'skin-infection': {
    level: 'wait',
    raised: [['they have a cold sore now', { 'skin-infection': 'yes' }]],
    unsure: [
      ['they do not know if it is infected', { 'skin-infection': 'unsure' }],
      ['they have warts, but the area is open', { area: ['unsure'], 'skin-infection': 'yes' }],
    ],
    quiet: [
      ['they have none', { 'skin-infection': 'no' }],
      ['they get cold sores, but have none now', { precautions: ['cold-sores'] }],
    ],
  },
  sun: {
    level: 'wait',
    raised: [
      ['they are tanned', { precautions: ['sun'] }],
      [
        'they are tanned and have diabetes',
        {
          precautions: ['diabetes', 'sun'],
          'diabetes-control': 'controlled',
        },
      ],
    ],
    unsure: [
      ['they are not sure about the list', { precautions: ['unsure'] }],
      ['they prefer not to say', { precautions: ['declined'] }],
      ['they are tanned, but the area is open', { area: ['unsure'], precautions: ['sun'] }],
    ],
    quiet: [
      ['nothing on the list is true of them', { precautions: ['none'] }],
      ['only something else on the list is', { precautions: ['pigment'] }],
    ],
  },
  'moles-marks-area': {
    level: 'ask-first',
    raised: [['they have a birthmark there', { precautions: ['moles-marks'] }]],
    unsure: [
      ['they are not sure about the list', { precautions: ['unsure'] }],
      ['they have moles, but the area is open', { area: ['unsure'], precautions: ['moles-marks'] }],
    ],
    quiet: [
      ['nothing on the list is true of them', { precautions: ['none'] }],
      ['a mark worries them, which is graver', { 'skin-cancer': 'yes' }],
    ],
  },
  'cold-sores-history': {
    level: 'ask-first',
    raised: [
      ['they get cold sores and want their face treated', { precautions: ['cold-sores'] }],
      ['the face is one of the areas', { area: ['neck', 'face'], precautions: ['cold-sores'] }],
    ],
    unsure: [
      ['they get them, but the area is open', { area: ['unsure'], precautions: ['cold-sores'] }],
      [
        'they get them, and it may be more than the neck',
        { area: ['neck', 'unsure'], precautions: ['cold-sores'] },
      ],
      ['they are not sure about the list', { precautions: ['unsure'] }],
    ],
    quiet: [
      ['they want only their belly treated', { area: ['abdomen'], precautions: ['cold-sores'] }],
      ['they get none', { precautions: ['none'] }],
    ],
  },
  'area-undecided': {
    level: 'ask-first',
    unsure: [
      ['they do not know where', { area: ['unsure'] }],
      ['they know one place and may add another', { area: ['face', 'unsure'] }],
    ],
    quiet: [
      ['they know where', { area: ['face'] }],
      ['they know several places', { area: ['neck', 'abdomen', 'scalp', 'elsewhere'] }],
    ],
  },
  'keloid-tendency': {
    level: 'avoid',
    raised: [
      ['they have had a keloid', { 'keloid-history': 'yes' }],
      ['even while the area is open', { area: ['unsure'], 'keloid-history': 'yes' }],
    ],
    unsure: [['they have a scar that may be one', { 'keloid-history': 'unsure' }]],
    quiet: [['their scars are flat', { 'keloid-history': 'no' }]],
  },
  pigment: {
    level: 'ask-first',
    raised: [['their skin gets dark marks easily', { precautions: ['pigment'] }]],
    unsure: [
      ['they are not sure about the list', { precautions: ['unsure'] }],
      ['they are tanned and not sure about the rest', { precautions: ['sun', 'unsure'] }],
    ],
    quiet: [
      ['nothing on the list is true of them', { precautions: ['none'] }],
      ['they have uneven colour as a wish only', { concerns: ['uneven-tone'] }],
    ],
  },
  'eczema-psoriasis-other': {
    level: 'ask-first',
    raised: [['they had a rash elsewhere', { precautions: ['eczema-psoriasis-other'] }]],
    unsure: [['they are not sure about the list', { precautions: ['unsure'] }]],
    quiet: [
      ['nothing on the list is true of them', { precautions: ['none'] }],
      ['they have it on the skin to be treated, which is graver', { 'eczema-psoriasis': 'yes' }],
    ],
  },
  'isotretinoin-now': {
    level: 'avoid',
    raised: [['they take it now', { isotretinoin: 'now' }]],
    unsure: [['they do not know what their tablets are', { isotretinoin: 'unsure' }]],
    quiet: [
      ['they stopped some months ago', { isotretinoin: 'under-6-months' }],
      ['they do not take it', { isotretinoin: 'no' }],
    ],
  },
  'isotretinoin-recent': {
    level: 'wait',
    raised: [['they stopped less than 6 months ago', { isotretinoin: 'under-6-months' }]],
    unsure: [['they do not know when they stopped', { isotretinoin: 'unsure' }]],
    quiet: [
      ['they take it now, which is graver', { isotretinoin: 'now' }],
      ['they do not take it', { isotretinoin: 'no' }],
    ],
  },
  'cancer-treatment': {
    level: 'avoid',
    raised: [['they are in treatment for cancer', { precautions: ['cancer-treatment'] }]],
    unsure: [
      ['they are not sure about the list', { precautions: ['unsure'] }],
      ['they prefer not to say', { precautions: ['declined'] }],
    ],
    quiet: [
      ['nothing on the list is true of them', { precautions: ['none'] }],
      ['a mark worries them, which is a reason of its own', { 'skin-cancer': 'yes' }],
    ],
  },
  'blood-thinners': {
    level: 'ask-first',
    raised: [['they take aspirin every day', { precautions: ['blood-thinners'] }]],
    unsure: [['they are not sure about the list', { precautions: ['unsure'] }]],
    quiet: [
      ['nothing on the list is true of them', { precautions: ['none'] }],
      ['their blood does not clot, without a medicine', { 'bleeding-disorder': 'yes' }],
    ],
  },
  'skin-cancer': {
    level: 'avoid',
    raised: [
      ['a mole worries them', { 'skin-cancer': 'yes' }],
      ['even while the area is open', { area: ['unsure'], 'skin-cancer': 'yes' }],
    ],
    unsure: [
      ['they do not know what a mark is', { 'skin-cancer': 'unsure' }],
      ['they prefer not to say', { 'skin-cancer': 'declined' }],
    ],
    quiet: [
      ['no mark worries them', { 'skin-cancer': 'no' }],
      ['they have moles that worry nobody', { precautions: ['moles-marks'] }],
    ],
  },
  'bleeding-disorder': {
    level: 'avoid',
    raised: [['they have haemophilia', { 'bleeding-disorder': 'yes' }]],
    unsure: [
      ['they bruise easily and do not know why', { 'bleeding-disorder': 'unsure' }],
      ['they prefer not to say', { 'bleeding-disorder': 'declined' }],
    ],
    quiet: [
      ['their blood clots as usual', { 'bleeding-disorder': 'no' }],
      ['only a medicine thins it', { precautions: ['blood-thinners'] }],
    ],
  },
  'metal-anaesthetic-allergy': {
    level: 'avoid',
    raised: [['they react to steel', { allergy: 'yes' }]],
    unsure: [['they once reacted to something', { allergy: 'unsure' }]],
    quiet: [['they have no such allergy', { allergy: 'no' }]],
  },
  immune: {
    level: 'ask-first',
    raised: [['their body finds it hard to fight germs', { precautions: ['immune'] }]],
    unsure: [
      ['they are not sure about the list', { precautions: ['unsure'] }],
      ['they prefer not to say', { precautions: ['declined'] }],
    ],
    quiet: [['nothing on the list is true of them', { precautions: ['none'] }]],
  },
  diabetes: {
    level: 'ask-first',
    raised: [
      [
        'they have diabetes under control',
        {
          precautions: ['diabetes'],
          'diabetes-control': 'controlled',
        },
      ],
      [
        'they have diabetes and will not say more',
        {
          precautions: ['diabetes'],
          'diabetes-control': 'declined',
        },
      ],
    ],
    unsure: [['they are not sure about the list', { precautions: ['unsure'] }]],
    quiet: [
      ['nothing on the list is true of them', { precautions: ['none'] }],
      ['only something else on the list is', { precautions: ['immune', 'autoimmune'] }],
    ],
  },
  'diabetes-uncontrolled': {
    level: 'ask-first',
    raised: [
      [
        'they have diabetes that is not under control',
        {
          precautions: ['diabetes'],
          'diabetes-control': 'uncontrolled',
        },
      ],
    ],
    unsure: [
      [
        'they do not know if it is under control',
        {
          precautions: ['diabetes'],
          'diabetes-control': 'unsure',
        },
      ],
      [
        'they prefer not to say',
        {
          precautions: ['diabetes'],
          'diabetes-control': 'declined',
        },
      ],
    ],
    quiet: [
      [
        'it is under control',
        {
          precautions: ['diabetes'],
          'diabetes-control': 'controlled',
        },
      ],
      [
        'they unticked diabetes after they said so',
        {
          precautions: ['none'],
          'diabetes-control': 'uncontrolled',
        },
      ],
    ],
  },
  autoimmune: {
    level: 'ask-first',
    raised: [['they have lupus', { precautions: ['autoimmune'] }]],
    unsure: [['they are not sure about the list', { precautions: ['unsure'] }]],
    quiet: [['nothing on the list is true of them', { precautions: ['none'] }]],
  },
  radiofrequency: {
    level: 'ask-first',
    raised: [['the needles heat the skin', { treatment: 'radiofrequency' }]],
    unsure: [['they do not know which device it is', { treatment: 'unsure' }]],
    quiet: [
      ['the needles only prick', { treatment: 'professional' }],
      ['they do it at home with a roller', { treatment: 'at-home' }],
    ],
  },
  'at-home-use': {
    level: 'ask-first',
    raised: [['they do it at home', { treatment: 'at-home' }]],
    unsure: [['they do not know what they will choose', { treatment: 'unsure' }]],
    quiet: [
      ['a professional does it', { treatment: 'professional' }],
      ['a professional does it, with heat', { treatment: 'radiofrequency' }],
    ],
  },
}

function findingOf(rule: string, given: Answers): Finding | null {
  const found = assess(give(given))
  if (found.status !== 'completed') throw new Error(`"${found.next}" is not answered in this row`)
  return found.findings.find((finding) => finding.rule === rule) ?? null
}

describe.for(Object.entries<Partial<Sides> & Omit<Sides, 'raised'>>(table))(
  '%s',
  ([rule, { level, raised = [], unsure, quiet }]) => {
    test.for(raised)(`is raised at ${level}: %s`, ([, given]) => {
      expect(findingOf(rule, given)).toMatchObject({ level, basis: 'stated' })
    })

    test.for(unsure)('is something to ask about: %s', ([, given]) => {
      expect(findingOf(rule, given)).toMatchObject({ level: 'ask-first', basis: 'unsure' })
    })

    test.for(quiet)('is quiet: %s', ([, given]) => {
      expect(findingOf(rule, given)).toBeNull()
    })
  },
)

test('nobody is told a reason of which they said nothing', () => {
  const { answers } = people.nothingToReport
  expect(assess(answers)).toEqual({ status: 'completed', outcome: 'none-identified', findings: [] })
})

/** Reasons that hold only on the skin to be treated, and what raises them there. */
const onTheSkin = [
  ['active-acne', { 'active-acne': 'yes' }],
  ['eczema-psoriasis-area', { 'eczema-psoriasis': 'yes' }],
  ['broken-skin', { 'broken-skin': 'yes' }],
  ['skin-infection', { 'skin-infection': 'yes' }],
  ['sun', { precautions: ['sun'] }],
  ['moles-marks-area', { precautions: ['moles-marks'] }],
] as const satisfies readonly (readonly [RuleId, Answers])[]

const places = ['face', 'neck', 'abdomen', 'scalp', 'elsewhere'] as const
const everywhere = onTheSkin.flatMap(([rule, given]) =>
  places.map((place) => [rule, place, { ...given, area: [place] }] as const),
)

test.for(everywhere)('%s is stated by whoever has it on their %s', ([rule, , given]) => {
  expect(findingOf(rule, given)).toMatchObject({ level: table[rule].level, basis: 'stated' })
})
