import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { mayBeUsed, mayShip } from '../build/supply/allowed.ts'
import { packageOf, packagesOf } from '../build/supply/bundled.ts'
import { licencesText } from '../build/supply/licences.ts'
import { sbomOfLock, shippedForm } from '../build/supply/sbom.ts'

interface Locked {
  readonly name?: string
  readonly version: string
  readonly license?: string
  readonly integrity?: string
  readonly resolved?: string
  readonly inBundle?: boolean
  readonly hasInstallScript?: boolean
  readonly dev?: boolean
  readonly devOptional?: boolean
  readonly optional?: boolean
}

type Wanted = Readonly<Record<string, string>>
const kinds = ['dependencies', 'devDependencies', 'optionalDependencies'] as const

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))
const own = readJson('package.json') as Record<(typeof kinds)[number] | 'scripts', Wanted>
const lock = readJson('package-lock.json') as {
  readonly lockfileVersion: number
  readonly packages: Readonly<Record<string, Locked>>
}

const { '': root, ...packages } = lock.packages
const locked = Object.entries(packages)
const nameOf = (folder: string): string => folder.slice(folder.lastIndexOf('node_modules/') + 13)
const direct = kinds.flatMap((kind) => Object.entries(own[kind]))

describe('what the project depends on', () => {
  test('is asked for in one exact version each, and the lock holds just these', () => {
    expect(direct.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
    for (const kind of kinds) expect(root).toMatchObject({ [kind]: own[kind] })
    for (const [name, version] of direct)
      expect(packages[`node_modules/${name}`]?.version).toBe(version)
  })

  test('has a line with its reason in decision 0007, and nothing else has', () => {
    const rows = readFileSync('docs/decisions/0007-dependencies.md', 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .map((line) => line.split('|').map((cell) => cell.trim()))
    const named = rows.flatMap(([, names = '']) => names.split(', '))
    expect(named.toSorted()).toEqual(direct.map(([name]) => `\`${name}\``).toSorted())
    expect(rows.filter(([, , why = '']) => why.length < 5)).toEqual([])
  })
})

describe('every package of the lock', () => {
  test('has the hash of what it must be; one that lies inside another has the hash of that', () => {
    expect(lock.lockfileVersion).toBe(3)
    const loose = locked.filter(([folder, { integrity, inBundle }]) => {
      if (inBundle !== true) return !/^sha512-[\w+/]{86}==$/.test(integrity ?? '')
      const outer = folder.slice(0, folder.lastIndexOf('/node_modules/'))
      return packages[outer]?.integrity === undefined
    })
    expect(loose).toEqual([])
  })

  test('comes from the registry that the machine is set to: the lock names none', () => {
    expect(locked.filter(([, { resolved }]) => resolved !== undefined)).toEqual([])
    expect(readFileSync('package-lock.json', 'utf8')).not.toContain('://registry')
  })

  /** Looked at one by one: none of them is missed where its script does not run. */
  const scripts: Readonly<Record<string, string>> = {
    'node_modules/fhirpath': 'prepares its demo page',
  }

  test('is installed without running anything; who has a script can do without it', () => {
    expect(readFileSync('.npmrc', 'utf8').split('\n')).toContain('ignore-scripts=true')
    const running = locked.filter(([, { hasInstallScript }]) => hasInstallScript === true)
    expect(running.map(([folder]) => folder)).toEqual(Object.keys(scripts))
  })

  test('leaves our own scripts as they are: none of them counts on another to run before or after it', () => {
    const around = /^(?:pre|post)(?!pare$)|^(?:prepare|install|dependencies)$/
    expect(Object.keys(own.scripts).filter((name) => around.test(name))).toEqual([])
  })

  /** Tools that name no licence by its SPDX name, with what their own files say. */
  const unnamed: Readonly<Record<string, string>> = {
    '@lhncbc/ucum-lhc': "the National Library of Medicine's terms in LICENSE.md; read by fhirpath",
    'emitter-component': 'MIT, in its Readme.md; part of fhir',
    fhirpath: 'BSD with a line on citing, in LICENSE.md',
  }

  test('is under a licence that allows what we do with it', () => {
    const refused = locked.filter(([, { license }]) => !mayBeUsed(license ?? ''))
    expect(refused.map(([folder]) => nameOf(folder)).toSorted()).toEqual(Object.keys(unnamed))
    const inSite = locked.filter(([, one]) => !(one.dev ?? one.devOptional ?? one.optional))
    expect(inSite.length).toBeGreaterThan(15)
    expect(inSite.filter(([, { license }]) => !mayShip(license ?? ''))).toEqual([])
  })
})

test.for([
  ['MIT', true, true],
  ['(MIT OR GPL-3.0-or-later)', true, true],
  ['(MIT AND Zlib)', false, true],
  ['MPL-2.0', false, true],
  ['GPL-3.0-only', false, false],
  ['MIT AND GPL-3.0-only', false, false],
  ['SEE LICENSE IN LICENSE.md', false, false],
  ['', false, false],
] as const)('code under "%s" may go into the site: %s; may be a tool: %s', (row) => {
  const [licence, ship, use] = row
  expect([mayShip(licence), mayBeUsed(licence)]).toEqual([ship, use])
})

const here = process.cwd().replaceAll('\\', '/')

describe('the code in a bundle', () => {
  test.for([
    [`${here}/src/app.tsx`, null],
    [`${here}/node_modules/react/index.js`, 'node_modules/react'],
    [`\0${here}/node_modules/react/index.js?commonjs-module`, 'node_modules/react'],
    [`${here}/node_modules/@scure/base/index.js`, 'node_modules/@scure/base'],
    [
      `${here}/node_modules/@noble/post-quantum/node_modules/@noble/hashes/sha3.js`,
      'node_modules/@noble/post-quantum/node_modules/@noble/hashes',
    ],
    ['\0vite/preload-helper.js', 'node_modules/vite'],
    ['\0rolldown/runtime.js', 'node_modules/rolldown'],
    ['\0virtual:clinic', null],
  ] as const)('in %j is of %s', ([module, folder]) => {
    expect(packageOf(module)).toBe(folder)
  })

  test('of nobody that we know is refused by name', () => {
    expect(() => packageOf('\0some-plugin/helper.js')).toThrow('whose code "some-plugin/helper.js"')
  })

  test('of a tool whose licence asks for more than its text is refused', () => {
    expect(() => packagesOf([`${here}/node_modules/axe-core/axe.js`])).toThrow('under "MPL-2.0"')
  })

  test('is listed once a version, each with the whole text of its licence', () => {
    const modules = ['react/index.js', 'react/jsx-runtime.js', 'vite/x.js', 'age-encryption/x.js']
    const found = packagesOf(modules.map((file) => `${here}/node_modules/${file}`))
    expect(found.map(({ name }) => name)).toEqual(['age-encryption', 'react', 'vite'])
    const text = licencesText({ version: '1.2.3', text: 'Ours.\n' }, found)
    expect(text).toMatch(/^Needlewise 1\.2\.3\n\nOurs\.\n/)
    expect(text).toContain('\n  age-encryption 0.3.1 (BSD-3-Clause)\n')
    expect(text).toContain('Copyright (c) Meta Platforms')
    expect(text).toContain('VoidZero Inc. and Vite contributors')
    // What Vite's own tools are made from is in no site.
    expect(text).not.toContain('@jridgewell')
  })
})

describe('the bill of materials', () => {
  afterEach(() => void vi.unstubAllEnvs())

  test('names every package of the lock with its hash, whoever asks', async () => {
    const sbom = shippedForm(await sbomOfLock())
    // npm would leave tools out here, and with them whatever a tool needs as well: React.
    vi.stubEnv('NODE_ENV', 'production')
    expect(shippedForm(await sbomOfLock())).toEqual(sbom)

    const wanted = locked.map(([folder, one]) => `${one.name ?? nameOf(folder)}@${one.version}`)
    expect(sbom.components.map((one) => one['bom-ref'])).toEqual([...new Set(wanted)].toSorted())
    for (const { name, version, hashes } of sbom.components) {
      const same = locked.find(
        ([folder, one]) => nameOf(folder) === name && one.version === version,
      )
      const sha512 = hashes?.find(({ alg }) => alg === 'SHA-512')?.content ?? ''
      const integrity = `sha512-${Buffer.from(sha512, 'hex').toString('base64')}`
      expect(same?.[1].inBundle === true || same?.[1].integrity === integrity, name).toBe(true)
    }
  })

  test('tells nothing of the moment, the machine or a registry', async () => {
    const written = JSON.stringify(shippedForm(await sbomOfLock()))
    expect(written).not.toMatch(/timestamp|serialNumber|https?:|resolved/)
    expect(written).not.toContain(here)
  })

  test('of a site names what is in it, and refuses what the lock does not hold', async () => {
    const sbom = await sbomOfLock()
    const [react] = packagesOf([`${here}/node_modules/react/index.js`])
    if (!react) throw new Error('supply: react is not installed.')
    const shipped = shippedForm(sbom, [react])
    expect(shipped.components.map(({ name }) => name)).toEqual(['react'])
    expect(shipped.metadata.component).toMatchObject({ type: 'application', name: 'needlewise' })
    expect(shipped.dependencies.map(({ ref }) => ref.replace(/@[^@]+$/, ''))).toEqual([
      'needlewise',
      'react',
    ])
    expect(() => shippedForm(sbom, [{ ...react, version: '0.0.1' }])).toThrow('react@0.0.1')
  })
})
