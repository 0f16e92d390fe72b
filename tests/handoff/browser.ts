import { Blob as BlobWithStreams } from 'node:buffer'
import jsQR from 'jsqr'
import { decodeQR } from 'qr/decode.js'
import { afterAll, vi } from 'vitest'
import type { Files, FileToSave } from '../../src/handoff/index.ts'
import { at } from './made.ts'

/** What is sealed is packed first, and a Blob of jsdom gives no stream to pack; one of Node does. */
export function withStreams(): void {
  // At once: some seal what they need before their first test.
  vi.stubGlobal('Blob', BlobWithStreams)
  afterAll(() => void vi.unstubAllGlobals())
}

/** A device that keeps files, and shows which. */
export interface Shelf extends Files {
  readonly saved: FileToSave[]
}

export function shelf(): Shelf {
  const saved: FileToSave[] = []
  return { now: () => at, save: (file) => void saved.push(file), saved }
}

/** The content of a file, whatever it was written as. Throws for one that was only handed on. */
export function bytesOf(content: FileToSave['content']): Uint8Array<ArrayBuffer> {
  if (typeof content === 'string') return new TextEncoder().encode(content)
  if (content instanceof File) throw new TypeError('browser: this was not read; look at its size.')
  return content
}

/** So many points of a picture for each dot of a code. */
const scale = 4

/** A drawn code as a photo of it: every bar of its path in black on white, point by point. */
function photoOf(code: Element) {
  const dots = Number(code.getAttribute('viewBox')?.split(' ')[2])
  const side = dots * scale
  const data = new Uint8ClampedArray(side * side * 4).fill(255)
  for (const bar of (code.querySelector('path')?.getAttribute('d') ?? '').matchAll(
    /M(\d+) (\d+)H(\d+)V(\d+)H\1Z/g,
  )) {
    const [left = 0, top = 0, right = 0, bottom = 0] = bar
      .slice(1)
      .map((one) => Number(one) * scale)
    for (let y = top; y < bottom; y += 1) {
      for (let x = left; x < right; x += 1) data.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3)
    }
  }
  return { data, width: side, height: side }
}

/** What a drawn code says, by two readers that know nothing of each other. */
export function readCode(code: Element): readonly (string | undefined)[] {
  const photo = photoOf(code)
  return [jsQR(photo.data, photo.width, photo.height)?.data, decodeQR(photo, { timeLimit: 10_000 })]
}
