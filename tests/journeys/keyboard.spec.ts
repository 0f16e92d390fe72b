import { path } from '../../rules/index.ts'
import { en } from '../../src/text/en/index.ts'
import { people } from '../people.ts'
import { expect, test } from './fixtures.ts'
import { chosen, focus, type Focus } from './seen.ts'
import type { Visitor } from './visitor.ts'
import { open, until, untilAsked } from './walk.ts'

/** More presses than any page has places to stop at. */
const enough = 60

/** Presses Tab until the focus is where it is wanted. */
async function tabTo(
  visitor: Visitor,
  what: string,
  isWanted: (focus: Focus) => boolean,
): Promise<void> {
  for (let presses = 0; presses < enough; presses += 1) {
    if (isWanted(await focus(visitor))) return
    await visitor.key('Tab')
  }
  throw new Error(`keyboard: ${enough} presses of Tab do not reach ${what}.`)
}

const tabToButton = (visitor: Visitor, name: string): Promise<void> =>
  tabTo(visitor, `the button "${name}"`, ({ words }) => words === name)

/** Chooses one of several: Tab leads to the group, Space takes the first, the arrow goes on from there. */
async function chooseOne(visitor: Visitor, question: string, option: string): Promise<void> {
  await tabTo(visitor, `the options of ${question}`, ({ name }) => name === question)
  await visitor.key('Space')
  for (let presses = 0; presses < enough; presses += 1) {
    if ((await chosen(visitor)).includes(option)) return
    await visitor.key('ArrowDown')
  }
  throw new Error(`keyboard: ${enough} presses of the arrow do not reach ${option}.`)
}

async function tick(visitor: Visitor, question: string, option: string): Promise<void> {
  await tabTo(
    visitor,
    `the box ${option} of ${question}`,
    ({ name, value }) => name === question && value === option,
  )
  await visitor.key('Space')
}

test('a person with only a keyboard gets to the result', async ({ visitor }) => {
  const { answers } = people.nothingToReport
  await open(visitor, './', 'start')
  await visitor.key('Tab')
  expect(await focus(visitor)).toMatchObject({ tag: 'a', words: en.shell.skip })
  await visitor.key('Enter')
  await expect.poll(async () => (await focus(visitor)).tag).toBe('main')
  await tabToButton(visitor, en.start.action)
  await visitor.key('Space')
  for (const question of path(answers)) {
    await untilAsked(visitor, question)
    expect(await focus(visitor)).toMatchObject({ tag: 'h1', words: en.questions[question].title })
    const given = answers[question]
    if (typeof given === 'string') await chooseOne(visitor, question, given)
    else for (const option of given ?? []) await tick(visitor, question, option)
    await visitor.key('Enter')
  }
  await until(visitor, { screen: 'check' })
  expect(await focus(visitor)).toMatchObject({ tag: 'h1', words: en.check.title })
  await tabToButton(visitor, en.check.action)
  await visitor.key('Enter')
  const { heading } = await until(visitor, { screen: 'result', outcome: 'none-identified' })
  expect(await focus(visitor)).toMatchObject({ tag: 'h1', words: heading })
})
