import { virtual } from '@guidepup/virtual-screen-reader'
import { screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { path } from '../../rules/index.ts'
import { en } from '../../src/text/en/index.ts'
import { optionWords } from '../../src/text/index.ts'
import { heading, open, watchReact } from '../app/harness.tsx'
import { people } from '../people.ts'

// A whole visit as a screen reader says it. The transcript is kept short: the first question is read from its
// heading to Continue; of the others, what is said on arrival, of the answer, and of Continue.

watchReact()
afterEach(async () => {
  vi.unstubAllGlobals()
  await virtual.stop()
})

const person = people.activeAcne

/** Moves on until something is said that `isWanted`; gives all that was said on the way, with that. */
async function readUntil(isWanted: (phrase: string) => boolean): Promise<readonly string[]> {
  const said: string[] = []
  for (let moves = 0; moves < 400; moves += 1) {
    await virtual.next()
    const phrase = await virtual.lastSpokenPhrase()
    said.push(phrase)
    if (isWanted(phrase)) return said
  }
  throw new Error(`The reader never came to it. It said last: ${said.slice(-5).join(' | ')}`)
}

/** What was said on arrival: the focus is on the new heading. */
async function arrive(title: string): Promise<string> {
  return vi.waitFor(async () => {
    expect(heading()).toHaveTextContent(title)
    expect(heading()).toHaveFocus()
    const phrase = await virtual.lastSpokenPhrase()
    expect(phrase).toContain(title)
    return phrase
  })
}

/** What is said of an error: it takes the focus as it appears. */
const announced = (): Promise<string> =>
  vi.waitFor(async () => {
    const phrase = await virtual.lastSpokenPhrase()
    expect(phrase).toMatch(/^alert/)
    return phrase
  })

/** The headings that follow, as who listens goes from one to the next to see what there is. */
async function headings(): Promise<readonly string[]> {
  const said: string[] = []
  for (;;) {
    await virtual.perform(virtual.commands.moveToNextHeading)
    const phrase = await virtual.lastSpokenPhrase()
    // Behind the last heading of the page comes the first one again.
    if (said.includes(phrase) || phrase.endsWith('level 1')) return said
    said.push(phrase)
  }
}

const says = (role: string, name: string) => (phrase: string) =>
  phrase.startsWith(`${role}, ${name}`)

async function press(name: string): Promise<string> {
  const said = await readUntil(says('button', name))
  await virtual.act()
  return said.at(-1) ?? ''
}

test('a person who listens gets from the start to the result', async () => {
  const heard: string[] = []
  open()
  // The reader presses as a person does, outside React's tests: what comes of it is waited for.
  const getComputedStyle = window.getComputedStyle.bind(window)
  // jsdom has no pseudo-elements, and complains of every question about one.
  vi.spyOn(window, 'getComputedStyle').mockImplementation((element) => getComputedStyle(element))
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false)
  await virtual.start({ container: document.body })
  heard.push('— The start page —')
  await virtual.perform(virtual.commands.moveToNextHeading)
  heard.push(await virtual.lastSpokenPhrase())
  heard.push(...(await readUntil(says('button', en.start.action))))
  await virtual.act()

  for (const [at, question] of path(person.answers).entries()) {
    heard.push('', `— Question ${at + 1} —`, await arrive(en.questions[question].title))
    if (at === 1) {
      heard.push(await press(en.form.continue), await announced())
    }
    const given = [person.answers[question]].flat()
    for (const option of given) {
      const name = optionWords(en, question, option ?? '').label
      const said = await readUntil((phrase) => phrase.includes(`, ${name}`))
      heard.push(...(at === 0 ? said : said.slice(-1)))
      await virtual.act()
    }
    const said = await readUntil(says('button', en.form.continue))
    heard.push(...(at === 0 ? said : said.slice(-1)))
    await virtual.act()
  }

  heard.push(
    '',
    '— Check your answers —',
    await arrive(en.check.title),
    await press(en.check.action),
  )
  heard.push('', '— The result —', await arrive(en.outcomes[person.outcome].headline))
  // What hands it over is fetched at the end.
  await screen.findByRole('heading', { name: en.handOff.title })
  heard.push(...(await headings()))
  await expect(heard.join('\n')).toMatchFileSnapshot('transcript.txt')
}, 60_000)
