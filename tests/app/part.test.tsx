import { act, render, screen } from '@testing-library/react'
import { Component, type ReactElement, type ReactNode } from 'react'
import { beforeEach, expect, test, vi } from 'vitest'
import { part, wordsBy } from '../../src/app/part.tsx'
import { en } from '../../src/text/en/index.ts'
import { first } from '../../src/text/en/first.ts'
import { first as primero } from '../../src/text/es/first.ts'
import { hasResult, type ResultText } from '../../src/text/index.ts'
import { watchReact } from './harness.tsx'

watchReact()

const Page = ({ text, who }: { readonly text: ResultText; readonly who: string }) => (
  <p>
    {who}: {text.result.title}, {text.shell.name}
  </p>
)

const reload = vi.fn()
beforeEach(() => void reload.mockReset())

/** A part whose code and words come when they are told to, or fail to. */
function made() {
  const load = vi.fn(() => Promise.resolve(Page))
  const words = vi.fn((name: string) =>
    Promise.resolve<ResultText>({ ...en, lang: name === 'Español' ? 'es' : 'en' }),
  )
  const fetched = wordsBy(
    ({ name }) =>
      () =>
        words(name),
  )
  return { load, words, page: part(load, fetched, hasResult) }
}

/** Shows something, and waits until all that it asks for has come. */
const show = (page: ReactElement) => act(async () => void render(page))
const shown = (words: string) => screen.findByText(words)
const missing = () => screen.findByRole('heading', { level: 1, name: first.notices.partMissing })
const again = () =>
  act(async () => screen.getByRole('button', { name: first.notices.again }).click())

test('a part comes with its words when it is first shown', async () => {
  const { page, load, words } = made()
  expect(load).not.toHaveBeenCalled()
  await show(<page.Shown text={first} who="Ana" reload={reload} />)
  expect(await shown(`Ana: ${en.result.title}, ${first.shell.name}`)).toBeVisible()
  expect(load).toHaveBeenCalledOnce()
  expect(words).toHaveBeenCalledOnce()
})

test('what was fetched ahead is there at once, and is not fetched again', async () => {
  const { page, load, words } = made()
  await page.fetch('en')
  await show(<page.Shown text={first} who="Ana" reload={reload} />)
  expect(screen.getByText(`Ana: ${en.result.title}, ${first.shell.name}`)).toBeVisible()
  expect([load.mock.calls.length, words.mock.calls.length]).toEqual([1, 1])
})

test('words that are here already are not fetched', async () => {
  const { page, words } = made()
  await show(<page.Shown text={en} who="Ana" reload={reload} />)
  expect(await shown(`Ana: ${en.result.title}, ${en.shell.name}`)).toBeVisible()
  expect(words).not.toHaveBeenCalled()
})

test('a tablet’s own first words stay where more are added', async () => {
  const { page } = made()
  const text = { ...first, shell: { ...first.shell, name: 'Tablet 7' } }
  await show(<page.Shown text={text} who="Ana" reload={reload} />)
  expect(await shown(`Ana: ${en.result.title}, Tablet 7`)).toBeVisible()
})

test('another language brings its own words', async () => {
  const { page, words } = made()
  await page.fetch('en')
  await show(<page.Shown text={primero} who="Ana" reload={reload} />)
  expect(await shown(`Ana: ${en.result.title}, ${primero.shell.name}`)).toBeVisible()
  expect(words.mock.calls).toEqual([['English'], ['Español']])
})

test.for(['code', 'words'] as const)(
  'where %s cannot be fetched, that is told, and can be tried again',
  async (what) => {
    vi.mocked(console.error).mockImplementation(() => {})
    const { page, load, words } = made()
    const failing = what === 'code' ? load : words
    failing.mockRejectedValueOnce(new TypeError('Failed to fetch'))
    await show(<page.Shown text={first} who="Ana" reload={reload} />)
    expect(await missing()).toHaveFocus()
    expect(failing).toHaveBeenCalledOnce()
    expect(document.title).toBe(first.shell.title(first.notices.partMissing, true))
    expect(reload).not.toHaveBeenCalled()
    failing.mockRejectedValueOnce(new TypeError('Failed to fetch'))
    await again()
    expect(await missing()).toBeVisible()
    // A browser may remember what did not come; a fresh page asks again.
    expect(reload).toHaveBeenCalledOnce()
    await again()
    expect(await shown(`Ana: ${en.result.title}, ${first.shell.name}`)).toBeVisible()
    expect(failing).toHaveBeenCalledTimes(3)
    vi.mocked(console.error).mockClear()
  },
)

const Broken = (): ReactNode => {
  throw new RangeError('its own')
}

test('a fault of the part itself is not taken for a missing file', async () => {
  vi.mocked(console.error).mockImplementation(() => {})
  const seen = vi.fn()
  class Around extends Component<{ readonly children: ReactNode }> {
    override state = { broken: false }
    static getDerivedStateFromError = () => ({ broken: true })
    override componentDidCatch = seen
    override render = () => (this.state.broken ? 'broken' : this.props.children)
  }
  const broken = part(
    () => Promise.resolve(Broken),
    wordsBy((one) => one.untilResult),
    hasResult,
  )
  await show(
    <Around>
      <broken.Shown text={first} reload={reload} />
    </Around>,
  )
  expect(await screen.findByText('broken')).toBeVisible()
  expect(seen.mock.calls[0]?.[0]).toBeInstanceOf(RangeError)
  vi.mocked(console.error).mockClear()
})
