import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createFiles } from '../../src/main/files.ts'

/** What a browser keeps of blobs, which jsdom does not: an address for each, until it is revoked. */
const kept = new Map<string, Blob>()
/** What was downloaded: the name, and what stood at the address when the link was pressed. */
const downloads: { readonly name: string; readonly blob: Blob | undefined }[] = []

beforeEach(() => {
  kept.clear()
  downloads.length = 0
  vi.useFakeTimers()
  Object.assign(URL, {
    createObjectURL: (blob: Blob): string => {
      const address = `blob:https://clinic.test/${kept.size + 1}`
      kept.set(address, blob)
      return address
    },
    revokeObjectURL: (address: string) => void kept.delete(address),
  })
  // jsdom would leave the page.
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    downloads.push({ name: this.download, blob: kept.get(this.href) })
  })
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  for (const name of ['createObjectURL', 'revokeObjectURL']) Reflect.deleteProperty(URL, name)
})

const files = createFiles(() => new Date('2026-11-30T11:23:45.000Z'))
const every = Uint8Array.from({ length: 256 }, (_, at) => at)

describe('a file that is saved', () => {
  test.for<readonly [what: string, content: Uint8Array<ArrayBuffer> | string, bytes: Uint8Array]>([
    ['sealed, of any bytes', every, every],
    ['open, of words in any letters', '“Zoë” نعم', new TextEncoder().encode('“Zoë” نعم')],
  ])('%s, is downloaded under its name, byte for byte', async ([, content, bytes]) => {
    files.save({ name: 'result.age', type: 'application/octet-stream', content })
    expect(downloads.map(({ name }) => name)).toEqual(['result.age'])
    const [{ blob } = { blob: undefined }] = downloads
    expect(blob?.type).toBe('application/octet-stream')
    expect(new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer())).toEqual(
      new Uint8Array(bytes),
    )
  })

  test('can be fetched by a slow browser for a while, and by nobody later', () => {
    files.save({ name: 'one', type: 'text/plain', content: 'one' })
    vi.advanceTimersByTime(30_000)
    expect(kept.size).toBe(1)
    files.save({ name: 'two', type: 'text/plain', content: 'two' })
    expect(kept.size).toBe(2)
    vi.advanceTimersByTime(30_000)
    expect(kept.size).toBe(1)
    vi.advanceTimersByTime(30_000)
    expect(kept.size).toBe(0)
  })

  test('leaves nothing on the page', () => {
    const before = document.documentElement.outerHTML
    files.save({ name: 'one', type: 'text/plain', content: 'one' })
    expect(document.documentElement.outerHTML).toBe(before)
  })
})

test('the time is that of the device, in UTC', () => {
  expect(files.now()).toBe('2026-11-30T11:23:45.000Z')
})
