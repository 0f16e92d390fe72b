import type { Place } from './model.ts'

/** A number, or a span of numbers, that texts and pictures share, and where it stands. */
export interface Figure {
  readonly from: number
  readonly to: number
  readonly evidence: readonly [Place, ...Place[]]
}

/**
 * The figures of the article and of the sources that correct it. Lengths in mm, spans of the course in
 * days from a session (months of 30 days), prices in US dollars. A single number has `from` equal to `to`.
 */
export const figures = {
  sessions: {
    from: 3,
    to: 6,
    evidence: [{ source: 'source-article', at: 'What to Expect' }],
  },
  pricePerSession: {
    from: 150,
    to: 700,
    evidence: [{ source: 'source-article', at: 'Cost Considerations' }],
  },
  homeNeedle: {
    from: 0.25,
    to: 0.5,
    evidence: [{ source: 'source-article', at: 'At-Home vs. Professional' }],
  },
  /** As long as the devices go, not as long as anyone has tested them. */
  professionalNeedle: {
    from: 2.5,
    to: 2.5,
    evidence: [{ source: 'source-article', at: 'At-Home vs. Professional' }],
  },
  evaluatedOnFace: {
    from: 1.5,
    to: 1.5,
    evidence: [{ source: 'skinpen-label', at: 'precautions: needle depth' }],
  },
  outerSkin: {
    from: 0.2,
    to: 0.2,
    evidence: [{ source: 'kao-skin', at: 'the three layers' }],
  },
  averageSkin: { from: 2, to: 2, evidence: [{ source: 'kao-skin', at: 'the three layers' }] },
  skinByPlace: { from: 0.6, to: 3, evidence: [{ source: 'kao-skin', at: 'the three layers' }] },
  authorisedAge: {
    from: 22,
    to: 22,
    evidence: [
      { source: 'fda-microneedling-devices', at: 'Legally Marketed Uses of Microneedling Devices' },
    ],
  },
  noMakeUp: {
    from: 0,
    to: 1,
    evidence: [
      { source: 'source-article', at: 'Aftercare' },
      { source: 'skinpen-care', at: 'after the procedure' },
    ],
  },
  redness: {
    from: 0,
    to: 2,
    evidence: [
      { source: 'source-article', at: 'What to Expect' },
      { source: 'skinpen-care', at: 'after the procedure' },
    ],
  },
  noSweat: { from: 0, to: 3, evidence: [{ source: 'skinpen-care', at: 'after the procedure' }] },
  usualEffects: { from: 0, to: 7, evidence: [{ source: 'chu-2021', at: 'abstract' }] },
  sunCare: {
    from: 0,
    to: 14,
    evidence: [
      {
        source: 'fda-microneedling-devices',
        at: 'Information for Patients About Microneedling Devices',
      },
    ],
  },
  nextSession: { from: 30, to: 30, evidence: [{ source: 'jcad-2020', at: 'abstract' }] },
  lastingResults: {
    from: 90,
    to: 180,
    evidence: [{ source: 'source-article', at: 'How Long Before Results Show?' }],
  },
} as const satisfies Record<string, Figure>

export type FigureId = keyof typeof figures

/** The spans of the course, in the order in which they end: what the timeline draws. */
export const course = [
  'noMakeUp',
  'redness',
  'noSweat',
  'usualEffects',
  'sunCare',
  'nextSession',
  'lastingResults',
] as const satisfies readonly FigureId[]

/** The lengths that the skin picture draws beside one another, in mm. */
export const needles = [
  'homeNeedle',
  'evaluatedOnFace',
  'professionalNeedle',
] as const satisfies readonly FigureId[]

/** Price of a whole course in US dollars: the fewest sessions at the lowest price to the most at the highest. */
export const coursePrice = {
  from: figures.sessions.from * figures.pricePerSession.from,
  to: figures.sessions.to * figures.pricePerSession.to,
} as const
