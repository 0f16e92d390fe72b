import { useState } from 'react'
import {
  bytesOf,
  leastPassphrase,
  makeKey,
  openKey,
  type Files,
  type Key,
} from '../handoff/index.ts'
import { endingOf } from '../recipient.ts'
import type { KeyFault, Text } from '../text/index.ts'
import { Button } from '../ui/button.tsx'
import { Disclosure } from '../ui/disclosure.tsx'
import { FileField, WordsField } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { Card, List, Soft } from '../ui/layout.tsx'

interface KeyProps {
  readonly text: Text
  readonly onKey: (key: Key) => void
}

/** Opens the key of a file that was chosen. What was typed is let go as soon as it is not needed. */
function useOpening(onKey: KeyProps['onKey']) {
  const [file, setFile] = useState<File | null>(null)
  const [passphrase, setPassphrase] = useState('')
  const [state, setState] = useState<KeyFault | 'busy' | null>(null)
  const open = async (): Promise<void> => {
    if (file === null) return setState('foreign')
    setState('busy')
    const bytes = await bytesOf(file)
    const key = typeof bytes === 'string' ? 'foreign' : await openKey(bytes, passphrase)
    if (typeof key === 'string') return setState(key)
    setPassphrase('')
    onKey(key)
  }
  return { state, passphrase, setFile, setPassphrase, open: () => void open() }
}

function OpenKey({ text, onKey }: KeyProps) {
  const words = text.professional.key
  const { state, passphrase, setFile, setPassphrase, open } = useOpening(onKey)
  const fault = state === 'busy' || state === null ? undefined : words.faults[state]
  const isPassphrase = state === 'wrong-passphrase'
  return (
    <Form onSubmit={open}>
      <Card>
        <h3>{words.openTitle}</h3>
        <FileField label={words.file} error={isPassphrase ? undefined : fault} onFile={setFile} />
        <WordsField
          kind="secret"
          label={words.passphrase}
          error={isPassphrase ? fault : undefined}
          value={passphrase}
          onChange={setPassphrase}
        />
        <div>
          <Button type="submit">{words.open}</Button>
        </div>
        <p role="status">{state === 'busy' && words.opening}</p>
      </Card>
    </Form>
  )
}

interface MakeKeyProps extends KeyProps {
  readonly files: Files
  readonly onSaved: (name: string) => void
}

const fileName = (at: string): string => `needlewise-key-${at.slice(0, 10)}.age`

/** Makes a key, and has its file kept. */
function useMaking({ files, onKey, onSaved }: MakeKeyProps) {
  const [first, setFirst] = useState('')
  const [again, setAgain] = useState('')
  const [state, setState] = useState<'short' | 'not-alike' | 'not-loaded' | 'busy' | null>(null)
  const make = async (): Promise<void> => {
    // Two presses would make two keys of one name.
    if (state === 'busy') return
    if (first.length < leastPassphrase) return setState('short')
    if (first !== again) return setState('not-alike')
    setState('busy')
    const now = files.now()
    const made = await makeKey(first, now)
    if (made === 'not-loaded') return setState(made)
    files.save({ name: fileName(now), type: 'application/octet-stream', content: made.file })
    onSaved(fileName(now))
    onKey(made.key)
  }
  return { first, setFirst, again, setAgain, state, make: () => void make() }
}

function MakeKey(props: MakeKeyProps) {
  const words = props.text.professional.key
  const { first, setFirst, again, setAgain, state, make } = useMaking(props)
  return (
    <Form onSubmit={make}>
      <Card>
        <List items={words.makeLead} />
        <WordsField
          kind="secret"
          label={words.newPassphrase}
          error={state === 'short' ? words.tooShort(leastPassphrase) : undefined}
          value={first}
          onChange={setFirst}
        />
        <WordsField
          kind="secret"
          label={words.again}
          error={state === 'not-alike' ? words.notAlike : undefined}
          value={again}
          onChange={setAgain}
        />
        <div>
          <Button type="submit" look="plain">
            {words.make}
          </Button>
        </div>
        <p role="status">
          {state === 'busy' && words.making}
          {state === 'not-loaded' && words.faults[state]}
        </p>
      </Card>
    </Form>
  )
}

interface KeyCardProps extends MakeKeyProps {
  readonly keyOpen: Key | null
  /** The file that was just made; told until the key is locked. */
  readonly saved: string | null
}

/** The professional's key: open, or to be opened or made. It is held in memory, and nowhere else. */
export function KeyCard(props: KeyCardProps) {
  const { text, keyOpen, saved } = props
  const words = text.professional.key
  if (keyOpen !== null) {
    return (
      <Card>
        <p role="status">
          {saved === null ? words.opened(endingOf(keyOpen.recipient)) : words.made(saved)}
        </p>
      </Card>
    )
  }
  return (
    <>
      <Soft>{words.lead}</Soft>
      <OpenKey {...props} />
      <Disclosure summary={words.makeTitle}>
        <MakeKey {...props} />
      </Disclosure>
    </>
  )
}
