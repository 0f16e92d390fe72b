import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { hostingFiles } from '../../build/hosting/files.ts'
import {
  everywhere,
  forms,
  headersOf,
  sharedPolicy,
  type Form,
} from '../../build/hosting/headers.ts'
import { policyOf, written } from '../../build/policy.ts'

// That nginx does what its file says is tried in a journey, with nginx.

test('the files for hosts say what the table says: run "npm run fix"', () => {
  const wanted = new Map(Object.entries(hostingFiles()))
  const files = globSync('hosting/*/*').map((file) => file.replaceAll('\\', '/').slice(8))
  expect(new Set(files)).toEqual(new Set(wanted.keys()))
  for (const [file, text] of wanted) {
    expect(readFileSync(`hosting/${file}`, 'utf8'), file).toBe(text)
  }
})

const cache = (file: string, form: Form) => headersOf(file, form)['Cache-Control']

describe('what a host adds', () => {
  test('keeps for ever what changes its name with its content, and looks the rest up anew', () => {
    for (const form of forms) {
      expect(cache('assets/index-B8oVq2YE.js', form)).toContain('immutable')
      expect(cache('clinic/logo-01234567.svg', form)).toContain('immutable')
    }
    for (const file of ['index.html', 'es/guide.html', 'sw.js', 'version.json', 'icons/a.png']) {
      expect(cache(file, 'plain')).toBe('no-cache')
      expect(cache(file, 'kiosk')).toBe('no-store')
    }
  })

  test('says of a document what it says of itself, but which styles it holds, and who may frame it', () => {
    expect(headersOf('index.html', 'plain')['Content-Security-Policy']).toBe(
      `${written(policyOf({ inlineStyles: 'as-the-document-says' }))}; frame-ancestors 'none'`,
    )
  })

  test('leaves the camera to the site, and no other part of a device', () => {
    const permissions = (everywhere['Permissions-Policy'] ?? '').split(', ')
    expect(permissions.filter((one) => !one.endsWith('=()'))).toEqual(['camera=(self)'])
    expect(permissions.length).toBeGreaterThan(30)
  })
})

/** The rules of a `_headers` file: a path, and the headers that it adds. */
const rulesOf = (text: string): readonly (readonly [path: string, names: readonly string[]])[] =>
  text
    .split(/^(?=\/)/m)
    .slice(1)
    .map((rule) => {
      const [path = '', ...lines] = rule.trim().split('\n')
      return [path, lines.map((line) => line.trim().split(':')[0] ?? '')]
    })

describe.for(forms)('a file of headers in the %s form', (form) => {
  const text = hostingFiles()[`${form}/_headers`] ?? ''

  test('names no header in two rules, as hosts join what they say', () => {
    const rules = rulesOf(text)
    const [[, ofAll] = ['', []]] = rules
    expect(rules[0]?.[0]).toBe('/*')
    for (const [, names] of rules.slice(1)) {
      expect(names.filter((name) => ofAll.includes(name))).toEqual([])
    }
  })

  test('has lines that hosts take: none over 2,000 letters', () => {
    for (const line of text.split('\n')) expect(line.length).toBeLessThan(2000)
  })

  test('gives documents and the worker one policy, that lets the worker ask', () => {
    expect(text).toContain(`  Content-Security-Policy: ${sharedPolicy}\n`)
    expect(sharedPolicy).toBe(
      headersOf('index.html', form)['Content-Security-Policy']?.replace(
        "connect-src 'none'",
        "connect-src 'self'",
      ),
    )
  })
})
