import { en } from '../../src/text/en/index.ts'
import { es } from '../../src/text/es/index.ts'
import { languages } from '../../src/text/index.ts'
import { people } from '../people.ts'
import { intoFresh } from './copy.ts'
import { expect, test } from './fixtures.ts'
import { answerSome, left, limits, pass, seenOfOthers, tablet, untilAskedIfThere } from './kiosk.ts'
import { chosen, count, focus, words } from './seen.ts'
import type { Visitor } from './visitor.ts'
import { answerAll, begin, open, until, untilAsked, walkToResult } from './walk.ts'

// A tablet that is handed from person to person. What is left on its disk is looked for in staged/forensic.spec.ts.

const { answers } = people.severalReasons
const [first, second, third] = ['treatment', 'concerns', 'area'] as const

/** Tries what the next person may try. None of it may show anything of somebody before them. */
async function expectNothingOfOthers(visitor: Visitor): Promise<void> {
  const tries = ['back', 'back', 'back', 'forward', 'forward', 'forward', 'reload'] as const
  for (const [at, press] of tries.entries()) {
    await visitor[press]()
    expect(await seenOfOthers(visitor), `${press}, try ${at + 1}`).toEqual([])
  }
  await begin(visitor, en, tablet)
  await untilAsked(visitor, first)
  expect(await chosen(visitor)).toEqual([])
}

test('a whole visit leaves address, tab and history as they were, and nothing is stored', async ({
  visitor,
}) => {
  await open(visitor, tablet, 'start')
  const before = await left(visitor)
  expect(before).toMatchObject({ state: 'null', stored: [] })
  const expectNoTrace = async (): Promise<void> => {
    // One entry more, with the same address and title, catches the device's Back.
    const traces = { ...before, entries: before.entries + 1, state: '{"guard":true}' }
    expect(await left(visitor)).toEqual(traces)
  }
  await visitor.press(en.start.action)
  await answerAll(visitor, answers, { onQuestion: expectNoTrace })
  await expectNoTrace()
  await visitor.press(en.check.action)
  await until(visitor, { screen: 'result', outcome: 'avoid' })
  await expectNoTrace()

  await visitor.press(en.kiosk.done)
  await until(visitor, { screen: 'handed-back', heading: en.kiosk.handBackTitle })
  await expectNoTrace()
  // Nobody presses anything: the next person finds the start page.
  await intoFresh(visitor, async () => void (await pass(visitor, limits.handBack + 1)))
  expect(await seenOfOthers(visitor)).toEqual([])
  expect((await left(visitor)).stored).toEqual([])
  await expectNothingOfOthers(visitor)
})

test('the device’s Back goes from question to question, and never leaves the sitting', async ({
  visitor,
}) => {
  await answerSome(visitor, answers, 2)
  await visitor.evaluate(() => (document.documentElement.dataset['mine'] = 'mine'))
  for (const question of [second, first]) {
    await visitor.back()
    await untilAsked(visitor, question)
    expect(await chosen(visitor)).toEqual([answers[question]].flat())
  }
  // On the first question it leads to the start page, and there it leads no further.
  for (const _ of ['to it', 'no further']) {
    await visitor.back()
    await until(visitor, { screen: 'start' })
  }
  await visitor.press(en.start.carryOn)
  await untilAsked(visitor, third)
  expect(await chosen(visitor)).toEqual(['face'])
  // In front of the guard there is nothing.
  await visitor.forward()
  await untilAsked(visitor, third)
  await visitor.press(en.form.back)
  await untilAsked(visitor, second)
  expect(await chosen(visitor)).toEqual([answers[second]].flat())
  expect(await visitor.evaluate(() => document.documentElement.dataset['mine'])).toBe('mine')
})

/** What the page says of the dialog to somebody who listens. */
const announced = (visitor: Visitor): Promise<Record<string, string | null>> =>
  visitor.evaluate(() => {
    const dialog = document.querySelector('dialog:modal')
    const wordsOf = (attribute: string): string | null =>
      document.getElementById(dialog?.getAttribute(attribute) ?? '')?.textContent ?? null
    return {
      role: dialog?.getAttribute('role') ?? null,
      title: wordsOf('aria-labelledby'),
      about: wordsOf('aria-describedby'),
      alert: dialog?.querySelector('[role=alert]')?.textContent ?? null,
    }
  })

/** What outside the dialog takes the focus. */
const reachable = (visitor: Visitor): Promise<readonly string[]> =>
  visitor.evaluate(() => {
    const dialog = document.querySelector('dialog:modal')
    const others = [
      ...document.querySelectorAll<HTMLElement>('a, button, input, [tabindex]'),
    ].filter((element) => !dialog?.contains(element))
    return others.flatMap((element) => {
      element.focus()
      return document.activeElement === element ? [element.outerHTML] : []
    })
  })

