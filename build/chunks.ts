import type { Plugin, Rolldown } from 'vite'

/** The words of a language that come with the first page; they end in a file of their own. */
const first =
  /\/src\/text\/(\w\w)\/(?:clinic|first|format|glossary|labels|questions|screens|titles)\.ts$/
/** What the result and its hand-off add to them. */
const atResult = /\/src\/text\/(\w\w)\/(?:at-result|hand-off|result|rules)\.ts$/
/** What the result shows, and the pages to read as well. */
const result =
  /\/src\/(?:app\/result-screen|result\/|handoff\/(?:sheet|paper-sheet)|ui\/(?:citations|links|paper|print-button|range-bar))/

const named =
  (prefix: string, files: RegExp) =>
  (id: string): string | null => {
    const lang = files.exec(id)?.[1]
    return lang === undefined ? null : `${prefix}-${lang}`
  }

/**
 * Which code travels together. Each file is a request, and on a slow line each request is a wait: all that is needed until
 * the result is one file of code and one of words, and the result is two more. The rest is left to the bundler.
 */
export const groups: Rolldown.CodeSplittingGroup[] = [
  { name: 'app', tags: ['$initial'], priority: 4 },
  { name: named('words', first), debugName: 'words', priority: 3 },
  { name: named('result', atResult), debugName: 'words of the result', priority: 2 },
  { name: 'result', test: result, priority: 1 },
]

/**
 * Tells V8 to compile all of a script while it comes, beside the page's own work, and not each function when the page first
 * calls it: most of what wakes the page is called at once. Other engines read a comment.
 * https://v8.dev/blog/explicit-compile-hints
 */
const compileHint = '//# allFunctionsCalledOnLoad\n'

/** Puts the hint on top of the app alone, because to compile what is not needed costs memory. It counts at the very top only. */
export const compileAhead: Plugin = {
  name: 'needlewise-compile-ahead',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  generateBundle: {
    // Vite puts a line on top of its own before.
    order: 'post',
    handler(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk' && file.isEntry) file.code = compileHint + file.code
      }
    },
  },
}
