import { cleanup, render, screen, within } from '@testing-library/react'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  assess,
  levels,
  path,
  questionIds,
  ruleIds,
  type Answers,
  type Level,
  type Outcome,
  type QuestionId,
  type RuleId,
} from '../../rules/index.ts'
import { PrintablePage } from '../../src/papers/index.ts'
import { en } from '../../src/text/en/index.ts'
import { optionWords } from '../../src/text/index.ts'
import { everyAnswer, isMany, optionsOf, someAnswers } from '../arbitraries.ts'
import { people } from '../people.ts'
import { read, type Ticks } from './read-key.ts'

// The page is printed in English, and read as a person at the front desk would: nothing but its words counts.

const { printable: words } = en
const runs = { numRuns: 3000 }

interface PaperQuestion {
  /** The code beside each option. */
  readonly codes: ReadonlyMap<string, string>
  /** The box that counts when none is ticked: "Not sure", else "Prefer not to say". */
  readonly open: string | undefined
  /** What has to be ticked for the question to be answered at all. */
  readonly isAsked: (ticks: Ticks) => boolean
}

function readQuestion(question: QuestionId): PaperQuestion {
  const { title } = en.questions[question]
  const heading = screen.getByRole('heading', { level: 3, name: (name) => name.endsWith(title) })
  const asked = heading.closest('li')
  if (asked === null) throw new Error(`"${title}" stands in no list.`)
  const lines = within(asked)
    .getAllByRole('listitem')
    .map(({ textContent }) => /^(\d+[a-z])(.*)$/.exec(textContent))
  const codeOf = (said: string): string => {
    const code = lines.find((line) => line?.[2] === said)?.[1]
    if (code === undefined) throw new Error(`"${said}" has no box under "${title}".`)
    return code
  }
  const codes = optionsOf(question).map((option) => {
    const { label, hint } = optionWords(en, question, option)
    return [option, codeOf(hint === undefined ? label : `${label} ${hint}`)] as const
  })
  const open = ['Not sure', 'Prefer not to say'].flatMap(
    (start) => lines.find((line) => line?.[2]?.startsWith(start))?.[1] ?? [],
  )
  const gate = /Only if you ticked ([^.]*)\./.exec(asked.textContent)?.[1]
  return {
    codes: new Map(codes),
    open: open[0],
    isAsked: gate === undefined ? () => true : read(gate),
  }
}

interface Line {
  readonly level: Level
  readonly fits: (ticks: Ticks) => boolean
  readonly rules: readonly RuleId[]
}

function ruleNamed(name: string): RuleId {
  const rule = ruleIds.find((id) => en.rules[id].name === name)
  if (rule === undefined) throw new Error(`No rule is called "${name}".`)
  return rule
}

/** The lines of the list under a heading. */
function readList(level: Level, heading: string): readonly Line[] {
  const table = screen.getByRole('table', { name: heading })
  return within(table)
    .getAllByRole('rowheader')
    .map((first) => {
      const names = first.nextElementSibling?.textContent.split('; ') ?? []
      return { level, fits: read(first.textContent), rules: names.map(ruleNamed) }
    })
}

render(<PrintablePage text={en} arrived={false} />)
const paper = new Map(questionIds.map((id) => [id, readQuestion(id)]))
const headings = screen.getAllByRole('table').map((table) => {
  return document.getElementById(table.getAttribute('aria-labelledby') ?? '')?.textContent
})
const lines = [
  ...levels.flatMap((level) => readList(level, en.levels[level].name)),
  ...readList('ask-first', words.openTitle),
]
cleanup()

/** The boxes that a person with these answers ticks, also those of questions that they are not asked. */
function tick(answers: Answers): Ticks {
  const ticked = [...paper].flatMap(([id, { codes }]) => {
    const given = answers[id]
    return given === undefined ? [] : [given].flat().map((option) => codes.get(option) ?? option)
  })
  return new Set(ticked)
}

/** A question with no tick counts as not sure, as the key says. */
function withOpen(ticks: Ticks): Ticks {
  const blank = [...paper.values()].filter(
    ({ codes }) => ![...codes.values()].some((code) => ticks.has(code)),
  )
  return new Set([...ticks, ...blank.flatMap(({ open }) => open ?? [])])
}

