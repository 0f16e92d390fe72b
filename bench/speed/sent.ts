import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/** A module of in-page/ with all that it needs, as one script that leaves what it exports in `needlewiseSent`. */
export async function sent(file: 'index.ts' | 'control.ts'): Promise<string> {
  const root = fileURLToPath(new URL('in-page/', import.meta.url))
  const lib = { entry: `${root}${file}`, formats: ['iife' as const], name: 'needlewiseSent' }
  const made = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: { lib, write: false, minify: false },
  })
  const [output] = [made].flat().flatMap((one) => ('output' in one ? one.output : []))
  if (output?.type !== 'chunk') throw new Error(`bench: "${file}" came to no script.`)
  return output.code
}
