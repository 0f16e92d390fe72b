import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { path } from '../../rules/index.ts'
import type { Notice } from '../../src/flow/index.ts'
import { en } from '../../src/text/en/index.ts'
import { give, people, type Person } from '../people.ts'
import {
  answerAll,
  arriveAt,
  choose,
  heading,
  main,
  open,
  openAtCheck,
  press,
  watchReact,
} from './harness.tsx'

watchReact()

const everybody: readonly Person[] = Object.values(people)
const titleOf = (question: keyof typeof en.questions): string => en.questions[question].title
/** The button that changes the answer to a question. */
const changeOf = (question: keyof typeof en.questions): HTMLElement =>
  screen.getByRole('button', {
    name: (name) => name.startsWith(en.check.change) && name.endsWith(titleOf(question)),
  })
const note = (): HTMLElement => screen.getByRole('status', { name: en.notices.label })

describe.for(everybody)('$name', ({ answers, outcome, rules }) => {
  test('and comes from the start to the result', { timeout: 60_000 }, async () => {
    const store = open()
    expect(main()).toHaveAttribute('data-screen', 'start')
    await press(en.start.action)
    await answerAll(answers)
    expect(main()).toHaveAttribute('data-screen', 'check')
    expect(main()).not.toHaveAttribute('data-outcome')
    expect(store.get().answers).toEqual(answers)
    await press(en.check.action)
    await arriveAt(en.outcomes[outcome].headline, 'Your result')
    expect(main()).toHaveAttribute('data-screen', 'result')
    expect(main()).toHaveAttribute('data-outcome', outcome)
    for (const rule of rules) {
      expect(screen.getAllByText(en.rules[rule].reason).length).toBeGreaterThan(0)
    }
    expect(screen.getByText(/^Rules version .* on 30 November 2026/)).toBeVisible()
  })
})

describe('who changes their mind', () => {
  const { answers } = people.nothingToReport

  test('is asked only what the change opened, and then checks again', async () => {
    const store = openAtCheck(answers)
    await userEvent.click(changeOf('precautions'))
    await arriveAt(titleOf('precautions'))
    expect(screen.getByText(en.form.changing)).toBeVisible()
    expect(screen.queryByRole('progressbar')).toBeNull()
    await choose('precautions', people.diabetesNotUnderControl.answers)
    await press(en.form.continue)
    await arriveAt(titleOf('diabetes-control'), en.form.changing)
    expect(screen.getByText(en.form.changing)).toBeVisible()
    await choose('diabetes-control', people.diabetesNotUnderControl.answers)
    await press(en.form.continue)
    await arriveAt(en.check.title)
    expect(store.get().answers).toEqual(people.diabetesNotUnderControl.answers)
    expect(changeOf('diabetes-control')).toBeVisible()
    await press(en.check.action)
    await arriveAt(en.outcomes['ask-first'].headline, 'Your result')
  })

  test('is asked nothing more when the change opens nothing, and the result follows', async () => {
    openAtCheck(answers)
    await userEvent.click(changeOf('pregnancy'))
    await arriveAt(titleOf('pregnancy'))
    await choose('pregnancy', give({ pregnancy: 'yes' }))
    await press(en.form.continue)
    await arriveAt(en.check.title)
    await press(en.check.action)
    await arriveAt(en.outcomes.avoid.headline, 'Your result')
    await press(en.result.changeAnswers)
    await arriveAt(en.check.title)
  })

  test('finds a question gone that no longer has a reason', async () => {
    openAtCheck(people.diabetesUnderControl.answers)
    expect(changeOf('diabetes-control')).toBeVisible()
    await userEvent.click(changeOf('precautions'))
    await choose('precautions', answers)
    await press(en.form.continue)
    await arriveAt(en.check.title)
    expect(screen.getAllByRole('term')).toHaveLength(path(answers).length)
    expect(screen.queryByText(titleOf('diabetes-control'))).toBeNull()
  })

  test('can go back without a change', async () => {
    const store = openAtCheck(answers)
    await userEvent.click(changeOf('age'))
    await choose('age', give({ age: 'under-18' }))
    await press(en.form.back)
    await arriveAt(en.check.title)
    expect(store.get().answers).toEqual(answers)
    await userEvent.click(changeOf('age'))
    await arriveAt(titleOf('age'))
    expect(screen.getByRole('radio', { checked: true })).toHaveAccessibleName('22 or over')
  })
})

test('who goes back finds what they chose, confirmed or not', async () => {
  open({ treatment: 'at-home' }, '#/2')
  await choose('concerns', people.activeAcne.answers)
  await press(en.form.back)
  await arriveAt(titleOf('treatment'))
  expect(screen.getByRole('radio', { checked: true })).toHaveAccessibleName('At home, by myself')
  await press(en.form.continue)
  await arriveAt(titleOf('concerns'))
  expect(screen.getAllByRole('checkbox', { checked: true })).toHaveLength(2)
})

