import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { draw, icons } from '../../build/offline/icons.ts'
import { addOffline } from '../../build/offline/index.ts'
import { manifestOf, paper, withLinks, type Site } from '../../build/offline/manifest.ts'
import { filesIn, precacheOf } from '../../build/offline/precache.ts'
import { noClinic } from '../../src/clinic.ts'

const site: Site = { clinic: noClinic, accent: { light: '#0b544e', dark: '#8fd3c8' } }
const clinic: Site = {
  clinic: {
    ...noClinic,
    name: 'عيادة النور',
    languages: ['ar', 'en'],
    kiosk: { ...noClinic.kiosk, always: true },
  },
  accent: { light: '#5b2a86', dark: '#d9b8f0' },
}

const built: Readonly<Record<string, string>> = {
  'index.html': '<html><head></head><body>Start</body></html>',
  'es/guide.html': '<html><head></head><body>Guía</body></html>',
  'assets/index-CU-G0NrT.js': 'start()',
  'assets/index-CU-G0NrT.js.map': '{}',
  'assets/theme-BzPDWuJu.css': 'p{}',
  'clinic/our-fine-emblem12.svg': '<svg/>',
}

/** A folder with a built site in it, gone when the test has ended. */
function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'needlewise-offline-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  return folder
}

const read = (folder: string, file: string) => readFileSync(join(folder, file))

describe('an icon', () => {
  test.for(icons)('is a PNG of its size: %o', async (icon) => {
    const png = Buffer.from(await draw(icon, '#0b544e'))
    expect(png.subarray(0, 8).toString('latin1')).toBe('\u0089PNG\r\n\u001a\n')
    // The header: width, height, eight bits each of red, green, blue and opacity.
    expect(png.subarray(12, 16).toString('latin1')).toBe('IHDR')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([icon.size, icon.size])
    expect([...png.subarray(24, 26)]).toEqual([8, 6])
  })

  test('has the accent of the clinic, and is the same each time it is drawn', async () => {
    for (const icon of icons) {
      const [one, again, other] = [
        await draw(icon, '#0b544e'),
        await draw(icon, '#0b544e'),
        await draw(icon, '#5b2a86'),
      ]
      expect(again).toEqual(one)
      expect(other).not.toEqual(one)
    }
  })
})

