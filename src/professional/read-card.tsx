import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Files } from '../handoff/index.ts'
import type { CameraFault, Text } from '../text/index.ts'
import { Button } from '../ui/button.tsx'
import { FileField, WordsField } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { Card, Stack } from '../ui/layout.tsx'
import type { Camera } from './camera.ts'
import styles from './professional.module.css'
import type { ReadingDesk } from './use-reading.ts'

interface PictureProps {
  readonly camera: Camera
  readonly onText: (text: string) => void
  readonly onFault: (fault: CameraFault) => void
  readonly label: string
}

/** What the camera sees, for as long as this is shown. */
function Picture({ camera, onText, onFault, label }: PictureProps) {
  const video = useRef<HTMLVideoElement>(null)
  const saw = useEffectEvent(onText)
  const refused = useEffectEvent(onFault)
  useEffect(() => {
    if (video.current === null) return
    const looking = camera.look(video.current, (text) => saw(text))
    void looking.then((end) => (typeof end === 'string' ? refused(end) : undefined))
    // Also when it is taken away before the camera has opened.
    return () => void looking.then((end) => (typeof end === 'string' ? undefined : end()))
  }, [camera])
  return <video ref={video} className={styles['video']} aria-label={label} muted playsInline />
}

interface ReadCardProps {
  readonly text: Text
  readonly desk: ReadingDesk
  readonly camera: Camera
  readonly files: Files
  /** Whether what was read last was open here already. */
  readonly already: boolean
  /** Whether it waits until it is said whose it is. */
  readonly waits: boolean
}

/** What came of the last reading: which codes are still to come, or what is wrong, and that nothing is lost. */
function Outcome({ text, desk, files, already, waits }: Omit<ReadCardProps, 'camera'>) {
  const words = text.professional.read
  const { reading, raw } = desk
  if (reading === null) return null
  if (reading === 'busy') return <p>{words.reading}</p>
  if (waits) return <p>{text.professional.since.whose}</p>
  if (reading.name === 'opened') return <p>{already ? words.already : words.done}</p>
  if (reading.name === 'partly') {
    return <p>{words.partly(reading.here, reading.of, reading.missing)}</p>
  }
  return (
    <>
      <p>
        <strong>{words.faults[reading.fault]}</strong>
      </p>
      {raw !== null && reading.fault !== 'nothing' && (
        <>
          <p>{words.nothingLost}</p>
          <div>
            <Button
              look="plain"
              onPress={() => files.save({ ...raw, type: 'application/octet-stream' })}
            >
              {words.saveRaw}
            </Button>
          </div>
        </>
      )}
    </>
  )
}

/** The camera, when it is asked for. */
function ByCamera({ text, desk, camera }: Pick<ReadCardProps, 'text' | 'desk' | 'camera'>) {
  const words = text.professional.read
  const [state, setState] = useState<'off' | 'on' | CameraFault>('off')
  const { reading } = desk
  const isDone = typeof reading === 'object' && reading?.name === 'opened'
  const isOn = state === 'on' && !isDone
  return (
    <>
      {isOn && (
        <>
          <p>{words.cameraOn}</p>
          <Picture
            camera={camera}
            label={words.camera}
            onText={desk.seen}
            onFault={(fault) => setState(fault)}
          />
        </>
      )}
      {state !== 'on' && state !== 'off' && (
        <p role="status">
          <strong>{words.cameraFaults[state]}</strong>
        </p>
      )}
      <div>
        <Button
          look={isOn ? 'plain' : 'main'}
          onPress={() => {
            if (isDone) desk.forget()
            setState(isOn ? 'off' : 'on')
          }}
        >
          {isOn ? words.cameraEnd : words.camera}
        </Button>
      </div>
    </>
  )
}

/** What a hand scanner types, or somebody pastes. */
function ByHand({ text, desk }: Pick<ReadCardProps, 'text' | 'desk'>) {
  const words = text.professional.read
  const [typed, setTyped] = useState('')
  return (
    <Form
      onSubmit={() => {
        desk.readWords(typed)
        setTyped('')
      }}
    >
      <Stack>
        <WordsField
          kind="lines"
          isCode
          label={words.text}
          hint={words.textHint}
          value={typed}
          onChange={setTyped}
        />
        <div>
          <Button type="submit" look="plain">
            {words.action}
          </Button>
        </div>
      </Stack>
    </Form>
  )
}

/** The ways in which a result can come: by camera, by a scanner that types, pasted, or as a file. */
export function ReadCard(props: ReadCardProps) {
  const { text, desk } = props
  const words = text.professional.read
  return (
    <div
      role="none"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        const [file] = event.dataTransfer.files
        if (file !== undefined) desk.readFile(file)
      }}
    >
      <Card>
        <Stack>
          <ByCamera {...props} />
          <ByHand {...props} />
          <FileField label={words.file} hint={words.drop} onFile={desk.readFile} />
          <div role="status">
            <Outcome {...props} />
          </div>
        </Stack>
      </Card>
    </div>
  )
}
