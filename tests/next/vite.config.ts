import { mergeConfig, type Plugin } from 'vite'
import { ruleset } from '../../rules/index.ts'
import base from '../../vite.config.ts'
import { next } from './next.ts'

const last = '...treatmentKind,\n} as const satisfies Record<string, Rule>'

/** Puts the next version's rules in the place of the present ones: their version, their hash, and a level. */
const plugin: Plugin = {
  name: 'needlewise-next',
  enforce: 'pre',
  transform(code, id) {
    if (id.endsWith('/rules/ruleset.ts')) {
      return code
        .replace(ruleset.version, next.ruleset.version)
        .replace(ruleset.hash, next.ruleset.hash)
    }
    if (!id.endsWith('/rules/contraindications/index.ts')) return null
    const source = code.replaceAll('\r\n', '\n')
    if (!source.includes(last)) this.error('the list of all rules has moved')
    const rule = `'${next.rule}': { ...skinToday['${next.rule}'], level: '${next.level}' }`
    return source.replace(last, `...treatmentKind,\n  ${rule},\n} as const`)
  },
}

/** The next version of the site, in a folder of its own. */
export default mergeConfig(base, { plugins: [plugin], build: { outDir: next.site } })
