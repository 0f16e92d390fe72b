import { render, screen } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { vi, type Mock } from 'vitest'
import { questions, type QuestionId } from '../../rules/index.ts'
import type { Progress } from '../../src/flow/index.ts'
import { QuestionPage } from '../../src/form/index.ts'
import { mute } from '../../src/ui/listen.tsx'
import { en } from '../../src/text/en/index.ts'
import { optionWords } from '../../src/text/index.ts'

interface Shown {
  readonly given?: unknown
  readonly progress?: Progress | null
}

const seventh: Progress = { at: 7, of: 16, done: 6, all: 17 }
export const kindOf = (question: QuestionId): 'checkbox' | 'radio' =>
  questions[question].kind === 'many' ? 'checkbox' : 'radio'
export const optionsOf = (question: QuestionId): readonly string[] => questions[question].options

type Called = Readonly<Record<'onChoose' | 'onAnswer', Mock<(given: unknown) => void>>>
interface Opened extends Called {
  readonly onBack: Mock<() => void>
  readonly user: UserEvent
}

/** Opens the page of a question, and keeps what is chosen as the app does. */
export function show(
  question: QuestionId,
  { given: before, progress = seventh }: Shown = {},
): Opened {
  const [onChoose, onAnswer, onBack] = [vi.fn(), vi.fn(), vi.fn()]
  function Kept() {
    const [given, setGiven] = useState(before)
    const choose = (choice: unknown): void => {
      setGiven(choice)
      onChoose(choice)
    }
    const rest = { question, progress, text: en, arrived: false, onAnswer, onBack, speaker: mute }
    return <QuestionPage {...rest} given={given} onChoose={choose} />
  }
  render(<Kept />)
  return { user: userEvent.setup(), onChoose, onAnswer, onBack }
}

export const control = (question: QuestionId, option: string): HTMLInputElement =>
  screen.getByRole<HTMLInputElement>(kindOf(question), {
    name: optionWords(en, question, option).label,
  })
export const pressContinue = (): Promise<void> =>
  userEvent.click(screen.getByRole('button', { name: en.form.continue }))

export const ticked = (): readonly HTMLElement[] =>
  screen.getAllByRole('checkbox', { checked: true })
