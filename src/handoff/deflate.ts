/** Far more than any hand-off holds: what would be larger was made to fill somebody's memory. */
const most = 64 * 1024

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader()
  const parts: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    size += value.length
    if (size > most) {
      await reader.cancel()
      return null
    }
    parts.push(value)
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer())
}

/** A text in fewer bytes (RFC 1951). */
export async function deflated(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await through(new TextEncoder().encode(text), new CompressionStream('deflate-raw'))
  if (bytes === null) throw new Error('handoff/deflate: a hand-off is far shorter than this text.')
  return bytes
}

/** The text in bytes that `deflated` gave; `null` for bytes that hold none, or one that is far too long. */
export async function inflated(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  try {
    const text = await through(bytes, new DecompressionStream('deflate-raw'))
    return text && new TextDecoder('utf-8', { fatal: true }).decode(text)
  } catch {
    return null
  }
}
