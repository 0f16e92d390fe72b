import { describe, expect, test } from 'vitest'
import { assess, path, type QuestionId } from '../../rules/index.ts'
import {
  isUntouched,
  newSitting,
  next,
  type Page,
  type Sitting,
  type SittingEvent,
} from '../../src/flow/index.ts'
import { give, people } from '../people.ts'
import { answer, answerAll, arrive, at, back, carryOn, change, play, start, visit } from './play.ts'
import { mine } from '../handoff/made.ts'

const everybody = Object.values(people)
const finished = arrive(people.nothingToReport.answers, '#/check')
const check: Page = { name: 'check' }
const handedBack: Page = { name: 'handed-back' }
const askToChange = (question: QuestionId): SittingEvent => ({ type: 'change-asked', question })
const draft = (question: QuestionId, choice: unknown): SittingEvent => ({
  type: 'drafted',
  question,
  choice,
})
const handBack: SittingEvent = { type: 'finished' }
const openResult: SittingEvent = { type: 'opened', page: 'result' }

type Story = readonly [story: string, from: Sitting, events: readonly SittingEvent[], page: Page]
const stories: readonly Story[] = [
  ['Start asks the first question', newSitting, [start], at('treatment')],
  [
    'an answer leads to the next question',
    newSitting,
    [start, answer('treatment', 'at-home')],
    at('concerns'),
  ],
  [
    'what is no answer leads nowhere',
    newSitting,
    [start, answer('treatment', 'by-magic')],
    at('treatment'),
  ],
  [
    'to tick nothing leads nowhere',
    newSitting,
    [start, answer('treatment', 'at-home'), answer('concerns', [])],
    at('concerns'),
  ],
  [
    'Back on the second question goes to the first',
    newSitting,
    [start, answer('treatment', 'at-home'), back],
    at('treatment'),
  ],
  ['Back on the first question goes to the start', newSitting, [start, back], { name: 'start' }],
  ['Back at the start stays there', newSitting, [back], { name: 'start' }],
  ['Back on the check page goes to the last question', finished, [back], at('precautions')],
  ['Back on the result goes to the check page', finished, [openResult, back], check],
  ['Back in the guide goes to the start', finished, [visit('#/guide'), back], { name: 'start' }],
  [
    'with diabetes, Back on the check page goes to the follow-up',
    arrive(people.diabetesUnderControl.answers, '#/check'),
    [back],
    at('diabetes-control'),
  ],
  [
    'after the last answer comes the check page',
    finished,
    [back, answer('precautions', ['none'])],
    check,
  ],
  ['who is done with the result hands back', finished, [openResult, handBack], handedBack],
  [
    'so does who deletes in the middle of it',
    newSitting,
    [start, draft('treatment', 'at-home'), handBack],
    handedBack,
  ],
  [
    'where nothing was said, there is nothing to be done with',
    newSitting,
    [start, handBack],
    at('treatment'),
  ],
  ['the result opens once all is answered', finished, [openResult], { name: 'result' }],
  [
    'the result does not open before',
    newSitting,
    [start, answer('treatment', 'at-home'), openResult],
    at('concerns'),
  ],
  [
    'the check page does not open before',
    newSitting,
    [{ type: 'opened', page: 'check' }],
    at('treatment'),
  ],
  [
    'to go to the start and carry on leads to the first question without an answer',
    newSitting,
    [start, answer('treatment', 'at-home'), { type: 'opened', page: 'start' }, carryOn],
    at('concerns'),
  ],
  ['to carry on with everything answered leads to the check page', finished, [carryOn], check],
  ['to change an answer shows its question', finished, [askToChange('age')], change('age')],
  [
    'a changed answer leads straight back to the check page',
    finished,
    [askToChange('age'), answer('age', '18-to-21')],
    check,
  ],
  [
    'the same answer given again does, too',
    finished,
    [askToChange('age'), answer('age', '22-or-over')],
    check,
  ],
  ['Back while changing keeps the answer', finished, [askToChange('age'), back], check],
  [
    'a change that opens a question asks only that one',
    finished,
    [askToChange('precautions'), answer('precautions', ['diabetes'])],
    change('diabetes-control'),
  ],
  [
    'and then goes back to the check page',
    finished,
    [
      askToChange('precautions'),
      answer('precautions', ['diabetes']),
      answer('diabetes-control', 'controlled'),
    ],
    check,
  ],
  [
    'Back on the question that a change opened goes to the one that opened it',
    finished,
    [askToChange('precautions'), answer('precautions', ['diabetes']), back],
    change('precautions'),
  ],
  [
    'to take that change back leads to the check page',
    finished,
    [
      askToChange('precautions'),
      answer('precautions', ['diabetes']),
      back,
      answer('precautions', ['none']),
    ],
    check,
  ],
  [
    'a change that closes a question asks nothing',
    arrive(people.diabetesNotUnderControl.answers, '#/check'),
    [askToChange('precautions'), answer('precautions', ['none'])],
    check,
  ],
  [
    'answers walked back through by Back are asked again one by one',
    finished,
    [back, back, answer('allergy', 'yes')],
    at('precautions'),
  ],
  ['a page that does not exist says so', finished, [visit('#/nowhere')], { name: 'not-found' }],
  ['an anchor inside a page changes nothing', finished, [visit('#main')], check],
]

