import { fileURLToPath } from 'node:url'
import { mergeConfig, type Plugin } from 'vite'
import base from '../../vite.config.ts'

const pseudo = fileURLToPath(new URL('pseudo.ts', import.meta.url))

/** Puts the pseudo-language in the place of English. */
const plugin: Plugin = {
  name: 'needlewise-pseudo',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/src/text/en/index.ts')) return null
    if (!code.includes('export const en: Text =')) this.error('the words of English have moved')
    return `import { pseudo } from ${JSON.stringify(pseudo)}
${code.replace('export const en: Text =', 'const plain: Text =')}
export const en: Text = pseudo(plain)
`
  },
}

/** The site in the pseudo-language, in a folder of its own. */
export default mergeConfig(base, {
  plugins: [plugin],
  build: { outDir: 'node_modules/.cache/pseudo/site' },
})
