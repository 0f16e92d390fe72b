import { execFileSync } from 'node:child_process'
import { Buffer } from 'node:buffer'
import { deflateRawSync } from 'node:zlib'
import { siteOf } from '../../src/documents.ts'
import { newSitting, writeSaved } from '../../src/flow/index.ts'
import { en } from '../../src/text/en/index.ts'
import { folder, hostileText, markup, pack } from '../hostile/hostile.ts'
import { people } from '../people.ts'
import { expect, test as base } from './fixtures.ts'
import { startHost } from './host.ts'
import { chosen, count, words } from './seen.ts'
import type { Visitor } from './visitor.ts'
import { comeBack, keep, open } from './walk.ts'

// Words of others that mean harm: a translation, a clinic's pack, an address, what was kept, and what is handed over.
// They are shown as words or refused. Nothing of them runs, loads or becomes part of a document; the visitor watches the
// console, so that nothing even tried. What is made of words does not differ between engines.

const test = base.extend<{ readonly site: string }>({
  site: ['dist', { option: true }],
  host: async ({ engine, site }, proceed) => {
    const host = await startHost({ at: `/clinic/${engine}/`, site })
    await proceed(host)
    await host.close()
  },
  baseURL: async ({ host }, proceed) => proceed(host.base),
})

/** What stands in the document that none of ours has in it, or that has become other than it was. */
const planted = (visitor: Visitor): Promise<readonly string[]> =>
  visitor.evaluate(() => {
    // The start page's own styles stand first of all; its policy names them by their hash, and no others.
    const ours = document.querySelector('head > style')
    const isStrange = (element: Element): boolean =>
      (element !== ours &&
        element.matches('script:not([src]), style, iframe, object, embed, base, form[action]')) ||
      [...element.attributes].some(
        ({ name, value }) =>
          name.startsWith('on') || /^\s*(?:hostile|javascript|vbscript):/i.test(value),
      )
    const strange = [...document.querySelectorAll('*')].filter(isStrange)
    const polluted = Object.keys(Object.getPrototypeOf({}) as object)
    return [...strange.map(({ outerHTML }) => outerHTML.slice(0, 200)), ...polluted]
  })

async function expectWordsOnly(visitor: Visitor): Promise<void> {
  expect(await planted(visitor)).toEqual([])
  expect(await visitor.evaluate(() => 'hostile' in window)).toBe(false)
}

/** Whether the page holds these words as words. */
const holds = (visitor: Visitor, wanted: string): Promise<boolean> =>
  visitor.evaluate((given) => document.body.textContent?.includes(given) ?? false, wanted)

test.describe('a hostile translation and a hostile pack', { tag: '@one-engine' }, () => {
  test.use({ site: folder })
  // The site is built first.
  test.describe.configure({ mode: 'serial', timeout: 120_000 })
  const text = hostileText(en)

  test.beforeAll(() => {
    const config = ['--app', '--logLevel', 'warn', '--config', 'tests/hostile/vite.config.ts']
    const env = { ...process.env, NODE_ENV: 'production' }
    execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', ...config], { env })
  })

  test('are words on every page', async ({ visitor }) => {
    const { documents } = siteOf(['en', 'es'])
    for (const { file, page } of documents) {
      await open(visitor, `./${file}`, page)
      await expectWordsOnly(visitor)
      expect(await holds(visitor, pack.name), file).toBe(true)
      if (!file.startsWith('es/')) expect(await holds(visitor, markup), file).toBe(true)
    }
  })

  test('are words from the first question to the result, and at the front desk', async ({
    visitor,
  }) => {
    const title = await open(visitor, './index.html#/1', 'question')
    expect(title.heading).toContain('<script>hostile()</script>')
    await expectWordsOnly(visitor)
    for (const screen of ['check', 'result'] as const) {
      await comeBack(visitor, people.severalReasons.answers, screen)
      await expectWordsOnly(visitor)
      expect(await holds(visitor, markup)).toBe(true)
    }
    expect(await words(visitor, pack.beforeYourVisit.en[0] ?? '')).toBe('shown')
    await visitor.evaluate(() => sessionStorage.clear() ?? null)
    await open(visitor, './about.html', 'about')
    await open(visitor, './index.html#/staff', 'staff')
    await expect.poll(() => holds(visitor, text.staff.contrast.good)).toBe(true)
    await expectWordsOnly(visitor)
  })
})

