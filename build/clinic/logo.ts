import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { dirname, extname, join } from 'node:path'
import { readResvg } from '../resvg.ts'

/** A logo as it goes into the site. */
export interface Logo {
  readonly bytes: Buffer
  /** Its path from the root of the site: another picture gets another name, so that no cache shows the former. */
  readonly file: string
  readonly width: number
  readonly height: number
}

type LogoReading =
  | { readonly ok: true; readonly logo: Logo }
  | { readonly ok: false; readonly faults: readonly string[] }

interface Size {
  readonly width: number
  readonly height: number
}

const mostBytes = 200_000
const mostPixels = 4096

const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** The header of a PNG comes first, with width and height as its first two numbers (PNG 3, 11.2.1). */
function sizeOfPng(bytes: Buffer): Size | null {
  const isPng = bytes.length >= 24 && bytes.subarray(0, 8).equals(pngSignature)
  if (!isPng || bytes.toString('latin1', 12, 16) !== 'IHDR') return null
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
}

async function sizeOfSvg(bytes: Buffer): Promise<Size | null> {
  const Resvg = await readResvg()
  try {
    const picture = new Resvg(bytes)
    const { width, height } = picture
    picture.free()
    return { width, height }
  } catch {
    return null
  }
}

/** In an <img> none of these does anything; a file that has them was made for something else than a picture. */
const refused: readonly (readonly [sign: RegExp, what: string])[] = [
  [/<\s*(?:[\w-]+:)?script\b/i, 'a script'],
  [/[\s"'/]on\w+\s*=/i, 'an event handler'],
  [/<\s*(?:[\w-]+:)?foreignObject\b/i, 'a foreign object'],
  [/<!(?:DOCTYPE|ENTITY)\b/i, 'a document type'],
  [/<\?xml-stylesheet\b|@import\b/i, 'a style sheet of another file'],
  [
    /\b(?:href|src)\s*=\s*["']?\s*(?!["'#\s]|data:image\/(?:png|jpeg))/i,
    'a link to something else',
  ],
  [/\burl\(\s*["']?\s*(?!["'#\s])/i, 'a link to something else'],
]

const refusedIn = (svg: string): readonly string[] =>
  [...new Set(refused.filter(([sign]) => sign.test(svg)).map(([, what]) => what))].map(
    (what) => `holds ${what}; save it as a plain picture`,
  )

/** What is wrong with the picture itself, or its size. */
async function judge(bytes: Buffer, kind: string): Promise<Size | readonly string[]> {
  const isSvg = kind === 'svg'
  const size = isSvg ? await sizeOfSvg(bytes) : sizeOfPng(bytes)
  const faults = isSvg ? refusedIn(bytes.toString('utf8')) : []
  if (size === null) {
    return [...faults, `is no ${kind.toUpperCase()} picture; give a file that browsers show`]
  }
  const isTooLarge = Math.max(size.width, size.height) > mostPixels
  if (isTooLarge || Math.min(size.width, size.height) < 1) {
    const given = `${size.width} by ${size.height} pixels`
    return [...faults, `is ${given} large; give one of 1 to ${mostPixels} pixels each way`]
  }
  return faults.length > 0 ? faults : size
}

/**
 * Reads the logo that stands at `path` from the folder of `packFile`. Refuses a file that is not there, too heavy, of
 * another kind than its name says, or that is more than a picture: with every fault, as ends of sentences.
 */
export async function readLogo(packFile: string, path: string): Promise<LogoReading> {
  const bytes = await readFile(join(dirname(packFile), path)).catch(() => null)
  if (bytes === null) {
    const fault = `is "${path}", and no such file can be read; give its path from the folder of the pack`
    return { ok: false, faults: [fault] }
  }
  if (bytes.length > mostBytes) {
    const given = `${Math.ceil(bytes.length / 1000)} kB`
    const fault = `is ${given} heavy; give a file of at most ${mostBytes / 1000} kB`
    return { ok: false, faults: [fault] }
  }
  const kind = extname(path).slice(1)
  const size = await judge(bytes, kind)
  if (!('width' in size)) return { ok: false, faults: size }
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8)
  return { ok: true, logo: { bytes, file: `clinic/logo-${hash}.${kind}`, ...size } }
}