/** What has the focus outside the dialog. Between its last and its first button that is the browser's own frame. */
const strayFocus = (visitor: Visitor): Promise<string | null> =>
  visitor.evaluate(() => {
    const element = document.activeElement ?? document.body
    const isInside = document.querySelector('dialog:modal')?.contains(element)
    return isInside || element === document.body ? null : element.outerHTML
  })

/** Hides all but the dialog, which must make no difference to what the window shows. */
const hideTheRest = (visitor: Visitor): Promise<null> =>
  visitor.evaluate(() => {
    const dialog = document.querySelector('dialog:modal')
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      const isOther = !dialog?.contains(element) && !element.contains(dialog)
      if (isOther) element.style.visibility = 'hidden'
    }
    return null
  })

test('an idle tablet asks if anybody is there, and shows and says nothing else', async ({
  visitor,
}) => {
  await answerSome(visitor, answers, 1)
  await pass(visitor, limits.idle + 1)
  await untilAskedIfThere(visitor)
  const { idleTitle, idleLead, notYours, left: leftWords, stay } = en.kiosk
  expect(await words(visitor, leftWords(limits.warning - 1))).toBe('shown')
  expect(await announced(visitor)).toEqual({
    role: 'alertdialog',
    title: idleTitle,
    about: idleLead + notYours,
    alert: leftWords(limits.warning),
  })
  expect(await reachable(visitor)).toEqual([])
  expect([stay, en.shell.deleteAnswers]).toContain((await focus(visitor)).words)
  for (const key of [...Array(6).fill('Tab'), ...Array(6).fill('Shift+Tab')] as const) {
    await visitor.key(key)
    expect(await strayFocus(visitor)).toBeNull()
  }
  expect(await visitor.faults()).toEqual([])
  const shown = await visitor.screenshot()
  await hideTheRest(visitor)
  expect((await visitor.screenshot()).equals(shown)).toBe(true)
  // For a picture Playwright puts a style into the page, and Firefox tells that our policy refuses it.
  await visitor.faults()

  await visitor.press(stay)
  await untilAsked(visitor, second)
  expect(await count(visitor, 'dialog')).toBe(0)
  expect(await chosen(visitor)).toEqual([answers[second]].flat())
})

const probe = 'needlewise-probe'

/** Notes what is on the page in the moment in which it is left: that is what a browser may put away. */
const noteWhatIsLeft = (visitor: Visitor): Promise<null> =>
  visitor.evaluate((key) => {
    addEventListener('pagehide', () => {
      const { innerText } = document.body
      const selection = getSelection()?.type
      const ticked = document.querySelectorAll(':checked').length
      localStorage.setItem(key, JSON.stringify({ innerText, selection, ticked }))
    })
    return null
  }, probe)

test('the wipe takes answers, selection and language off the page before it goes', async ({
  visitor,
}) => {
  await answerSome(visitor, answers, 1)
  await visitor.press(languages.es.name, 'link')
  await until(visitor, { lang: 'es', heading: es.questions[second].title })
  await noteWhatIsLeft(visitor)
  await visitor.evaluate(() => getSelection()?.selectAllChildren(document.body) ?? null)
  await intoFresh(visitor, async () => void (await pass(visitor, limits.idle + limits.warning + 1)))
  expect(await seenOfOthers(visitor)).toEqual([])
  const noted = await visitor.evaluate((key) => localStorage.getItem(key), probe)
  await visitor.evaluate((key) => localStorage.removeItem(key) ?? null, probe)
  expect(JSON.parse(noted ?? 'null')).toMatchObject({ selection: 'None', ticked: 0 })
  expect(noted).not.toContain(es.questions[second].title)
  expect((await left(visitor)).stored).toEqual([])
})

test('whoever leaves for another page in the middle finds nothing when they come back', async ({
  visitor,
}) => {
  await answerSome(visitor, answers, 1)
  await open(visitor, './about.html?kiosk', 'about')
  // WebKit has put the page away as it was, with its answers. The others load it anew.
  await visitor.back()
  await until(visitor, { screen: 'start' })
  expect(await seenOfOthers(visitor)).toEqual([])
  await visitor.forward()
  expect(await seenOfOthers(visitor)).toEqual([])
  await begin(visitor, en, tablet)
  expect(await chosen(visitor)).toEqual([])
})

test('after “Delete my answers” the next person finds nothing', async ({ visitor }) => {
  await answerSome(visitor, answers, 1)
  await visitor.press(en.shell.deleteAnswers)
  // It is said first that they are gone.
  await until(visitor, { screen: 'handed-back', heading: en.kiosk.handBackTitle })
  expect(await chosen(visitor)).toEqual([])
  await intoFresh(visitor, () => visitor.press(en.kiosk.handBackAction))
  expect(await seenOfOthers(visitor)).toEqual([])
  await expectNothingOfOthers(visitor)
})

test('after “Done” Back shows no result', { tag: '@one-engine' }, async ({ visitor }) => {
  await walkToResult(visitor, answers, { at: tablet })
  await visitor.press(en.kiosk.done)
  await until(visitor, { screen: 'handed-back' })
  await expectNothingOfOthers(visitor)
})