describe('the manifest', () => {
  test('installs the site as it is without a pack', () => {
    expect(manifestOf(site)).toEqual({
      name: 'Needlewise',
      short_name: 'Needlewise',
      lang: 'en',
      dir: 'ltr',
      start_url: './',
      scope: './',
      display: 'standalone',
      background_color: paper,
      theme_color: '#0b544e',
      icons: [
        { src: './icons/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
        { src: './icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
        {
          src: './icons/maskable-512.png',
          sizes: '512x512',
          type: 'image/png',
          purpose: 'maskable',
        },
      ],
    })
  })

  test("has a clinic's name, language, direction, accent, and the whole screen for a kiosk", () => {
    expect(manifestOf(clinic)).toMatchObject({
      name: 'عيادة النور',
      short_name: 'عيادة النور',
      lang: 'ar',
      dir: 'rtl',
      start_url: './',
      display: 'fullscreen',
      theme_color: '#5b2a86',
    })
  })

  test('starts on the paper of the page', () => {
    const theme = readFileSync(new URL('../../src/ui/theme.css', import.meta.url), 'utf8')
    expect(/--surface:\s*(#\w+)/.exec(theme)?.[1]).toBe(paper)
  })
})

/** What a document names. */
const named = (html: string) =>
  [...html.matchAll(/(?:href|content)="([^"]+)"/g)].map(([, to]) => to)

describe('a document', () => {
  test('names the manifest, the icon and the colours, from wherever it lies', () => {
    const html = '<html><head><title>A</title></head><body></body></html>'
    const colours = ['#0b544e', '#8fd3c8']
    const rows = { 'index.html': './', 'es/guide.html': '../', 'a/b/c.html': '../../' }
    for (const [file, way] of Object.entries(rows)) {
      expect(named(withLinks(html, file, site))).toEqual([
        `${way}manifest.webmanifest`,
        `${way}icons/apple-touch-icon.png`,
        ...colours,
      ])
    }
  })

  test('without a head is refused by name', () => {
    expect(() => withLinks('<p>', 'es/odd.html', site)).toThrow('es/odd.html has no </head>')
  })
})

const nameOf = (files: Readonly<Record<string, string>>) => precacheOf(folderWith(files)).build

describe('the offline copy', () => {
  test('is every file but the worker, what tells the version, and what only authors and hosts read', () => {
    const folder = folderWith({
      ...built,
      'sw.js': '',
      'version.json': '{}',
      'sbom.json': '{}',
      _headers: '/*',
    })
    const { entries } = precacheOf(folder)
    expect(entries.map(({ url, revision }) => [url, revision === null])).toEqual([
      ['assets/index-CU-G0NrT.js', true],
      ['assets/theme-BzPDWuJu.css', true],
      ['clinic/our-fine-emblem12.svg', false],
      ['es/guide.html', false],
      ['index.html', false],
    ])
  })

  test('takes a file only as it was built', () => {
    const folder = folderWith(built)
    for (const { url, revision, integrity } of precacheOf(folder).entries) {
      const hash = createHash('sha256').update(read(folder, url)).digest()
      expect(integrity).toBe(`sha256-${hash.toString('base64')}`)
      if (revision !== null) expect(revision).toBe(hash.toString('hex').slice(0, 16))
    }
  })

  test('has another name when a file has another content, or another name', () => {
    expect(nameOf({ a: '1', b: '2' })).toBe(nameOf({ b: '2', a: '1' }))
    const names = [{ a: '1', b: '2' }, { a: '1', b: '3' }, { a: '1', c: '2' }, { a: '1' }].map(
      nameOf,
    )
    expect(new Set(names).size).toBe(4)
    for (const one of names) expect(one).toMatch(/^[0-9a-f]{16}$/)
  })
})

describe('a site that works offline', () => {
  test('comes out to the byte the same from the same files', async () => {
    const [one, other] = [folderWith(built), folderWith(built)]
    await addOffline(one, clinic)
    await addOffline(other, clinic)
    expect(filesIn(one)).toEqual(filesIn(other))
    for (const file of filesIn(one)) {
      expect(read(one, file).equals(read(other, file)), file).toBe(true)
    }
  })

  test('has a worker that knows every file, and tells the build and the rules', async () => {
    const folder = folderWith(built)
    await addOffline(folder, site)
    const worker = read(folder, 'sw.js').toString()
    const { entries, build } = precacheOf(folder)
    const outside = new Set(['sw.js', 'version.json', 'assets/index-CU-G0NrT.js.map'])
    expect(entries.map(({ url }) => url)).toEqual(
      filesIn(folder).filter((one) => !outside.has(one)),
    )
    expect(entries.map(({ url }) => url)).toEqual(
      expect.arrayContaining([...icons.map(({ file }) => file), 'manifest.webmanifest']),
    )
    for (const { url, integrity } of entries) {
      expect(worker).toContain(url)
      expect(worker).toContain(integrity)
    }
    expect(worker).toContain(build)
    expect(JSON.parse(read(folder, 'version.json').toString())).toEqual({
      build,
      version: expect.stringMatching(/^\d+\.\d+\.\d+/) as string,
      ruleset: { version: expect.any(String) as string, hash: expect.any(String) as string },
    })
  })

  test('has a worker that says nothing on the console, and keeps nothing else', async () => {
    const folder = folderWith(built)
    await addOffline(folder, site)
    const worker = read(folder, 'sw.js').toString()
    expect(worker).not.toMatch(/groupCollapsed|CACHE_URLS|SKIP_WAITING/)
  })
})
