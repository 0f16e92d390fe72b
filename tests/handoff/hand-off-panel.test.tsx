import { fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { levels, questionIds, ruleIds, ruleset, type Answers } from '../../rules/index.ts'
import {
  HandOffPanel,
  readBytes,
  readText,
  type Files,
  type Reading,
} from '../../src/handoff/index.ts'
import { endingOf } from '../../src/recipient.ts'
import { en } from '../../src/text/en/index.ts'
import { optionWords, stringsIn } from '../../src/text/index.ts'
import { people } from '../people.ts'
import { bytesOf, readCode, shelf, withStreams } from './browser.ts'
import { at, completed, handOff, mine, others } from './made.ts'

withStreams()

const words = en.handOff
const { severalReasons, nothingToReport, prefersNotToSay } = people
const opened = (answers: Answers): Reading => ({
  name: 'opened',
  received: { ...handOff(answers), unknown: [] },
})

/** Shows how this person can hand over what they answered: for a key or without one, on a device of theirs or not. */
const show = (
  recipient: string | null,
  files: Files | null,
  { answers } = severalReasons as { answers: Answers },
) =>
  render(
    <HandOffPanel
      text={en}
      answers={answers}
      assessment={completed(answers)}
      ruleset={ruleset}
      at={at}
      recipient={recipient}
      files={files}
    />,
  )

const press = (name: string): Promise<void> => userEvent.click(screen.getByRole('button', { name }))
/** Asks for the codes. What draws them is fetched first. */
async function showCodes(): Promise<void> {
  await press(words.showCode)
  await screen.findByRole('dialog', { name: words.sealedTitle })
}
const has = (name: string): boolean => screen.queryByRole('button', { name }) !== null
const dialog = (): HTMLElement => screen.getByRole('dialog', { name: words.sealedTitle })
const hasDialog = (): boolean => screen.queryByRole('dialog') !== null
/** The code in sight. */
const code = (which: number): Promise<HTMLElement> =>
  within(dialog()).findByRole('img', { name: words.code(which, 3) })

describe('a person whose practice gave no key', () => {
  test('prints, or saves a file that anybody can read; nothing is sealed', () => {
    show(null, shelf())
    expect(screen.getByRole('region', { name: words.title })).toHaveTextContent(words.lead)
    expect(has(words.print)).toBe(true)
    expect(screen.getByText(words.printHint)).toBeVisible()
    for (const sealed of [words.showCode, words.saveSealed]) expect(has(sealed)).toBe(false)
    expect(screen.queryByText(words.sealedTitle)).toBeNull()
  })

  test('is told what is in the open file before they can save it', async () => {
    show(null, shelf())
    const [told, save] = [screen.getByText(words.plainLead), screen.getByText(words.savePlain)]
    expect(told).not.toBeVisible()
    expect(save).not.toBeVisible()
    await userEvent.click(screen.getByText(words.plainTitle))
    expect(told).toBeVisible()
    expect(save).toBeVisible()
    expect(told.compareDocumentPosition(save)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  })

  test('on a tablet that is handed round is shown nothing at all', () => {
    expect(show(null, null).container).toBeEmptyDOMElement()
  })
})

describe('a person whose practice gave a key', () => {
  test('sees whose key it is, and prints or saves besides', () => {
    show(mine.recipient, shelf())
    expect(screen.getByText(words.sealedLead(endingOf(mine.recipient)))).toBeVisible()
    for (const way of [words.showCode, words.saveSealed, words.print]) expect(has(way)).toBe(true)
    expect(hasDialog()).toBe(false)
  })

  test('goes from code to code, and round again', async () => {
    show(mine.recipient, shelf())
    await showCodes()
    for (const which of [1, 2, 3, 1]) {
      expect(await code(which)).toBeVisible()
      expect(within(dialog()).getAllByRole('img')).toHaveLength(1)
      expect(within(dialog()).getByRole('status')).toHaveTextContent(words.code(which, 3))
      await press(words.nextCode)
    }
    expect(screen.getByText(words.codesHint(3))).toBeVisible()
  })

  test.for<readonly [how: string, close: () => unknown]>([
    ['at a press', () => press(words.closeCode)],
    ['by Escape', () => fireEvent(dialog(), new Event('cancel', { cancelable: true }))],
  ])('closes the codes %s, and can open them again', async ([, close]) => {
    show(mine.recipient, shelf())
    await showCodes()
    await code(1)
    await close()
    expect(hasDialog()).toBe(false)
    await showCodes()
    expect(await code(1)).toBeVisible()
  })

  test.for([severalReasons, nothingToReport, prefersNotToSay])(
    'hands over codes that a camera reads, and that this key opens: $name',
    async (person) => {
      show(mine.recipient, shelf(), person)
      await showCodes()
      const lines: string[] = []
      for (const which of [1, 2, 3]) {
        const [line = '', ...again] = readCode(await code(which))
        expect(line).toMatch(new RegExp(`^NW1${which}3[A-Z2-7]+$`))
        // Two readers see the same.
        expect(again).toEqual([line])
        lines.push(line)
        await press(words.nextCode)
      }
      const { reading } = await readText(lines.join(''), [], mine.identity)
      expect(reading).toEqual(opened(person.answers))
      const { reading: ofOthers } = await readText(lines.join(''), [], others.identity)
      expect(ofOthers).toEqual({ name: 'fault', fault: 'other-key' })
    },
  )

  test('saves a sealed file that this key opens, and is told its name', async () => {
    const files = shelf()
    show(mine.recipient, files)
    await press(words.saveSealed)
    const name = 'needlewise-2026-11-30.age'
    expect(await screen.findByText(words.saved(name))).toBeVisible()
    expect(files.saved).toHaveLength(1)
    const [{ content, ...file } = { content: '' }] = files.saved
    expect(file).toEqual({ name, type: 'application/octet-stream' })
    expect(await readBytes(bytesOf(content), mine.identity)).toEqual(opened(severalReasons.answers))
  })

  test('saves an open file that needs no key, and is told its name', async () => {
    const files = shelf()
    show(mine.recipient, files)
    await userEvent.click(screen.getByText(words.plainTitle))
    await press(words.savePlain)
    const name = 'needlewise-2026-11-30.json'
    expect(screen.getByText(words.saved(name))).toBeVisible()
    const [{ content, ...file } = { content: '' }] = files.saved
    expect(file).toEqual({ name, type: 'application/fhir+json' })
    expect(await readBytes(bytesOf(content), null)).toEqual(opened(severalReasons.answers))
  })

  test('on a tablet that is handed round shows the codes, and leaves nothing behind', async () => {
    show(mine.recipient, null)
    expect(screen.getAllByRole('button', { hidden: true })).toHaveLength(1)
    await showCodes()
    expect(await code(1)).toBeVisible()
    await press(words.closeCode)
    for (const kept of [words.print, words.saveSealed, words.savePlain]) {
      expect(screen.queryByText(kept)).toBeNull()
    }
  })
})

/** All that is told in the dialog, to who sees it and to who listens. */
async function toldIn(person: { readonly answers: Answers }): Promise<string> {
  const { unmount } = show(mine.recipient, shelf(), person)
  await showCodes()
  for (const which of [1, 2]) {
    await code(which)
    await press(words.nextCode)
  }
  await code(3)
  const labels = [...dialog().querySelectorAll('*')].flatMap((one) =>
    ['aria-label', 'title', 'alt'].map((name) => one.getAttribute(name) ?? ''),
  )
  const all = [dialog().textContent, ...labels].join('\n')
  unmount()
  return all
}

/** Finds these words where no letter stands before or behind them. */
const whole = (one: string): RegExp =>
  new RegExp(
    String.raw`(?<!\p{L})${one.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}(?!\p{L})`,
    'u',
  )

describe('who takes a photo of the codes', () => {
  const secret = [
    ...questionIds.flatMap((id) => [
      en.questions[id].title,
      ...Object.keys(en.questions[id].options).map((option) => optionWords(en, id, option).label),
    ]),
    ...ruleIds.map((id) => en.rules[id].name),
    ...levels.map((level) => en.levels[level].name),
    ...stringsIn(en.outcomes),
    ...stringsIn(en.professional.rules.outcome),
  ]

  test('sees no word of any answer, rule or outcome', async () => {
    const all = await toldIn(severalReasons)
    expect(all).toContain(words.code(3, 3))
    expect(secret.length).toBeGreaterThan(100)
    expect('No. Wait').toMatch(whole('Wait'))
    for (const one of secret) expect(all).not.toMatch(whole(one))
  })

  test('sees the same words, whoever it is', async () => {
    expect(await toldIn(severalReasons)).toBe(await toldIn(nothingToReport))
  })
})

describe('a person whose practice gave half a key', () => {
  // All its letters are ones of a key, and the last of them is wrong.
  const broken = `${mine.recipient.slice(0, -1)}q`

  test('is told so in place of the codes', async () => {
    show(broken, shelf())
    await showCodes()
    expect(await within(dialog()).findByText(words.sealFailed)).toBeVisible()
    expect(within(dialog()).queryByRole('img')).toBeNull()
    expect(has(words.nextCode)).toBe(false)
    await press(words.closeCode)
    expect(hasDialog()).toBe(false)
  })

  test('is told so in place of a sealed file', async () => {
    const files = shelf()
    show(broken, files)
    await press(words.saveSealed)
    expect(await screen.findByText(words.sealFailed)).toBeVisible()
    expect(files.saved).toEqual([])
  })

  test('still prints, and saves an open file', async () => {
    const files = shelf()
    show(broken, files)
    expect(has(words.print)).toBe(true)
    await userEvent.click(screen.getByText(words.plainTitle))
    await press(words.savePlain)
    expect(files.saved).toHaveLength(1)
  })
})