interface Judged {
  readonly outcome: Outcome
  readonly raised: ReadonlyMap<RuleId, Level>
}

/** What the key makes of a form: the first list with a line that fits counts, and so it is for each reason. */
function judge(form: Ticks): Judged {
  const ticks = withOpen(form)
  const fitting = lines.filter(({ fits }) => fits(ticks))
  const raised = new Map<RuleId, Level>()
  for (const { level, rules } of fitting) {
    for (const rule of rules) if (!raised.has(rule)) raised.set(rule, level)
  }
  return { outcome: fitting[0]?.level ?? 'none-identified', raised }
}

function judgedByEngine(answers: Answers): Judged {
  const found = assess(answers)
  if (found.status !== 'completed') throw new Error(`"${found.next}" is not answered.`)
  return {
    outcome: found.outcome,
    raised: new Map(found.findings.map(({ rule, level }) => [rule, level])),
  }
}

/** What the person would have said of all that they left out: that they are not sure, or would rather not say. */
function unsureOf(answers: Answers): Answers {
  const open = questionIds.map((id) => {
    const option = ['unsure', 'declined'].find((one) => optionsOf(id).includes(one))
    const said = option ?? optionsOf(id)[0]
    return [id, isMany(id) ? [said] : said] as const
  })
  return { ...(Object.fromEntries(open) as Answers), ...answers }
}

describe('who reads a form with the key', () => {
  test('finds the lists in order, the gravest first', () => {
    const names = levels.map((level) => en.levels[level].name)
    expect(headings).toEqual([...names, words.openTitle])
  })

  test('finds every reason', () => {
    expect(new Set(lines.flatMap(({ rules }) => rules))).toEqual(new Set(ruleIds))
  })

  test.for(Object.values(people))(
    'comes to what the check says: $name',
    ({ answers, outcome, rules }) => {
      const judged = judge(tick(answers))
      expect(judged.outcome).toBe(outcome)
      expect(new Set(judged.raised.keys())).toEqual(new Set(rules))
    },
  )

  test('comes to the same as the check, whatever was ticked', () => {
    fc.assert(
      fc.property(everyAnswer, (answers) => {
        expect(judge(tick(answers))).toEqual(judgedByEngine(answers))
      }),
      runs,
    )
  })

  test('takes what was left out for not sure', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        expect(judge(tick(answers))).toEqual(judgedByEngine(unsureOf(answers)))
      }),
      runs,
    )
  })

  test('of an empty form, knows that there is a lot to ask', () => {
    expect(judge(new Set()).outcome).toBe('ask-first')
  })
})

test('a person is told to skip a question on paper when the check would not ask it', () => {
  fc.assert(
    fc.property(everyAnswer, (answers) => {
      const ticks = tick(answers)
      const asked = [...paper].filter(([, { isAsked }]) => isAsked(ticks)).map(([id]) => id)
      expect(asked).toEqual(path(answers))
    }),
    runs,
  )
})

describe('a line of the key is read', () => {
  const rows: readonly (readonly [line: string, ticked: readonly string[], fits: boolean])[] = [
    ['4a', ['4a', '5b'], true],
    ['4a', ['14a'], false],
    ['5c or 5d', ['5d'], true],
    ['3a and 16g', ['3a'], false],
    ['(3a, 3b or 3c) and 8a', ['3b', '8a'], true],
    ['(3a, 3b or 3c) and 8a', ['3a', '3b', '3c'], false],
    ['(3a or 3b) and (4a or 4b)', ['3b', '4a'], true],
  ]
  test.for(rows)('"%s", with %s ticked', ([line, ticked, fits]) => {
    expect(read(line)(new Set(ticked))).toBe(fits)
  })

  test.for(['1a and 2b or 3c', '1a unless 2b', '1a and 2b)', '', '()'])(
    '"%s" not at all, because it is not clear',
    (line) => {
      expect(() => read(line)).toThrow()
    },
  )
})
