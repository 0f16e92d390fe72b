import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createSpeaker } from '../../src/main/speaker.ts'

class FakeUtterance extends EventTarget {
  voice: unknown = null
  lang = ''
  readonly text: string
  constructor(text: string) {
    super()
    this.text = text
  }
}

type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default' | 'name'>
const voice = (name: string, lang: string, localService = true, isDefault = false): Voice => ({
  name,
  lang,
  localService,
  default: isDefault,
})

/** A device that speaks: what it was given to say, in order, until it is told to stop. */
class FakeDevice extends EventTarget {
  voices: readonly Voice[] = []
  queue: FakeUtterance[] = []
  getVoices = () => this.voices
  speak = (utterance: FakeUtterance) => void this.queue.push(utterance)
  cancel = () => {
    this.queue = []
  }
  install(...voices: readonly Voice[]) {
    this.voices = voices
    this.dispatchEvent(new Event('voiceschanged'))
  }
}

const speakerOn = (device: FakeDevice) => createSpeaker(device as unknown as SpeechSynthesis)

beforeEach(() => void vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance))
afterEach(() => void vi.unstubAllGlobals())

describe('a device', () => {
  test('that cannot speak has no voice, and reading does nothing', () => {
    const speaker = createSpeaker(undefined)
    speaker.speak(['One'], 'en')
    expect(speaker.get()).toEqual({ voices: new Set(), speaking: false })
  })

  test('whose voices come late is heard of when they come', () => {
    const device = new FakeDevice()
    const speaker = speakerOn(device)
    const heard = vi.fn()
    const end = speaker.subscribe(heard)
    expect(speaker.get().voices).toEqual(new Set())
    device.install(voice('Amy', 'en-GB'), voice('Lupe', 'es_US'))
    expect(speaker.get().voices).toEqual(new Set(['en', 'es']))
    expect(heard).toHaveBeenCalledTimes(1)
    end()
    device.install()
    expect(heard).toHaveBeenCalledTimes(1)
  })

  test('with a voice that speaks through a server only has none for us', () => {
    const device = new FakeDevice()
    device.install(voice('Cloud', 'en-US', false))
    const speaker = speakerOn(device)
    expect(speaker.get().voices).toEqual(new Set())
    speaker.speak(['One'], 'en')
    expect(device.queue).toEqual([])
  })
})

describe('reading aloud', () => {
  const device = new FakeDevice()
  const speaker = speakerOn(device)
  beforeEach(() => {
    device.install(
      voice('Cloud', 'en-US', false, true),
      voice('Amy', 'en-GB'),
      voice('Joe', 'en-US', true, true),
      voice('Hoda', 'ar-EG'),
    )
    speaker.stop()
  })

  test('says every sentence in order, with the device’s own usual voice of the language', () => {
    speaker.speak(['One', 'Two'], 'en')
    expect(device.queue.map(({ text }) => text)).toEqual(['One', 'Two'])
    for (const { voice: used, lang } of device.queue) {
      expect(used).toMatchObject({ name: 'Joe' })
      expect(lang).toBe('en-US')
    }
    expect(speaker.get().speaking).toBe(true)
  })

  test('ends when the last sentence ends, not before', () => {
    speaker.speak(['One', 'Two'], 'ar')
    const [first, last] = device.queue
    first?.dispatchEvent(new Event('end'))
    expect(speaker.get().speaking).toBe(true)
    last?.dispatchEvent(new Event('end'))
    expect(speaker.get().speaking).toBe(false)
  })

  test('ends when the device gives up', () => {
    speaker.speak(['One', 'Two'], 'ar')
    device.queue[0]?.dispatchEvent(new Event('error'))
    expect(speaker.get().speaking).toBe(false)
    expect(device.queue).toEqual([])
  })

  test('of something new ends what was being read, and is not ended by it', () => {
    speaker.speak(['One'], 'en')
    const [old] = device.queue
    speaker.speak(['Two'], 'en')
    expect(device.queue.map(({ text }) => text)).toEqual(['Two'])
    old?.dispatchEvent(new Event('end'))
    expect(speaker.get().speaking).toBe(true)
  })

  test('stops at once', () => {
    speaker.speak(['One', 'Two'], 'en')
    speaker.stop()
    expect(device.queue).toEqual([])
    expect(speaker.get().speaking).toBe(false)
  })

  test('in a language without a voice says nothing', () => {
    speaker.speak(['Un'], 'fr')
    expect(device.queue).toEqual([])
    expect(speaker.get().speaking).toBe(false)
  })
})