test.for(stories)('%s', ([, from, events, page]) => {
  expect(play(events, from).page).toEqual(page)
})

describe.for(everybody)('$name', ({ answers, outcome }) => {
  test('gets from Start to the result', () => {
    const checked = answerAll(answers, play([start]))
    expect(checked.page).toEqual(check)
    expect(checked.answers).toEqual(answers)
    const done = next(checked, openResult)
    expect(done.page).toEqual({ name: 'result' })
    expect(assess(done.answers)).toMatchObject({ outcome })
  })

  test('can look at every answer again, and Back leads from the result to the start', () => {
    const pages = [next(arrive(answers, '#/check'), openResult)]
    for (const _ of [...path(answers), 'check', 'start']) pages.push(next(pages.at(-1)!, back))
    const seen = pages.map(({ page }) => page)
    const asked = path(answers).toReversed().map(at)
    expect(seen).toEqual([{ name: 'result' }, check, ...asked, { name: 'start' }])
  })
})

describe('an event that does not fit leaves the sitting as it was', () => {
  const begun = play([start, answer('treatment', 'at-home')])
  const stray: readonly (readonly [what: string, from: Sitting, event: SittingEvent])[] = [
    ['an answer that is none', begun, answer('concerns', ['none-of-your-business'])],
    ['an anchor', begun, visit('#top')],
    ['an answer to a question that is not asked', begun, answer('diabetes-control', 'controlled')],
    ['an answer to a question that is not reached yet', begun, answer('precautions', ['none'])],
    ['a change to an answer that does not exist', begun, askToChange('allergy')],
    ['a change to a question that is not asked', finished, askToChange('diabetes-control')],
  ]

  test.for(stray)('%s', ([, from, event]) => {
    expect(next(from, event)).toEqual(from)
  })
})

describe('a choice that is not confirmed yet', () => {
  test('is kept while the respondent looks elsewhere', () => {
    const sitting = play([start, draft('treatment', 'at-home'), visit('#/guide'), carryOn])
    expect(sitting.drafts).toEqual({ treatment: 'at-home' })
    expect(sitting.answers).toEqual({})
  })

  test('is kept over Back, and after another question was answered', () => {
    const events = [start, answer('treatment', 'at-home'), draft('concerns', ['large-pores']), back]
    const sitting = play([...events, answer('treatment', 'unsure')])
    expect(sitting.page).toEqual(at('concerns'))
    expect(sitting.drafts).toEqual({ concerns: ['large-pores'] })
  })

  test('becomes the answer and is no draft any more once it is confirmed', () => {
    const sitting = play([start, draft('treatment', 'unsure'), answer('treatment', 'at-home')])
    expect(sitting.answers).toEqual({ treatment: 'at-home' })
    expect(sitting.drafts).toEqual({})
  })

  test('is let go on the check page: the answer given before stands', () => {
    const sitting = play([askToChange('age'), draft('age', 'under-18'), back], finished)
    expect(sitting.page).toEqual(check)
    expect(sitting.drafts).toEqual({})
    expect(sitting.answers).toEqual(finished.answers)
  })

  test('may be a contradiction: nothing is refused before Continue', () => {
    const sitting = play([draft('precautions', ['sun', 'none'])], finished)
    expect(sitting.drafts).toEqual({ precautions: ['sun', 'none'] })
  })
})

