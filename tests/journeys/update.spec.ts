import { rules, ruleset } from '../../rules/index.ts'
import { en } from '../../src/text/en/index.ts'
import { next } from '../next/next.ts'
import { people } from '../people.ts'
import { intoFresh, openKept, untilNewerWaits, untilNobodyAnswers } from './copy.ts'
import { expect, onOwnHost, test } from './fixtures.ts'
import { hurryToResult } from './hurry.ts'
import { words } from './seen.ts'
import type { Visitor } from './visitor.ts'
import { answer, begin, comeBack, open, until, untilAsked } from './walk.ts'

// The next version of the site (tests/next) has other rules: the same answers come to something else.

test.use(onOwnHost)

const { answers } = people.tanned

/** What the rules of a version come to for the same person, and how the result names them. */
const judged = ({ version, hash }: { version: string; hash: string }): string =>
  `${version} (${hash.slice(0, 15)})`
const levelNow = rules[next.rule].level

async function expectResult(visitor: Visitor, by: 'present' | 'next'): Promise<void> {
  const [is, isNot] = by === 'present' ? [ruleset, next.ruleset] : [next.ruleset, ruleset]
  const outcome = by === 'present' ? levelNow : next.level
  await until(visitor, { screen: 'result', outcome, heading: en.outcomes[outcome].headline })
  expect(await words(visitor, judged(is))).toBe('shown')
  expect(await words(visitor, judged(isNot))).toBe('absent')
}

test('a newer version that comes in the midst of a sitting waits for its end', async ({
  visitor,
  host,
}) => {
  await openKept(visitor)
  await begin(visitor)
  await answer(visitor, 'treatment', answers)
  host.deploy(next.site)
  await untilNewerWaits(visitor)
  expect(await words(visitor, en.offline.update)).toBe('absent')
  // Not even the only page of the site takes it up by a reload.
  await visitor.reload()
  await untilAsked(visitor, 'concerns')
  await comeBack(visitor, answers, 'result')
  await expectResult(visitor, 'present')

  await visitor.press(en.shell.deleteAnswers)
  await until(visitor, { screen: 'start' })
  await expect.poll(() => words(visitor, en.offline.update)).toBe('shown')
  await untilNobodyAnswers(visitor)
  await intoFresh(visitor, () => visitor.press(en.offline.updateAction))
  await hurryToResult(visitor, answers)
  await expectResult(visitor, 'next')
})

test('on a tablet a newer version comes by itself between two people', async ({
  visitor,
  host,
}) => {
  await openKept(visitor)
  host.deploy(next.site)
  await open(visitor, './?kiosk', 'start')
  await hurryToResult(visitor, answers)
  await untilNewerWaits(visitor)
  await expectResult(visitor, 'present')
  await visitor.press(en.kiosk.done)
  await until(visitor, { heading: en.kiosk.handBackTitle })
  await untilNobodyAnswers(visitor)
  await intoFresh(visitor, () => visitor.press(en.kiosk.handBackAction))
  await hurryToResult(visitor, answers)
  await expectResult(visitor, 'next')
})

test('a tablet that nobody touches takes up a newer version by itself', async ({
  visitor,
  host,
}) => {
  await openKept(visitor)
  await open(visitor, './?kiosk', 'start')
  host.deploy(next.site)
  await untilNewerWaits(visitor)
  // As every hour, and when the network is there again.
  await intoFresh(
    visitor,
    async () => void (await visitor.evaluate(() => dispatchEvent(new Event('online')))),
  )
  await hurryToResult(visitor, answers)
  await expectResult(visitor, 'next')
})
