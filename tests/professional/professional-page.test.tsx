import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { armor } from 'age-encryption'
import { describe, expect, test } from 'vitest'
import { leastPassphrase, openKey } from '../../src/handoff/index.ts'
import { endingOf, recipientIn } from '../../src/recipient.ts'
import { en } from '../../src/text/en/index.ts'
import type { CameraFault, KeyFault, ReadingFault } from '../../src/text/index.ts'
import { bytesOf, readCode, withStreams } from '../handoff/browser.ts'
import { mine, others } from '../handoff/made.ts'
import { people } from '../people.ts'
import {
  choose,
  eye,
  findResult,
  handedOver,
  hasResult,
  keyFileOf,
  openMyKey,
  passphrase,
  paste,
  press,
  show,
  start,
  tryKey,
} from './show.tsx'

withStreams()

const { key, invitation, read, notHere, title } = en.professional
const { answers, outcome } = people.severalReasons
const { headline } = en.outcomes[outcome]
const { codes, sealed, plain } = await handedOver(answers)
const [one = '', two = '', three = ''] = codes
const armoured = armor.encode(sealed)
const later = await handedOver(people.tanned.answers, mine.recipient, '2026-12-24T09:00:00.000Z')
const forOthers = await handedOver(answers, others.recipient)

const notMine = await keyFileOf('a diary')
const myFile = await keyFileOf(mine.identity)

/** Waits for a sentence in sight. */
async function told(sentence: string): Promise<void> {
  expect(await screen.findByText(sentence)).toBeVisible()
}

/** What is told of all other faults. */
const othersThan = (fault: ReadingFault): readonly string[] =>
  Object.entries(read.faults).flatMap(([name, words]) => (name === fault ? [] : [words]))

/** Proves that this and no other sentence is told, and gives what can be saved with it. */
async function savedWith(fault: ReadingFault, files: ReturnType<typeof show>['files']) {
  await told(read.faults[fault])
  for (const words of othersThan(fault)) expect(screen.queryByText(words)).toBeNull()
  expect(screen.getByText(read.nothingLost)).toBeVisible()
  expect(hasResult()).toBe(false)
  await press(read.saveRaw)
  expect(files.saved).toHaveLength(1)
  return files.saved[0]
}

/** Asks for the camera. */
const lookOn = async (): Promise<void> => {
  await press(read.camera)
  await told(read.cameraOn)
}
const picture = (): HTMLElement | null =>
  screen.queryByLabelText(read.camera, { selector: 'video' })

describe('the page for the professional', () => {
  test('on a tablet that is handed round says that it is not for there, and has no field at all', () => {
    const { container } = show({ here: false })
    expect(screen.getByRole('heading', { level: 1, name: title })).toBeVisible()
    expect(screen.getByText(notHere)).toBeVisible()
    expect(container.querySelectorAll('input, textarea, select, button, details, a')).toHaveLength(
      0,
    )
  })

  test('on a device of their own has all of them, and says nothing of tablets', () => {
    show()
    expect(screen.queryByText(notHere)).toBeNull()
    for (const field of [key.file, key.passphrase, read.text, read.file]) {
      expect(screen.getByLabelText(field)).toBeVisible()
    }
    expect(screen.getByRole('button', { name: read.camera })).toBeVisible()
    // There is nothing to lock yet.
    expect(screen.queryByRole('button', { name: key.lock })).toBeNull()
    expect(hasResult()).toBe(false)
  })
})

