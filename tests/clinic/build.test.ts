import { execFile } from 'node:child_process'
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { headersFile } from '../../build/hosting/files.ts'
import { ruleset } from '../../rules/index.ts'
import { newFolder } from './packs.ts'

interface Ran {
  readonly code: number | null
  readonly said: string
}

/** Runs the build as `npm run build -- …` does. */
const build = (...args: readonly string[]): Promise<Ran> =>
  new Promise((done) => {
    const child = execFile('node', ['scripts/build.ts', ...args], (_error, _out, said) =>
      done({ code: child.exitCode, said }),
    )
  })

const filesIn = (folder: string) =>
  globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) =>
      join(one.parentPath, one.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )

function written(content: string): string {
  const file = join(newFolder(), 'pack.json')
  writeFileSync(file, content)
  return file
}

const wrong = written(
  JSON.stringify({ name: '', languages: ['en'], defaultLanguage: 'en', rules: [] }),
)

// Where nothing was proved yet, the first build does so: that takes longer than a test.
describe('the build of a pack', { timeout: 900_000 }, () => {
  test("makes that clinic's site, with the rules of everybody", async () => {
    const out = join(newFolder(), 'site')
    const pack = JSON.parse(readFileSync('clinics/example.json', 'utf8')) as Record<string, unknown>
    const file = written(
      JSON.stringify({
        ...pack,
        $schema: undefined,
        logo: 'logo.svg',
        defaultLanguage: 'es',
        kiosk: { always: true },
      }),
    )
    writeFileSync(join(file, '../logo.svg'), readFileSync('clinics/example-logo.svg'))
    expect(await build('--clinic', file, '--out', out)).toEqual({ code: 0, said: '' })
    const files = filesIn(out)
    const read = (path: string) => readFileSync(join(out, path), 'utf8')
    const all = (ending: string) =>
      files
        .filter((path) => path.endsWith(ending))
        .map(read)
        .join('')

    expect(read('index.html')).toContain('<html lang="es"')
    expect(read('en/guide.html')).toContain('<html lang="en"')
    const pages = files.filter((path) => path.endsWith('.html'))
    const folders = new Set(pages.map((path) => dirname(path)))
    expect(folders).toEqual(new Set(['.', 'en', 'ar']))

    const words = files.filter((path) => /^assets\/words-(en|es|fr|ar)-/.test(path))
    expect(words.map((path) => path.slice(13, 15)).toSorted()).toEqual(['ar', 'en', 'es'])
    expect(files).toContainEqual(expect.stringMatching(/^clinic\/logo-[\da-f]{8}\.svg$/))
    expect(all('.css')).toContain('--accent:#7a2f5b')
    expect(read('index.html')).toContain('%237a2f5b')
    expect(all('.js')).toContain(ruleset.hash)
    expect(read('_headers')).toBe(headersFile('kiosk'))
  })

  test('stops at a pack that is wrong, says all, and leaves the former site', async () => {
    const out = newFolder()
    writeFileSync(join(out, 'index.html'), 'the former site')
    const { code, said } = await build('--clinic', wrong, '--out', out)
    expect(code).toBe(1)
    expect(said.trim().split('\n')).toEqual([
      'This pack cannot be built. It has 2 faults:',
      `${wrong}: name: is ""; give one line of plain text, 1 to 60 characters long.`,
      `${wrong}: rules: can change nothing: a pack adds nothing to the rules and takes nothing from them; leave it out.`,
      `"${out}" was left as it was.`,
    ])
    expect(filesIn(out)).toEqual(['index.html'])
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('the former site')
  })

  test('leaves nothing where there was nothing', async () => {
    const out = join(newFolder(), 'site')
    const { code, said } = await build('--clinic', wrong, '--out', out)
    expect(code).toBe(1)
    expect(said).toContain(`"${out}" was not made.`)
    expect(existsSync(out)).toBe(false)
  })

  test('never takes the place of what is no site', async () => {
    const out = newFolder()
    mkdirSync(join(out, 'letters'))
    const { code, said } = await build('--out', out)
    expect(code).toBe(1)
    expect(said).toContain('holds something else than a site')
    expect(filesIn(out)).toEqual([])
    expect((await build('--out', '.')).said).toContain('holds the project itself')
  })

  test('names what it knows to who asks for something else', async () => {
    const { code, said } = await build('--klinik', 'x.json')
    expect(code).toBe(1)
    expect(said).toContain(
      "Unknown option '--klinik'. Known are --clinic <file> and --out <folder>",
    )
    // Without the "--" npm keeps the option for itself, and the build is handed a stray word.
    expect(said).toContain('npm run build -- --clinic')
    expect(said.trim().split('\n')).toHaveLength(1)
  })
})
