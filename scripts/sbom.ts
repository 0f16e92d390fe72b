import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sbomOfLock, shippedForm } from '../build/supply/sbom.ts'

// Writes what the project is built and checked with, tools and all: every package of the lock file, with its hash and licence.
//   npm run sbom -- [folder]
// What is in a site itself stands in that site: sbom.json and licences.txt.

const [folder = 'sbom'] = process.argv.slice(2)
const sbom = shippedForm(await sbomOfLock())
await mkdir(folder, { recursive: true })
const file = join(folder, 'everything.cdx.json')
await writeFile(file, `${JSON.stringify(sbom, null, 2)}\n`)
console.log(`${sbom.components.length} packages are in "${file}" (CycloneDX ${sbom.specVersion}).`)
