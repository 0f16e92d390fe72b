import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readPack } from '../../build/clinic/read.ts'

/** A folder of this test's own. */
export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'needlewise-'))

/** The least that a pack has to say. */
export const least = { name: 'Birchwood', languages: ['en', 'es'], defaultLanguage: 'en' } as const

const folder = newFolder()

/** Puts a file beside the packs, for them to name. */
export const putBeside = (name: string, content: string | Uint8Array): void =>
  writeFileSync(join(folder, name), content)

/** Reads a pack of these bytes. The faults are without the name of the file. */
export async function readText(content: string | Uint8Array) {
  const file = join(folder, 'pack.json')
  writeFileSync(file, content)
  const reading = await readPack(file)
  return reading.ok
    ? reading
    : { ...reading, faults: reading.faults.map((fault) => fault.replace(`${file}: `, '')) }
}

/** Reads a pack of this value. */
export const read = (pack: unknown) => readText(JSON.stringify(pack))

/** What is wrong with a pack; nothing with one that is accepted. */
export async function faultsOf(pack: unknown): Promise<readonly string[]> {
  const reading = await read(pack)
  return reading.ok ? [] : reading.faults
}
