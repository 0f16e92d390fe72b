import type { ResultText } from '../text/index.ts'
import { toCompact } from './compact.ts'
import { questionnaireResponseOf } from './fhir/response.ts'
import type { SavedFile } from './files.ts'
import type { Completed, HandOff } from './hand-off.ts'
import { toParts } from './parts.ts'
import { isLoaded, seal } from './seal.ts'

/** How many files there are of one day is of no use to anybody: the name says the day only. */
const nameOf = ({ at }: HandOff): string => `needlewise-${at.slice(0, 10)}`

/** Files are filled up with blanks to this size, so that how long a sealed file is tells nobody how much was said. */
const fileStep = 48 * 1024

/** Why nothing could be sealed: the key is not whole, or what seals could not be fetched. */
export type SealFault = 'broken-key' | 'not-loaded'

/** What `make` seals; or why it cannot. */
async function attempted<T>(make: () => Promise<T>): Promise<T | SealFault> {
  if (!(await isLoaded())) return 'not-loaded'
  try {
    return await make()
  } catch {
    return 'broken-key'
  }
}

/** The lines for the codes that only `recipient` can read. Refuses as a value. */
export const sealedCodes = async (
  handOff: HandOff,
  recipient: string,
): Promise<readonly string[] | SealFault> => {
  const bytes = await toCompact(handOff)
  return attempted(async () => toParts(await seal(bytes, recipient)))
}

/** The file that anybody can read: a FHIR R4 QuestionnaireResponse. */
export const openFile = (handOff: HandOff, assessment: Completed, text: ResultText): SavedFile => ({
  name: `${nameOf(handOff)}.json`,
  type: 'application/fhir+json',
  content: JSON.stringify(
    questionnaireResponseOf({ ...handOff, assessment, text, at: handOff.at.replace('Z', ':00Z') }),
  ),
})

/** As many bytes as any other file of ours has: JSON may end in blanks. */
function filled(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new TextEncoder().encode(text)
  const all = new Uint8Array(Math.ceil(bytes.length / fileStep) * fileStep).fill(0x20)
  all.set(bytes)
  return all
}

/** The same, sealed: only the key of `recipient` opens it. Refuses as a value. */
export const sealedFile = (
  handOff: HandOff,
  assessment: Completed,
  text: ResultText,
  recipient: string,
): Promise<SavedFile | SealFault> =>
  attempted(async () => ({
    name: `${nameOf(handOff)}.age`,
    type: 'application/octet-stream',
    content: await seal(filled(String(openFile(handOff, assessment, text).content)), recipient),
  }))
