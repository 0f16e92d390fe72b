import { writeFile } from 'node:fs/promises'
import { packJsonSchema } from '../build/clinic/schema.ts'

// Writes the JSON Schema of a clinic's pack, from which editors complete it. Part of `npm run fix`.
const file = new URL('../clinics/clinic.schema.json', import.meta.url)
await writeFile(file, `${JSON.stringify(packJsonSchema(), null, 2)}\n`)
