import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { policyOf, withPolicy, workerPolicy, written, type Policy } from '../../build/policy.ts'

/** What a policy allows for a directive; what it does not name stands under its default, where that reaches it. */
const allowed = (policy: Policy, directive: string): readonly string[] | undefined =>
  policy[directive] ?? (directive.endsWith('-src') ? policy['default-src'] : undefined)

describe('the policy of a document', () => {
  const nothing = [
    'default-src',
    'connect-src',
    'frame-src',
    'object-src',
    'media-src',
    'font-src',
    'base-uri',
    'form-action',
  ]
  test.for(nothing)('allows nothing for %s', (directive) => {
    expect(allowed(policyOf(), directive)).toEqual(["'none'"])
  })

  test('names no other origin, no inline script, no eval and no kind of address but data:', () => {
    const sources = Object.values(policyOf({ inlineStyles: ['a{}'] })).flat()
    expect(new Set(sources)).toEqual(
      new Set([
        "'none'",
        "'self'",
        'data:',
        "'script'",
        'needlewise-worker',
        `'sha256-${createHash('sha256').update('a{}').digest('base64')}'`,
      ]),
    )
    expect(policyOf()['script-src']).toEqual(["'self'"])
    expect(policyOf()['img-src']).toEqual(["'self'", 'data:'])
  })

  test('applies a style within a document by its hash, and without one none', () => {
    expect(policyOf()['style-src']).toEqual(["'self'"])
    // From `printf 'p{color:red}' | openssl dgst -sha256 -binary | base64`.
    expect(policyOf({ inlineStyles: ['p{color:red}'] })['style-src']).toEqual([
      "'self'",
      "'sha256-p0bF+un5yUb9MBO6xRb8kPHlY2BdpHVtLiFkDrZPF64='",
    ])
  })

  test('left to the documents, allows every style within and nothing else besides', () => {
    const theirs = policyOf({ inlineStyles: 'as-the-document-says' })
    expect(theirs['style-src']).toEqual(["'self'", "'unsafe-inline'"])
    expect({ ...theirs, 'style-src': ["'self'"] }).toEqual(policyOf())
  })
})

test('the service worker may fetch files of the site, and run nothing else', () => {
  expect(allowed(workerPolicy, 'connect-src')).toEqual(["'self'"])
  expect(allowed(workerPolicy, 'script-src')).toEqual(["'none'"])
})

describe('a policy in a document', () => {
  test('stands in its place', () => {
    const html = withPolicy('<head><!--policy--></head>', { 'img-src': ["'self'"], 'a-src': [] })
    expect(html).toBe(
      `<head><meta http-equiv="Content-Security-Policy" content="img-src 'self'" /></head>`,
    )
    expect(written({})).toBe('')
  })

  test('is missed where there is no place for it', () => {
    expect(() => withPolicy('<head></head>', policyOf())).toThrow('a document has no <!--policy-->')
  })
})
