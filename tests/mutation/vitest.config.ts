import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * The tests that say what people get come first, and the second entry of the data behind them: so a mutant that dies by
 * the second entry is one that no table of people has noticed. What takes longest comes last.
 */
const order = ['table', 'paths', 'people', 'known', 'lookup', 'sitting', 'page', 'saved', 'store']

function rank({ moduleId }: TestSpecification): number {
  const at = order.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`))
  return at < 0 ? order.length : at
}

class PeopleFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted(
      (one, other) => rank(one) - rank(other) || (one.moduleId < other.moduleId ? 1 : -1),
    )
  }
}

const seeded = fileURLToPath(new URL('fast-check.ts', import.meta.url))

/** Random tests draw the same in every run, and only tests that draw anything load what draws: that takes a second. */
const sameSeed: Plugin = {
  name: 'needlewise-same-seed',
  enforce: 'pre',
  resolveId: (id, importer) => (id === 'fast-check' && importer !== seeded ? seeded : null),
}

/** The tests that a mutant of the rules or of the flow has to get past: those that need no document. */
export default defineConfig({
  plugins: [sameSeed],
  test: {
    environment: 'node',
    testTimeout: 60_000,
    maxWorkers: 1,
    // Stryker's own set-up has to run before every file: without it nobody knows which test reaches what.
    isolate: true,
    sequence: { sequencer: PeopleFirst },
    include: ['tests/{rules,flow}/**/*.test.ts'],
    // It compares the files on the disk, and every mutant is a changed file: it would kill all of them, and notice none.
    exclude: [
      'tests/rules/ruleset.test.ts',
      // It starts a program, which no mutant reaches; and Node strips no types of what lies where the copy does.
      'tests/rules/reviews.test.ts',
    ],
  },
})
