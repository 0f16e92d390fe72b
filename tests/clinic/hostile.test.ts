import { describe, expect, test } from 'vitest'
import { faultsOf, least, putBeside, readText } from './packs.ts'

// A pack of somebody who means harm. What it may say in words is tried in a browser: tests/journeys/hostile.spec.ts.

describe('a pack that means harm is refused for', () => {
  const css = '#000}html{background:url(https://example.org/)}'
  const rows: readonly (readonly [what: string, field: string, value: unknown])[] = [
    ['a style in the place of a colour', 'colour', css],
    ['a colour that goes on', 'colour', '#7a2f5b;--accent:url(//example.org)'],
    ['a colour and a line more', 'colour', '#7a2f5b\n}'],
    ['a function in the place of a colour', 'colour', 'url(https://example.org/)'],
    ['a script in the place of a logo', 'logo', 'javascript:hostile()//.svg'],
    ['a logo of another host', 'logo', 'https://example.org/logo.svg'],
    ['a logo of another host, without its scheme', 'logo', '//example.org/logo.svg'],
    ['a logo from elsewhere on the machine', 'logo', '../../etc/passwd.svg'],
    ['a logo in an address of its own', 'logo', 'data:image/svg+xml,<svg onload="hostile()"/>.svg'],
    ['a name without an end', 'name', 'x'.repeat(1_000_000)],
    ['lines without an end', 'beforeYourVisit', { en: Array(10_000).fill('x'), es: ['x'] }],
    ['letters turned around', 'name', 'Clinic \u202Eeht ni'],
    ['letters that nobody sees', 'contact', { en: 'x\u0000', es: 'x' }],
    ['a tablet that never asks', 'kiosk', { idleSeconds: 1e308, warningSeconds: 20 }],
    ['a number that is none', 'staleAfterDays', '30; DROP'],
    ['a language that is an object’s own', 'languages', ['en', '__proto__']],
    ['a language of that name', 'defaultLanguage', 'constructor'],
    ['a key that opens, or a script', 'recipient', 'javascript:hostile()'],
  ]
  test.for(rows)('%s', async ([, field, value]) => {
    const faults = await faultsOf({ ...least, [field]: value })
    expect(faults.length).toBeGreaterThan(0)
    // What is told of it goes to a terminal, or a log: in one line, and not all of a value.
    for (const fault of faults) {
      expect(fault).not.toMatch(/[\p{Cc}\u202E]/u)
      expect(fault.length).toBeLessThan(400)
    }
  })

  test.for(['__proto__', 'constructor', 'prototype', 'toString'])(
    'a key that is called %s, and changes no object',
    async (key) => {
      const text = JSON.stringify(least).replace('{', `{"${key}":{"polluted":"yes"},`)
      const reading = await readText(text)
      expect('polluted' in {}).toBe(false)
      expect(reading.ok).toBe(false)
    },
  )

  test('such a key within its words', async () => {
    const text = JSON.stringify({ ...least, contact: { en: 'x', es: 'y' } })
    const reading = await readText(text.replace('"en":"x"', '"__proto__":{"polluted":"yes"}'))
    expect('polluted' in {}).toBe(false)
    expect(reading.ok).toBe(false)
  })

  test.for([
    ['runs', '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1" onload="hostile()"/>'],
    [
      'loads',
      '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><image href="https://example.org/"/></svg>',
    ],
  ] as const)('a logo that %s something', async ([, svg]) => {
    putBeside('hostile.svg', svg)
    expect(await faultsOf({ ...least, logo: 'hostile.svg' })).toHaveLength(1)
  })
})