test(
  'a hostile address leads to a page of ours, and is no part of it',
  { tag: '@one-engine' },
  async ({ visitor }) => {
    const addresses = [
      [`#/${encodeURIComponent(markup)}`, 'not-found'],
      [`#/result"><img src=hostile:/ onerror=hostile()>`, 'not-found'],
      ['#/to/age1<script>hostile()</script>', 'start'],
      ['#/to/javascript:hostile()', 'start'],
      ['#/__proto__', 'not-found'],
      ['#/constructor', 'not-found'],
      ['#/1/change/change', 'not-found'],
      [`#/${'9'.repeat(20_000)}`, 'not-found'],
      ['?kiosk=<script>hostile()</script>&__proto__[polluted]=1', 'start'],
    ] as const
    for (const [address, screen] of addresses) {
      await open(visitor, './about.html', 'about')
      await open(visitor, `./index.html${address}`, screen)
      await expectWordsOnly(visitor)
    }
  },
)

test(
  'hostile things in the place of kept answers are refused, and are no part of the page',
  { tag: '@one-engine' },
  async ({ visitor }) => {
    const ours = JSON.parse(
      writeSaved({ ...newSitting, answers: people.severalReasons.answers }) ?? '{}',
    ) as { readonly ruleset: string }
    const { ruleset } = ours
    const kept = [
      markup,
      JSON.stringify({ ruleset: markup, answers: { age: markup } }),
      JSON.stringify({
        ruleset,
        answers: { treatment: markup, [markup]: markup },
        drafts: [markup],
      }),
      JSON.stringify({ ruleset, answers: { treatment: 'at-home', concerns: [markup] } }),
      `{"ruleset":"${ruleset}","answers":{"__proto__":{"polluted":"yes","treatment":"at-home"}}}`,
      `{"ruleset":"${ruleset}","__proto__":{"polluted":"yes"},"answers":{"constructor":{"prototype":{"polluted":1}}}}`,
      JSON.stringify({ ruleset, answers: {}, recipient: `age1${markup}` }),
      '['.repeat(100_000),
      JSON.stringify({ ruleset, answers: { treatment: 'x'.repeat(1_000_000) } }),
    ]
    for (const text of kept) {
      await keep(visitor, text)
      await open(visitor, './index.html', 'start')
      await expectWordsOnly(visitor)
      await open(visitor, './index.html#/1', 'question')
      await expectWordsOnly(visitor)
      expect(await chosen(visitor)).not.toContain(markup)
    }
  },
)

/** What somebody may paste, scan or have scanned. */
const handedOver = (): readonly string[] => {
  const resource = (given: object): string =>
    JSON.stringify({ resourceType: 'Bundle', type: 'collection', entry: [], ...given })
  const bomb = deflateRawSync(Buffer.alloc(5_000_000)).toString('hex').toUpperCase()
  return [
    markup,
    `javascript:hostile()`,
    `NW1133${'A'.repeat(400)}`,
    `NW1111${bomb.replaceAll(/[0189]/g, 'A').slice(0, 4000)}`,
    resource({ text: { status: 'generated', div: `<div>${markup}</div>` } }),
    resource({ entry: [{ resource: { resourceType: markup, text: { div: markup } } }] }),
    '{"__proto__":{"polluted":"yes"},"resourceType":"QuestionnaireResponse"}',
    JSON.stringify({
      resourceType: 'QuestionnaireResponse',
      status: 'completed',
      questionnaire: 'javascript:hostile()',
      item: [{ linkId: markup, text: markup, answer: [{ valueString: markup }] }],
    }),
    '{"a":'.repeat(50_000),
  ]
}

test(
  'hostile things in the place of a result are refused by the professional’s page',
  { tag: '@one-engine' },
  async ({ visitor }) => {
    for (const text of handedOver()) {
      await open(visitor, './professional.html', 'professional')
      await expect.poll(() => count(visitor, 'textarea')).toBe(1)
      await visitor.evaluate((given) => {
        const field = document.querySelector('textarea')
        // As React hears what is typed: it looks past its own setter.
        Reflect.set(HTMLTextAreaElement.prototype, 'value', given, field)
        field?.dispatchEvent(new Event('input', { bubbles: true }))
        field?.form?.requestSubmit()
        return null
      }, text)
      await expect
        .poll(() =>
          visitor.evaluate(() =>
            [...document.querySelectorAll('[role=status]')].map((one) => one.textContent).join(''),
          ),
        )
        .not.toBe('')
      await expectWordsOnly(visitor)
      expect(await holds(visitor, 'hostile()')).toBe(false)
    }
  },
)
