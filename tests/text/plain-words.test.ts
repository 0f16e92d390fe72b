import { describe, expect, test } from 'vitest'
import {
  facts,
  questionIds,
  ruleIds,
  rules,
  rulesAsking,
  signs,
  sourcesOf,
  type Place,
  type Rule,
} from '../../rules/index.ts'
import { hardWordsOf as onGuide } from '../../src/guide/hard-words.ts'
import { hardWordsOf as onEvidence } from '../../src/papers/hard-words.ts'
import { hardWordsOf as onResult } from '../../src/result/hard-words.ts'
import { en } from '../../src/text/en/index.ts'
import { termsOfQuestion, type NamedTerm, type Term, type TermId } from '../../src/text/index.ts'
import { seenIn } from './leaves.ts'
import {
  finder,
  gradeOf,
  hardWords,
  passagesIn,
  sentencesIn,
  syllablesOf,
  withoutHardWords,
  wordsIn,
} from './plain-words.ts'

/** Reading age 9 to 11: no passage above grade 6, most of them far below. */
const limit = { grade: 6, mean: 4, wordsInSentence: 20, syllables: 3 }

/** What nobody reads as words: codes, formats of single values, and the hard words as the glossary lists them. */
const notRead =
  /^(?:lang|dir|translation\.review|format\..*|glossary\.terms\..*\.(?:word|forms\..*))$/
const seen = seenIn(en).filter(([place]) => !notRead.test(place))
const passages = passagesIn(seen)
const at = (...prefixes: readonly string[]): readonly string[] =>
  seen.flatMap(([place, words]) =>
    prefixes.some((prefix) => place === prefix || place.startsWith(`${prefix}.`)) ? [words] : [],
  )
const stands = (forms: readonly string[], words: readonly string[]): boolean =>
  words.some((some) => finder(forms).test(some))

describe('the measure', () => {
  const rows: readonly (readonly [grade: number, words: string])[] = [
    [-1.45, 'The cat sat on the mat.'],
    [1.57, 'Needles can make the spots worse. Wait until they have settled.'],
    [25.91, 'Contraindications necessitate postponement of percutaneous induction procedures.'],
  ]
  test.for(rows)('is grade %s for "%s"', ([grade, words]) => {
    expect(gradeOf(words)).toBeCloseTo(grade, 2)
  })

  test('takes a hard word that is told for one short word', () => {
    expect(withoutHardWords('Licensed professionals know eczema, not eczematous skin.')).toBe(
      'Licensed thing know thing, not eczematous skin.',
    )
    expect(gradeOf('Isotretinoin can hurt.')).toBe(gradeOf('This can hurt.'))
  })

  test('judges labels together and sentences one by one', () => {
    const long = 'This is long enough to stand alone.'
    expect(
      passagesIn([
        ['a.b', 'Skin'],
        ['c.d', long],
        ['a.e.f', 'not sure:'],
        ['g', 'Why?'],
      ]),
    ).toEqual([
      ['c.d', long],
      ['a', 'Skin. Not sure.'],
      ['g', 'Why.'],
    ])
  })
})

describe('a child of ten can read', () => {
  test(`every passage: none is above grade ${limit.grade}`, () => {
    const hard = passages
      .map(([place, words]) => [gradeOf(words), place, words] as const)
      .filter(([grade]) => !(grade <= limit.grade))
    expect(hard).toEqual([])
  })

  test(`most of them with ease: the mean is under grade ${limit.mean}`, () => {
    const sum = passages.reduce((total, [, words]) => total + gradeOf(words), 0)
    expect(sum / passages.length).toBeLessThan(limit.mean)
  })

  test(`every sentence in one breath: ${limit.wordsInSentence} words at most`, () => {
    const long = seen.flatMap(([place, words]) =>
      sentencesIn(words)
        .filter((sentence) => wordsIn(sentence).length > limit.wordsInSentence)
        .map((sentence) => `${place}: ${sentence}`),
    )
    expect(long).toEqual([])
  })

  test(`every word, in a label too: ${limit.syllables} syllables at most`, () => {
    const long = seen.flatMap(([place, words]) =>
      wordsIn(withoutHardWords(words))
        .filter((word) => syllablesOf(word) > limit.syllables)
        .map((word) => `${place}: ${word}`),
    )
    expect(long).toEqual([])
  })
})

const isHard = (form: string): boolean =>
  /^\p{Lu}{2,}$/u.test(form) || wordsIn(form).some((word) => syllablesOf(word) > 2)

