import { existsSync, globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parseSource, type Source } from './source.ts'

/*
 * Every place where the site or its build takes in something that it did not make: a text that is parsed, an address, what
 * was kept, a file, a message, an answer of a host. Each names the test that tries it with anything at all, or says why
 * there is nothing to try. A new place fails here until it stands on the list.
 */

/** How something is taken in, by the name that it is called or read under; an event by its name in quotes. */
const readings: readonly (readonly [what: string, sign: RegExp])[] = [
  ['JSON', /^JSON\.parse$|^answer\.json$|^(response|file)\.json$/],
  ['schema', /\.safeParse$/],
  ['storage', /\.getItem$|^(local|session)Storage\.(key|length)$/],
  ['address', /^location\.(hash|search|href|pathname)$|^document\.(referrer|URL)$/],
  ['history', /^history\.state$/],
  ['escapes', /^(atob|decodeURIComponent|decodeURI|unescape)$|\.fromBase64$/],
  ['bytes', /\.(arrayBuffer|readAsText|readAsArrayBuffer)$|^(FileReader|TextDecoder)$/],
  ['body', /^(answer|response|request|file|blob)\.text$|\.formData$/],
  ['message', /(^|\.)(onmessage|BroadcastChannel|messageSW)$|^event\.data$|^"message"$/],
  ['unpacked', /^DecompressionStream$/],
  ['picture', /\.rawValue$|^(decodeQR|BarcodeDetector)$/],
  ['environment', /^process\.env$/],
  ['file', /^(readFile|readFileSync)$/],
  ['cookies', /^document\.cookie$/],
  ['header', /^headers\.get$/],
  ['document', /\.querySelectorAll$|^html\.(dataset|lang)$/],
]

/** The test that tries it with anything; or, after "own:", why nobody else can have written what is read. */
type Held = `tests/${string}.test.ts` | `tests/${string}.test.tsx` | `own: ${string}`

const bundled = 'own: a file of this repository, or one that the build has just written'
const own = 'own: the build wrote it itself, under the hash of all that it comes from'
const ofText = 'tests/handoff/any-text.test.ts'
const ofBytes = 'tests/handoff/any-bytes.test.ts'
const ofFile = 'tests/handoff/any-file.test.ts'

const edges: Readonly<Record<string, Held>> = {
  'build/clinic/from-environment.ts: environment': 'tests/clinic/any-text.test.ts',
  'build/clinic/json.ts: JSON': 'tests/clinic/any-text.test.ts',
  'build/clinic/logo.ts: file': 'tests/clinic/any-text.test.ts',
  'build/clinic/read.ts: schema': 'tests/clinic/any-pack.test.ts',
  'build/clinic/read.ts: bytes': 'tests/clinic/any-text.test.ts',
  'build/clinic/read.ts: file': 'tests/clinic/any-text.test.ts',
  'build/clinic/theme.ts: file': bundled,
  'build/ledger.ts: JSON': 'tests/rules/ledger.test.ts',
  'build/ledger.ts: file': 'tests/rules/ledger.test.ts',
  'build/offline/index.ts: JSON': bundled,
  'build/offline/index.ts: file': bundled,
  'build/offline/precache.ts: file': bundled,
  'build/proof/mutation.ts: JSON': 'tests/proof/mutation.test.ts',
  'build/proof/mutation.ts: file': 'tests/proof/mutation.test.ts',
  'build/proof/mutation.ts: schema': 'tests/proof/mutation.test.ts',
  'build/proof/stored.ts: JSON': own,
  'build/proof/stored.ts: file': own,
  'build/proof/workers.ts: message': own,
  'build/supply/bundled.ts: JSON': bundled,
  'build/supply/bundled.ts: file': bundled,
  'build/supply/index.ts: JSON': bundled,
  'build/supply/index.ts: file': bundled,
  'build/supply/sbom.ts: JSON': bundled,
  'build/proof/sources.ts: file': bundled,
  'build/resvg.ts: file': bundled,
  'build/ruleset-hash.ts: file': bundled,
  'build/site.ts: file': bundled,
  'src/saved.ts: JSON': 'tests/flow/any-saved.test.ts',
  'src/saved.ts: schema': 'tests/flow/any-saved.test.ts',
  'src/handoff/deflate.ts: bytes': ofBytes,
  'src/handoff/deflate.ts: unpacked': ofBytes,
  'src/handoff/fhir/read.ts: JSON': ofFile,
  'src/handoff/fhir/read.ts: schema': ofFile,
  'src/handoff/identity.ts: bytes': ofFile,
  'src/handoff/reading.ts: bytes': ofFile,
  'src/handoff/received.ts: schema': ofBytes,
  'src/handoff/seal.ts: bytes': ofFile,
  'src/main.tsx: address':
    'own: only whether "kiosk" is asked for, and the path that the page came by',
  'src/main.tsx: history': 'own: it is handed on as it is; main/history.ts reads it',
  'src/main.tsx: document': 'tests/app/hydration.test.tsx',
  // What is seen is a text, and every text is tried; the picture itself is read by the browser, or by a package.
  'src/main/camera.ts: picture': ofText,
  'src/main/guarded-history.ts: address': 'tests/main/any-history.test.tsx',
  'src/main/guarded-history.ts: history': 'tests/main/any-history.test.tsx',
  'src/main/history.ts: address': 'tests/flow/any-address.test.ts',
  'src/main/history.ts: history': 'tests/main/any-history.test.tsx',
  'src/main/inspect.ts: storage': 'own: only how much there is; nothing is read in it',
  'src/main/inspect.ts: cookies': 'tests/main/inspect.test.tsx',
  'src/main/kiosk-mode.ts: storage': 'tests/main/any-storage.test.ts',
  'src/main/kiosk.ts: address': 'own: only whether it names a place; nothing is read in it',
  'src/main/kiosk.ts: document': 'own: its forms are emptied; nothing is read in them',
  'src/main/storage.ts: storage': 'tests/main/any-storage.test.ts',
  'src/offline/host.ts: JSON': 'tests/offline/any-answer.test.ts',
  'src/offline/host.ts: storage': 'tests/offline/any-answer.test.ts',
  'src/offline/worker.ts: message': 'tests/offline/any-answer.test.ts',
  'src/offline/readings.ts: JSON': 'tests/offline/any-answer.test.ts',
  'src/worker/host.ts: body': 'tests/offline/any-answer.test.ts',
  'src/worker/host.ts: header': 'tests/offline/any-answer.test.ts',
  'src/worker/index.ts: address': 'own: only where the worker itself lies',
  'src/worker/index.ts: message': 'tests/offline/any-answer.test.ts',
}

