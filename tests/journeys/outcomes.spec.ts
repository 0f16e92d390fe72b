import { path } from '../../rules/index.ts'
import { en } from '../../src/text/en/index.ts'
import { people } from '../people.ts'
import { expect, test } from './fixtures.ts'
import { hurryToResult } from './hurry.ts'
import { chosen, look, stored, type View, words } from './seen.ts'
import { answerAll, begin, open, until, untilAsked, walkToResult } from './walk.ts'

/** Who comes to their result in every engine: the shortest, and the longest. */
const everywhere: ReadonlySet<string> = new Set(['nothingToReport', 'severalReasons'])

/** Who walks there as a person does, with the most to read. The others answer the same pages in a hurry. */
const walkers: ReadonlySet<string> = new Set(['severalReasons', 'unsureEverywhere'])

for (const [id, { name, answers, outcome, rules }] of Object.entries(people)) {
  const walks = walkers.has(id)
  const tag = everywhere.has(id) ? [] : '@one-engine'
  test(`${name}: ${outcome}`, { tag }, async ({ visitor }) => {
    const toResult = async (): Promise<View> => {
      if (walks) return walkToResult(visitor, answers)
      await open(visitor, './', 'start')
      return hurryToResult(visitor, answers)
    }
    const { heading, title, address } = await toResult()
    expect(await look(visitor)).toMatchObject({ outcome, lang: 'en', dir: 'ltr' })
    expect(heading).toBe(en.outcomes[outcome].headline)
    expect(title).toBe(en.shell.title(en.result.title, false))
    for (const rule of rules) expect(await words(visitor, en.rules[rule].name)).not.toBe('absent')
    expect(await words(visitor, en.shell.consult)).toBe('shown')
    // The address carries the page, never an answer.
    expect(address).toBe('/#/result')
  })
}

test('the address is a number on every question, and the history says no more', async ({
  visitor,
}) => {
  const { answers } = people.severalReasons
  await begin(visitor)
  const seen: string[] = []
  await answerAll(visitor, answers, {
    onQuestion: async () => {
      seen.push((await look(visitor)).address)
    },
  })
  expect(seen).toEqual(path(answers).map((_, index) => `/#/${index + 1}`))
})

const alike = { tag: '@one-engine' }
test(
  'a person gets to the result with two presses a question, and no more',
  alike,
  async ({ visitor }) => {
    const { answers } = people.nothingToReport
    await open(visitor, './', 'start')
    await visitor.evaluate(() => {
      const counter = document.documentElement.dataset
      counter['presses'] = '0'
      addEventListener(
        'click',
        () => (counter['presses'] = `${Number(counter['presses']) + 1}`),
        true,
      )
      return null
    })
    await visitor.press(en.start.action)
    await answerAll(visitor, answers)
    await visitor.press(en.check.action)
    await until(visitor, { screen: 'result' })
    // A choice and a Continue a question, with Start and See my result.
    const presses = await visitor.evaluate(() => document.documentElement.dataset['presses'])
    expect(presses).toBe(String(2 * path(answers).length + 2))
  },
)

test('who is done can delete everything and begin anew', async ({ visitor }) => {
  await visitor.goTo('data:text/html,elsewhere')
  await walkToResult(visitor, people.pregnant.answers)
  await visitor.press(en.shell.deleteAnswers)
  await until(visitor, { screen: 'start', address: '/#/' })
  expect(await words(visitor, en.notices.deleted)).toBe('shown')
  expect(await stored(visitor)).toEqual([])
  // Back leads out of the site, not through the pages of who was here before.
  await visitor.back()
  await expect.poll(() => visitor.evaluate(() => document.body.innerText)).toBe('elsewhere')
  await visitor.goTo('./#/result')
  await untilAsked(visitor, 'treatment')
  expect(await chosen(visitor)).toEqual([])
})

test('a walk that stands still says on which screen', async ({ visitor }) => {
  await begin(visitor)
  await visitor.evaluate(() => {
    addEventListener('click', (event) => event.stopPropagation(), true)
    return null
  })
  await visitor.press(en.shell.deleteAnswers)
  await expect(until(visitor, { screen: 'start' }, 200)).rejects.toThrow(
    `stuck on the screen "question" with the heading "${en.questions.treatment.title}"`,
  )
})
