import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { packagesOf } from './bundled.ts'
import { licencesText } from './licences.ts'
import { sbomOfLock, shippedForm } from './sbom.ts'

const project = new URL('../../', import.meta.url)

/**
 * Says what a site is made from: writes `licences.txt` and `sbom.json` to `outDir`, of the packages whose code is in
 * `modules` (the ids of all modules in the site's own scripts). Rejects when one of them comes without a licence.
 */
export async function addSupply(outDir: string, modules: readonly string[]): Promise<void> {
  const packages = packagesOf(modules)
  const { version } = JSON.parse(await readFile(new URL('package.json', project), 'utf8')) as {
    version: string
  }
  const text = await readFile(new URL('LICENSE', project), 'utf8')
  // Marked as UTF-8 by its first letter: many hosts do not say so of a plain text.
  const licences = `\uFEFF${licencesText({ version, text }, packages)}`
  await writeFile(join(outDir, 'licences.txt'), licences)
  const sbom = shippedForm(await sbomOfLock(), packages)
  await writeFile(join(outDir, 'sbom.json'), `${JSON.stringify(sbom, null, 2)}\n`)
}
