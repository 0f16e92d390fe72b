import { readFile } from 'node:fs/promises'
import type * as z from 'zod'
import { noClinic, type Clinic } from '../../src/clinic.ts'
import { sentenceOf, type Fault } from './fault.ts'
import { readJson } from './json.ts'
import { readLogo, type Logo } from './logo.ts'
import { packSchema, unknownKey, type PackFile } from './schema.ts'
import { cssOf, shadesOf, standardAccent, type ShadesOfBoth } from './shades.ts'
import { looseOf, textFaults, type Loose } from './texts.ts'

/** What the build needs to know of a clinic. */
export interface Pack {
  readonly clinic: Clinic
  /** Style rules that stand behind those of the standard theme; empty where that is kept. */
  readonly css: string
  /** The picture to write, at its place from the root of the site. */
  readonly logo: { readonly bytes: Uint8Array; readonly file: string } | null
  readonly accent: { readonly light: string; readonly dark: string }
}

type PackReading =
  | ({ readonly ok: true } & Pack)
  | { readonly ok: false; readonly faults: readonly string[] }

/** The site as it is without a pack. */
export const plainPack: Pack = { clinic: noClinic, css: '', logo: null, accent: standardAccent }

/** The keys of the object that a path of the schema leads to, for who mistyped one. */
function keysAt(path: readonly PropertyKey[]): readonly string[] {
  const { shape } = packSchema
  if (path.length === 0) return Object.keys(shape)
  if (path[0] === 'kiosk') return Object.keys(shape.kiosk.unwrap().shape)
  return Object.keys(shape.contact.unwrap().shape)
}

const faultsOf = (issue: z.core.$ZodIssue): readonly Fault[] =>
  issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => ({
        path: [...issue.path, key],
        says: unknownKey(key, keysAt(issue.path)),
      }))
    : [{ path: issue.path, says: issue.message }]

/** The colour's shades; without a colour that can be looked at, neither shades nor a fault. */
function shadesIn(pack: Loose): { shades: ShadesOfBoth | null; faults: readonly Fault[] } {
  const colour = packSchema.shape.colour.safeParse(pack['colour'])
  if (!colour.success || colour.data === undefined) return { shades: null, faults: [] }
  const derived = shadesOf(colour.data)
  if (derived.ok) return { shades: derived.shades, faults: [] }
  const says =
    `is ${colour.data}, which is too light: darkened until it can be read at 7:1, nobody would know it; ` +
    `give a darker one, the nearest that can be read is ${derived.nearest}`
  return { shades: null, faults: [{ path: ['colour'], says }] }
}

async function logoIn(
  file: string,
  pack: Loose,
): Promise<{ logo: Logo | null; faults: readonly Fault[] }> {
  const path = packSchema.shape.logo.safeParse(pack['logo'])
  if (!path.success || path.data === undefined) return { logo: null, faults: [] }
  const reading = await readLogo(file, path.data)
  if (reading.ok) return { logo: reading.logo, faults: [] }
  return { logo: null, faults: reading.faults.map((says) => ({ path: ['logo'], says })) }
}

/** In the order of the schema, and each once. What is not in the schema comes last. */
function inOrder(file: string, faults: readonly Fault[]): readonly string[] {
  const keys = ['$schema', ...Object.keys(packSchema.shape)]
  const rank = ({ path: [first] }: Fault): number => {
    const at = keys.indexOf(String(first))
    return at === -1 ? keys.length : at
  }
  const sorted = faults.toSorted((one, other) => rank(one) - rank(other))
  return [...new Set(sorted.map((fault) => sentenceOf(file, fault)))]
}

/** The texts of a pack as the site knows them: `null` where it has none. */
const orNull = <Words>(words: Words | undefined): Words | null => words ?? null

function clinicOf(pack: PackFile, logo: Logo | null): Clinic {
  const others = pack.languages.filter((lang) => lang !== pack.defaultLanguage)
  return {
    name: pack.name,
    logo: logo && { file: logo.file, width: logo.width, height: logo.height },
    languages: [pack.defaultLanguage, ...others],
    kiosk: pack.kiosk,
    contact: orNull(pack.contact) as Clinic['contact'],
    beforeVisit: orNull(pack.beforeYourVisit) as Clinic['beforeVisit'],
    recipient: orNull(pack.recipient),
    staleAfterDays: pack.staleAfterDays,
  }
}

/** The text of a file, or why it cannot be read. */
async function textOf(file: string): Promise<{ text: string } | { fault: string }> {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file)) }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return { fault: 'is not there; give the path of a JSON file' }
    if (code === 'EISDIR') return { fault: 'is a folder; give the path of a JSON file' }
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      return { fault: 'is not written in UTF-8; save it as UTF-8' }
    return { fault: `cannot be read (${code}); give the path of a JSON file` }
  }
}

/**
 * Reads a clinic's pack with all that belongs to it. A pack that is wrong is refused with a sentence for each fault:
 * the file, the path inside it, what is wrong and what would be right. All of them at once, as far as the file is JSON.
 */
export async function readPack(file: string): Promise<PackReading> {
  const source = await textOf(file)
  if ('fault' in source)
    return { ok: false, faults: [sentenceOf(file, { path: [], says: source.fault })] }
  const json = readJson(source.text)
  if (!json.ok) return { ok: false, faults: [sentenceOf(file, { path: [], says: json.fault })] }
  const parsed = packSchema.safeParse(json.value)
  const loose = looseOf(json.value)
  const { shades, faults: colourFaults } = shadesIn(loose)
  const { logo, faults: logoFaults } = await logoIn(file, loose)
  const faults = [
    ...(parsed.error?.issues.flatMap(faultsOf) ?? []),
    ...textFaults(loose),
    ...colourFaults,
    ...logoFaults,
  ]
  if (!parsed.success || faults.length > 0) return { ok: false, faults: inOrder(file, faults) }
  return {
    ok: true,
    clinic: clinicOf(parsed.data, logo),
    css: shades === null ? '' : cssOf(shades),
    logo,
    accent: shades
      ? { light: shades.light['--accent'], dark: shades.dark['--accent'] }
      : standardAccent,
  }
}
