import { describe, expect, test, vi } from 'vitest'
import { createPicture } from '../../src/offline/picture.ts'

// What a browser shows is tried in browsers; here, what is made of what it says.

const noon = new Date('2026-11-22T12:00:00Z')

/** An image of a browser that says what becomes of it. */
class Picture extends EventTarget {
  src = ''
  naturalWidth = 0
}

function looking(seconds: number) {
  const image = new Picture()
  const create = () => image as unknown as HTMLImageElement
  const root = new URL('https://example.org/some/folder/')
  const sees = createPicture({ root, now: () => noon, create })(seconds)
  return { image, sees }
}

describe('the host, as a page without a worker sees it', () => {
  test('is there when its icon comes, which no cache may give', async () => {
    const { image, sees } = looking(2)
    expect(image.src).toBe(`https://example.org/some/folder/icons/icon-192.png?${noon.getTime()}`)
    image.naturalWidth = 192
    image.dispatchEvent(new Event('load'))
    expect(await sees).toBe(true)
  })

  test('is not there when somebody else gives a picture', async () => {
    const { image, sees } = looking(2)
    image.naturalWidth = 1
    image.dispatchEvent(new Event('load'))
    expect(await sees).toBe(false)
  })

  test('is not there when no picture comes', async () => {
    const { image, sees } = looking(2)
    image.dispatchEvent(new Event('error'))
    expect(await sees).toBe(false)
  })

  test('is not there when it takes too long', async () => {
    vi.useFakeTimers()
    const { sees } = looking(2)
    vi.advanceTimersByTime(2000)
    vi.useRealTimers()
    expect(await sees).toBe(false)
  })
})
