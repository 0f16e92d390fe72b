import { rules } from '../../../rules/index.ts'
import { en } from '../../../src/text/en/index.ts'
import { next } from '../../next/next.ts'
import { people } from '../../people.ts'
import { byPlaywright } from '../by-playwright.ts'
import { intoFresh, openKept, untilNobodyAnswers } from '../copy.ts'
import { onOwnHost } from '../fixtures.ts'
import { hurryToResult } from '../hurry.ts'
import { words } from '../seen.ts'
import { answer, begin, comeBack, open, until, untilAsked } from '../walk.ts'
import { expect, test } from './fixtures.ts'

// Two tabs of one browser: the version is the same for both.

test.use(onOwnHost)

const { answers } = people.tanned
const { update, updateAction, updateLater } = en.offline

test('a newer version is refused while somebody answers in another tab', async ({
  visitor: person,
  context,
  host,
  engine,
}) => {
  await openKept(person)
  await begin(person)
  await answer(person, 'treatment', answers)
  host.deploy(next.site)

  // The other tab asks the host as it comes, and finds the newer version.
  const other = byPlaywright(await context.newPage(), engine, host.base)
  await open(other, './', 'start')
  await expect.poll(() => words(other, update)).toBe('shown')
  await other.press(updateAction)
  await expect.poll(() => words(other, updateLater)).toBe('shown')
  await other.press(en.start.staff, 'link')
  await until(other, { screen: 'staff' })
  await expect.poll(() => words(other, en.staff.version.todo)).toBe('shown')
  await other.press(updateAction)
  await open(other, './', 'start')

  await untilAsked(person, 'concerns')
  await person.reload()
  await untilAsked(person, 'concerns')
  await comeBack(person, answers, 'result')
  await until(person, { outcome: rules[next.rule].level })
  await person.press(en.shell.deleteAnswers)
  await until(person, { screen: 'start' })
  await expect.poll(() => words(person, update)).toBe('shown')

  await untilNobodyAnswers(other)
  await expect.poll(() => words(other, update)).toBe('shown')
  // Nobody is in the midst of anything now: the tab that did not ask comes along by itself.
  await intoFresh(person, () => intoFresh(other, () => other.press(updateAction)))
  for (const visitor of [person, other]) {
    expect(await words(visitor, update)).toBe('absent')
    await hurryToResult(visitor, answers)
    await until(visitor, { outcome: next.level })
    expect(await words(visitor, `Rules version ${next.ruleset.version}`)).toBe('shown')
  }
  expect(await other.faults()).toEqual([])
})
