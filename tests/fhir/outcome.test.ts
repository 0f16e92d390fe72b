import { describe, expect, test } from 'vitest'
import { catalogue } from '../../build/fhir/catalogue.ts'
import { questionnaireOf } from '../../build/fhir/questionnaire.ts'
import { everyText } from '../../build/fhir/words.ts'
import { levels, type Answers } from '../../rules/index.ts'
import { differences, ours } from './differences.ts'
import { outcomeBy, responseTo } from './engine.ts'
import { newSeed, pairs, partialSets, randomSets, singles } from './sets.ts'

const texts = await everyText()

describe('the outcome by FHIRPath is that of the rules', () => {
  const judge = outcomeBy(questionnaireOf(catalogue, texts))
  const seed = newSeed()

  test(`for everybody who differs in one answer (${singles.length})`, () => {
    expect(singles.length).toBeGreaterThan(50)
    expect(differences(singles, judge)).toEqual([])
  })

  test(`for everybody who differs in two answers (${pairs.length})`, () => {
    expect(pairs.length).toBeGreaterThan(1000)
    expect(differences(pairs, judge)).toEqual([])
  })

  test(`for 20000 complete sets by chance (NEEDLEWISE_SEED=${seed})`, () => {
    const sets = randomSets(20_000, seed)
    const counts = Map.groupBy(sets, ours)
    for (const outcome of [...levels, 'none-identified'] as const) {
      expect(counts.get(outcome)?.length, outcome).toBeGreaterThan(1000)
    }
    expect(counts.get(null)).toBeUndefined()
    expect(differences(sets, judge)).toEqual([])
  })

  test(`for sets with gaps: none before the last answer (NEEDLEWISE_SEED=${seed})`, () => {
    const sets = partialSets(500, seed)
    expect(sets.filter((answers) => ours(answers) === null).length).toBeGreaterThan(400)
    expect(differences(sets, judge)).toEqual([])
  })

  test('for no answers at all, and for a set that contradicts itself', () => {
    const contradictory = { ...singles[0], precautions: ['none', 'sun'] } as Answers
    expect(differences([{}, contradictory], judge)).toEqual([])
    expect(judge(responseTo(contradictory))).toBeNull()
  })
})
