import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Encrypter } from 'age-encryption'
import { StrictMode } from 'react'
import type { Answers } from '../../rules/index.ts'
import type { Received } from '../../src/handoff/index.ts'
import { openFile, sealedCodes, sealedFile } from '../../src/handoff/sealed.ts'
import { ProfessionalPage, type Camera } from '../../src/professional/index.ts'
import { endingOf } from '../../src/recipient.ts'
import { en } from '../../src/text/en/index.ts'
import type { CameraFault } from '../../src/text/index.ts'
import { bytesOf, shelf } from '../handoff/browser.ts'
import { at, completed, handOff, mine } from '../handoff/made.ts'

const { key, read } = en.professional

/** Rules that nobody here knows. */
export const ofOthers = { version: '0.9.0', hash: `sha256-${'a'.repeat(64)}` }

/** What was read of these answers. */
export const received = (answers: Answers, change: Partial<Received> = {}): Received => ({
  ...handOff(answers),
  unknown: [],
  ...change,
})

/** A camera that sees what it is shown, and tells whether it runs. It is what jsdom does not have. */
interface Eye extends Camera {
  readonly see: (text: string) => void
  readonly running: () => number
}

/** `opens` is when it does so, or why not. */
export function eye(opens: Promise<CameraFault | null> = Promise.resolve(null)): Eye {
  const open = new Set<(text: string) => void>()
  return {
    look: async (_, onText) => {
      const fault = await opens
      if (fault !== null) return fault
      open.add(onText)
      return () => void open.delete(onText)
    },
    see: (text) => open.forEach((onText) => onText(text)),
    running: () => open.size,
  }
}

export const start = 'https://clinic.test/'

let held = 0
/** How often the browser was told to ask before the page is left, and not told to stop. */
export const isHeld = (): boolean => held > 0

/** Opens the page of the professional, on a device of theirs or on a tablet that is handed round. */
export function show({ here = true, camera = eye(), files = shelf() } = {}) {
  const shown = render(
    <StrictMode>
      <ProfessionalPage
        text={en}
        arrived={false}
        clinicName="Birchwood"
        here={here}
        files={files}
        camera={camera}
        holdOpen={() => {
          held += 1
          return () => {
            held -= 1
          }
        }}
        start={start}
      />
    </StrictMode>,
  )
  return { ...shown, camera, files }
}

export const passphrase = 'correct horse battery staple'

/** A key file with this inside, behind the passphrase; made with little work, so that it opens at once. */
export async function keyFileOf(content: string): Promise<File> {
  const encrypter = new Encrypter()
  encrypter.setScryptWorkFactor(10)
  encrypter.setPassphrase(passphrase)
  return new File([new Uint8Array(await encrypter.encrypt(content))], 'key.age')
}
const myKey = await keyFileOf(`# public key: ${mine.recipient}\n${mine.identity}\n`)

export const press = (name: string): Promise<void> =>
  userEvent.click(screen.getByRole('button', { name }))
/** Chooses a file and types a passphrase, as far as there is one. */
export async function tryKey(file: File | null, typed: string): Promise<void> {
  if (file !== null) await userEvent.upload(screen.getByLabelText(key.file), file)
  const field = screen.getByLabelText(key.passphrase)
  await userEvent.clear(field)
  await userEvent.type(field, typed)
  await press(key.open)
}
/** Opens the key that the tests seal for. */
export async function openMyKey(): Promise<void> {
  await tryKey(myKey, passphrase)
  await screen.findByText(key.opened(endingOf(mine.recipient)))
}

/** Pastes something, and has it read. */
export async function paste(text: string): Promise<void> {
  await userEvent.click(screen.getByLabelText(read.text))
  await userEvent.paste(text)
  await press(read.action)
}
/** Chooses a file to be read. */
export const choose = (content: Uint8Array<ArrayBuffer> | string, name = 'a file'): Promise<void> =>
  userEvent.upload(screen.getByLabelText(read.file), new File([bytesOf(content)], name))

/** What a person hands over, in each of the forms that there are. */
export async function handedOver(answers: Answers, recipient = mine.recipient, when = at) {
  const given = handOff(answers, when)
  const [codes, sealed] = await Promise.all([
    sealedCodes(given, recipient),
    sealedFile(given, completed(answers), en, recipient),
  ])
  if (typeof codes === 'string' || typeof sealed === 'string') {
    throw new Error('show: it could not be sealed; give a whole key.')
  }
  return {
    codes,
    sealed: bytesOf(sealed.content),
    plain: String(openFile(given, completed(answers), en).content),
  }
}

export const hasResult = (): boolean =>
  screen.queryByRole('heading', { level: 2, name: isHeadline }) !== null
const headlines = new Set(Object.values(en.outcomes).map(({ headline }) => headline))
const isHeadline = (name: string): boolean => headlines.has(name)
/** Waits for a result with this headline. */
export const findResult = (headline: string): Promise<HTMLElement> =>
  screen.findByRole('region', { name: headline })

/** The page to print, which nobody sees on the screen. */
export function sheet(): HTMLElement {
  const title = screen.getByRole('heading', { name: en.sheet.title, hidden: true })
  const page = title.closest('article')
  if (page === null || title.closest('[hidden]') === null) {
    throw new Error('show: the sheet does not stand on paper alone.')
  }
  return page
}
/** The same, to look for something in. */
export const onSheet = () => within(sheet())