describe('who makes a key', () => {
  const type = async (first: string, again: string): Promise<void> => {
    await userEvent.click(screen.getByText(key.makeTitle))
    await userEvent.type(screen.getByLabelText(key.newPassphrase), first)
    await userEvent.type(screen.getByLabelText(key.again), again)
    // Not awaited: the key may be made before a test has looked that it is being made.
    fireEvent.click(screen.getByRole('button', { name: key.make }))
  }

  const short = 'x'.repeat(leastPassphrase - 1)
  const tooShort = key.tooShort(leastPassphrase)
  test.for<readonly [slip: string, first: string, again: string, field: string, says: string]>([
    ['too few letters', short, short, key.newPassphrase, tooShort],
    ['nothing', ' ', ' ', key.newPassphrase, tooShort],
    ['two that are not alike', passphrase, `${passphrase} `, key.again, key.notAlike],
  ])('is told of %s, beside the field; nothing is saved', async ([, first, again, field, says]) => {
    const { files } = show()
    await type(first, again)
    expect(screen.getByLabelText(field)).toHaveAccessibleDescription(says)
    expect(screen.getByLabelText(field)).toBeInvalid()
    expect(screen.getAllByText(says)).toHaveLength(1)
    expect(files.saved).toEqual([])
    expect(screen.queryByText(key.making)).toBeNull()
    expect(screen.queryByText(invitation.title)).toBeNull()
  })

  test('is told before they make it that without file and words nobody opens anything', async () => {
    show()
    await userEvent.click(screen.getByText(key.makeTitle))
    const [, , lost] = key.makeLead
    expect(lost).toMatch(/If the file or the passphrase is lost, nobody can open/)
    const make = screen.getByRole('button', { name: key.make })
    const before = screen.getByText(lost ?? '').compareDocumentPosition(make)
    expect(before & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
  })

  test('gets a file that opens with their passphrase, and a link that gives its key', async () => {
    const { files } = show()
    await type(passphrase, passphrase)
    expect(screen.getByText(key.making)).toBeVisible()
    const name = 'needlewise-key-2026-11-30.age'
    await waitFor(() => expect(screen.getByText(key.made(name))).toBeVisible(), { timeout: 30_000 })
    expect(files.saved.map((file) => file.name)).toEqual([name])
    const opened = await openKey(bytesOf(files.saved[0]?.content ?? ''), passphrase)
    if (typeof opened === 'string') throw new Error(`The key file is ${opened}.`)
    // What was typed is gone with its fields.
    expect(screen.queryByLabelText(key.newPassphrase)).toBeNull()

    // It is what they look for now: it is not folded away.
    const link = `${start}#/to/${opened.recipient}`
    expect(screen.getByRole('link', { name: link })).toHaveAttribute('href', link)
    expect(recipientIn(new URL(link).hash)).toBe(opened.recipient)
    expect(screen.getByText(opened.recipient)).toBeVisible()
  }, 120_000)
})

describe('who opens a key', () => {
  const rows: readonly (readonly [what: string, file: File | null, typed: string, KeyFault])[] = [
    ['no file', null, passphrase, 'foreign'],
    ['a letter', new File(['Dear colleague'], 'letter.txt'), passphrase, 'foreign'],
    ['a result', new File([sealed], 'result.age'), passphrase, 'foreign'],
    ['a file that holds no key', notMine, passphrase, 'damaged'],
    ['a wrong passphrase', myFile, 'correct horse', 'wrong-passphrase'],
  ]
  test.for(rows)('with %s is told so, beside what is wrong', async ([, file, typed, fault]) => {
    show()
    await tryKey(file, typed)
    await told(key.faults[fault])
    const fields = [key.file, key.passphrase]
    const wrong = fault === 'wrong-passphrase' ? key.passphrase : key.file
    for (const field of fields) {
      const control = screen.getByLabelText(field)
      if (field === wrong) {
        expect(control).toBeInvalid()
        expect(control).toHaveAccessibleDescription(key.faults[fault])
      } else {
        expect(control).toBeValid()
        expect(control).not.toHaveAccessibleDescription()
      }
    }
    expect(screen.queryByText(invitation.title)).toBeNull()
  })

  test('after a wrong passphrase types it again, and it is open', async () => {
    show()
    await tryKey(myFile, 'correct horse')
    await told(key.faults['wrong-passphrase'])
    await tryKey(null, passphrase)
    await told(key.opened(endingOf(mine.recipient)))
    expect(screen.queryByLabelText(key.passphrase)).toBeNull()
    expect(screen.queryByText(key.faults['wrong-passphrase'])).toBeNull()
  })

  test('has a code of their link, on the page and as a picture to save', async () => {
    const { files } = show()
    await openMyKey()
    await userEvent.click(screen.getByText(invitation.title))
    const link = `${start}#/to/${mine.recipient}`
    expect(readCode(screen.getByRole('img', { name: invitation.code }))).toEqual([link, link])
    await press(invitation.saveCode)
    expect(files.saved).toMatchObject([{ name: 'needlewise-link.svg', type: 'image/svg+xml' }])
    const drawn = new DOMParser().parseFromString(
      new TextDecoder().decode(bytesOf(files.saved[0]?.content ?? '')),
      'image/svg+xml',
    ).documentElement
    expect(readCode(drawn)).toEqual([link, link])
  })
})

describe('what was sealed for the key', () => {
  const ways: readonly (readonly [how: string, hand: () => Promise<void>])[] = [
    ['as codes in one go', () => paste(codes.join('\n'))],
    ['as armoured text', () => paste(armoured)],
    ['as a file', () => choose(sealed)],
    ['as an armoured file', () => choose(armoured)],
  ]
  test.for(ways)('%s opens', async ([, hand]) => {
    show()
    await openMyKey()
    await hand()
    expect(await findResult(headline)).toBeVisible()
    await told(read.done)
  })

  test.for(ways)('%s waits for the key, and is read as soon as it is open', async ([, hand]) => {
    show()
    await hand()
    await told(read.faults['no-key'])
    expect(hasResult()).toBe(false)
    await openMyKey()
    expect(await findResult(headline)).toBeVisible()
    expect(screen.queryByText(read.faults['no-key'])).toBeNull()
  })

  test('waits for the key when its codes came one by one', async () => {
    show()
    for (const [code, here, missing] of [
      [two, 1, [1, 3]],
      [one, 2, [3]],
    ] as const) {
      await paste(code)
      await told(read.partly(here, 3, missing))
    }
    await paste(three)
    await told(read.faults['no-key'])
    await openMyKey()
    expect(await findResult(headline)).toBeVisible()
  })

  test('waits for the key, also when something was pressed meanwhile', async () => {
    show()
    await choose(sealed)
    await told(read.faults['no-key'])
    await press(read.action)
    await told(read.faults.nothing)
    await openMyKey()
    expect(await findResult(headline)).toBeVisible()
  })

  test.for([
    [
      [one, two, three],
      ['2, 3', '3'],
    ],
    [
      [three, three, one, two],
      ['1, 2', '1, 2', '2'],
    ],
    [[two, `${three}\n${one}`], ['1, 3']],
  ] as const)('in codes one by one tells which are still to come: %#', async ([texts]) => {
    show()
    await openMyKey()
    const here = new Set<string>()
    for (const text of texts.slice(0, -1)) {
      await paste(text)
      here.add(text)
      const missing = [1, 2, 3].filter((which) => !here.has(codes[which - 1] ?? ''))
      await told(read.partly(here.size, 3, missing))
      expect(screen.getByLabelText(read.text)).toHaveValue('')
      expect(hasResult()).toBe(false)
    }
    await paste(texts.at(-1) ?? '')
    expect(await findResult(headline)).toBeVisible()
  })
})

test('an open file is read without a key, and when it is dropped anywhere on its part', async () => {
  show()
  const dataTransfer = { files: [new File([plain], 'open.json')] }
  const place = screen.getByText(read.drop)
  // Without this a browser opens the file in place of the page.
  expect(fireEvent.dragOver(place, { dataTransfer })).toBe(false)
  expect(fireEvent.drop(place, { dataTransfer })).toBe(false)
  expect(await findResult(headline)).toBeVisible()
})

describe('what cannot be read is told, and can be saved as it came:', () => {
  /** For each fault: what comes in. That a part of the page is not there is tested where there is a network to lose. */
  const rows: Readonly<
    Record<
      Exclude<ReadingFault, 'nothing' | 'mixed' | 'no-key' | 'not-loaded'>,
      readonly [what: string, content: string | Uint8Array<ArrayBuffer>]
    >
  > = {
    foreign: ['the code of a website', 'https://example.org/menu'],
    damaged: ['a sealed file with one wrong byte', sealed.with(4_000, (sealed[4_000] ?? 0) ^ 1)],
    'cut-off': ['a sealed file without its end', sealed.slice(0, 5_000)],
    'other-key': ['what was sealed for another', forOthers.sealed],
    'newer-format': ['a code of another version', one.replace('NW1', 'NW2')],
    'too-large': ['more than any result holds', `{${' '.repeat(600_000)}}`],
    'contradicts-itself': [
      'a result that was softened',
      plain.replaceAll('keloid-history.yes', 'keloid-history.no'),
    ],
  }
  const table = Object.entries(rows).map(([fault, [what, content]]) => ({
    fault: fault as ReadingFault,
    what,
    content,
  }))

  test.for(table)('$what, as a file ($fault)', async ({ fault, content }) => {
    const { files } = show()
    await openMyKey()
    await choose(content, 'as it was.bin')
    const file = await savedWith(fault, files)
    expect(file?.name).toBe('as it was.bin')
    const kept = file?.content ?? ''
    // What is too large is not read, and so it is the very file that was chosen.
    if (kept instanceof File) expect([fault, kept.size]).toEqual(['too-large', content.length])
    else expect(Buffer.from(bytesOf(kept)).equals(bytesOf(content))).toBe(true)
  })

  const texts = table.filter(({ content }) => typeof content === 'string')
  test.for(texts)('$what, as text ($fault)', async ({ fault, content }) => {
    const { files } = show()
    await openMyKey()
    fireEvent.change(screen.getByLabelText(read.text), { target: { value: content } })
    await press(read.action)
    const file = await savedWith(fault, files)
    // Each thing that was read stands on a line of its own.
    expect(file).toMatchObject({ name: 'needlewise-as-read.txt', content: `${String(content)}\n` })
  })

  test('codes of two results; the newer ones are kept, and open (mixed)', async () => {
    const { files } = show()
    await openMyKey()
    await paste(one)
    await told(read.partly(1, 3, [2, 3]))
    await paste(later.codes[1] ?? '')
    const file = await savedWith('mixed', files)
    expect(file?.content).toBe(`${one}\n${later.codes[1]}\n`)
    await paste([later.codes[0], later.codes[2]].join('\n'))
    expect(await findResult(en.outcomes.wait.headline)).toBeVisible()
  })

  test.for([
    ['codes', codes.join('\n'), `${codes.join('\n')}\n`],
    ['armoured text', armoured.trim(), `${armoured.trim()}\n`],
  ])('%s while no key is open (no-key)', async ([, text, content]) => {
    const { files } = show()
    await paste(text ?? '')
    expect(await savedWith('no-key', files)).toMatchObject({ content })
  })

  test('a file that has gone since it was chosen; the page goes on', async () => {
    const { files } = show()
    await openMyKey()
    const gone = new File(['x'], 'gone.age')
    gone.arrayBuffer = () => Promise.reject(new DOMException('It has gone.', 'NotFoundError'))
    fireEvent.change(screen.getByLabelText(read.file), { target: { files: [gone] } })
    await told(read.faults.nothing)
    expect(files.saved).toEqual([])
    await paste(codes.join('\n'))
    expect(await findResult(headline)).toBeVisible()
  })

  test('but of nothing there is nothing to save', async () => {
    show()
    await press(read.action)
    await told(read.faults.nothing)
    for (const words of othersThan('nothing')) expect(screen.queryByText(words)).toBeNull()
    expect(screen.queryByText(read.nothingLost)).toBeNull()
    expect(screen.queryByRole('button', { name: read.saveRaw })).toBeNull()
  })

  test('and what comes next takes its place', async () => {
    show()
    await paste('I have no code')
    await told(read.faults.foreign)
    await choose(plain)
    expect(await findResult(headline)).toBeVisible()
    expect(screen.queryByText(read.faults.foreign)).toBeNull()
    expect(screen.queryByRole('button', { name: read.saveRaw })).toBeNull()
  })
})

describe('the camera', () => {
  test('runs when it is asked for, and ends at a press', async () => {
    const { camera } = show()
    expect(camera.running()).toBe(0)
    await lookOn()
    await waitFor(() => expect(camera.running()).toBe(1))
    expect(picture()).toBeInTheDocument()
    await press(read.cameraEnd)
    await waitFor(() => expect(camera.running()).toBe(0))
    expect(picture()).toBeNull()
    expect(screen.queryByText(read.cameraOn)).toBeNull()
  })

  test.for<CameraFault>(['refused', 'none', 'busy'])(
    'that gives no picture says why: %s; it can be tried again',
    async (fault) => {
      show({ camera: eye(Promise.resolve(fault)) })
      await press(read.camera)
      await told(read.cameraFaults[fault])
      for (const [name, words] of Object.entries(read.cameraFaults)) {
        expect(screen.queryAllByText(words)).toHaveLength(name === fault ? 1 : 0)
      }
      expect(picture()).toBeNull()
      expect(screen.getByRole('button', { name: read.camera })).toBeVisible()
    },
  )

  test('reads code after code, each of them seen many times, and ends with the result', async () => {
    const { camera } = show()
    await openMyKey()
    await lookOn()
    await waitFor(() => expect(camera.running()).toBe(1))
    const see = (text: string): Promise<void> =>
      act(async () => {
        for (const again of [text, text, text]) camera.see(again)
        await Promise.resolve()
      })
    await see(two)
    await told(read.partly(1, 3, [1, 3]))
    await see(three)
    await told(read.partly(2, 3, [1]))
    await see(two)
    await told(read.partly(2, 3, [1]))
    await see(one)
    expect(await findResult(headline)).toBeVisible()
    await waitFor(() => expect(camera.running()).toBe(0))
    expect(picture()).toBeNull()

    // The next result can be the same one.
    await lookOn()
    await waitFor(() => expect(camera.running()).toBe(1))
    await see(codes.join(''))
    await told(read.already)
    await waitFor(() => expect(camera.running()).toBe(0))
  })

  test('ends when the page goes', async () => {
    const { camera, unmount } = show()
    await lookOn()
    await waitFor(() => expect(camera.running()).toBe(1))
    unmount()
    await waitFor(() => expect(camera.running()).toBe(0))
  })

  test('that opens after the page has gone is ended at once', async () => {
    const asked = Promise.withResolvers<CameraFault | null>()
    const { camera, unmount } = show({ camera: eye(asked.promise) })
    await lookOn()
    unmount()
    asked.resolve(null)
    await asked.promise
    await waitFor(() => expect(camera.running()).toBe(0))
  })
})

test('a result of somebody else is not opened by a key that is not theirs, whatever waits', async () => {
  show()
  await paste(forOthers.codes.join('\n'))
  await told(read.faults['no-key'])
  await openMyKey()
  await told(read.faults['other-key'])
  expect(hasResult()).toBe(false)
})
