import type { Dirent } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { decompress } from 'lz4-wasm-nodejs'
import { path, questions, type Answers } from '../../rules/index.ts'
import { en } from '../../src/text/en/index.ts'
import type { OptionText } from '../../src/text/text.ts'

// Looks for what somebody answered in every file that a browser has written.

/** What only somebody who answered leaves: no file of the site and no page to read holds it. */
function marksOf(answers: Answers, site: string): readonly string[] {
  const asked = path(answers)
  const pairs = asked.map((question) => `"${question}":${JSON.stringify(answers[question])}`)
  const titles = [
    ...asked.map((question) => en.questions[question].title),
    en.check.title,
    ...Object.values(en.outcomes).map(({ headline }) => headline),
    en.kiosk.handBackTitle,
    ...asked.map((_, at) => en.form.progress(at + 1, asked.length)),
  ]
  return [
    // Answers as the site keeps them elsewhere, and once more where that stands inside other JSON.
    ...pairs,
    ...pairs.map((pair) => JSON.stringify(pair).slice(1, -1)),
    // The history.
    ...titles.map((title) => en.shell.title(title, false)),
    ...['#/', '?kiosk#/', 'index.html#/', 'index.html?kiosk#/'].flatMap((end) =>
      ['1', '2', 'check', 'result'].map((page) => site + end + page),
    ),
    // A form: how Chromium names it, and what is ticked in Firefox.
    ...asked.map((question) => `[${question} `),
    ...asked.flatMap((question) =>
      [question, ...questions[question].options.map((option) => `${question}-${option}`)].map(
        (id) => `"${id}":true`,
      ),
    ),
  ]
}

const labelOf = (option: OptionText): string => (typeof option === 'string' ? option : option.label)

/** Words of the questions. The site's own files are full of them; anywhere else they tell what somebody saw. */
const wordsOf = (answers: Answers): readonly string[] =>
  path(answers).flatMap((question) => {
    const { title, options } = en.questions[question]
    const labels = Object.values<OptionText>(options).map(labelOf)
    // A short word stands in some file or other by chance.
    return [question, title, ...labels].filter((words) => words.length > 8)
  })

/** The browser's copies of the site's files, what it has made of its scripts, and lists that Firefox brings along. */
const isFullOfWords = (file: string): boolean => /cache|morgue|^storage\/permanent\//i.test(file)

/** What cannot be read: tables that a browser may have compressed, and files that Chromium encrypts. */
const isSealed = (file: string): boolean => /\.ldb$|_Encrypted\//.test(file)

/** Text of one and of two bytes a letter looks the same without its zeros. */
const plain = (bytes: Buffer): string => bytes.toString('latin1').replaceAll('\0', '')

/** How words may stand in a file. */
const forms = (words: string): readonly string[] =>
  (['utf8', 'utf16le'] as const).map((encoding) => plain(Buffer.from(words, encoding)))

const lz4 = 'mozLz40\0'

/** What a file says. Firefox compresses its sessions. */
async function read(file: string): Promise<string> {
  const bytes = await readFile(file)
  const isCompressed = bytes.subarray(0, lz4.length).toString('latin1') === lz4
  return plain(isCompressed ? Buffer.from(decompress(bytes.subarray(lz4.length))) : bytes)
}

const isGone = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT'

/** What lies in a folder, while a browser makes and takes away folders in it. */
async function entriesIn(folder: string, tries = 20): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, { recursive: true, withFileTypes: true })
  } catch (error) {
    if (!isGone(error) || tries === 0) throw error
    return entriesIn(folder, tries - 1)
  }
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await entriesIn(folder)
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
}

/** A file by its place, without what is different in every profile. */
const placeOf = (file: string): string => file.replaceAll(/[0-9a-f]{8}[0-9a-f-]{8,}|\d{2,}/gi, '*')

const literally = (form: string): string => form.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)

/** All that is looked for, as one expression. Of two that begin alike the longer one counts. */
function anyOf(wanted: readonly string[]) {
  const called = new Map(wanted.flatMap((words) => forms(words).map((form) => [form, words])))
  const longestFirst = [...called.keys()].toSorted((one, other) => other.length - one.length)
  const any = new RegExp(longestFirst.map(literally).join('|'), 'g')
  return (text: string): readonly string[] =>
    Array.from(text.matchAll(any), ([form]) => called.get(form) ?? form)
}

/**
 * What a file of a browser that runs says. Firefox sets its old session aside before the new one takes its place: then
 * there is none for a moment, and nothing stands in it.
 */
async function readMeanwhile(file: string): Promise<string> {
  try {
    return await read(file)
  } catch (error) {
    if (isGone(error)) return ''
    throw error
  }
}

/** Whether these words stand in a file of this folder whose place fits. The browser may write in it meanwhile. */
export async function standsIn(folder: string, places: RegExp, words: string): Promise<boolean> {
  const within = anyOf([words])
  for (const file of await filesIn(folder)) {
    if (places.test(file) && within(await readMeanwhile(join(folder, file))).length > 0) return true
  }
  return false
}

/** Every trace of these people's answers in the files of a folder: "place: trace". */
export async function tracesIn(
  folder: string,
  people: readonly Answers[],
  site: string,
): Promise<readonly string[]> {
  const marks = people.flatMap((answers) => marksOf(answers, site))
  const marksOnly = anyOf(marks)
  const marksAndWords = anyOf([...marks, ...people.flatMap(wordsOf)])
  const found = new Set<string>()
  for (const file of await filesIn(folder)) {
    const within = isFullOfWords(file) ? marksOnly : marksAndWords
    for (const trace of within(await read(join(folder, file)))) {
      found.add(`${placeOf(file)}: ${trace}`)
    }
  }
  return [...found].toSorted()
}

/** The files of a profile that nobody can look into. */
export const sealedIn = async (folder: string): Promise<readonly string[]> =>
  (await filesIn(folder)).filter((file) => isSealed(file)).map((file) => placeOf(file))