describe.for(hardWords.map((word) => [word.forms.join(', '), word] as const))(
  'of the hard words, %s',
  ([, { forms, told }]) => {
    test('is still in use, in every form', () => {
      expect(
        forms.filter(
          (form) =>
            !stands(
              [form],
              seen.map(([, words]) => words),
            ),
        ),
      ).toEqual([])
    })

    test('is hard: long, or in capitals', () => {
      expect(forms.filter((form) => !isHard(form))).toEqual([])
    })

    test('stands nowhere but where it is told, if no glossary tells it', () => {
      if (typeof told === 'string') return
      const { within, as, link } = told
      expect(at(within).join(' ')).toContain(as)
      const places = seen.filter(([, words]) => stands(forms, [words])).map(([place]) => place)
      const elsewhere = places.filter(
        (place) =>
          place !== within && !place.startsWith(`${within}.`) && link?.includes(place) !== true,
      )
      expect(elsewhere).toEqual([])
    })
  },
)

const namesOf = (places: readonly Place[]): readonly string[] =>
  sourcesOf(places).map(({ short }) => short)

/** The terms that have to be told to who reads `words`: of hard words, and of all that the glossary holds. */
const needed = (words: readonly string[]): readonly TermId[] => [
  ...hardWords.flatMap(({ forms, told }) =>
    typeof told === 'string' && stands(forms, words) ? [told] : [],
  ),
  ...(Object.entries(en.glossary.terms) as [TermId, Term][]).flatMap(([id, { word, forms = [] }]) =>
    stands([word.replace(/ \(.*\)/, ''), ...forms], words) ? [id] : [],
  ),
]
const untold = (words: readonly string[], list: readonly NamedTerm[]): readonly TermId[] =>
  needed(words).filter((term) => !list.some(({ id }) => id === term))

/** The words that carry a sentence: those of four letters or more. */
const weighty = (words: string): readonly string[] => words.toLowerCase().match(/\p{L}{4,}/gu) ?? []

/** Whether most of what a term means is said in `words` already. */
function isTold(term: TermId, words: readonly string[]): boolean {
  const said = new Set(weighty(words.join(' ')))
  const meaning = weighty(en.glossary.terms[term].means)
  return meaning.filter((word) => said.has(word)).length >= meaning.length / 2
}

describe('a hard word is told on the page where it stands:', () => {
  test.for(questionIds)('the question on %s', (id) => {
    const signsOf: Partial<Record<string, readonly Place[]>> = signs
    const reasons = rulesAsking(id).flatMap((rule): readonly Place[] => rules[rule].evidence)
    const names = namesOf([...reasons, ...(signsOf[id] ?? [])])
    const parts = ['title', 'hint', 'options', 'howToTell'].map((part) => `questions.${id}.${part}`)
    const ownWords = at(...parts)
    const words = [...ownWords, ...at(`questions.${id}.why`), ...names]
    const unlisted = untold(words, termsOfQuestion(en, id, names))
    expect(unlisted.filter((term) => !isTold(term, ownWords))).toEqual([])
  })

  test.for(ruleIds)('the reason called %s, on a result', (id) => {
    const { evidence, disagreement, reason, level }: Rule = rules[id]
    const dissent = disagreement ?? []
    const words = [
      ...at(`rules.${id}`),
      ...evidence.map(({ calls }) => en.calls[calls]),
      ...dissent.map(({ stance }) => en.stances[stance]),
      ...namesOf([...evidence, ...dissent, ...reason]),
    ]
    const finding = { rule: id, level, basis: 'stated', because: [] } as const
    expect(untold(words, onResult(level, [finding], {}, en))).toEqual([])
  })

  test.for(Object.entries<Readonly<Record<string, readonly Place[]>>>(facts))(
    'the section "%s" of the guide',
    ([id, known]) => {
      const lines = Object.keys(known).map((fact) => `guide.facts.${fact}`)
      const words = at(`guide.sections.${id}`, ...lines)
      expect(untold([...words, ...namesOf(Object.values(known).flat())], onGuide(en))).toEqual([])
    },
  )

  test('rules and sources', () => {
    const words = at('evidence', 'levels', 'calls', 'stances', 'readings', 'reviewers')
    const reasons = ruleIds.flatMap((id) => at(`rules.${id}.name`, `rules.${id}.reason`))
    expect(untold([...words, ...reasons], onEvidence(en))).toEqual([])
  })

  test('the start, which has no list', () => {
    const words = at('start')
    expect(needed(words)).toContain('microneedling')
    expect(needed(words).filter((term) => !isTold(term, words))).toEqual([])
  })
})
