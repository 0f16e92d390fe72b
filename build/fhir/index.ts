import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { catalogue } from './catalogue.ts'
import { codeSystemOf } from './code-system.ts'
import { questionnaireOf } from './questionnaire.ts'
import { everyText } from './words.ts'

/**
 * Writes the questionnaire and the meaning of its codes, as FHIR R4 in JSON, to `fhir/` in the folder of a site. Their
 * names are permanent: other people's systems fetch them. Throws when something in the rules cannot be said in FHIR.
 */
export async function addFhir(folder: string): Promise<void> {
  const texts = await everyText()
  const files = {
    'questionnaire.json': questionnaireOf(catalogue, texts),
    'codesystem.json': codeSystemOf(texts),
  }
  await mkdir(join(folder, 'fhir'), { recursive: true })
  for (const [name, resource] of Object.entries(files)) {
    await writeFile(join(folder, 'fhir', name), `${JSON.stringify(resource, null, 2)}\n`)
  }
}