test('who continues without an answer is told so, and the next question has a new start', async () => {
  open({}, '#/1')
  await press(en.form.continue)
  expect(await screen.findByRole('alert')).toHaveFocus()
  expect(document.title).toBe(en.shell.title(titleOf('treatment'), true))
  await choose('treatment', people.nothingToReport.answers)
  await press(en.form.continue)
  await arriveAt(titleOf('concerns'))
  expect(screen.queryByRole('alert')).toBeNull()
})

test('who comes to a page by its address keeps the focus where it is', () => {
  open(people.pregnant.answers, '#/result')
  expect(heading()).toHaveTextContent(en.outcomes.avoid.headline)
  expect(heading()).not.toHaveFocus()
})

test('who has begun can carry on where they were', async () => {
  open({ treatment: 'professional', concerns: ['large-pores'] })
  await press(en.start.carryOn)
  await arriveAt(titleOf('area'))
})

describe('who deletes their answers', () => {
  test('is back at the start, is told so, and can put the note away', async () => {
    const store = open(people.severalReasons.answers, '#/result')
    await press('Delete my answers')
    await arriveAt(en.start.title)
    expect(store.get()).toMatchObject({ answers: {}, drafts: {} })
    expect(note()).toHaveTextContent(en.notices.deleted)
    expect(screen.queryByRole('button', { name: en.start.carryOn })).toBeNull()
    expect(main()).not.toHaveAttribute('data-outcome')
    await press(en.notices.close)
    expect(note()).toBeEmptyDOMElement()
  })

  test('finds nothing chosen when they start again', async () => {
    open({ treatment: 'at-home' }, '#/2')
    await choose('concerns', people.activeAcne.answers)
    await press(en.shell.deleteAnswers)
    await press(en.start.action)
    await arriveAt(titleOf('treatment'))
    expect(screen.queryByRole('radio', { checked: true })).toBeNull()
    await choose('treatment', people.activeAcne.answers)
    await press(en.form.continue)
    await arriveAt(titleOf('concerns'))
    expect(screen.queryByRole('checkbox', { checked: true })).toBeNull()
  })

  test('stays on a page that says nothing of them', async () => {
    const store = open(people.pregnant.answers, '#/guide')
    await press(en.shell.deleteAnswers)
    expect(note()).toHaveTextContent(en.notices.deleted)
    expect(heading()).toHaveTextContent(en.guide.title)
    expect(store.get().answers).toEqual({})
  })
})

test.for<[what: string, notice: Notice, words: string]>([
  ['none can be read', { name: 'saved-unreadable' }, en.notices.savedUnreadable],
  ['the rules have changed', { name: 'saved-other-rules' }, en.notices.savedOtherRules],
  [
    'one cannot be read',
    { name: 'saved-partly', questions: ['age', 'allergy'] },
    en.notices.savedPartly([titleOf('age'), titleOf('allergy')]),
  ],
])('who comes back to saved answers of which %s is told so', ([, notice, words]) => {
  const store = open()
  act(() =>
    store.dispatch({
      type: 'arrived',
      address: '#/',
      answers: {},
      drafts: {},
      recipient: null,
      notice,
    }),
  )
  expect(within(note()).getByText(words)).toBeVisible()
})

test('the foot of the page says what becomes of the answers, also when the browser keeps none', () => {
  const store = open()
  expect(screen.getByText(en.shell.deleteHint)).toBeVisible()
  act(() => store.dispatch({ type: 'keeping-refused' }))
  expect(screen.getByText(en.notices.storageRefused)).toBeVisible()
  expect(screen.queryByText(en.shell.deleteHint)).toBeNull()
})

test('the pages to read are a press away, and the menu says which is open', async () => {
  open(people.pregnant.answers)
  const menu = within(screen.getByRole('navigation', { name: en.shell.menu }))
  for (const page of ['guide', 'evidence', 'about'] as const) {
    await userEvent.click(menu.getByRole('link', { name: en.shell.pages[page] }))
    await arriveAt(en[page].title)
    expect(main()).toHaveAttribute('data-screen', page)
    const current = menu.getAllByRole('link', { current: 'page' })
    expect(current.map(({ textContent }) => textContent)).toEqual([en.shell.pages[page]])
  }
  await userEvent.click(screen.getByRole('link', { name: en.shell.name }))
  await arriveAt(en.start.title)
})

test('an address that names no page says so, and a result that is not there yet is not shown', () => {
  const store = open({ treatment: 'at-home' }, '#/nowhere')
  expect(heading()).toHaveTextContent(en.notFound.title)
  expect(main()).toHaveAttribute('data-screen', 'not-found')
  act(() => store.dispatch({ type: 'visited', address: '#/result' }))
  expect(heading()).toHaveTextContent(titleOf('concerns'))
})

test('who skips to the main part gets there, and the address stays', async () => {
  open()
  await userEvent.click(screen.getByRole('link', { name: en.shell.skip }))
  expect(main()).toHaveFocus()
  expect(location.hash).toBe('')
})
