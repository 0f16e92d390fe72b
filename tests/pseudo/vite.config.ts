import { fileURLToPath } from 'node:url'
import { mergeConfig, type Plugin } from 'vite'
import base from '../../vite.config.ts'

const pseudo = fileURLToPath(new URL('pseudo.ts', import.meta.url))

/** Puts the pseudo-language in the place of English. */
const plugin: Plugin = {
  name: 'needlewise-pseudo',
  enforce: 'pre',
  transform(code, id) {
    const part = /\/src\/text\/en\/(?:first|at-result|elsewhere)\.ts$/.exec(id)
    if (!part) return null
    const [head, name] = /export const (\w+): \w+ =/.exec(code) ?? []
    if (head === undefined) this.error('the words of English have moved')
    return `import { pseudo } from ${JSON.stringify(pseudo)}
${code.replace(head, 'const plain =')}
export const ${name} = pseudo(plain)
`
  },
}

/** The site in the pseudo-language, in a folder of its own. */
export default mergeConfig(base, {
  plugins: [plugin],
  build: { outDir: 'node_modules/.cache/pseudo/site' },
})
