import { coursePrice, figures } from '../../rules/index.ts'
import type { Spans, Text } from '../../src/text/index.ts'
import { saidToClinics } from './said-clinic.ts'
import { saidAtHandOff } from './said-handoff.ts'
import { saidOfProof } from './said-proof.ts'

export type Call = (...args: readonly never[]) => string
export type Leaf = readonly [place: string, words: string | Call]

/** Every string and every function in `value`, with the place where it stands. */
export function leaves(value: unknown, place = ''): readonly Leaf[] {
  if (typeof value === 'string') return [[place, value]]
  if (typeof value === 'function') return [[place, value as Call]]
  const parts = Object.entries(value as object)
  return parts.flatMap(([key, part]) => leaves(part, place === '' ? key : `${place}.${key}`))
}

export interface Said {
  readonly words: string
  /** What has to stand in the words for the reader to see each value. */
  readonly shown: readonly string[]
}

const price = { from: 41, to: 43 }
const each = { from: 47, to: 53 }
const sessions = { from: 59, to: 61 }

/** Words around values, with values that can stand nowhere else. */
export const said: Readonly<Record<string, (text: Text) => readonly Said[]>> = {
  ...saidToClinics,
  ...saidAtHandOff,
  ...saidOfProof,
  'format.number': ({ format }) => [{ words: format.number(7), shown: ['7'] }],
  'format.millimetres': ({ format }) => [{ words: format.millimetres(7), shown: ['7'] }],
  'format.dollars': ({ format }) => [{ words: format.dollars(7), shown: ['7'] }],
  'format.date': ({ format }) => [
    { words: format.date('2031'), shown: ['2031'] },
    { words: format.date('2031-05'), shown: ['2031'] },
    { words: format.date('2031-05-07'), shown: ['2031', '7'] },
  ],
  'format.millimetreRange': ({ format }) => [
    { words: format.millimetreRange(7, 9), shown: ['7', '9'] },
  ],
  'format.answers': ({ format }) => [
    { words: format.answers(['One, or two', 'Three']), shown: ['One, or two', 'Three'] },
  ],
  'shell.title': ({ shell }) => [
    { words: shell.title('Some page', false), shown: ['Some page', shell.name] },
    { words: shell.title('Some page', true), shown: ['Some page', shell.name] },
  ],
  'notices.languageMissing': ({ notices }) => [
    { words: notices.languageMissing('Klingon'), shown: ['Klingon'] },
  ],
  'notices.savedPartly': ({ notices }) => [
    { words: notices.savedPartly(['One?']), shown: ['One?'] },
    { words: notices.savedPartly(['One?', 'Two?', 'Three?']), shown: ['One?', 'Two?', 'Three?'] },
  ],
  'form.progress': ({ form }) => [{ words: form.progress(41, 43), shown: ['41', '43'] }],
  'result.version': ({ result, format }) => [
    {
      words: result.version('9.8.7', 'sha256-abc', '2031-05-07'),
      shown: ['9.8.7', 'sha256-abc', format.date('2031-05-07')],
    },
  ],
  'result.lapsed': ({ result }) => [{ words: result.lapsed(41, 43), shown: ['41', '43'] }],
  'result.unreviewed': ({ result }) => [{ words: result.unreviewed(41, 43), shown: ['41', '43'] }],
  'concerns.courseSessions': ({ concerns }) => [
    { words: concerns.courseSessions(sessions), shown: ['59', '61'] },
  ],
  'concerns.courseTime': ({ concerns }) => [
    { words: concerns.courseTime({ from: 41 * 30, to: 43 * 30 }), shown: ['41', '43'] },
  ],
  'concerns.coursePrice': ({ concerns }) => [
    {
      words: concerns.coursePrice(price, each, sessions),
      shown: ['41', '43', '47', '53', '59', '61'],
    },
  ],
  'concerns.priceBar': ({ concerns }) => [{ words: concerns.priceBar(price), shown: ['41', '43'] }],
  'guide.pictures.day': ({ guide }) => [
    { words: guide.pictures.day(0), shown: [] },
    { words: guide.pictures.day(1), shown: ['1'] },
    { words: guide.pictures.day(14), shown: ['14'] },
    { words: guide.pictures.day(180), shown: ['6'] },
  ],
  'evidence.review': ({ evidence, format }) => [
    {
      words: evidence.review('2031-05-07', 'somebody', '2032-06-08'),
      shown: [format.date('2031-05-07'), 'somebody', format.date('2032-06-08')],
    },
  ],
  'accessibility.checked': ({ accessibility, format }) => [
    { words: accessibility.checked('2031-05-07'), shown: [format.date('2031-05-07')] },
  ],
  'printable.onlyIf': ({ printable }) => [{ words: printable.onlyIf('3b'), shown: ['3b'] }],
  'printable.anyOf': ({ printable }) => [
    { words: printable.anyOf(['1a', '2b', '3c']), shown: ['1a', '2b', '3c'] },
  ],
  'printable.allOf': ({ printable }) => [
    { words: printable.allOf(['1a', '2b', '3c']), shown: ['1a', '2b', '3c'] },
  ],
  'printable.holdsUntil': ({ printable, format }) => [
    { words: printable.holdsUntil('2031-05-07'), shown: [format.date('2031-05-07')] },
  ],
  'printable.sources': ({ printable }) => [
    { words: printable.sources('Some page'), shown: ['Some page'] },
  ],
  'result.rules': ({ result }) => [
    { words: result.rules('9.8.7', 'sha256-abc'), shown: ['9.8.7', 'sha256-abc'] },
  ],
}

export type FigureName = keyof Spans

/** Words around the shared figures, and the figures that the reader sees there. */
export const figuresIn: Readonly<Record<string, readonly FigureName[]>> = {
  'guide.facts.authorised-uses': ['authorisedAge'],
  'guide.facts.at-home': ['homeNeedle'],
  'guide.facts.professional': ['professionalNeedle', 'evaluatedOnFace'],
  'guide.facts.skin-depth': ['outerSkin', 'averageSkin', 'skinByPlace'],
  'guide.facts.how-many': ['sessions', 'nextSession'],
  'guide.facts.how-often': ['usualEffects'],
  'guide.facts.make-up-and-sunscreen': ['noMakeUp'],
  'guide.facts.no-sweat': ['noSweat'],
  'guide.facts.sun': ['sunCare'],
  'guide.facts.first-days': ['redness'],
  'guide.facts.later-months': ['lastingResults'],
  'guide.facts.per-session': ['pricePerSession'],
  'guide.facts.per-course': ['coursePrice', 'sessions'],
  'guide.pictures.skinWords': [
    'outerSkin',
    'averageSkin',
    'homeNeedle',
    'evaluatedOnFace',
    'professionalNeedle',
  ],
}

export const real: Spans = { ...figures, coursePrice }

/** Everything that a reader can come to see in a language, with the place where it stands. */
export function seenIn(text: Text): readonly (readonly [place: string, words: string])[] {
  const all = leaves(text)
  return [
    ...all.filter((leaf): leaf is readonly [string, string] => typeof leaf[1] === 'string'),
    ...Object.entries(said).flatMap(([place, say]) =>
      say(text).map(({ words }) => [place, words] as const),
    ),
    ...all
      .filter(([place]) => Object.hasOwn(figuresIn, place))
      .map(([place, words]) => [place, (words as (spans: Spans) => string)(real)] as const),
  ]
}
