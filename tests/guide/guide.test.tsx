import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import {
  course,
  coursePrice,
  facts,
  figures,
  needles,
  sources,
  type FactId,
  type Place,
  type SectionId,
} from '../../rules/index.ts'
import { Guide } from '../../src/guide/index.ts'
import { en } from '../../src/text/en/index.ts'

const { guide: words } = en
/** jsdom has no layout, so it has no scrolling either. */
const scrollIntoView = vi.fn<(this: Element) => void>()
type Known = Readonly<Partial<Record<FactId, readonly Place[]>>>
const sections = Object.entries<Known>(facts) as [SectionId, Known][]

/** Opens the guide; where it cannot move by itself, the way to the check is a link. */
function show(onStart?: () => void): void {
  const reasons = <p>Here stand the reasons.</p>
  const rest = { text: en, arrived: false, reasons, startHref: 'index.html' }
  render(<Guide {...rest} onStart={onStart} />)
}

const section = (name: string) => within(screen.getByRole('region', { name }))

function factWords(fact: FactId): string {
  const said = words.facts[fact]
  return typeof said === 'string' ? said : said({ ...figures, coursePrice })
}

beforeEach(() => {
  history.replaceState(null, '', '/')
  Element.prototype.scrollIntoView = scrollIntoView
})

test('the heading names the page and its tab, and a professional has the last word', () => {
  show()
  expect(screen.getByRole('heading', { level: 1, name: words.title })).toBeVisible()
  expect(document.title).toBe(en.shell.title(words.title, false))
  expect(screen.getByText(words.lead)).toBeVisible()
  expect(screen.getByText(en.shell.consult)).toBeVisible()
})

/** Words as a search finds them: every space in the document counts as a plain one. */
const asFound = (written: string): string => written.replaceAll('\u00A0', ' ')

describe.for(sections)('in the section "%s"', ([id, known]) => {
  test('every fact is told, with who says so', () => {
    show()
    const told = section(words.sections[id])
    expect(told.getByRole('heading', { level: 2, name: words.sections[id] })).toBeVisible()
    for (const [fact, places] of Object.entries(known) as [FactId, readonly Place[]][]) {
      const line = told.getByText(asFound(factWords(fact)))
      expect(line).toBeVisible()
      expect(places.length).toBeGreaterThan(0)
      for (const { source } of places) {
        expect(within(line).getByText(sources[source].short)).toBeVisible()
      }
    }
  })
})

test('a source opens beside the page', () => {
  show()
  const [link] = screen.getAllByRole('link', { name: /^FDA, 2025/ })
  expect(link).toHaveAttribute('href', sources['fda-microneedling-devices'].url)
  expect(link).toHaveAttribute('target', '_blank')
  expect(link).toHaveAttribute('rel', 'noopener noreferrer')
  expect(link).toHaveAccessibleName(/opens in a new tab/)
})

test('the reasons to avoid it come right after the risks', () => {
  show()
  const names = screen.getAllByRole('heading', { level: 2 }).map((name) => name.textContent)
  const order = sections.map(([id]) => words.sections[id])
  order.splice(order.indexOf(words.sections.risks) + 1, 0, words.reasonsTitle)
  expect(names).toEqual([...order, en.glossary.title])
  const told = section(words.reasonsTitle)
  expect(told.getByText(words.reasonsLead)).toBeVisible()
  expect(told.getByText('Here stand the reasons.')).toBeVisible()
})

describe('the pictures', () => {
  test('the needles in the skin are a picture with a name and the same in a sentence', () => {
    show()
    const drawn = section(words.sections['home-and-professional'])
    const picture = drawn.getByRole('img', { name: words.pictures.skinTitle })
    const said = words.pictures.skinWords({ ...figures, coursePrice })
    expect(picture).toHaveAccessibleDescription(said)
    expect(asFound(said)).toContain('0.25 to 0.5 mm')
    expect(drawn.getByText(asFound(said))).toBeVisible()
    for (const needle of needles) {
      expect(drawn.getByText(words.pictures.needle[needle] ?? '')).toBeVisible()
    }
  })

  test('the course is a picture with a name and the same in a list', () => {
    show()
    const drawn = section(words.sections.results)
    const picture = drawn.getByRole('img', { name: words.pictures.courseTitle })
    const told = drawn.getAllByRole('listitem').map(({ textContent }) => textContent)
    expect(told).toHaveLength(course.length)
    for (const [at, part] of course.entries()) {
      const name = words.pictures.span[part] ?? ''
      expect(told[at]).toContain(name)
      expect(told[at]).toContain(words.pictures.day(figures[part].to))
      expect(within(picture).getByText(name)).toBeInstanceOf(SVGElement)
    }
    expect(told.at(-1)).toContain('Month 3 – Month 6')
  })

  test('the price of a course is a picture that says both ends', () => {
    show()
    const drawn = section(words.sections.cost)
    expect(drawn.getByText(words.pictures.priceTitle)).toBeVisible()
    const picture = drawn.getByRole('img', { name: en.concerns.priceBar(coursePrice) })
    expect(picture).toHaveAccessibleName(/US\$450 to US\$4,200/)
  })

  test('there are three of them, and nobody meets one without a name', () => {
    show()
    expect(screen.getAllByRole('img')).toHaveLength(3)
    for (const picture of screen.getAllByRole('img')) expect(picture).toHaveAccessibleName()
  })
})

describe('the contents', () => {
  test('name every section, in order', () => {
    show()
    const contents = within(screen.getByRole('navigation', { name: en.result.contents }))
    const links = contents.getAllByRole('link').map(({ textContent }) => textContent)
    const headings = screen.getAllByRole('heading', { level: 2 })
    expect(links).toEqual(headings.map(({ textContent }) => textContent))
  })

  test('lead to each section without changing the address', async () => {
    show()
    const contents = within(screen.getByRole('navigation', { name: en.result.contents }))
    for (const link of contents.getAllByRole('link')) {
      await userEvent.click(link)
      const heading = screen.getByRole('heading', { level: 2, name: link.textContent })
      expect(heading).toHaveFocus()
      expect(link).toHaveAttribute('href', `#${heading.id}`)
      expect(scrollIntoView.mock.contexts.at(-1)).toBe(heading)
    }
    expect(location.hash).toBe('')
  })
})

test('from the guide it goes to the check', async () => {
  const onStart = vi.fn()
  show(onStart)
  const button = screen.getByRole('button', { name: words.start })
  await userEvent.click(button)
  expect(onStart).toHaveBeenCalledOnce()
  button.focus()
  await userEvent.keyboard(' ')
  expect(onStart).toHaveBeenCalledTimes(2)
})

test('before the script runs, the way to the check is an address', () => {
  show()
  expect(screen.getByRole('button', { name: words.start })).toHaveAttribute('href', 'index.html')
})
