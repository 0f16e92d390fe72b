import type { Camera } from '../professional/index.ts'
import type { CameraFault } from '../text/index.ts'

/** Between two looks at the picture: often enough for a hand that does not hold still. */
const pause = 120
/** So long one look may take, before the page is asked to do anything else. */
const timeLimit = 250

/** A browser's own reader of codes, where it has one: https://wicg.github.io/shape-detection-api/. */
interface OwnReader {
  readonly detect: (image: HTMLVideoElement) => Promise<readonly { readonly rawValue: string }[]>
}

type ReadFrame = (video: HTMLVideoElement) => Promise<readonly string[]>

async function ownReader(): Promise<ReadFrame | null> {
  const { BarcodeDetector: Own } = window as {
    BarcodeDetector?: {
      new (options: { readonly formats: readonly string[] }): OwnReader
      getSupportedFormats: () => Promise<readonly string[]>
    }
  }
  // Some browsers have the name and nothing behind it.
  if (Own === undefined || !(await Own.getSupportedFormats()).includes('qr_code')) return null
  const reader = new Own({ formats: ['qr_code'] })
  return async (video) => (await reader.detect(video)).map(({ rawValue }) => rawValue)
}

async function readerOfOurs(): Promise<ReadFrame> {
  const { decodeQR } = await import('qr/decode.js')
  const canvas = document.createElement('canvas')
  const paper = canvas.getContext('2d', { willReadFrequently: true })
  return async (video) => {
    const { videoWidth: width, videoHeight: height } = video
    if (paper === null || width === 0) return []
    canvas.width = width
    canvas.height = height
    paper.drawImage(video, 0, 0)
    try {
      return [decodeQR(paper.getImageData(0, 0, width, height), { timeLimit })]
    } catch {
      // There is no whole code in this picture.
      return []
    }
  }
}

const faults: Readonly<Record<string, CameraFault>> = {
  NotAllowedError: 'refused',
  SecurityError: 'refused',
  NotReadableError: 'busy',
  AbortError: 'busy',
}

/** Opens the camera that looks away from the person, where there are two. */
async function open(): Promise<MediaStream | CameraFault> {
  try {
    return await navigator.mediaDevices.getUserMedia({
      video: { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 720 } },
    })
  } catch (error) {
    // Without https there is no `mediaDevices` to ask.
    return (error instanceof DOMException && faults[error.name]) || 'none'
  }
}

/** The camera of this device. Its pictures are looked at here, one after the other, and kept nowhere. */
export const createCamera = (): Camera => ({
  look: async (video, onText) => {
    const stream = await open()
    if (typeof stream === 'string') return stream
    let timer = 0
    let ended = false
    const end = (): void => {
      ended = true
      clearTimeout(timer)
      for (const track of stream.getTracks()) track.stop()
      video.srcObject = null
      removeEventListener('pagehide', end)
    }
    addEventListener('pagehide', end)
    video.srcObject = stream
    const [read] = await Promise.all([
      ownReader().then((own) => own ?? readerOfOurs()),
      // It is taken away, perhaps, before it plays.
      video.play().catch(() => undefined),
    ])
    const look = async (): Promise<void> => {
      const found = await read(video).catch(() => [])
      if (ended) return
      for (const text of found) onText(text)
      timer = window.setTimeout(() => void look(), pause)
    }
    void look()
    return end
  },
})
