import { assess, followUps, path, type Answers, type QuestionId } from '../../rules/index.ts'
import { openDocuments, type OpenDocument } from '../pages.ts'
import { isInvitation } from '../recipient.ts'

/** Pages that anybody may open at any time. */
const openPages = ['start', ...openDocuments, 'not-found'] as const
export type OpenPage = 'start' | OpenDocument | 'not-found'

/**
 * Where the respondent is. `changing`: they came from the check page and go back there. `handed-back`: they have ended,
 * and all they said is gone. `staff`: the page for the front desk, where nobody's answers exist.
 */
export type Page =
  | { readonly name: OpenPage | 'check' | 'result' | 'handed-back' | 'staff' }
  | { readonly name: 'question'; readonly question: QuestionId; readonly changing: boolean }

/** What an address asks for, before the answers decide what is allowed. */
type Request =
  | { readonly name: OpenPage | 'check' | 'result' | 'staff' }
  | { readonly name: 'question'; readonly at: number; readonly changing: boolean }

const plain = [...openDocuments, 'check', 'result', 'staff'] as const
const numbered = /^[1-9]\d?(\/change)?$/

/**
 * Reads the part of the address behind "#". Questions are numbered in the address and not named, so that
 * a browser's history says nothing of what was asked. Returns `null` for an anchor inside a page,
 * and "not-found" for a page that does not exist.
 */
function read(hash: string): Request | null {
  if (hash === '' || hash === '#' || hash === '#/' || isInvitation(hash)) return { name: 'start' }
  if (!hash.startsWith('#/')) return null
  const asked = hash.slice(2)
  const name = plain.find((page) => page === asked)
  if (name !== undefined) return { name }
  if (!numbered.test(asked)) return { name: 'not-found' }
  return {
    name: 'question',
    at: Number.parseInt(asked, 10) - 1,
    changing: asked.endsWith('/change'),
  }
}

/** The furthest page that these answers allow: the next question, or the check page. */
export function furthest(answers: Answers): Page {
  const assessment = assess(answers)
  return assessment.status === 'in-progress'
    ? { name: 'question', question: assessment.next, changing: false }
    : { name: 'check' }
}

/** Whether this respondent has got as far as `question`: it is answered, or the next to be asked. */
export function isReached(question: QuestionId, answers: Answers): boolean {
  const asked = path(answers)
  const assessment = assess(answers)
  const limit = assessment.status === 'completed' ? asked.length : asked.indexOf(assessment.next)
  const at = asked.indexOf(question)
  return at >= 0 && at <= limit
}

/** Answers are changed from the check page: it was reached, and since then at most a follow-up has opened. */
function mayChange(answers: Answers): boolean {
  const assessment = assess(answers)
  return assessment.status === 'completed' || Object.hasOwn(followUps, assessment.next)
}

/**
 * The page to show for an address: what it asks for if the answers allow it, else the furthest page
 * allowed. `null` when the address is an anchor inside the page.
 */
export function pageAt(hash: string, answers: Answers): Page | null {
  const request = read(hash)
  if (request === null) return null
  const assessment = assess(answers)
  if (request.name === 'question') {
    const question = path(answers)[request.at]
    return question !== undefined && isReached(question, answers)
      ? { name: 'question', question, changing: request.changing && mayChange(answers) }
      : furthest(answers)
  }
  if (request.name === 'staff') {
    return { name: Object.keys(answers).length === 0 ? 'staff' : 'start' }
  }
  const isOpen = (openPages as readonly string[]).includes(request.name)
  return isOpen || assessment.status === 'completed' ? { name: request.name } : furthest(answers)
}

/** The address of a page, with its "#". It carries the page, never an answer. A sitting that ended has none. */
export function addressOf(page: Page, answers: Answers): string {
  if (page.name === 'start' || page.name === 'handed-back') return '#/'
  if (page.name !== 'question') return `#/${page.name}`
  return `#/${path(answers).indexOf(page.question) + 1}${page.changing ? '/change' : ''}`
}

/** The page before this one, as the in-app Back sees it. */
export function pageBefore(page: Page, answers: Answers): Page {
  const asked = path(answers)
  if (page.name === 'result') return { name: 'check' }
  if (page.name === 'question') {
    if (page.changing && assess(answers).status === 'completed') return { name: 'check' }
    const question = asked[asked.indexOf(page.question) - 1]
    return question === undefined
      ? { name: 'start' }
      : { name: 'question', question, changing: page.changing }
  }
  const last = asked.at(-1)
  return page.name === 'check' && last !== undefined
    ? { name: 'question', question: last, changing: false }
    : { name: 'start' }
}

/** The page after a question was answered: the next one, or, when changing, only what the change opened. */
export function pageAfter(question: QuestionId, changing: boolean, answers: Answers): Page {
  const asked = path(answers)
  const next = asked[asked.indexOf(question) + 1]
  const ahead = furthest(answers)
  if (changing) return ahead.name === 'question' ? { ...ahead, changing } : ahead
  return next === undefined ? ahead : { name: 'question', question: next, changing }
}
