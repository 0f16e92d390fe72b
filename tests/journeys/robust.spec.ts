import { ruleset } from '../../rules/index.ts'
import { en } from '../../src/text/en/index.ts'
import { people } from '../people.ts'
import { expect, test } from './fixtures.ts'
import { chosen, count, focus, stored, words } from './seen.ts'
import {
  answer,
  begin,
  choose,
  comeBack,
  keep,
  open,
  until,
  untilAsked,
  walkToResult,
} from './walk.ts'

const { answers } = people.severalReasons

test('a reload in the middle loses nothing, not even a choice that was not confirmed', async ({
  visitor,
}) => {
  await begin(visitor)
  await answer(visitor, 'treatment', answers)
  await untilAsked(visitor, 'concerns')
  await visitor.choose('concerns', 'stretch-marks')
  await visitor.reload()
  await untilAsked(visitor, 'concerns')
  expect(await chosen(visitor)).toEqual(['stretch-marks'])
  await visitor.press(en.form.back)
  await untilAsked(visitor, 'treatment')
  expect(await chosen(visitor)).toEqual([answers.treatment])
})

test(
  'a reload of the result shows the same result',
  { tag: '@one-engine' },
  async ({ visitor }) => {
    await walkToResult(visitor, answers)
    await visitor.reload()
    await until(visitor, { screen: 'result', outcome: 'avoid' })
  },
)

test('a deep link shows the furthest page allowed', { tag: '@one-engine' }, async ({ visitor }) => {
  for (const hash of ['#/result', '#/check', '#/9', '#/3/change', '#/99']) {
    await visitor.goTo(`./${hash}`)
    await visitor.reload()
    await untilAsked(visitor, 'treatment')
    await until(visitor, { address: '/#/1' })
  }
  await begin(visitor)
  await answer(visitor, 'treatment', answers)
  await untilAsked(visitor, 'concerns')
  await visitor.evaluate(() => (location.hash = '#/result'))
  await until(visitor, { address: '/#/2', heading: en.questions.concerns.title })
})

test(
  'junk in the address is told, and loses nothing',
  { tag: '@one-engine' },
  async ({ visitor }) => {
    await begin(visitor)
    await answer(visitor, 'treatment', answers)
    await untilAsked(visitor, 'concerns')
    for (const junk of [
      '#/nothing',
      '#/%E0%A4%A',
      '#/1/2/3',
      '#/<script>',
      '#/-1',
      '#/__proto__',
    ]) {
      await visitor.evaluate((hash) => (location.hash = hash), junk)
      await until(visitor, { screen: 'not-found', heading: en.notFound.title })
      // So that the next junk cannot be mistaken for this one.
      await visitor.evaluate(() => (location.hash = '#/1'))
      await untilAsked(visitor, 'treatment')
    }
    expect(await chosen(visitor)).toEqual([answers.treatment])
  },
)

const broken: Record<string, { readonly text: string; readonly notice: string }> = {
  'no JSON': { text: '{{{', notice: en.notices.savedUnreadable },
  'JSON of another shape': { text: '[1,2,3]', notice: en.notices.savedUnreadable },
  'another rule set': {
    text: JSON.stringify({ ruleset: 'sha256-old', answers: { pregnancy: 'yes' } }),
    notice: en.notices.savedOtherRules,
  },
  'one answer that is none': {
    text: JSON.stringify({
      ruleset: ruleset.hash,
      answers: { treatment: 'professional', concerns: 'everything' },
    }),
    notice: en.notices.savedPartly([en.questions.concerns.title]),
  },
}

for (const [what, { text, notice }] of Object.entries(broken)) {
  test(
    `saved answers that are broken are dropped with a sentence: ${what}`,
    { tag: '@one-engine' },
    async ({ visitor }) => {
      await keep(visitor, text)
      await open(visitor, './', 'start')
      expect(await words(visitor, notice)).toBe('shown')
      await visitor.press(en.start.action)
      await untilAsked(visitor, 'treatment')
    },
  )
}

