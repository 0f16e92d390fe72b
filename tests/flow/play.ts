import { assess, type Answers, type QuestionId } from '../../rules/index.ts'
import {
  newSitting,
  next,
  type Page,
  type Sitting,
  type SittingEvent,
} from '../../src/flow/index.ts'

/** What becomes of a sitting when these things happen, one after the other. */
export const play = (events: readonly SittingEvent[], from: Sitting = newSitting): Sitting =>
  events.reduce(next, from)

/** A sitting with these answers, at this address, as after a reload. */
export const arrive = (answers: Answers, address = ''): Sitting =>
  next(newSitting, { type: 'arrived', address, answers, drafts: {}, recipient: null, notice: null })

export const answer = (question: QuestionId, given: unknown): SittingEvent => ({
  type: 'answered',
  question,
  answer: given,
})
export const visit = (address: string): SittingEvent => ({ type: 'visited', address })
export const back: SittingEvent = { type: 'went-back' }
export const start: SittingEvent = { type: 'started' }
export const carryOn: SittingEvent = { type: 'carried-on' }

/** The page of a question, or of a change to its answer. */
export const at = (question: QuestionId): Page => ({ name: 'question', question, changing: false })
export const change = (question: QuestionId): Page => ({
  name: 'question',
  question,
  changing: true,
})

/** Answers one question after another as this person would, until there is none left. */
export function answerAll(answers: Answers, from: Sitting): Sitting {
  let sitting = from
  for (let left = 100; left > 0 && sitting.page.name === 'question'; left -= 1) {
    const { question } = sitting.page
    sitting = next(sitting, answer(question, answers[question]))
  }
  return sitting
}

/** The questions that wait for an answer. */
export function waitingFor({ answers }: Sitting): QuestionId | null {
  const found = assess(answers)
  return found.status === 'in-progress' ? found.next : null
}
