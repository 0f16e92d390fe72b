import type { Answers } from '../../rules/index.ts'
import { en } from '../../src/text/en/index.ts'
import { until } from './walk.ts'
import type { View } from './seen.ts'
import type { Plain, Visitor } from './visitor.ts'

// A whole sitting from within the page, as fast as it can show the next question: where a journey is about what comes
// before and after. How a person walks, with a mouse or with keys, is in walk.ts.

interface Haste {
  readonly [key: string]: Plain
  readonly answers: { readonly [question: string]: string | readonly string[] }
  readonly start: string
  readonly next: string
  readonly finish: string
}

/** Sent into the page: presses Start, answers question after question as they come, and stops at the result. */
export const sitThrough = async ({ answers, start, next, finish }: Haste): Promise<null> => {
  const screen = (): string | undefined => document.querySelector('main')?.dataset['screen']
  const input = (): HTMLInputElement | null => document.querySelector('main fieldset input')
  const late = performance.now() + 10_000
  /** Presses, and waits until something else is there. */
  const press = async (name: string, what: () => unknown): Promise<void> => {
    const before = what()
    const named = ({ textContent }: Element): boolean => textContent?.trim() === name
    const buttons = document.querySelectorAll<HTMLElement>('button, [role=button]')
    ;[...buttons].find(named)?.click()
    while (what() === before) {
      if (performance.now() > late) throw new Error(`hurry: nothing comes after ${screen()}.`)
      await new Promise((resolve) => setTimeout(resolve))
    }
  }
  await press(start, screen)
  while (screen() === 'question') {
    const question = input()?.name ?? ''
    const wanted = new Set([answers[question] ?? []].flat())
    for (const option of document.querySelectorAll<HTMLInputElement>(`input[name=${question}]`)) {
      if (option.checked !== wanted.has(option.value)) option.click()
    }
    await press(next, () => input()?.name)
  }
  await press(finish, screen)
  return null
}

/** What `sitThrough` needs to answer like this, in English. */
export const hasteOf = (answers: Answers): Haste => ({
  answers,
  start: en.start.action,
  next: en.form.continue,
  finish: en.check.action,
})

/** From the start page that is open to the result. */
export async function hurryToResult(visitor: Visitor, answers: Answers): Promise<View> {
  await visitor.evaluate(sitThrough, hasteOf(answers))
  return until(visitor, { screen: 'result' })
}