const root = fileURLToPath(new URL('../', import.meta.url))

/** The words that people read take nothing in, and say "message" as anybody does. */
const isCode = (file: string): boolean => !file.endsWith('.d.ts') && !file.startsWith('src/text/')

const sources: readonly Source[] = globSync(['src/**/*.{ts,tsx}', 'build/**/*.ts'], { cwd: root })
  .map((file) => file.replaceAll('\\', '/'))
  .filter(isCode)
  .toSorted()
  .map((file) => parseSource(file, readFileSync(`${root}${file}`, 'utf8')))

function placesIn({ file, globals, reads, strings }: Source): readonly string[] {
  const names = [...globals, ...reads, ...strings.map((text) => `"${text}"`)]
  return (
    readings
      // No page reads a file by its name.
      .filter(([what]) => what !== 'file' || !file.startsWith('src/'))
      .filter(([, sign]) => names.some((name) => sign.test(name)))
      .map(([what]) => `${file}: ${what}`)
  )
}

describe('a place where something comes in from outside', () => {
  test('stands on the list, and the list names none that is not there', () => {
    expect(sources.flatMap(placesIn).toSorted()).toEqual(Object.keys(edges).toSorted())
  })

  const tests = [...new Set(Object.values(edges))].filter((held) => !held.startsWith('own: '))
  test.for(tests)('is tried by a test that draws what comes in: %s', (file) => {
    expect(existsSync(`${root}${file}`)).toBe(true)
    const drawn = /any-[a-z]+\.test/.test(file)
    if (drawn) expect(readFileSync(`${root}${file}`, 'utf8')).toMatch(/fc\.(assert|asyncProperty)/)
  })

  const rows: readonly (readonly [what: string, code: string])[] = [
    ['JSON', 'const a = JSON.parse(text)'],
    ['schema', 'shape.safeParse(it)'],
    ['storage', 'window.localStorage.getItem("x")'],
    ['address', 'const { length } = location.hash'],
    ['history', 'const a = history.state?.b'],
    ['escapes', 'decodeURIComponent(a)'],
    ['bytes', 'await file.arrayBuffer()'],
    ['message', "port.addEventListener('message', listen)"],
    ['message', 'port.onmessage = listen'],
    ['unpacked', "new DecompressionStream('gzip')"],
    ['picture', 'codes.map((code) => code.rawValue)'],
    ['environment', 'const { CI } = process.env'],
    ['file', "import { readFile } from 'node:fs/promises'; await readFile(a)"],
    ['cookies', 'const a = document.cookie'],
  ]
  test.for(rows)('would be found as %s in: %s', ([what, code]) => {
    expect(placesIn(parseSource('a.ts', code))).toEqual([`a.ts: ${what}`])
  })
})
