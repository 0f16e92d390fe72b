import { createHash } from 'node:crypto'
import { relative } from 'node:path'

const given = new Map<string, string>()

/**
 * The name of a class in the built site: four letters of the hash of its file and its own name. Every page carries them,
 * in its document, its script and its styles. Throws when two come to the same.
 */
export function classNameOf(name: string, file: string): string {
  const whole = `${relative(process.cwd(), file.split('?')[0] ?? file)} ${name}`
  const short = `_${createHash('sha256').update(whole).digest('base64url').replaceAll(/[-_]/g, '').slice(0, 4)}`
  const other = given.get(short)
  if (other !== undefined && other !== whole) {
    throw new Error(`build/class-names: "${whole}" and "${other}" would have one name; rename one.`)
  }
  given.set(short, whole)
  return short
}
