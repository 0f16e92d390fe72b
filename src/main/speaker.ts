import type { Store } from '../flow/index.ts'
import type { Speaker, Speech } from '../ui/listen.tsx'

/** "en" of "en-GB", and of the "en_GB" that some devices say. */
const languageOf = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? ''

/** The device's own voices only: a voice that is not `localService` would send the words to a server. */
const localVoices = (synthesis: SpeechSynthesis | undefined): readonly SpeechSynthesisVoice[] =>
  synthesis?.getVoices().filter(({ localService }) => localService) ?? []

/** Reads aloud with the device's own voices. */
class DeviceSpeaker implements Speaker {
  readonly #synthesis: SpeechSynthesis | undefined
  readonly #listeners = new Set<() => void>()
  #speech: Speech = { voices: new Set(), speaking: false }
  // Some browsers forget an utterance that nobody holds, and never say that it ended.
  #held: readonly SpeechSynthesisUtterance[] = []

  constructor(synthesis: SpeechSynthesis | undefined) {
    this.#synthesis = synthesis
    // Browsers list their voices some time after the page has come.
    synthesis?.addEventListener('voiceschanged', this.#look)
    this.#look()
  }

  readonly get = (): Speech => this.#speech

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  readonly stop = (): void => {
    this.#held = []
    this.#synthesis?.cancel()
    if (this.#speech.speaking) this.#tell({ speaking: false })
  }

  readonly speak = (sentences: readonly string[], lang: string): void => {
    this.stop()
    const own = localVoices(this.#synthesis).filter((voice) => languageOf(voice.lang) === lang)
    const voice = own.find((one) => one.default) ?? own[0]
    if (voice === undefined) return
    const said = sentences.map((sentence) => new SpeechSynthesisUtterance(sentence))
    const end = (): void => {
      if (this.#held === said) this.stop()
    }
    for (const utterance of said) {
      utterance.voice = voice
      utterance.lang = voice.lang
      utterance.addEventListener('error', end)
    }
    said.at(-1)?.addEventListener('end', end)
    this.#held = said
    this.#tell({ speaking: said.length > 0 })
    for (const utterance of said) this.#synthesis?.speak(utterance)
  }

  readonly #look = (): void => {
    this.#tell({ voices: new Set(localVoices(this.#synthesis).map((v) => languageOf(v.lang))) })
  }

  #tell(change: Partial<Speech>): void {
    this.#speech = { ...this.#speech, ...change }
    for (const listener of this.#listeners) listener()
  }
}

/** What reads aloud. `synthesis` is missing where the browser cannot speak: then there are no voices. */
export const createSpeaker = (synthesis: SpeechSynthesis | undefined): Speaker =>
  new DeviceSpeaker(synthesis)

/** Ends reading aloud with the page that is read, so that nobody hears the one before. */
export function stopWithPage(speaker: Speaker, store: Store): void {
  let spoken = store.get().page
  store.subscribe(() => {
    if (store.get().page !== spoken) speaker.stop()
    spoken = store.get().page
  })
  addEventListener('pagehide', speaker.stop)
}
