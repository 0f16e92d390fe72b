import type { OptionId, Place, QuestionId } from './model.ts'

type Places = readonly [Place, ...Place[]]

/** The question that asks for wishes, not for reasons: the result tells what is reported for each. */
export const wishes = { question: 'concerns' } as const satisfies Record<string, QuestionId>
export type ConcernId = OptionId<typeof wishes.question>

/** Other treatments to ask about. Words for each are in `src/text`. */
export type Alternative = 'peels' | 'lasers' | 'energy-devices' | 'fillers' | 'botox' | 'skincare'

/** What one wish rests on, and whether the FDA has authorised a device for it. */
export interface Concern {
  readonly authorised: 'yes' | 'no' | 'not-known'
  readonly evidence: Places
  readonly alternatives: readonly [Alternative, ...Alternative[]]
}

/** Where other treatments are named. They are named for skin in general, not for one wish. */
export const alternativesNamed = [
  {
    source: 'fda-microneedling-devices',
    at: 'Information for Health Care Providers About Microneedling Devices',
  },
  { source: 'source-article', at: 'Microneedling vs. Other Treatments' },
] as const satisfies Places

/** For each wish: where it is reported, and the alternatives that the sources name. */
export const concerns = {
  'acne-scars': {
    authorised: 'yes',
    evidence: [
      { source: 'source-article', at: 'What Can Microneedling Help With?' },
      { source: 'fda-microneedling-devices', at: 'Legally Marketed Uses of Microneedling Devices' },
      { source: 'device-notes', at: 'trials and reviews' },
    ],
    alternatives: ['peels', 'lasers', 'energy-devices', 'fillers'],
  },
  'lines-wrinkles': {
    authorised: 'yes',
    evidence: [
      { source: 'source-article', at: 'What Can Microneedling Help With?' },
      { source: 'fda-microneedling-devices', at: 'Legally Marketed Uses of Microneedling Devices' },
      { source: 'device-notes', at: 'trials and reviews' },
    ],
    alternatives: ['botox', 'peels', 'lasers', 'energy-devices', 'fillers'],
  },
  'uneven-tone': {
    authorised: 'no',
    evidence: [
      { source: 'source-article', at: 'What Can Microneedling Help With?' },
      { source: 'fda-microneedling-devices', at: 'Risks of Using Microneedling Devices' },
      { source: 'fda-microneedling-devices', at: 'Legally Marketed Uses of Microneedling Devices' },
    ],
    alternatives: ['peels', 'lasers', 'skincare'],
  },
  'stretch-marks': {
    authorised: 'no',
    evidence: [
      { source: 'source-article', at: 'What Can Microneedling Help With?' },
      { source: 'fda-microneedling-devices', at: 'Legally Marketed Uses of Microneedling Devices' },
    ],
    alternatives: ['lasers', 'energy-devices'],
  },
  'large-pores': {
    authorised: 'no',
    evidence: [
      { source: 'source-article', at: 'What Can Microneedling Help With?' },
      { source: 'fda-microneedling-devices', at: 'Legally Marketed Uses of Microneedling Devices' },
    ],
    alternatives: ['peels', 'lasers', 'skincare'],
  },
  'rough-texture': {
    authorised: 'no',
    evidence: [
      { source: 'source-article', at: 'What Can Microneedling Help With?' },
      { source: 'source-article', at: 'How Long Before Results Show?' },
      { source: 'fda-microneedling-devices', at: 'Legally Marketed Uses of Microneedling Devices' },
    ],
    alternatives: ['peels', 'lasers', 'skincare'],
  },
  'other-concern': {
    authorised: 'not-known',
    evidence: [
      { source: 'fda-microneedling-devices', at: 'Legally Marketed Uses of Microneedling Devices' },
    ],
    alternatives: ['peels', 'lasers', 'skincare'],
  },
} as const satisfies Record<ConcernId, Concern>