test('a double click on Continue answers one question, not two', async ({ visitor, engine }) => {
  test.skip(engine === 'firefox', 'Firefox by BiDi makes two single clicks of a double click')
  await begin(visitor)
  await choose(visitor, 'treatment', answers)
  await visitor.evaluate(() => {
    addEventListener('mousedown', ({ detail }) => {
      document.documentElement.dataset['clicks'] = String(detail)
    })
    return null
  })
  await visitor.pressTwice(en.form.continue)
  await untilAsked(visitor, 'concerns')
  // The engine did take it for a double click.
  expect(await visitor.evaluate(() => document.documentElement.dataset['clicks'])).toBe('2')
  expect(await count(visitor, '[role=alert]')).toBe(0)
  expect(await chosen(visitor)).toEqual([])
})

test('who reads the sources from the result comes back to the same place of the result', async ({
  visitor,
}) => {
  await comeBack(visitor, answers, 'result')
  const scrolled = (): Promise<number> => visitor.evaluate(() => scrollY)
  await visitor.evaluate((name) => {
    const link = [...document.links].find(({ textContent }) => textContent === name)
    link?.scrollIntoView({ block: 'center', behavior: 'instant' })
    return null
  }, en.result.evidenceLink)
  const before = await scrolled()
  expect(before).toBeGreaterThan(500)
  await visitor.press(en.result.evidenceLink, 'link')
  await until(visitor, { screen: 'evidence' })
  expect(await scrolled()).toBe(0)
  await visitor.back()
  await until(visitor, { screen: 'result' })
  await expect.poll(scrolled).toBe(before)
})

test(
  'Start begins anew where somebody has answered before',
  { tag: '@one-engine' },
  async ({ visitor }) => {
    await begin(visitor)
    await answer(visitor, 'treatment', answers)
    await untilAsked(visitor, 'concerns')
    await visitor.press(en.shell.name, 'link')
    await until(visitor, { screen: 'start' })
    expect(await words(visitor, en.start.carryOnHint)).toBe('shown')
    await visitor.press(en.start.action)
    await untilAsked(visitor, 'treatment')
    expect(await chosen(visitor)).toEqual([])
    expect(await stored(visitor)).toEqual([])
  },
)

test('Delete on a long page is answered where the person looks', async ({ visitor }) => {
  await open(visitor, './guide.html', 'guide')
  await visitor.press(en.shell.deleteAnswers)
  await expect.poll(() => words(visitor, en.notices.deleted)).toBe('shown')
  await expect.poll(async () => (await focus(visitor)).words).toContain(en.notices.deleted)
  const place = await visitor.evaluate(() => {
    const { top, bottom } = (document.activeElement ?? document.body).getBoundingClientRect()
    return top >= 0 && bottom <= innerHeight ? 'in sight' : `from ${top} to ${bottom}`
  })
  expect(place).toBe('in sight')
})

test('a page that comes out of the browser’s page cache shows nothing that was deleted since', async ({
  visitor,
}) => {
  await comeBack(visitor, answers, 'result')
  // What another page of this tab does with "Delete my answers", and then the browser with Back.
  await visitor.evaluate(() => {
    sessionStorage.clear()
    return dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
  })
  await untilAsked(visitor, 'treatment')
  expect(await chosen(visitor)).toEqual([])
})

test(
  'an address of the questionnaire is nothing to the other documents',
  { tag: '@one-engine' },
  async ({ visitor }) => {
    await open(visitor, './guide.html#/3', 'guide')
  },
)

test(
  'guide, sources and about can be opened in the middle, and lead back to the question',
  { tag: '@one-engine' },
  async ({ visitor }) => {
    await begin(visitor)
    await answer(visitor, 'treatment', answers)
    await untilAsked(visitor, 'concerns')
    for (const page of ['guide', 'evidence', 'about'] as const) {
      await visitor.press(en.shell.pages[page], 'link')
      await until(visitor, {
        screen: page,
        heading: en[page].title,
        title: en.shell.title(en[page].title, false),
      })
      await visitor.press(en.start.carryOn)
      await untilAsked(visitor, 'concerns')
    }
  },
)
