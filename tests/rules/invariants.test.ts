import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  assess,
  isAnswer,
  path,
  rules,
  type Answers,
  type Outcome,
  type QuestionId,
} from '../../rules/index.ts'
import {
  anyAnswer,
  anyJunk,
  dirtyAnswers,
  everyAnswer,
  holed,
  isGiven,
  isMany,
  optionsOf,
  order,
  someAnswers,
  together,
} from '../arbitraries.ts'
import { give } from '../people.ts'

const gravestFirst: readonly Outcome[] = ['avoid', 'wait', 'ask-first', 'none-identified']

/** The outcome of a respondent who has answered everything. */
function outcomeOf(answers: Answers): Outcome {
  const found = assess(answers)
  if (found.status !== 'completed') throw new Error(`"${found.next}" is not answered`)
  return found.outcome
}

function findingsOf(answers: Answers) {
  const found = assess(answers)
  return found.status === 'completed' ? found.findings : []
}

const softer = (after: Outcome, before: Outcome): boolean =>
  gravestFirst.indexOf(after) > gravestFirst.indexOf(before)

function freezeAll<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(freezeAll)
  return Object.freeze(value)
}

describe('a result', () => {
  test('is there once every question on the path is answered, and not before', () => {
    fc.assert(
      fc.property(dirtyAnswers, (answers) => {
        const open = path(answers).filter((id) => !isGiven(id, answers[id]))
        const found = assess(answers)
        if (found.status === 'in-progress') expect(found.next).toBe(open[0])
        else expect(open).toEqual([])
      }),
    )
  })

  test('comes from a respondent who answered everything', () => {
    fc.assert(
      fc.property(everyAnswer, (answers) => {
        expect(assess(answers).status).toBe('completed')
      }),
    )
  })

  test.for(order)('waits for "%s" when the respondent left it out', (left) => {
    fc.assert(
      fc.property(everyAnswer, anyJunk(left), (answers, junk) => {
        fc.pre(!isGiven(left, junk) && path(answers).includes(left))
        const { [left]: _, ...rest } = answers
        const waiting = { status: 'in-progress', next: left }
        expect(assess(rest)).toEqual(waiting)
        expect(assess({ ...rest, [left]: junk })).toEqual(waiting)
      }),
    )
  })

  test('puts the gravest first, and its level is the outcome', () => {
    fc.assert(
      fc.property(everyAnswer, (answers) => {
        const ranks = findingsOf(answers).map(({ level }) => gravestFirst.indexOf(level))
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
        expect(outcomeOf(answers)).toBe(findingsOf(answers)[0]?.level ?? 'none-identified')
      }),
    )
  })

  test('puts what the respondent stated before what they were not sure of', () => {
    fc.assert(
      fc.property(everyAnswer, (answers) => {
        const asking = findingsOf(answers).filter(({ level }) => level === 'ask-first')
        const bases = asking.map(({ basis }) => basis)
        expect(bases).toEqual(bases.toSorted())
      }),
    )
  })

  test('gives what was stated the level of its rule, and what is unsure "ask-first"', () => {
    fc.assert(
      fc.property(everyAnswer, (answers) => {
        for (const { rule, level, basis } of findingsOf(answers)) {
          expect(level).toBe(basis === 'stated' ? rules[rule].level : 'ask-first')
        }
      }),
    )
  })

  test('names each rule once', () => {
    fc.assert(
      fc.property(everyAnswer, (answers) => {
        const raised = findingsOf(answers).map(({ rule }) => rule)
        expect(new Set(raised).size).toBe(raised.length)
      }),
    )
  })

  test('blames only answers that the respondent gave to questions they were asked', () => {
    fc.assert(
      fc.property(everyAnswer, (answers) => {
        for (const { because } of findingsOf(answers)) {
          expect(because.length).toBeGreaterThan(0)
          for (const { question, answer } of because) {
            expect(path(answers)).toContain(question)
            expect([answers[question]].flat()).toContain(answer)
          }
        }
      }),
    )
  })
})

describe('more to worry about never softens the outcome', () => {
  /** From what denies most to what states most, for each question that can be read so. */
  const ladders = order.flatMap((id) => {
    const options = optionsOf(id)
    const least = ['no', 'controlled'].find((option) => options.includes(option))
    if (isMany(id) || !least || !options.includes('unsure')) return []
    const most = options.filter((option) => ![least, 'unsure', 'declined'].includes(option))
    return most.map((stated) => [id, [least, 'unsure', stated]] as const)
  })

  test.for(ladders)('from "no" over "not sure" to "yes" about "%s"', ([id, ladder]) => {
    fc.assert(
      fc.property(everyAnswer, (answers) => {
        const [no, unsure, yes] = ladder.map((option) => outcomeOf({ ...answers, [id]: option }))
        expect(softer(unsure!, no!)).toBe(false)
        expect(softer(yes!, unsure!)).toBe(false)
      }),
    )
  })

  test.for(order.filter(isMany))('with more boxes ticked under "%s"', (id) => {
    const less = fc.shuffledSubarray([...together(id)])
    fc.assert(
      fc.property(everyAnswer, less, fc.constantFrom(...together(id)), (answers, ticked, more) => {
        fc.pre(ticked.length > 0 || optionsOf(id).includes('none'))
        const before = outcomeOf({ ...answers, [id]: ticked.length > 0 ? ticked : ['none'] })
        const after = outcomeOf({ ...answers, [id]: [...new Set([...ticked, more])] })
        expect(softer(after, before)).toBe(false)
      }),
    )
  })
})

