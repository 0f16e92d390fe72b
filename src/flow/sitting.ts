import { isAnswer, type Answers, type QuestionId } from '../../rules/index.ts'
import { isPaper } from '../pages.ts'
import { isInvitation, recipientIn } from '../recipient.ts'
import {
  furthest,
  isReached,
  pageAfter,
  pageAt,
  pageBefore,
  type OpenPage,
  type Page,
} from './page.ts'

/** What is chosen on a page but not yet confirmed with Continue. */
export type Drafts = { readonly [Q in QuestionId]?: unknown }

/** Something to tell the respondent, once. */
export type Notice =
  | {
      readonly name: 'deleted' | 'saved-unreadable' | 'saved-other-rules' | 'invitation-broken'
    }
  | { readonly name: 'language-missing'; readonly language: string }
  | { readonly name: 'saved-partly'; readonly questions: readonly QuestionId[] }

/** One respondent's run, from start to wipe. Path, findings and outcome are recomputed, never kept. */
export interface Sitting {
  readonly answers: Answers
  readonly drafts: Drafts
  /** The key of the practice by whose link the respondent came: a result can be sealed for it. */
  readonly recipient: string | null
  readonly page: Page
  readonly notice: Notice | null
  /** False when this browser refuses to keep anything: then a reload loses the answers. */
  readonly kept: boolean
  /** True once the respondent has moved: from then on a new page takes the focus. */
  readonly moved: boolean
}

export type SittingEvent =
  | {
      readonly type: 'arrived'
      readonly address: string
      readonly answers: Answers
      readonly drafts: Drafts
      readonly recipient: string | null
      readonly notice: Notice | null
    }
  | { readonly type: 'notice-closed' }
  | { readonly type: 'visited'; readonly address: string }
  | { readonly type: 'opened'; readonly page: OpenPage | 'check' | 'result' | 'staff' }
  | { readonly type: 'carried-on' }
  | { readonly type: 'started' }
  | { readonly type: 'drafted'; readonly question: QuestionId; readonly choice: unknown }
  | { readonly type: 'answered'; readonly question: QuestionId; readonly answer: unknown }
  | { readonly type: 'change-asked'; readonly question: QuestionId }
  | { readonly type: 'went-back' }
  | { readonly type: 'keeping-refused' }
  | { readonly type: 'language-missing'; readonly language: string }
  | { readonly type: 'finished' }
  | { readonly type: 'renewed' }
  | { readonly type: 'deleted' }

/** Before anything was said. */
export const newSitting: Sitting = {
  answers: {},
  drafts: {},
  recipient: null,
  page: { name: 'start' },
  notice: null,
  kept: true,
  moved: false,
}

function without(drafts: Drafts, question: QuestionId): Drafts {
  const { [question]: _, ...rest } = drafts
  return rest
}

function moveTo(sitting: Sitting, page: Page): Sitting {
  // Reaching the check page settles what counts: a choice that was not confirmed is let go.
  const drafts = page.name === 'check' ? {} : sitting.drafts
  return { ...sitting, page, drafts, notice: null, moved: true }
}

function answered(sitting: Sitting, question: QuestionId, answer: unknown): Sitting {
  const { page } = sitting
  const isOpen = page.name === 'question' && page.question === question
  if (!isOpen || !isAnswer(question, answer)) return sitting
  const answers: Answers = { ...sitting.answers, [question]: answer }
  const drafts = without(sitting.drafts, question)
  return moveTo({ ...sitting, answers, drafts }, pageAfter(question, page.changing, answers))
}

/** The page to show for an address. The front desk's is not for a tab in which a choice stands, confirmed or not. */
function allowedAt(sitting: Sitting, address: string): Page | null {
  const page = pageAt(address, sitting.answers)
  return page?.name === 'staff' && hasBegun(sitting) ? { name: 'start' } : page
}

function visited(sitting: Sitting, address: string): Sitting {
  const allowed = allowedAt(sitting, address)
  return allowed === null ? sitting : invited(moveTo(sitting, allowed), address)
}

type Arrival = Extract<SittingEvent, { readonly type: 'arrived' }>

function arrived(sitting: Sitting, { address, answers, drafts, recipient, notice }: Arrival) {
  const arrival = invited({ ...sitting, answers, drafts, recipient, notice }, address)
  return { ...arrival, page: allowedAt(arrival, address) ?? sitting.page }
}

/** Takes up the key of a link that was opened. One that is not whole is told of, and leaves the one before. */
function invited(sitting: Sitting, address: string): Sitting {
  if (!isInvitation(address)) return sitting
  const recipient = recipientIn(address)
  return recipient === null
    ? { ...sitting, notice: { name: 'invitation-broken' } }
    : { ...sitting, recipient }
}

/** Who is reading stays on that page; who was answering begins anew. */
function wiped({ page, kept }: Sitting): Sitting {
  const to: Page = isPaper(page.name) ? page : { name: 'start' }
  return { ...newSitting, page: to, notice: { name: 'deleted' }, kept, moved: true }
}

/** Who is done, with a result or without: what they said goes before anybody else can look. */
function finished(sitting: Sitting): Sitting {
  if (!hasBegun(sitting)) return sitting
  return { ...newSitting, page: { name: 'handed-back' }, kept: sitting.kept, moved: true }
}

/** Anew, but for the same practice: who came by its link may think again. */
const started = ({ recipient, kept }: Sitting): Sitting =>
  moveTo({ ...newSitting, recipient, kept }, furthest({}))

/** Whether anything was said. A choice counts before it is confirmed, too: Start would delete it. */
export const hasBegun = ({ answers, drafts }: Pick<Sitting, 'answers' | 'drafts'>): boolean =>
  Object.keys(answers).length + Object.keys(drafts).length > 0

/** Whether this is the start page as it came: nobody has pressed or answered anything. */
export const isUntouched = (sitting: Sitting): boolean =>
  sitting.page.name === 'start' && !sitting.moved && !hasBegun(sitting)

/** What `event` makes of `sitting`. Pure; an event that does not fit leaves the sitting as it was. */
export function next(sitting: Sitting, event: SittingEvent): Sitting {
  const { answers, drafts, page } = sitting
  switch (event.type) {
    case 'arrived':
      return arrived(sitting, event)
    case 'notice-closed':
      return { ...sitting, notice: null }
    case 'visited':
      return visited(sitting, event.address)
    case 'opened':
      return visited(sitting, `#/${event.page === 'start' ? '' : event.page}`)
    case 'carried-on':
      return moveTo(sitting, furthest(answers))
    case 'started':
      return started(sitting)
    case 'drafted':
      return { ...sitting, drafts: { ...drafts, [event.question]: event.choice } }
    case 'answered':
      return answered(sitting, event.question, event.answer)
    case 'change-asked':
      if (!isReached(event.question, answers)) return sitting
      return moveTo(sitting, { name: 'question', question: event.question, changing: true })
    case 'went-back':
      return moveTo(sitting, pageBefore(page, answers))
    case 'language-missing':
      return { ...sitting, notice: { name: event.type, language: event.language } }
    case 'keeping-refused':
      return { ...sitting, kept: false }
    case 'finished':
      return finished(sitting)
    // For somebody else: nothing tells that anybody was here before.
    case 'renewed':
      return { ...newSitting, kept: sitting.kept }
    case 'deleted':
      return wiped(sitting)
  }
}
