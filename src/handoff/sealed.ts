import type { Text } from '../text/index.ts'
import { toCompact } from './compact.ts'
import { questionnaireResponseOf } from './fhir/response.ts'
import type { SavedFile } from './files.ts'
import type { Completed, HandOff } from './hand-off.ts'
import { toParts } from './parts.ts'
import { seal } from './seal.ts'

/** How many files there are of one day is of no use to anybody: the name says the day only. */
const nameOf = ({ at }: HandOff): string => `needlewise-${at.slice(0, 10)}`

/** Files are filled up with blanks to this size, so that how long a sealed file is tells nobody how much was said. */
const fileStep = 48 * 1024

/** The lines for the codes that only `recipient` can read; `null` when that is no whole key. */
export async function sealedCodes(
  handOff: HandOff,
  recipient: string,
): Promise<readonly string[] | null> {
  const bytes = await toCompact(handOff)
  try {
    return toParts(await seal(bytes, recipient))
  } catch {
    return null
  }
}

/** The file that anybody can read: a FHIR R4 QuestionnaireResponse. */
export const openFile = (handOff: HandOff, assessment: Completed, text: Text): SavedFile => ({
  name: `${nameOf(handOff)}.json`,
  type: 'application/fhir+json',
  content: JSON.stringify(
    questionnaireResponseOf({ ...handOff, assessment, text, at: handOff.at.replace('Z', ':00Z') }),
  ),
})

/** The same, sealed: only the key of `recipient` opens it. */
export async function sealedFile(
  handOff: HandOff,
  assessment: Completed,
  text: Text,
  recipient: string,
): Promise<SavedFile> {
  const { content } = openFile(handOff, assessment, text)
  const bytes = new TextEncoder().encode(String(content))
  const filled = new Uint8Array(Math.ceil(bytes.length / fileStep) * fileStep)
  // JSON may end in blanks.
  filled.fill(' '.charCodeAt(0))
  filled.set(bytes)
  return {
    name: `${nameOf(handOff)}.age`,
    type: 'application/octet-stream',
    content: await seal(filled, recipient),
  }
}
