/*
 * What became of faults that were put in on purpose, and why those that nobody noticed may stay. Apart from the script
 * that runs them, so that tests can hold it.
 */

interface Place {
  readonly line: number
  readonly column: number
}

/** One fault, as the report of Stryker tells of it: https://github.com/stryker-mutator/mutation-testing-elements. */
interface Mutant {
  readonly mutatorName: string
  readonly replacement?: string
  readonly status: string
  readonly statusReason?: string
  readonly location: { readonly start: Place; readonly end: Place }
}

/** The report of Stryker, as far as it is read here. */
export interface Report {
  readonly files: Readonly<
    Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>
  >
}

/** A fault that no test notices, told apart by what stands there and not by the number of its line; and why it may stay. */
export interface Explained {
  readonly file: string
  /** The line that it begins in, without the blanks around it. */
  readonly within: string
  readonly mutator: string
  readonly original: string
  readonly replacement: string
  readonly reason: string
}

/** One that lived, with its line. */
type Survivor = Omit<Explained, 'reason'> & { readonly line: number }

const living = new Set(['Survived', 'NoCoverage'])

/** The text from `start` to `end`; lines and columns begin at 1. */
function textBetween(source: string, { start, end }: Mutant['location']): string {
  const lines = source.split('\n').slice(start.line - 1, end.line)
  const last = lines.pop() ?? ''
  return [...lines, last.slice(0, end.column - 1)].join('\n').slice(start.column - 1)
}

/** Where types were taken out, blanks are left. */
const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

/** All that no test noticed, in the order of the files. */
export const survivorsOf = ({ files }: Report): readonly Survivor[] =>
  Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants
      .filter(({ status }) => living.has(status))
      .map(({ mutatorName: mutator, replacement = '', location }) => ({
        file,
        line: location.start.line,
        within: oneLine(source.split('\n')[location.start.line - 1] ?? ''),
        mutator,
        original: oneLine(textBetween(source, location)),
        replacement: oneLine(replacement),
      })),
  )

const nameOf = ({ file, within, mutator, original, replacement }: Omit<Explained, 'reason'>) =>
  JSON.stringify([file, within, mutator, original, replacement])

/** How often each name stands there: the same may be found twice in one line. */
function countOf(all: readonly Omit<Explained, 'reason'>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const one of all) counts.set(nameOf(one), (counts.get(nameOf(one)) ?? 0) + 1)
  return counts
}

/** What is wrong, one sentence each: a fault without an explanation, an explanation without its fault or its reason. */
export function faultsOf(report: Report, explained: readonly Explained[]): readonly string[] {
  const survivors = survivorsOf(report)
  const [found, told] = [countOf(survivors), countOf(explained)]
  const unexplained = survivors.filter(
    (one) => (told.get(nameOf(one)) ?? 0) < (found.get(nameOf(one)) ?? 0),
  )
  const stale = explained.filter(
    (one) => (found.get(nameOf(one)) ?? 0) < (told.get(nameOf(one)) ?? 0),
  )
  return [
    ...unexplained.map(
      (one) =>
        `${one.file}:${one.line}: no test notices ${one.original} -> ${one.replacement} (${one.mutator}); ` +
        `write one, or explain ${JSON.stringify({ ...one, line: undefined })}`,
    ),
    ...stale.map((one) => `The explanation fits no fault any more; take it out: ${nameOf(one)}`),
    ...explained
      .filter(({ reason }) => reason.trim() === '')
      .map((one) => `An explanation gives no reason: ${nameOf(one)}`),
  ]
}

/** The figures for the proof page. A fault that left nothing to run, or was left alone on purpose, counts nowhere. */
export function figuresOf(report: Report, explained: readonly Explained[]) {
  const all = Object.values(report.files).flatMap(({ mutants }) => mutants)
  const count = (status: string): number => all.filter((one) => one.status === status).length
  const [killed, timeout] = [count('Killed'), count('Timeout')]
  const [survived, noCoverage] = [count('Survived'), count('NoCoverage')]
  const total = killed + timeout + survived + noCoverage
  const reasons = new Map(explained.map((one) => [nameOf(one), one.reason]))
  return {
    total,
    killed,
    timeout,
    survived,
    noCoverage,
    score: Math.round((10_000 * (killed + timeout)) / total) / 100,
    survivors: survivorsOf(report).map((one) => ({
      file: one.file,
      line: one.line,
      mutator: one.mutator,
      replacement: one.replacement,
      reason: reasons.get(nameOf(one)) ?? '',
    })),
  }
}
