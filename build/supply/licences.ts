import type { BundledPackage } from './bundled.ts'

const rule = '-'.repeat(80)

interface Own {
  readonly version: string
  /** The text of our own licence. */
  readonly text: string
}

/** What a site says of its licences: our own, then a list of the packages in it, then the whole text of each. */
export function licencesText(own: Own, packages: readonly BundledPackage[]): string {
  const heads = packages.map(
    ({ name, version, licence }) => `${name} ${version} (${licence.replaceAll(/[()]/g, '')})`,
  )
  const parts = packages.map(({ texts }, at) => [rule, heads[at], rule, ...texts].join('\n\n'))
  const list = `This site holds code of these packages, each under its own licence:\n\n${heads.map((head) => `  ${head}\n`).join('')}`
  return `${[`Needlewise ${own.version}`, own.text.trim(), list.trimEnd(), ...parts].join('\n\n')}\n`
}