describe('an open answer', () => {
  const open = order.flatMap((id) =>
    ['unsure', 'declined'].filter((o) => optionsOf(id).includes(o)).map((o) => [id, o] as const),
  )

  test.for(open)('to "%s" of "%s" is something to ask about', ([id, option]) => {
    const given = isMany(id) ? [option] : option
    const asked = id === 'diabetes-control' ? { precautions: ['diabetes'] as const } : {}
    const answers = { ...give(asked), [id]: given }
    const raised = findingsOf(answers).filter(({ because }) =>
      because.some(({ question, answer }) => question === id && answer === option),
    )
    expect(outcomeOf(answers)).toBe('ask-first')
    expect(raised.length).toBeGreaterThan(0)
  })

  test('never leads to "nothing found", whatever else was said', () => {
    fc.assert(
      fc.property(everyAnswer, fc.constantFrom(...open), (answers, [id, option]) => {
        const given = { ...answers, [id]: isMany(id) ? [option] : option }
        fc.pre(path(given).includes(id))
        expect(outcomeOf(given)).not.toBe('none-identified')
      }),
    )
  })
})

describe('what does not count', () => {
  test('"none of these" beside anything else is no answer', () => {
    const beside = fc.shuffledSubarray([...together('precautions')], { minLength: 1 })
    fc.assert(
      fc.property(beside, fc.nat(), (ticked, at) => {
        const mixed = ticked.toSpliced(at % (ticked.length + 1), 0, 'none')
        expect(isAnswer('precautions', mixed)).toBe(false)
        const answers = { ...give({}), precautions: mixed } as Answers
        expect(assess(answers)).toEqual({ status: 'in-progress', next: 'precautions' })
      }),
    )
  })

  test('an answer that fell off the path, of a person without diabetes', () => {
    fc.assert(
      fc.property(everyAnswer, anyAnswer('diabetes-control'), (answers, control) => {
        fc.pre(!path(answers).includes('diabetes-control'))
        const { 'diabetes-control': _, ...without } = answers
        expect(assess({ ...without, 'diabetes-control': control } as Answers)).toEqual(
          assess(without),
        )
      }),
    )
  })

  test('junk: it is as if the question had not been answered', () => {
    fc.assert(
      fc.property(dirtyAnswers, (answers) => {
        const given = Object.entries(answers).filter(([id, it]) => isGiven(id as QuestionId, it))
        expect(assess(answers)).toEqual(assess(Object.fromEntries(given)))
      }),
    )
  })

  test('keys that are no question', () => {
    const key = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'toString'))
    fc.assert(
      fc.property(someAnswers, fc.dictionary(key, fc.anything()), (answers, others) => {
        const mixed = Object.assign(Object.create(null) as object, others, answers)
        expect(assess(mixed)).toEqual(assess(answers))
      }),
    )
  })

  test('what an object inherits: nobody said it', () => {
    fc.assert(
      fc.property(someAnswers, everyAnswer, (said, inherited) => {
        const answers = Object.assign(Object.create(inherited) as object, said)
        expect(assess(answers)).toEqual(assess(said))
        expect(path(answers)).toEqual(path(said))
      }),
    )
    const whole = give({ pregnancy: 'yes' })
    const answers = Object.assign(Object.create({ pregnancy: 'no' }) as object, whole)
    expect(assess(answers)).toMatchObject({ status: 'completed', outcome: 'avoid' })
  })

  const junk: readonly (readonly [what: string, question: QuestionId, given: unknown])[] = [
    ['one option in a list, where one is asked for', 'age', ['22-or-over']],
    ['an option without a list, where several may be ticked', 'area', 'face'],
    ['an empty list', 'area', []],
    ['the same box ticked twice', 'area', ['face', 'face']],
    ['a list with a hole in it', 'area', holed],
    ['a list with nothing in it', 'area', [undefined]],
    ['an option of another question', 'age', 'yes'],
    ['a list with an option of another question', 'area', ['face', 'yes']],
    ['a word that every object knows', 'pregnancy', 'constructor'],
    ['an object that looks like its option', 'pregnancy', { toString: () => 'no' }],
    ['an option in capitals', 'pregnancy', 'No'],
    ['true instead of "yes"', 'pregnancy', true],
    ['null', 'pregnancy', null],
  ]

  test.for(junk)('%s, as to "%s"', ([, question, given]) => {
    expect(isAnswer(question, given)).toBe(false)
    const answers = { ...give({}), [question]: given }
    expect(assess(answers)).toEqual({ status: 'in-progress', next: question })
  })

  test('an answer that was not given but inherited', () => {
    const heir = Object.create(give({})) as Answers
    expect(assess(heir)).toEqual({ status: 'in-progress', next: order[0] })
    const own = JSON.parse('{"__proto__":{"treatment":"at-home"}}') as Answers
    expect(assess(own)).toEqual({ status: 'in-progress', next: order[0] })
  })
})

describe('asking twice', () => {
  test('gives the same whatever the order in which the answers came', () => {
    fc.assert(
      fc.property(dirtyAnswers, fc.infiniteStream(fc.nat()), (answers, numbers) => {
        const entries = Object.entries(answers).map((entry) => [numbers.next().value, entry])
        const mixed = entries
          .toSorted(([a], [b]) => Number(a) - Number(b))
          .map(([, entry]) => entry)
        expect(assess(Object.fromEntries(mixed as [string, unknown][]))).toEqual(assess(answers))
      }),
    )
  })

  test('changes nothing in the answers', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const before = structuredClone(answers)
        const frozen = freezeAll(answers)
        expect(assess(frozen)).toEqual(assess(before))
        expect(path(frozen)).toEqual(path(before))
        expect(frozen).toEqual(before)
      }),
    )
  })
})
