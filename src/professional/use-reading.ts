import { useRef, useState } from 'react'
import {
  bytesOf,
  readBytes,
  readText,
  type Part,
  type Reading,
  type Received,
} from '../handoff/index.ts'

/** What was read, as it came: it can be saved whatever is wrong with it. */
interface Raw {
  readonly name: string
  /** A file that is too large stays where it lies. */
  readonly content: Uint8Array<ArrayBuffer> | string | File
}

interface Tray {
  readonly parts: readonly Part[]
  readonly raw: Raw | null
  readonly reading: Reading | 'busy' | null
}

const empty: Tray = { parts: [], raw: null, reading: null }

/** What was read so far, as text, with one more reading behind it; nothing stands there twice. */
function added(raw: Raw | null, text: string): Raw {
  // Nothing is no reason to let go of what waits for its key.
  if (text === '' && raw !== null) return raw
  const before = typeof raw?.content === 'string' ? raw.content : ''
  const content = before.includes(text) ? before : `${before}${text}\n`
  return { name: 'needlewise-as-read.txt', content }
}

const bytesIn = async ({ content }: Raw): ReturnType<typeof bytesOf> =>
  content instanceof File
    ? bytesOf(content)
    : typeof content === 'string'
      ? new TextEncoder().encode(content)
      : content

interface Opening {
  readonly identity: string | null
  readonly onOpened: (received: Received) => void
}

/** The tray, and how something is read into it: one thing after the other. */
function useTray({ identity, onOpened }: Opening) {
  const [tray, setTray] = useState<Tray>(empty)
  // A camera sees the same code many times a second, also while it is being read.
  const busy = useRef(false)

  const done = (reading: Reading, parts: readonly Part[], raw: Raw | null): void => {
    busy.current = false
    if (reading.name !== 'opened') return setTray({ reading, parts, raw })
    setTray({ ...empty, reading })
    onOpened(reading.received)
  }
  const readWords = async (text: string): Promise<void> => {
    busy.current = true
    const { reading, parts } = await readText(text, tray.parts, identity)
    done(reading, parts, added(tray.raw, text.trim()))
  }
  const readFile = async (file: File | Raw, key = identity): Promise<void> => {
    busy.current = true
    setTray((before) => ({ ...before, reading: 'busy' }))
    const raw = file instanceof File ? { name: file.name, content: file } : file
    const bytes = await bytesIn(raw)
    if (typeof bytes === 'string') {
      return done({ name: 'fault', fault: bytes }, tray.parts, bytes === 'nothing' ? tray.raw : raw)
    }
    done(await readBytes(bytes, key), tray.parts, { name: raw.name, content: bytes })
  }
  return { tray, busy, readWords, readFile, clear: () => setTray(empty) }
}

/**
 * Reads whatever comes in. What is sealed while no key is open waits: `again` reads it with the key that was opened
 * since.
 */
export function useReading(identity: string | null, onOpened: (received: Received) => void) {
  const { tray, busy, readWords, readFile, clear } = useTray({ identity, onOpened })
  const last = useRef('')
  return {
    ...tray,
    readWords: (text: string) => void readWords(text),
    readFile: (file: File) => void readFile(file),
    /** What a camera sees: each code once, as long as nothing else came between. */
    seen: (text: string): void => {
      if (busy.current || text === last.current) return
      last.current = text
      void readWords(text)
    },
    again: (key: string): void => {
      const { raw } = tray
      if (raw !== null) void readFile(raw, key)
    },
    forget: (): void => {
      last.current = ''
      clear()
    },
  }
}

export type ReadingDesk = ReturnType<typeof useReading>
