import { path, type Answers, type QuestionId } from '../../rules/index.ts'
import { newSitting, writeSaved } from '../../src/flow/index.ts'
import { en } from '../../src/text/en/index.ts'
import { reference, type Lang, type Text } from '../../src/text/index.ts'
import { patience, persist } from './persist.ts'
import { chosen, look, type View } from './seen.ts'
import type { Visitor } from './visitor.ts'

const describe = (seen: View | undefined): string => {
  if (seen === undefined) return 'on no page at all'
  const { screen, heading, address, lang, title } = seen
  const where = screen === null ? 'before the script has taken over' : `on the screen "${screen}"`
  return `${where} with the heading "${heading}" and the tab "${title}" (${address}, ${lang})`
}

/**
 * Looks until all that is `wanted` is seen. Where it never is, the error names the screen that the visitor is stuck on:
 * a walk must not stand still silently.
 */
export async function until(
  visitor: Visitor,
  wanted: Partial<View>,
  within = patience,
): Promise<View> {
  let seen: View | undefined
  const attempt = async (): Promise<View | null> => {
    // Between two documents there may be nothing to look at.
    seen = await look(visitor).catch(() => undefined)
    const met = Object.entries(wanted).every(([what, value]) => seen?.[what] === value)
    return seen && met ? seen : null
  }
  const complaint = (after: string): string =>
    `walk: stuck ${describe(seen)} ${after}; wanted was ${JSON.stringify(wanted)}.`
  return persist(attempt, complaint, within)
}

/** Where the documents of a language lie, seen from the root of the site. */
export const folderOf = (lang: Lang): string => (lang === reference ? './' : `./${lang}/`)

/** Goes to an address, and waits until the script has taken over and shows `screen`. */
export async function open(visitor: Visitor, address: string, screen: string): Promise<View> {
  await visitor.goTo(address)
  return until(visitor, { screen })
}

/** Waits until the page asks this question. */
export const untilAsked = (
  visitor: Visitor,
  question: QuestionId,
  text: Text = en,
): Promise<View> => until(visitor, { screen: 'question', heading: text.questions[question].title })

/** Chooses what `answers` say to a question, and unticks what they do not say. */
export async function choose(
  visitor: Visitor,
  question: QuestionId,
  answers: Answers,
): Promise<void> {
  const given: unknown = answers[question]
  const wanted = [given].flat().filter((item) => typeof item === 'string')
  if (Array.isArray(given)) {
    for (const option of await chosen(visitor)) {
      if (!wanted.includes(option)) await visitor.untick(question, option)
    }
  }
  for (const option of wanted) await visitor.choose(question, option)
}

/** Opens the start page and begins. */
export async function begin(visitor: Visitor, text: Text = en, at = './'): Promise<void> {
  await open(visitor, at, 'start')
  await visitor.press(text.start.action)
  await until(visitor, { screen: 'question' })
}

/** Waits for a question, answers it, and goes on. */
export async function answer(
  visitor: Visitor,
  question: QuestionId,
  answers: Answers,
  text: Text = en,
): Promise<void> {
  await untilAsked(visitor, question, text)
  await choose(visitor, question, answers)
  await visitor.press(text.form.continue)
}

interface Walk {
  readonly text?: Text
  /** The address of the start page. */
  readonly at?: string
  /** Called on each question before it is answered. */
  readonly onQuestion?: (question: QuestionId) => Promise<void>
}

/** Answers question after question as they are asked, until the check page. */
export async function answerAll(
  visitor: Visitor,
  answers: Answers,
  { text = en, onQuestion }: Walk = {},
): Promise<void> {
  for (const question of path(answers)) {
    if (onQuestion) {
      await untilAsked(visitor, question, text)
      await onQuestion(question)
    }
    await answer(visitor, question, answers, text)
  }
  await until(visitor, { screen: 'check', heading: text.check.title })
}

/** Puts `text` where the site keeps answers, on a page that does not read them. */
export async function keep(visitor: Visitor, text: string): Promise<void> {
  await open(visitor, './about.html', 'about')
  await visitor.evaluate((given) => {
    sessionStorage.setItem('needlewise', given)
    return null
  }, text)
}

/** Comes back, with all this answered before: quicker than to walk, for journeys that begin later. */
export async function comeBack(
  visitor: Visitor,
  answers: Answers,
  screen: 'check' | 'result',
  lang: Lang = 'en',
): Promise<View> {
  await keep(visitor, writeSaved({ ...newSitting, answers }) ?? '')
  return open(visitor, `${folderOf(lang)}index.html#/${screen}`, screen)
}

/** From the start page to the result. */
export async function walkToResult(
  visitor: Visitor,
  answers: Answers,
  walk: Walk = {},
): Promise<View> {
  const { text = en, at } = walk
  await begin(visitor, text, at)
  await answerAll(visitor, answers, walk)
  await visitor.press(text.check.action)
  return until(visitor, { screen: 'result' })
}
