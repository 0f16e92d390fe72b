import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

/** A search by role in a long document takes seconds on a busy machine; a test that hangs still ends. */
const testTimeout = 60_000

/** `unit` runs without a document, so that rules, flow and words cannot come to need one. */
export default defineConfig({
  test: {
    // Nothing else runs beside them; left alone, Vitest leaves one core idle.
    maxWorkers: availableParallelism(),
    projects: [
      {
        test: {
          name: 'unit',
          testTimeout,
          environment: 'node',
          // Nothing here keeps anything between two files, and nothing is loaded twice for that.
          isolate: false,
          include: [
            'tests/{rules,flow,text,main,offline,hosting,clinic,fhir,handoff,professional,mutation,proof}/**/*.test.ts',
            'tests/*.test.ts',
          ],
        },
      },
      {
        plugins: [react()],
        resolve: { alias: { 'virtual:proof': resolve('tests/proof/published.ts') } },
        test: {
          name: 'dom',
          testTimeout,
          environment: 'jsdom',
          // dom-setup.ts takes away after each test what it showed.
          isolate: false,
          setupFiles: ['tests/dom-setup.ts'],
          include: [
            'tests/{form,result,guide,papers,app,access,kiosk,staff,main,handoff,professional,proof}/**/*.test.tsx',
          ],
        },
      },
    ],
  },
})
