import {
  alternativesNamed,
  concerns,
  course,
  coursePrice,
  facts,
  families,
  figures,
  followUps,
  levels,
  needles,
  questions,
  signs,
  sources,
  wishes,
  type Concern,
  type Criterion,
  type Place,
  type Question,
  type Rule,
  type Source,
} from '../../rules/index.ts'

/*
 * The second entry of what is known, as in book-keeping: known.txt says all of it again in lines that can be read, so
 * that a slip in a date, a place or a source stands in a diff and fails, and does not pass as data that nobody compares.
 * It is no proof that a source says so: that is what a review is for. Who means a change runs
 * `vitest run --update tests/rules/known.test.ts`, and reads what that has changed.
 */

const placeOf = ({ source, at }: Place): string => `${source}: ${at}`
const listed = (title: string, lines: readonly string[]): readonly string[] =>
  lines.map((line) => `  ${title} ${line}`)

function saidOf(criterion: Criterion): string {
  if ('question' in criterion) return `${criterion.question} is ${criterion.isAnyOf.join(' or ')}`
  return 'all' in criterion
    ? `(${criterion.all.map(saidOf).join(' AND ')})`
    : `(${criterion.any.map(saidOf).join(' OR ')})`
}

const ruleLines = ([id, rule]: readonly [string, Rule]): readonly string[] => [
  `${rule.level} ${id}`,
  `  when ${saidOf(rule.when)}`,
  ...listed(
    'rests on',
    rule.evidence.map((one) => `${placeOf(one)} (${one.calls})`),
  ),
  ...listed('against it', rule.disagreement?.map((one) => `${placeOf(one)} (${one.stance})`) ?? []),
  ...listed('because of', rule.reason.map(placeOf)),
  `  reviewed on ${rule.reviewed.on} by ${rule.reviewed.by}, until ${rule.reviewed.until}`,
]

const questionLines = ([id, { kind, options }]: readonly [string, Question]): readonly string[] => [
  `${id}, ${kind} of: ${options.join(', ')}`,
]

const sourceLines = ([id, source]: readonly [string, Source]): readonly string[] => [
  `${id}, read ${source.read}`,
  `  ${source.short}: ${source.title}`,
  `  ${source.publisher}, ${source.date ?? 'without a date'}, ${source.url ?? 'without an address'}`,
]

const factLines = ([id, places]: readonly [string, readonly Place[]]): readonly string[] => [
  id,
  ...listed('stands in', places.map(placeOf)),
]

const concernLines = ([id, concern]: readonly [string, Concern]): readonly string[] => [
  `${id}, authorised: ${concern.authorised}, others: ${concern.alternatives.join(', ')}`,
  ...listed('stands in', concern.evidence.map(placeOf)),
]

const all = <Value>(
  title: string,
  values: Readonly<Record<string, Value>>,
  lines: (entry: readonly [string, Value]) => readonly string[],
): readonly string[] => ['', `## ${title}`, '', ...Object.entries(values).flatMap(lines)]

/** All that there is to know: everything that the door of the rules gives away and that is no function. */
export const whole = {
  levels,
  families,
  questions,
  followUps,
  wishes,
  concerns,
  alternativesNamed,
  signs,
  facts,
  figures,
  course,
  needles,
  coursePrice,
  sources,
}

/** All of it as lines to read. */
export const textOf = (known: typeof whole): string =>
  `${[
    `# What is known, from the gravest: ${known.levels.join(', ')}`,
    ...Object.entries<Readonly<Record<string, Rule>>>(known.families).flatMap(([family, rules]) =>
      all(`The rules of ${family}`, rules, ruleLines),
    ),
    ...all<Question>('The questions', known.questions, questionLines),
    ...all<Criterion>('Asked only when', known.followUps, ([id, when]) => [
      `${id}: ${saidOf(when)}`,
    ]),
    ...all<Concern>(
      `The wishes, of the question ${known.wishes.question}`,
      known.concerns,
      concernLines,
    ),
    ...listed('others are named in', known.alternativesNamed.map(placeOf)),
    ...all<readonly Place[]>('How to tell', known.signs, factLines),
    ...Object.entries<Readonly<Record<string, readonly Place[]>>>(known.facts).flatMap(
      ([section, some]) => all(`The guide on ${section}`, some, factLines),
    ),
    ...all('The figures', known.figures, ([id, { from, to, evidence }]) =>
      factLines([`${id}: ${from} to ${to}`, evidence]),
    ),
    '',
    `the course draws: ${known.course.join(', ')}`,
    `the skin draws: ${known.needles.join(', ')}`,
    `a course costs: ${known.coursePrice.from} to ${known.coursePrice.to}`,
    ...all<Source>('The bibliography', known.sources, sourceLines),
  ].join('\n')}\n`
