import * as z from 'zod'
import { isRecipient, looksLikeRecipient } from '../../src/recipient.ts'
import { langs, type Lang } from '../../src/text/index.ts'
import { found } from './fault.ts'

/**
 * The shape of a clinic's pack, as it is written. What one value cannot tell by itself (texts in just the languages
 * offered, a colour that can be read, a logo that is there) is checked in read.ts.
 */

/** The sentence of a value that is wrong: what it is, and what would be right. */
const wants = (right: string) => ({
  error: ({ input }: { readonly input?: unknown }) => `${found(input)}; give ${right}`,
})

/** What an editor shows while somebody writes. */
const told = (description: string) => ({ description })

const quoted = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(', ')

/** Words of the rules: who looks for a place for them is told that there is none. */
const ofTheRules =
  /^(rule|question|option|answer|level|outcome|source|citation|evidence|criteri|contraindication|finding|reason|review|assess|score|follow)/i

/** What is said of a key that a pack does not have. */
export function unknownKey(key: string, known: readonly string[]): string {
  return ofTheRules.test(key)
    ? 'can change nothing: a pack adds nothing to the rules and takes nothing from them; leave it out'
    : `is not known; leave it out, or give one of ${quoted(known)}`
}

/** What cannot be seen, or turns the letters of a line around: it would show other words than the file does. */
const unseen = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\ufeff]/u

const unseenIn = (text: string): string => {
  const point = unseen.exec(text)?.[0].codePointAt(0) ?? 0
  return `holds the invisible character U+${point.toString(16).toUpperCase().padStart(4, '0')}; write it without`
}

function line(most: number) {
  const right = wants(`one line of plain text, 1 to ${most} characters long`)
  return z
    .string(right)
    .trim()
    .min(1, right)
    .max(most, right)
    .refine((text) => !unseen.test(text), { error: ({ input }) => unseenIn(String(input)) })
}

function wholeNumber(of: string, least: number, most: number) {
  const right = wants(`a whole number of ${of} from ${least} to ${most}`)
  return z.int(right).min(least, right).max(most, right)
}

/** Words in the languages that are offered. Which these are, the schema cannot know. */
function inLanguages<Words extends z.ZodType>(words: Words) {
  const shape = Object.fromEntries(langs.map((lang) => [lang, words.optional()])) as Record<
    Lang,
    z.ZodOptional<Words>
  >
  return z.strictObject(shape, wants('an object with the words of each language offered'))
}

const language = (right: string) => z.enum(langs, wants(right))

const kiosk = z
  .strictObject(
    {
      always: z
        .boolean(wants('true or false'))
        .default(false)
        .meta(
          told(
            'True when the site is always used on a tablet of the clinic, whatever its address.',
          ),
        ),
      idleSeconds: wholeNumber('seconds', 30, 600)
        .default(60)
        .meta(told('Without a touch for so long, the tablet asks whether anybody is there.')),
      // WCAG 2.2, 2.2.1: whoever is warned has at least 20 seconds to ask for more time.
      warningSeconds: wholeNumber('seconds', 20, 120)
        .default(20)
        .meta(
          told('So long there is time to say yes, before every answer is deleted. At least 20.'),
        ),
      handBackSeconds: wholeNumber('seconds', 5, 300)
        .default(30)
        .meta(told('So long "Please hand the tablet back" stands when nobody of the staff taps.')),
    },
    wants('an object with the limits of the tablet'),
  )
  .prefault({})
  .meta(told('How a tablet that is handed from person to person keeps time.'))

const languages = z
  .array(
    language(`one of ${quoted(langs)}`),
    wants(`a list of the languages offered, from ${quoted(langs)}`),
  )
  .min(1, wants(`at least one of ${quoted(langs)}`))
  .refine((list) => new Set(list).size === list.length, {
    error: 'names a language twice; give each once',
  })
  .meta({
    ...told('The languages offered, in the order in which they are shown.'),
    uniqueItems: true,
  })

const rightKey = 'the public key that the page for the professional shows: "age1" and 58 letters'

/** What a key that is none is told. Who has pasted the secret key must not find it again in a log. */
function keyFault(input: unknown): string {
  // As JSON, in which it came: an object may have a "toString" of its own, which is none.
  const text = typeof input === 'string' ? input : (JSON.stringify(input) ?? '')
  if (looksLikeRecipient(text))
    return 'has a wrong letter in it; copy the key from the page for the professional again'
  return /age-secret-key/i.test(text)
    ? `holds a secret key, which nobody else may have; give ${rightKey}`
    : `${found(input)}; give ${rightKey}`
}

const publicKey = {
  error: ({ input }: { readonly input?: unknown }) => keyFault(input),
}

const logoPath = wants('the path of an .svg or .png file, from the folder of the pack downwards')

/** A clinic's pack, as its JSON file is written. Unknown keys are refused. */
export const packSchema = z
  .strictObject(
    {
      $schema: z
        .string(wants('the path of clinic.schema.json'))
        .optional()
        .meta(told('The path of clinic.schema.json, so that an editor completes this file.')),
      name: line(60).meta(told('The name of the clinic, as people read it on every page.')),
      logo: z
        .string(logoPath)
        .regex(/^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$))[^\\:]+\.(?:svg|png)$/, logoPath)
        .optional()
        .meta(
          told(
            'The file of the logo, .svg or .png, from the folder of this file downwards. At most 200 kB.',
          ),
        ),
      colour: z
        .string(wants('a colour as #rrggbb'))
        .regex(/^#(?:[\da-fA-F]{3}|[\da-fA-F]{6})$/, wants('a colour as #rrggbb'))
        .optional()
        .meta(told('The one colour of the clinic, as #rrggbb. Every shade is derived from it.')),
      languages,
      defaultLanguage: language('one of the languages offered').meta(
        told('The language of the first page: one of the languages offered.'),
      ),
      kiosk,
      contact: inLanguages(line(200))
        .optional()
        .meta(told('How to reach the clinic, in one line, in each language offered.')),
      beforeYourVisit: inLanguages(
        z
          .array(line(300), wants('a list of 1 to 8 lines'))
          .min(1, wants('a list of 1 to 8 lines'))
          // Not `max`, which would count the letters of a text that stands in place of the list.
          .refine((lines) => lines.length <= 8, {
            error: ({ input }) => `has ${(input as unknown[]).length} lines; give 1 to 8`,
          })
          .meta({ maxItems: 8 }),
      )
        .optional()
        .meta(
          told('What the clinic asks for before a visit: 1 to 8 lines in each language offered.'),
        ),
      recipient: z
        .string(publicKey)
        .refine(isRecipient, publicKey)
        .optional()
        .meta(
          told(
            'The public key (age1…) that results are sealed for, as the page for the professional shows it. Never the key file.',
          ),
        ),
      staleAfterDays: wholeNumber('days', 1, 365)
        .default(30)
        .meta(
          told(
            'After so many days without reaching its host the site tells staff that it may be old.',
          ),
        ),
    },
    wants('one object, in braces'),
  )
  .meta({
    title: "A clinic's pack",
    ...told('What a clinic makes its own. It has no place for the rules.'),
  })

/** A pack that has the right shape, with what it leaves out filled in. */
export type PackFile = z.output<typeof packSchema>

/** The JSON Schema of a pack (draft 2020-12), for editors. */
export const packJsonSchema = () => z.toJSONSchema(packSchema, { io: 'input' })