describe('to delete the answers', () => {
  const full = arrive(people.severalReasons.answers, '#/check')
  const where: readonly (readonly [address: string, page: Page])[] = [
    ['#/', { name: 'start' }],
    ['#/3', { name: 'start' }],
    ['#/check', { name: 'start' }],
    ['#/result', { name: 'start' }],
    ['#/nowhere', { name: 'start' }],
    ['#/guide', { name: 'guide' }],
    ['#/evidence', { name: 'evidence' }],
    ['#/about', { name: 'about' }],
  ]

  test.for(where)(
    'at %s leaves nothing, says so, and shows a page without them',
    ([from, page]) => {
      const drafted: SittingEvent = { type: 'drafted', question: 'age', choice: 'under-18' }
      const sitting = play([visit(from), drafted, { type: 'deleted' }], full)
      expect(sitting).toEqual({
        answers: {},
        drafts: {},
        recipient: null,
        page,
        notice: { name: 'deleted' },
        kept: true,
        moved: true,
      })
    },
  )

  test('does not forget that this browser keeps nothing', () => {
    expect(play([{ type: 'keeping-refused' }, { type: 'deleted' }], full).kept).toBe(false)
  })
})

describe('the link of a practice', () => {
  const key = mine.recipient
  const link = visit(`#/to/${key}`)
  const halved = visit(`#/to/${key.slice(0, -3)}`)

  test('leads to the start page, and its key stays until the result', () => {
    const came = next(newSitting, link)
    expect(came).toMatchObject({ page: { name: 'start' }, recipient: key, answers: {} })
    const done = answerAll(people.tanned.answers, next(came, start))
    expect(done).toMatchObject({ page: { name: 'check' }, recipient: key })
  })

  test('counts from the first moment, too, and in capitals, as some codes are read', () => {
    const address = `#/to/${key.toUpperCase()}`
    const arrival = { address, answers: {}, drafts: {}, recipient: null, notice: null }
    expect(next(newSitting, { type: 'arrived', ...arrival })).toMatchObject({ recipient: key })
  })

  test('takes nothing from who has begun to answer', () => {
    const begun = arrive({ treatment: 'at-home' }, '#/2')
    expect(next(begun, link)).toMatchObject({
      page: { name: 'start' },
      recipient: key,
      answers: { treatment: 'at-home' },
    })
  })

  test('with a wrong letter is not whole', () => {
    const wrong = visit(`#/to/${key.slice(0, -1)}${key.endsWith('q') ? 'p' : 'q'}`)
    expect(next(newSitting, wrong)).toMatchObject({
      recipient: null,
      notice: { name: 'invitation-broken' },
    })
  })

  test('that is not whole is told of, and leaves the one before', () => {
    const broken = { page: { name: 'start' }, notice: { name: 'invitation-broken' } }
    expect(next(newSitting, halved)).toMatchObject({ ...broken, recipient: null })
    expect(play([link, halved], newSitting)).toMatchObject({ ...broken, recipient: key })
  })

  test('is forgotten with the answers, and with the visit', () => {
    const answered = { ...arrive(people.tanned.answers, '#/result'), recipient: key }
    expect(next(answered, { type: 'deleted' }).recipient).toBeNull()
    expect(next(answered, { type: 'finished' }).recipient).toBeNull()
    expect(next(answered, { type: 'renewed' }).recipient).toBeNull()
  })
})

describe('where somebody has answered before', () => {
  const begun = arrive({ treatment: 'at-home', concerns: ['acne-scars'] }, '#/')

  test('Start deletes that, and asks the first question', () => {
    const { answers, drafts, page, kept } = next({ ...begun, kept: false }, start)
    expect({ answers, drafts, page, kept }).toEqual({
      answers: {},
      drafts: {},
      page: at('treatment'),
      kept: false,
    })
  })

  test('to carry on keeps it, and asks what comes next', () => {
    const { answers, page } = next(begun, carryOn)
    expect({ answers, page }).toEqual({ answers: begun.answers, page: at('area') })
  })
})

