import { createCipheriv, createHash } from 'node:crypto'

const chunk = Buffer.alloc(1 << 16)

/**
 * Chance that everybody can repeat: the key stream of AES-128 in counter mode, read as numbers of 32 bits, little
 * endian. The key is the first half of the SHA-256 of `seed`; the counter begins with the number of the lane.
 * Gives a function that draws a whole number from 0 up to, and without, `below`; one number is more likely than another by
 * at most `below` in 2^32.
 */
export function chance(seed: string, lane: number): (below: number) => number {
  const key = createHash('sha256').update(seed).digest().subarray(0, 16)
  const counter = Buffer.alloc(16)
  counter.writeUInt32BE(lane)
  const cipher = createCipheriv('aes-128-ctr', key, counter)
  let bytes = cipher.update(chunk)
  let at = 0
  return (below) => {
    if (at === bytes.length) {
      bytes = cipher.update(chunk)
      at = 0
    }
    const number = bytes.readUInt32LE(at)
    at += 4
    return Math.floor((number * below) / 2 ** 32)
  }
}
