import { describe, expect, test } from 'vitest'
import { isOpen } from '../../build/fhir/catalogue.ts'
import { changesOf } from '../../build/proof/changes.ts'
import { blocksOf, nothingToReport, type Block } from '../../build/proof/space.ts'
import { subject as real, type Subject } from '../../build/proof/subject.ts'
import type { QuestionId } from '../../rules/index.ts'
import { changed, gave, invented, sentences, subjectOf } from './invented.ts'

const softenedBy = (isSoft: (given: Parameters<typeof gave>[0]) => boolean): Partial<Subject> =>
  changed((result, given) =>
    isSoft(given) && result.findings.length > 0 ? { ...result, outcome: 'ask-first' } : result,
  )

describe('an outcome that softens as answers turn more worrying', () => {
  test('is told with the set before and the set after', async () => {
    const many = softenedBy((given) => (given['c']?.length ?? 0) > 2)
    const told = await sentences(subjectOf(invented, many))
    expect(told).toEqual([
      'The claim "never-softer" does not hold: the outcome softens from "wait" to "ask-first". Smallest answers found: nothing to report but c: y + z, then c: y + z + unsure.',
    ])
  })

  test('is told when a follow-up comes with it', async () => {
    const both = softenedBy((given) => gave(given, 'd', 'fine') && gave(given, 'c', 'z'))
    const [sentence] = await sentences(subjectOf(invented, both))
    expect(sentence).toContain(
      'from "wait" to "ask-first". Smallest answers found: nothing to report but c: z',
    )
    expect(sentence).toContain('d: fine.')
  })

  test('is found by chance where it takes two groups', async () => {
    const both = softenedBy((given) => gave(given, 'a', 'yes') && gave(given, 'e', 'recently'))
    const told = await sentences(subjectOf(invented, both))
    expect(told).toContain(
      'The claim "never-softer" does not hold: the outcome softens from "wait" to "ask-first". Smallest answers found: nothing to report but e: recently, then a: yes.',
    )
  })

  test('is no fault where the two answers name different reasons', async () => {
    // "recently" is milder than "now", and neither is more worrying than the other.
    expect(await sentences(subjectOf(invented))).toEqual([])
  })
})

/** The changes of a question that count as more worrying or the same, as "from → to". */
function worse(subject: Subject, question: string): readonly string[] {
  const nothing = nothingToReport(subject)
  const block = blocksOf(subject, nothing).find(({ questions }) => questions.includes(question))!
  const answer = (at: number, { sets }: Block) => [sets[at]![question]].flat().join(' + ')
  return changesOf(subject, block, nothing)
    .filter((change) => change.isWorse && change.question === question)
    .map(({ from, to }) => `${answer(from, block)} → ${answer(to, block)}`)
}

describe('more worrying', () => {
  const rows: readonly (readonly [QuestionId, readonly string[]])[] = [
    ['pregnancy', ['no', 'unsure', 'declined', 'yes']],
    ['active-acne', ['no', 'unsure', 'yes']],
    ['skin-cancer', ['no', 'unsure', 'declined', 'yes']],
  ]
  test.for(rows)('about "%s" is what stands later', ([question, ladder]) => {
    const due = ladder.flatMap((from, at) =>
      ladder
        .filter((to, later) => to !== from && (later > at || (isOpen(from) && isOpen(to))))
        .map((to) => `${from} → ${to}`),
    )
    expect(worse(real, question).toSorted()).toEqual(due.toSorted())
  })

  test('leaves two times of one medicine apart', () => {
    const known = worse(real, 'isotretinoin')
    expect(known).toEqual(
      expect.arrayContaining(['no → unsure', 'unsure → now', 'unsure → under-6-months']),
    )
    expect(known).not.toContain('under-6-months → now')
    expect(known).not.toContain('now → under-6-months')
  })

  test('of a list is one box more', () => {
    const known = worse(subjectOf(invented), 'c')
    expect(known).toEqual(
      expect.arrayContaining(['none → y', 'y → y + z', 'unsure → unsure + declined']),
    )
    expect(known).not.toContain('y → z')
  })

  test('of an open box alone is one that is a reason by itself, and no other', () => {
    const known = worse(subjectOf(invented), 'c')
    expect(known).toContain('unsure → z')
    // It counts on the face only: on the neck, nothing would be found.
    expect(known).not.toContain('unsure → y')
    expect(known).not.toContain('z + unsure → x')
  })

  test('brings a follow-up with each of its answers', () => {
    const subject = subjectOf(invented)
    const nothing = nothingToReport(subject)
    const block = blocksOf(subject, nothing).find(({ questions }) => questions.includes('d'))!
    const home = block.sets.findIndex((set) => String(set['c']) === 'none')
    const come = changesOf(subject, block, nothing)
      .filter(({ from, to }) => from === home && String(block.sets[to]!['c']) === 'x')
      .map(({ to }) => block.sets[to]!['d'])
    expect(come).toEqual(['fine', 'bad', 'unsure'])
  })
})