describe("the front desk's page", () => {
  const staff: SittingEvent = { type: 'opened', page: 'staff' }

  test('opens in a tab where nobody has said anything', () => {
    expect(next(newSitting, staff).page).toEqual({ name: 'staff' })
  })

  test.for([
    ['has confirmed an answer', arrive({ treatment: 'at-home' }, '#/2')],
    ['has only chosen something', play([draft('treatment', 'at-home')])],
  ] as const)('does not open to who %s: they see the start page', ([, begun]) => {
    expect(next(begun, staff)).toMatchObject({ page: { name: 'start' }, answers: begun.answers })
    expect(next(begun, visit('#/staff')).page).toEqual({ name: 'start' })
  })
})

describe('what a sitting is like for who comes next', () => {
  const full = { ...arrive(people.pregnant.answers, '#/result'), recipient: mine.recipient }

  test('after somebody was done: nothing is left, and the new page takes the focus', () => {
    const page = handedBack
    expect(next({ ...full, kept: false }, handBack)).toEqual({
      ...newSitting,
      page,
      kept: false,
      moved: true,
    })
  })

  test('after a wipe: as if nobody had been here, and nothing says otherwise', () => {
    expect(next({ ...full, kept: false }, { type: 'renewed' })).toEqual({
      ...newSitting,
      kept: false,
    })
  })
})

test('a page that is opened takes the place of the one before, also the start page', () => {
  expect(next(finished, { type: 'opened', page: 'start' }).page).toEqual({ name: 'start' })
  expect(next(finished, { type: 'opened', page: 'guide' }).page).toEqual({ name: 'guide' })
})

test('a language that cannot be had is told of, and nothing else changes', () => {
  const before = play([start, answer('treatment', 'at-home')])
  expect(next(before, { type: 'language-missing', language: 'Español' })).toEqual({
    ...before,
    notice: { name: 'language-missing', language: 'Español' },
  })
})

describe('a notice', () => {
  const arrived = next(newSitting, {
    type: 'arrived',
    address: '#/2',
    answers: { treatment: 'at-home' },
    drafts: { concerns: ['large-pores'] },
    recipient: null,
    notice: { name: 'saved-partly', questions: ['age'] },
  })

  test('stands beside what could be read after a reload', () => {
    expect(arrived).toEqual({
      answers: { treatment: 'at-home' },
      drafts: { concerns: ['large-pores'] },
      recipient: null,
      page: at('concerns'),
      notice: { name: 'saved-partly', questions: ['age'] },
      kept: true,
      moved: false,
    })
  })

  const ends: readonly (readonly [how: string, event: SittingEvent])[] = [
    ['when it is closed', { type: 'notice-closed' }],
    ['when the respondent moves on', answer('concerns', ['large-pores'])],
    ['when the respondent goes back', back],
  ]
  test.for(ends)('goes %s', ([, event]) => {
    expect(next(arrived, event).notice).toBeNull()
  })

  test('stays while the respondent only ticks something', () => {
    const ticked = next(arrived, { type: 'drafted', question: 'concerns', choice: [] })
    expect(ticked.notice).toEqual(arrived.notice)
  })
})

test('to hear nothing moves the focus before the respondent has moved', () => {
  expect([newSitting, arrive(give({}), '#/check')].map(({ moved }) => moved)).toEqual([
    false,
    false,
  ])
  expect(play([start]).moved).toBe(true)
})

test.for([
  ['as it came', newSitting, true],
  ['that somebody came back to', play([start, back]), false],
  ['with a choice on it', play([draft('treatment', 'at-home')]), false],
  ['with answers behind it', arrive(people.pregnant.answers, '#/'), false],
  ['that is a page to read', arrive({}, '#/guide'), false],
] as const)('whether anybody has touched a start page %s', ([, sitting, untouched]) => {
  expect(isUntouched(sitting)).toBe(untouched)
})
