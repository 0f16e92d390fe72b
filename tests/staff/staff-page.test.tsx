import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { ruleIds, rules } from '../../rules/index.ts'
import { StaffPage, type Desk, type Inspection } from '../../src/staff/index.ts'
import { endingOf } from '../../src/recipient.ts'
import { en } from '../../src/text/en/index.ts'
import { mine } from '../handoff/made.ts'

const words = en.staff
const now = '2026-11-30T08:00:00.000Z'

/** A device on which all is well. */
const well: Inspection = {
  stored: [],
  appVersion: '0.1.0',
  build: '0123456789abcdef',
  updateWaiting: false,
  reachedOn: now,
  stale: false,
  copy: { expected: 40, missing: 0 },
  clock: { now, plausible: true },
  contrast: { lowest: 7.2, enough: true },
}
const lapsed = Object.values(rules).reduce(
  (last, { reviewed }) => (reviewed.until > last ? reviewed.until : last),
  '',
)
const afterAll = `${Number(lapsed.slice(0, 4)) + 1}-01-01T08:00:00.000Z`

function show(
  change: Partial<Inspection> = {},
  kiosk: Desk['kiosk'] = 'off',
  recipient: string | null = null,
) {
  const desk = {
    inspect: vi.fn(() => Promise.resolve({ ...well, ...change })),
    clear: vi.fn(() => Promise.resolve()),
    repair: vi.fn(() => Promise.resolve()),
    takeUp: vi.fn(() => Promise.resolve()),
    kiosk,
    setKiosk: vi.fn(),
    recipient: (): string | null => recipient,
  }
  render(
    <StaffPage
      text={en}
      arrived={false}
      desk={desk}
      limits={{ idleSeconds: 60, warningSeconds: 20, handBackSeconds: 30 }}
      language="es"
      printable={{ href: 'printable.html' }}
      professional={{ href: 'professional.html' }}
    />,
  )
  return desk
}

type PointId = 'answers' | 'version' | 'host' | 'copy' | 'reviews' | 'clock' | 'contrast'
const ids: readonly PointId[] = [
  'answers',
  'version',
  'host',
  'copy',
  'reviews',
  'clock',
  'contrast',
]
const point = (id: PointId) => screen.findByRole('article', { name: words[id].name })

describe('the morning check', () => {
  test('says in one line that all is in order, and so of each point', async () => {
    show()
    expect(screen.getByText(words.looking)).toBeVisible()
    expect(await screen.findByText(words.allGood(ids.length))).toBeVisible()
    for (const id of ids) {
      const card = within(await point(id))
      expect(card.getByText(words.good)).toBeVisible()
      expect(card.getByText(words[id].good)).toBeVisible()
      expect(card.queryByRole('button')).toBeNull()
    }
    expect(screen.getByText(words.version.running('0.1.0', '0123456789abcdef'))).toBeVisible()
    expect(screen.getByText(words.copy.complete(40))).toBeVisible()
  })

  const faults: readonly (readonly [id: PointId, said: string, change: Partial<Inspection>])[] = [
    [
      'answers',
      words.answers.found([words.answers.places['this-tab'], words.answers.places.cookies]),
      { stored: ['this-tab', 'cookies'] },
    ],
    ['version', words.version.todo, { updateWaiting: true }],
    ['host', words.host.reached(null), { reachedOn: null, stale: true }],
    ['copy', words.copy.missing(3, 40), { copy: { expected: 40, missing: 3 } }],
    [
      'reviews',
      words.reviews.lapsed(ruleIds.length, ruleIds.length),
      { clock: { now: afterAll, plausible: true } },
    ],
    ['clock', words.clock.todo, { clock: { now, plausible: false } }],
    ['contrast', words.contrast.least(3.1), { contrast: { lowest: 3.1, enough: false } }],
  ]
  test.for(faults)('points at %s: "%s"', async ([id, said, change]) => {
    show(change)
    expect(await screen.findByText(words.someTodo(1, ids.length))).toBeVisible()
    const card = within(await point(id))
    expect(card.getByText(words.todo)).toBeVisible()
    expect(card.getByText(words[id].todo)).toBeVisible()
    expect(card.getByText(said)).toBeVisible()
  })

  test.for([
    ['none', words.copy.none, words.copy.noneTodo],
    ['refused', words.copy.refused, words.copy.refusedTodo],
  ] as const)('says what to do about a copy that is not there: %s', async ([copy, said, todo]) => {
    show({ copy })
    const card = within(await point('copy'))
    expect(card.getByText(said)).toBeVisible()
    expect(card.getByText(todo)).toBeVisible()
    expect(card.queryByRole('button')).toBeNull()
  })

  test.for([
    ['clear', words.answers.action, { stored: ['databases'] }],
    ['repair', words.copy.action, { copy: { expected: 40, missing: 1 } }],
    ['takeUp', en.offline.updateAction, { updateWaiting: true }],
  ] as const)('can %s, and then looks again', async ([remedy, name, change]) => {
    const desk = show(change)
    desk.inspect.mockClear()
    await userEvent.click(await screen.findByRole('button', { name }))
    expect(desk[remedy]).toHaveBeenCalledOnce()
    expect(desk.inspect).toHaveBeenCalledOnce()
  })
})

