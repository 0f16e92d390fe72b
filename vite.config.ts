import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { compileAhead, groups } from './build/chunks.ts'
import { classNameOf } from './build/class-names.ts'
import { packFromEnvironment } from './build/clinic/from-environment.ts'
import { clinicPlugin } from './build/clinic/plugin.ts'
import { proofPlugin } from './build/proof/plugin.ts'
import { development } from './build/development.ts'
import { buildSite } from './build/site.ts'

const pack = await packFromEnvironment()

/** Where a site is made before it takes the place of the one that is there. Two builds at once do not meet. */
const workshop = `node_modules/.cache/build-${process.pid}`

/** Only a build makes its site there: a preview shows what has taken its place. */
const apart: Plugin = {
  name: 'needlewise-apart',
  apply: 'build',
  config: () => ({ environments: { client: { build: { outDir: `${workshop}-site` } } } }),
}

export default defineConfig({
  // Relative, so that the built site works in any folder of any static host.
  base: './',
  appType: 'mpa',
  plugins: [
    react(),
    clinicPlugin(pack),
    proofPlugin(),
    development(pack.clinic),
    compileAhead,
    apart,
  ],
  css: { modules: { generateScopedName: classNameOf } },
  preview: { port: 4173 },
  // One file of styles: while one is on its way, WebKit shows nothing of what was just built. No preloads: what did not
  // come then, it does not ask for again.
  build: { modulePreload: false, cssCodeSplit: false },
  environments: {
    client: {
      build: { rolldownOptions: { output: { codeSplitting: { groups } } } },
    },
    ssr: {
      build: {
        outDir: `${workshop}-prerender`,
        copyPublicDir: false,
        rolldownOptions: { input: 'src/prerender.tsx' },
      },
      resolve: { noExternal: true },
    },
  },
  builder: { buildApp: buildSite(pack) },
})
