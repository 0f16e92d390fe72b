import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { mayShip } from './allowed.ts'

/** The root of the project. */
const project = fileURLToPath(new URL('../../', import.meta.url))

/** A package of others of which there is code in the built site. */
export interface BundledPackage {
  readonly name: string
  readonly version: string
  /** As an SPDX expression. */
  readonly licence: string
  /** The texts of its licences, whole: the licences ask that they go along. */
  readonly texts: readonly string[]
}

/** What the tools write between the modules, by how its id begins, and whose code that is. */
const written: readonly (readonly [begins: string, owner: string | null])[] = [
  ['\0vite/', 'vite'],
  ['\0rolldown/', 'rolldown'],
  ['\0virtual:clinic', null],
  ['\0virtual:proof', null],
]

/**
 * The folder, from the root of the project, of the package that a module of the bundle comes from; `null` for our own.
 * Throws at code of which it does not know whose it is: that may not be given away.
 */
export function packageOf(module: string): string | null {
  const id = module.replaceAll('\\', '/')
  const [inPackage] = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id) ?? []
  if (inPackage !== undefined) {
    return relative(project, inPackage.replace(/^\0/, '')).replaceAll('\\', '/')
  }
  const found = written.find(([begins]) => id.startsWith(begins))
  if (found) return found[1] === null ? null : `node_modules/${found[1]}`
  if (!id.startsWith('\0')) return null
  throw new Error(
    `build/supply: nobody knows whose code "${id.slice(1)}" is; add it to "written" in build/supply/bundled.ts.`,
  )
}

/** Vite's file goes on with the licences of what Vite itself is made from; none of that is in a site. */
const endOfOwn = '\n# Licenses of bundled dependencies'

function textsIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|copying|notice)\b/i.test(file))
    .toSorted()
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n'))
    .map((text) => (text.split(endOfOwn)[0] ?? '').trim())
}

/** Reads what is installed in `folder` (from the root). Throws when it may not be given away. */
function read(folder: string): BundledPackage {
  const { name, version, license } = JSON.parse(
    readFileSync(join(project, folder, 'package.json'), 'utf8'),
  ) as { name: string; version: string; license?: unknown }
  const texts = textsIn(join(project, folder))
  if (typeof license !== 'string' || texts.length === 0) {
    throw new Error(
      `build/supply: "${folder}" comes without a licence; it cannot go into the site.`,
    )
  }
  if (!mayShip(license)) {
    throw new Error(
      `build/supply: "${folder}" is under "${license}", which may not go into the site (build/supply/allowed.ts).`,
    )
  }
  return { name, version, licence: license, texts }
}

const keyOf = ({ name, version }: BundledPackage): string => `${name}@${version}`

/** The packages whose code is in a bundle of these modules, each version once, by name. Throws as `packageOf` does. */
export function packagesOf(modules: readonly string[]): readonly BundledPackage[] {
  const folders = new Set(modules.map(packageOf))
  const byKey = new Map(
    [...folders].flatMap((folder) => {
      if (folder === null) return []
      const found = read(folder)
      return [[keyOf(found), found] as const]
    }),
  )
  return [...byKey]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([, bundled]) => bundled)
}