describe('handing out', () => {
  test('begins at a press', async () => {
    const desk = show()
    await userEvent.click(screen.getByRole('button', { name: words.kioskStart }))
    expect(desk.setKiosk).toHaveBeenCalledExactlyOnceWith(true)
    expect(screen.queryByRole('button', { name: words.kioskEnd })).toBeNull()
  })

  test('goes on at the button in sight', async () => {
    const desk = show({}, 'on')
    expect(screen.getByText(words.kioskOn)).toBeVisible()
    expect(screen.getByRole('button', { name: words.kioskStart })).toBeVisible()
    expect(screen.getByText(words.kioskEndLead)).not.toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: words.kioskStart }))
    expect(desk.setKiosk).toHaveBeenCalledExactlyOnceWith(true)
  })

  test('ends at a press on what is folded away', async () => {
    const desk = show({}, 'on')
    await userEvent.click(screen.getByText(words.kioskEndTitle))
    await userEvent.click(screen.getByRole('button', { name: words.kioskEnd }))
    expect(desk.setKiosk).toHaveBeenCalledExactlyOnceWith(false)
  })

  test('cannot be ended where the pack asks for it, and that is said', () => {
    show({}, 'always')
    expect(screen.getByText(words.kioskAlways)).toBeVisible()
    expect(screen.queryByRole('button', { name: words.kioskEnd })).toBeNull()
  })
})

describe('the front desk learns for whom results are sealed:', () => {
  const noKey = words.sealsFor(null)
  const myKey = words.sealsFor(endingOf(mine.recipient))

  test('for nobody, without a key', () => {
    show()
    expect(screen.getByText(noKey)).toBeVisible()
    expect(screen.queryByText(myKey)).toBeNull()
  })

  test.for(['off', 'on', 'always'] as const)(
    'for the practice whose key it has, where handing out is "%s"',
    (kiosk) => {
      show({}, kiosk, mine.recipient)
      expect(screen.getByText(myKey)).toBeVisible()
      expect(screen.queryByText(noKey)).toBeNull()
      // The ending is enough to tell keys apart.
      expect(document.body).not.toHaveTextContent(mine.recipient)
    },
  )

  test('and where a professional reads them', () => {
    show()
    expect(screen.getByRole('link', { name: en.professional.link })).toHaveAttribute(
      'href',
      'professional.html',
    )
  })
})

test('the front desk learns the limits, the language, the paper, the lock, and what none of it does', async () => {
  show()
  await screen.findByText(words.allGood(ids.length))
  expect(screen.getByText(words.limits(60, 20, 30))).toBeVisible()
  expect(screen.getByText(words.language('Español'))).toBeVisible()
  expect(screen.getByRole('link', { name: en.printable.title })).toBeVisible()
  for (const { title } of words.locks) expect(screen.getByText(title)).toBeVisible()
  for (const limit of words.doesNot) expect(screen.getByText(limit)).toBeVisible()
})
