import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { hostingFiles } from '../build/hosting/files.ts'

// Writes the files for hosts from the table of headers. Part of `npm run fix`.
for (const [file, text] of Object.entries(hostingFiles())) {
  const path = fileURLToPath(new URL(`../hosting/${file}`, import.meta.url))
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
}
