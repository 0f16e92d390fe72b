import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { ruleIds, ruleset } from '../../rules/index.ts'
import { AboutPage, NotFoundPage, ReasonList, StartPage } from '../../src/papers/index.ts'
import { en } from '../../src/text/en/index.ts'
import { Outside } from '../../src/ui/outside.tsx'

const { start: words } = en

function start(onCarryOn?: () => void) {
  const onGuide = vi.fn()
  const onStart = vi.fn()
  const more = [{ href: 'guide.html', onGo: onGuide, words: 'More about needles' }]
  const reasons = <ReasonList text={en} />
  const rest = { text: en, arrived: false, firstQuestion: '#/1', onStart, more, reasons }
  return { page: <StartPage {...rest} onCarryOn={onCarryOn} />, onGuide, onStart }
}

beforeEach(() => history.replaceState(null, '', '/'))

test('the start page says what this is, and what it is not', () => {
  render(start().page)
  expect(screen.getByRole('heading', { level: 1, name: words.title })).toBeVisible()
  expect(document.title).toBe(en.shell.title(words.title, false))
  const told = [words.lead, ...words.how, words.notThis, words.privacy]
  for (const sentence of told) expect(screen.getByText(sentence)).toBeVisible()
})

test('Start leads to the first question, without a script too', async () => {
  const { page, onStart } = start()
  render(page)
  const button = screen.getByRole('button', { name: 'Start' })
  expect(button).toHaveAttribute('href', '#/1')
  await userEvent.click(button)
  expect(onStart).toHaveBeenCalledOnce()
})

test.for([
  ['Space', ' '],
  ['Enter', '{Enter}'],
])('%s presses Start', async ([, key]) => {
  const { page, onStart } = start()
  render(page)
  screen.getByRole('button', { name: words.action }).focus()
  await userEvent.keyboard('a')
  expect(onStart).not.toHaveBeenCalled()
  await userEvent.keyboard(key ?? '')
  expect(onStart).toHaveBeenCalledOnce()
})

test('who has begun can carry on', async () => {
  const onCarryOn = vi.fn()
  render(start(onCarryOn).page)
  expect(screen.getByText(words.carryOnHint)).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: words.carryOn }))
  expect(onCarryOn).toHaveBeenCalledOnce()
})

test('who has not begun is not asked to carry on', () => {
  render(start().page)
  expect(screen.queryByText(words.carryOnHint)).toBeNull()
  expect(screen.getAllByRole('button')).toHaveLength(1)
})

test('there is more to read from here', async () => {
  const { page, onGuide } = start()
  render(page)
  const link = screen.getByRole('link', { name: 'More about needles' })
  expect(link).toHaveAttribute('href', 'guide.html')
  await userEvent.click(link)
  expect(onGuide).toHaveBeenCalledOnce()
})

test('who presses a link with a modifier key opens it as a document', async () => {
  const { page, onGuide } = start()
  render(page)
  let isLeftToBrowser = false
  const watch = (event: Event): void => {
    isLeftToBrowser = !event.defaultPrevented
    event.preventDefault()
  }
  document.addEventListener('click', watch, { once: true })
  const user = userEvent.setup()
  await user.keyboard('{Control>}')
  await user.click(screen.getByRole('link', { name: 'More about needles' }))
  expect(isLeftToBrowser).toBe(true)
  expect(onGuide).not.toHaveBeenCalled()
})

test('where no script runs, every reason stands there to be read, and whom to talk to', () => {
  // A parsed document runs no script, so that what stands in `noscript` is there.
  const written = renderToStaticMarkup(start().page)
  const { body } = new DOMParser().parseFromString(written, 'text/html')
  const page = within(body)
  expect(page.getByText(words.noScript).closest('noscript')).not.toBeNull()
  for (const rule of ruleIds)
    expect(page.getByText(en.rules[rule].name)).toBeInstanceOf(HTMLElement)
  for (const { meaning } of Object.values(en.levels)) page.getByText(meaning)
  expect(page.getByText(en.shell.consult).closest('noscript')).not.toBeNull()
})

describe('the page about the check', () => {
  const translation = <p>Who checked these words</p>
  const about = (canLeave = true) => (
    <Outside canLeave={canLeave}>
      <AboutPage
        text={en}
        arrived={false}
        translation={translation}
        licences="../licences.txt"
        proof={{ href: 'proof.html' }}
      />
    </Outside>
  )

  test('says what it is, who checked it and what happens to answers', () => {
    render(about())
    expect(screen.getByRole('heading', { level: 1, name: en.about.title })).toBeVisible()
    expect(document.title).toBe(en.shell.title(en.about.title, false))
    const headings = screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent)
    const { sections, hazards, licences } = en.about
    expect(headings).toEqual([
      ...sections.map(({ title }) => title),
      hazards.title,
      ...hazards.more.map(({ title }) => title),
      licences.title,
      en.glossary.title,
    ])
    for (const paragraph of sections.flatMap(({ paragraphs }) => paragraphs)) {
      expect(screen.getByText(paragraph)).toBeVisible()
    }
    expect(screen.getByText('Who checked these words')).toBeVisible()
    expect(screen.getByRole('link', { name: en.proof.link })).toHaveAttribute('href', 'proof.html')
    expect(screen.getByText(en.result.rules(ruleset.version, ruleset.hash))).toBeVisible()
    expect(screen.getByText(en.shell.consult)).toBeVisible()
  })

  test('says what could mislead a person, each with what is done about it', () => {
    render(about())
    for (const { hazard, control } of en.about.hazards.known) {
      expect(screen.getByText(hazard).tagName).toBe('DT')
      expect(screen.getByText(hazard).nextElementSibling).toHaveTextContent(control)
    }
  })

  test('says what it is not for, and how to tell of a mistake', () => {
    render(about())
    for (const { title, paragraphs } of en.about.hazards.more) {
      expect(screen.getByRole('heading', { level: 2, name: title })).toBeVisible()
      for (const paragraph of paragraphs) expect(screen.getByText(paragraph)).toBeVisible()
    }
  })

  test('names whose work is in it; on a tablet that is handed round nothing leads away', () => {
    const { link } = en.about.licences
    const { unmount } = render(about())
    const file = screen.getByRole('link', {
      name: new RegExp(`^${link.replaceAll(/[()]/g, String.raw`\$&`)}`),
    })
    expect(file).toHaveTextContent(`${link} (${en.shell.newTab})`)
    expect(file).toHaveAttribute('href', '../licences.txt')
    unmount()
    render(about(false))
    expect(screen.getByText(link)).toBeVisible()
    expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
      en.proof.link,
    ])
  })
})

test('an address that names no page says so', () => {
  render(<NotFoundPage text={en} arrived={false} start={{ href: 'index.html' }} />)
  expect(screen.getByRole('heading', { level: 1, name: en.notFound.title })).toBeVisible()
  expect(document.title).toBe(en.shell.title(en.notFound.title, false))
  expect(screen.getByText(en.notFound.lead)).toBeVisible()
  const wayOut = screen.getByRole('link', { name: en.guide.start })
  expect(wayOut).toHaveAttribute('href', 'index.html')
})
