import { parseArgs } from 'node:util'
import { fileURLToPath } from 'node:url'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { createBuilder } from 'vite'
import { variable } from '../build/clinic/from-environment.ts'
import { readPack } from '../build/clinic/read.ts'
import { refusalOf } from '../build/replace-folder.ts'

// Builds the site.
//   npm run build -- [--clinic clinics/example.json] [--out dist]
// With a clinic's pack it is that clinic's. A pack that is wrong stops the build before anything is written.

const root = fileURLToPath(new URL('..', import.meta.url))

/** Says what is wrong, and ends without a trace of calls: whoever wrote the pack is told of the pack. */
function stop(sentences: readonly string[]): never {
  for (const sentence of sentences) console.error(sentence)
  process.exit(1)
}

function asked(): { readonly clinic: string | undefined; readonly out: string } {
  try {
    const { values } = parseArgs({
      options: { clinic: { type: 'string' }, out: { type: 'string', default: 'dist' } },
    })
    return { clinic: values.clinic ?? process.env[variable], out: values.out }
  } catch (error) {
    const [sentence] = (error as Error).message.split('. ')
    return stop([
      `${sentence}. Known are --clinic <file> and --out <folder>, after a "--" of their own: ` +
        'npm run build -- --clinic clinics/example.json',
    ])
  }
}

const { clinic, out } = asked()
const outDir = resolve(out)
const left = (): string =>
  existsSync(outDir) ? `"${out}" was left as it was.` : `"${out}" was not made.`

const refusal = await refusalOf(outDir, root)
if (refusal !== null) stop([refusal])

if (clinic !== undefined && clinic !== '') {
  const reading = await readPack(clinic)
  if (!reading.ok) {
    const many = reading.faults.length === 1 ? 'one fault' : `${reading.faults.length} faults`
    stop([`This pack cannot be built. It has ${many}:`, ...reading.faults, left()])
  }
  process.env[variable] = resolve(clinic)
}

// Whoever starts it, the same site comes of it: a test's own NODE_ENV would bring React's slow half along.
process.env['NODE_ENV'] = 'production'
try {
  const builder = await createBuilder({ root, logLevel: 'warn', build: { outDir } })
  await builder.buildApp()
} catch (error) {
  // Of the rules, not of a program: told by name, because the configuration is a program of its own.
  const isOfRules = error instanceof Error && ['Disproved', 'OldName'].includes(error.name)
  if (isOfRules) stop([error.message, left()])
  console.error(left())
  throw error
}
console.log(`The site${clinic ? ` of ${clinic}` : ''} is in "${out}".`)
