import { useSyncExternalStore } from 'react'
import { Button } from './button.tsx'

/** What can be read aloud on this device now, and whether something is. */
export interface Speech {
  /** The languages that a voice on the device itself speaks (BCP 47, the part before the first "-"). */
  readonly voices: ReadonlySet<string>
  readonly speaking: boolean
}

/** Reads words aloud with a voice of the device, so that nothing that is read leaves it. */
export interface Speaker {
  readonly get: () => Speech
  /** Calls `listener` after every change; returns a function that ends it. */
  readonly subscribe: (listener: () => void) => () => void
  /** Reads the sentences one after the other; what was being read ends first. */
  readonly speak: (sentences: readonly string[], lang: string) => void
  readonly stop: () => void
}

const silence: Speech = { voices: new Set(), speaking: false }
const nothing = (): void => undefined

/** A device without a voice. */
export const mute: Speaker = {
  get: () => silence,
  subscribe: () => nothing,
  speak: nothing,
  stop: nothing,
}

interface ListenProps {
  readonly speaker: Speaker
  readonly sentences: readonly string[]
  readonly lang: string
  readonly listen: string
  readonly stop: string
}

/** A button that reads aloud, or ends that. There is none where the device has no voice of its own for it. */
export function Listen({ speaker, sentences, lang, listen, stop }: ListenProps) {
  const { voices, speaking } = useSyncExternalStore(speaker.subscribe, speaker.get, mute.get)
  if (!voices.has(lang)) return null
  return (
    <Button
      look="quiet"
      icon={speaking ? 'silence' : 'sound'}
      onPress={() => (speaking ? speaker.stop() : speaker.speak(sentences, lang))}
    >
      {speaking ? stop : listen}
    </Button>
  )
}
