import { readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { headersFile } from '../../build/hosting/files.ts'
import { policyOf, written } from '../../build/policy.ts'
import { noClinic } from '../../src/clinic.ts'
import { filesIn } from '../../build/offline/precache.ts'
import { ruleset } from '../../rules/index.ts'
import { siteOf } from '../../src/documents.ts'
import type { Published } from '../../src/proof/index.ts'
import { languages, langs } from '../../src/text/index.ts'
import { buildElsewhere } from './elsewhere.ts'

// What can be told of the built files without a browser.

const { documents, toRoot } = siteOf(noClinic.languages)

/** The files that a document asks for before anything is pressed, seen from the root of the site. */
async function askedBy(file: string, lang: (typeof langs)[number]): Promise<readonly string[]> {
  const html = await readFile(join('dist', file), 'utf8')
  const start = toRoot(lang) || './'
  return [...html.matchAll(/<(?:script|link)[^>]*(?:src|href)="([^"]+)"/g)]
    .map(([, address = '']) => address)
    .filter((address) => !address.startsWith('data:'))
    .map((address) => {
      expect(address.startsWith(start), `${file} asks for ${address}`).toBe(true)
      return address.slice(start.length)
    })
}

for (const lang of langs) {
  test(`what a phone must load before it can answer in ${lang} is small, and one language only`, async () => {
    const files = await askedBy(documents.find((one) => one.lang === lang)?.file ?? '', lang)
    const sizes = await Promise.all(
      files.map(async (file) => (await stat(join('dist', file))).size),
    )
    // All code, words and rules, before compression (Arabic letters take two bytes). A jump means that something large
    // slipped in: what hands a result over is not among them.
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(460_000)
    const asked = files.filter((file) => langs.some((one) => file.includes(`-${one}-`)))
    expect(asked).toEqual([expect.stringContaining(`/words-${lang}-`)])
  })
}

test('the script that wakes the page says at its very top that it is to be compiled while it comes', async () => {
  for (const lang of langs) {
    const files = await askedBy(documents.find((one) => one.lang === lang)?.file ?? '', lang)
    const scripts = await Promise.all(
      files
        .filter((file) => file.endsWith('.js'))
        .map(async (file) => readFile(join('dist', file), 'utf8')),
    )
    const hint = '//# allFunctionsCalledOnLoad\n'
    expect(scripts.map((script) => script.startsWith(hint)).filter(Boolean)).toEqual([true])
  }
})

test('no document carries anything from another origin, or a script of its own; only the first has its styles within', async () => {
  for (const { file, lang, page } of documents) {
    const html = await readFile(join('dist', file), 'utf8')
    expect(html).not.toMatch(/<script(?![^>]*src="\.{1,2}\/)/)
    expect(html).not.toMatch(/\sstyle="/)
    expect(html.match(/<style>/g)?.length ?? 0).toBe(page === 'start' ? 1 : 0)
    expect(html.includes('rel="stylesheet"')).toBe(page !== 'start')
    expect(html).not.toMatch(/<(img|link|script|iframe)[^>]*(src|href)="(https?:)?\/\//)
    expect((await askedBy(file, lang)).length).toBeGreaterThan(2)
  }
})

test('every document has the policy, before anything that it is about', async () => {
  for (const { file } of documents) {
    const html = await readFile(join('dist', file), 'utf8')
    const styles = [...html.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, css = '']) => css)
    const policy = `<meta http-equiv="Content-Security-Policy" content="${written(policyOf({ inlineStyles: styles }))}" />`
    expect(html.split(policy), file).toHaveLength(2)
    const [before = ''] = html.split(policy)
    expect(before).not.toMatch(/<(?:script|style|link|base)/)
    expect(html).not.toContain('<!--policy-->')
  }
})

test('every document asks for what it waits for right after the policy, and tells nobody where it was asked', async () => {
  for (const { file } of documents) {
    const html = await readFile(join('dist', file), 'utf8')
    const asks = /<(?:script|link rel="stylesheet")[^>]*>(?:<\/script>)?/g
    const [before = '', after = ''] = html.split(/<meta http-equiv="Content-Security-Policy"[^>]*>/)
    const [first = ''] = after.split(/<(?:meta|style|title)/)
    expect(first.match(asks), file).toEqual(html.match(asks))
    expect(before).toContain('<meta name="referrer" content="no-referrer" />')
    // WebKit would not ask again for what did not come: see missing.spec.ts.
    expect(html, file).not.toMatch(/rel="?(?:module)?preload/)
  }
})

test('hosts that read a file of headers find it, and it is no part of the copy', async () => {
  expect(await readFile('dist/_headers', 'utf8')).toBe(headersFile('plain'))
  expect(await readFile('dist/sw.js', 'utf8')).not.toContain('_headers')
})

test('every document says its language, its direction, its title and what it is', async () => {
  for (const { file, lang, page } of documents) {
    const html = await readFile(join('dist', file), 'utf8')
    const text = await languages[lang].load()
    expect(html).toContain(`<html lang="${lang}" dir="${text.dir}" data-page="${page}">`)
    expect(html).toContain(`<title>${text.shell.title(text[page].title, false)}</title>`)
    expect(html).toContain(`content="${text.shell.description}"`)
    expect(html).toContain(text.shell.skip)
  }
})

test('the site says whose code is in it: each package with its licence, and the same ones with their hashes', async () => {
  const licences = await readFile('dist/licences.txt', 'utf8')
  // Else its letters depend on what the host says of a plain text.
  expect(licences.startsWith('\uFEFFNeedlewise ')).toBe(true)
  const sbom = JSON.parse(await readFile('dist/sbom.json', 'utf8')) as {
    components: readonly { name: string; version: string; hashes: readonly { alg: string }[] }[]
  }
  const listed = [...licences.matchAll(/^ {2}(\S+) (\S+) \([\w .-]+\)$/gm)]
  expect(listed.map(([, name, version]) => `${name} ${version}`)).toEqual(
    sbom.components.map(({ name, version }) => `${name} ${version}`),
  )
  // Of the app, of what is fetched later, of the worker, and what the bundler itself writes.
  const names = sbom.components.map(({ name }) => name)
  for (const name of ['react-dom', 'age-encryption', 'culori', 'workbox-precaching', 'vite'])
    expect(names).toContain(name)
  expect(licences.match(/Copyright/g)?.length).toBeGreaterThan(names.length)
  expect(sbom.components.filter(({ hashes }) => hashes[0]?.alg !== 'SHA-512')).toEqual([])
})

test('whoever builds these sources, wherever and whenever, gets the same site to the byte', async () => {
  test.setTimeout(120_000)
  const folder = await buildElsewhere()
  try {
    expect(filesIn(folder)).toEqual(filesIn('dist'))
    const differ = await Promise.all(
      filesIn('dist').map(async (file) => {
        const [here, there] = await Promise.all(
          ['dist', folder].map((root) => readFile(join(root, file))),
        )
        return here?.equals(there ?? Buffer.alloc(0)) === true ? [] : [file]
      }),
    )
    expect(differ.flat(), 'is "dist" of these sources? Else: npm run build').toEqual([])
  } finally {
    await rm(join(folder, '..'), { recursive: true, force: true })
  }
})

test('what was proved is of these rules, was walked in earnest, and reads the same in every language', async () => {
  const { proof, ledger } = JSON.parse(await readFile('dist/proof.json', 'utf8')) as Published
  expect(proof.ruleset).toEqual(ruleset)
  expect(ledger[0]?.version).toBe(ruleset.version)
  expect(proof.chance.sets).toBeGreaterThanOrEqual(10_000_000)
  expect(proof.chance.seed).toBe(ruleset.hash)
  for (const { lang, page, file } of documents) {
    if (page !== 'proof') continue
    const { format, proof: words } = await languages[lang].load()
    const html = await readFile(join('dist', file), 'utf8')
    expect(html).toContain(format.number(BigInt(proof.space.sets)))
    for (const { id, walked } of proof.claims) {
      expect(html).toContain(words.claims[id].name)
      if (walked > 0) expect(html).toContain(format.number(walked))
    }
    expect(html).toContain(`href="${toRoot(lang)}proof.json"`)
  }
})
