import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import {
  followUps,
  questionIds,
  questions,
  rules,
  rulesAsking,
  signs,
  sourcesOf,
  type Place,
  type QuestionId,
} from '../../rules/index.ts'
import { en } from '../../src/text/en/index.ts'
import { optionWords } from '../../src/text/index.ts'
import { control, kindOf, optionsOf, pressContinue, show } from './show.tsx'

/** What opens under these words. A native `summary` has no role of its own. */
function disclosure(words: string): HTMLElement | undefined {
  const groups = screen.getAllByRole('group')
  return groups.find((one) => one.firstElementChild === within(one).queryByText(words))
}

describe.for(questionIds)('on the page of "%s"', (question) => {
  const { title, hint, why, howToTell, options } = en.questions[question]

  test('the question is the first heading and names the options', () => {
    show(question)
    const named = screen.getByRole('group', { name: title })
    expect(within(named).getByRole('heading', { level: 1 })).toHaveTextContent(title)
    expect(named).toHaveAccessibleDescription(hint ?? '')
    // The tab and the history must not tell which answer opened a follow-up.
    const tab = Object.hasOwn(followUps, question) ? 'Question 7 of 16' : title
    expect(document.title).toBe(en.shell.title(tab, false))
  })

  test('every option is there by its name, in order, and none is chosen beforehand', () => {
    show(question)
    const controls = within(screen.getByRole('group', { name: title })).getAllByRole(
      kindOf(question),
    )
    expect(controls).toHaveLength(Object.keys(options).length)
    for (const [at, option] of optionsOf(question).entries()) {
      const words = optionWords(en, question, option)
      expect(controls[at]).toHaveAccessibleName(words.label)
      expect(controls[at]).toHaveAccessibleDescription(words.hint ?? '')
      expect(controls[at]).not.toBeChecked()
    }
  })

  test('"Why we ask" opens, and names who says so', async () => {
    const { user } = show(question)
    expect(screen.getByText(why)).not.toBeVisible()
    await user.click(screen.getByText(en.form.whyWeAsk))
    expect(screen.getByText(why)).toBeVisible()
    const opened = within(disclosure(en.form.whyWeAsk) ?? document.body)
    const asked = rulesAsking(question)
    for (const rule of asked) {
      for (const { short } of sourcesOf(rules[rule].evidence)) {
        expect(opened.getByText(short)).toBeVisible()
      }
    }
    expect(opened.queryAllByText(en.form.from)).toHaveLength(asked.length > 0 ? 1 : 0)
  })

  test(`"How to tell" is ${howToTell ? 'there, with its sources' : 'not there'}`, async () => {
    const { user } = show(question)
    if (howToTell === undefined) {
      expect(disclosure(en.form.howToTell)).toBeUndefined()
      return
    }
    await user.click(screen.getByText(en.form.howToTell))
    for (const sentence of howToTell) expect(screen.getByText(sentence)).toBeVisible()
    const places: Partial<Record<QuestionId, readonly Place[]>> = signs
    const opened = within(disclosure(en.form.howToTell) ?? document.body)
    for (const { short } of sourcesOf(places[question] ?? [])) {
      expect(opened.getByText(short)).toBeVisible()
    }
  })

  test('who chooses and continues hands over just that, once', async () => {
    const { user, onAnswer } = show(question)
    const isMany = questions[question].kind === 'many'
    // Ticked from the bottom up, to be handed over in the order of the options.
    const [first, second = first] = optionsOf(question)
    for (const option of isMany ? [second, first] : [second]) {
      await user.click(control(question, option ?? ''))
    }
    expect(onAnswer).not.toHaveBeenCalled()
    await pressContinue()
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith(isMany ? [first, second] : second)
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('what was given before stands chosen, and can be confirmed', async () => {
    const option = optionsOf(question).at(-1) ?? ''
    const given = questions[question].kind === 'many' ? [option] : option
    const { onAnswer } = show(question, { given })
    expect(screen.getAllByRole(kindOf(question), { checked: true })).toEqual([
      control(question, option),
    ])
    await pressContinue()
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith(given)
  })
})

test.for(questionIds.filter((id) => optionsOf(id).includes('yes')))(
  'yes comes before no, and no before not sure, in "%s"',
  (question) => {
    show(question)
    const names = screen.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent)
    expect(names.slice(0, 3)).toEqual(['Yes', 'No', 'Not sure'])
  },
)

test('who is on the way sees how far along, in words and as a bar', () => {
  show('active-acne')
  expect(screen.getByText('Question 7 of 16')).toBeVisible()
  const bar = screen.getByRole('progressbar', { name: en.form.answered })
  expect(bar).toHaveAttribute('value', '6')
  expect(bar).toHaveAttribute('max', '17')
  expect(screen.queryByText(en.form.changing)).toBeNull()
})

test('who changes an answer is told so, and sees no bar', () => {
  show('active-acne', { progress: null })
  expect(screen.getByText(en.form.changing)).toBeVisible()
  expect(screen.queryByRole('progressbar')).toBeNull()
})
