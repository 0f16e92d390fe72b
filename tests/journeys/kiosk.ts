import { path, type Answers } from '../../rules/index.ts'
import { en } from '../../src/text/en/index.ts'
import { setClock } from './clock.ts'
import { persist } from './persist.ts'
import { chosen, count, look, stored, words, type View } from './seen.ts'
import type { Plain, Visitor } from './visitor.ts'
import { answer, begin, untilAsked } from './walk.ts'

// What journeys do on a tablet that is handed from person to person, and how they see that nothing is left on it.

/** The start page of such a tablet. */
export const tablet = './?kiosk'

/** The limits of a site that no clinic has changed, in seconds. */
export const limits = { idle: 60, warning: 20, handBack: 30 }

/** What a browser knows of a page, and what is stored in it. */
export interface Left {
  readonly [key: string]: Plain
  readonly address: string
  readonly title: string
  /** How many entries the history has, and what the present one remembers. */
  readonly entries: number
  readonly state: string
  readonly name: string
  readonly stored: readonly string[]
}

/** Looks into every place where a page can leave something. */
export const left = async (visitor: Visitor): Promise<Left> => {
  const known = await visitor.evaluate(() => ({
    address: location.href,
    title: document.title,
    entries: history.length,
    state: JSON.stringify(history.state),
    name: window.name,
  }))
  return { ...known, stored: await stored(visitor) }
}

/** Answers the first few questions, chooses on the next without confirming, and stays there. */
export async function answerSome(
  visitor: Visitor,
  answers: Answers,
  many: number,
  at = tablet,
): Promise<void> {
  const asked = path(answers)
  const next = asked[many]
  if (next === undefined) throw new Error(`kiosk: nothing is asked after ${many} questions.`)
  await begin(visitor, en, at)
  for (const question of asked.slice(0, many)) await answer(visitor, question, answers)
  await untilAsked(visitor, next)
  const [option] = [answers[next]].flat()
  if (option !== undefined) await visitor.choose(next, option)
}

/** Leaves the tablet alone for this many seconds, as far as it can tell. Its clock stands still then. */
export const pass = (visitor: Visitor, seconds: number): Promise<null> =>
  setClock(visitor, new Date(Date.now() + seconds * 1000))

/** Waits until the page asks whether anybody is there. */
export const untilAskedIfThere = (visitor: Visitor): Promise<true> =>
  persist(
    async () => (await count(visitor, 'dialog:modal')) === 1 || null,
    (after) => `kiosk: nobody is asked whether they are there ${after}.`,
  )

/** Waits until there is a page again after Back, Forward or a reload, and looks at it. */
const settled = (visitor: Visitor): Promise<View> =>
  persist(
    async () => {
      const seen = await look(visitor).catch(() => null)
      // "blank" is what was open before the tablet's page.
      return seen !== null && (seen.screen !== null || seen.address === 'blank') ? seen : null
    },
    (after) => `kiosk: there is no page ${after}.`,
  )

/** What of somebody else can be seen on this page, in words. Nothing, when all is well. */
export async function seenOfOthers(visitor: Visitor): Promise<readonly string[]> {
  const { screen, outcome, heading, lang, address } = await settled(visitor)
  if (address === 'blank') return []
  const options = await chosen(visitor)
  const goesOn = (await words(visitor, en.start.carryOn)) !== 'absent'
  return [
    ...(screen === 'start' || screen === 'about' ? [] : [`the screen ${screen}: ${heading}`]),
    ...(outcome === null ? [] : [`the outcome ${outcome}`]),
    ...(lang === 'en' ? [] : [`the language ${lang}`]),
    ...(goesOn ? [en.start.carryOn] : []),
    ...options.map((option) => `the choice ${option}`),
  ]
}
