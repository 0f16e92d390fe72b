import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { mergeConfig, type Plugin } from 'vite'
import { variable } from '../../build/clinic/from-environment.ts'
import { folder, pack } from './hostile.ts'

// The configuration of the site reads the pack that the environment names.
const file = 'node_modules/.cache/hostile/pack.json'
mkdirSync('node_modules/.cache/hostile', { recursive: true })
writeFileSync(file, JSON.stringify(pack))
process.env[variable] = file
const { default: base } = await import('../../vite.config.ts')

const hostile = fileURLToPath(new URL('hostile.ts', import.meta.url))

/** Puts the hostile words in the place of English. */
const plugin: Plugin = {
  name: 'needlewise-hostile',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/src\/text\/en\/(?:first|at-result|elsewhere)\.ts$/.test(id)) return null
    const [head, name] = /export const (\w+): \w+ =/.exec(code) ?? []
    if (head === undefined) this.error('the words of English have moved')
    return `import { hostileText } from ${JSON.stringify(hostile)}
${code.replace(head, 'const plain =')}
export const ${name} = hostileText(plain)
`
  },
}

/** The site in hostile words, in a folder of its own. */
export default mergeConfig(base, { plugins: [plugin], build: { outDir: folder } })
