import type { Plugin } from 'vite'
import type { Published } from '../../src/proof/model.ts'
import { ledgerRows, readLedger } from '../ledger.ts'
import { readMutation } from './mutation.ts'
import { proofOfRules } from './stored.ts'

const root = new URL('../../', import.meta.url)
const virtual = 'virtual:proof'
const file = 'proof.json'

async function publish(): Promise<Published> {
  return {
    proof: await proofOfRules(),
    mutation: readMutation(),
    ledger: ledgerRows(readLedger(root)),
  }
}

/**
 * Proves the rules, and gives the figures to the site: `virtual:proof` is the `Published`, and `proof.json` the same for
 * programs. A claim that does not hold fails the build. A development server proves when the page is first asked for.
 */
export function proofPlugin(): Plugin {
  let known: Promise<Published> | undefined
  const published = (): Promise<Published> => (known ??= publish())
  return {
    name: 'needlewise-proof',
    enforce: 'pre',
    resolveId: { filter: { id: /^virtual:proof$/ }, handler: (id) => `\0${id}` },
    async load(id) {
      if (id !== `\0${virtual}`) return null
      return `export default ${JSON.stringify(await published())}`
    },
    async generateBundle() {
      if (this.environment.name !== 'client') return
      const source = `${JSON.stringify(await published(), null, 2)}\n`
      this.emitFile({ type: 'asset', fileName: file, source })
    },
    configureServer(server) {
      server.middlewares.use(`/${file}`, (_request, response, proceed) => {
        const answer = async (): Promise<void> => {
          const all = JSON.stringify(await published())
          response.setHeader('Content-Type', 'application/json')
          response.end(all)
        }
        answer().catch(proceed)
      })
    },
  }
}
