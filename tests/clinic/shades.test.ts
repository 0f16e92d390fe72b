import { converter, wcagContrast } from 'culori'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cssOf, shadesOf } from '../../build/clinic/shades.ts'
import { colourOf, standardTheme, type Palette } from '../../build/clinic/theme.ts'
import { pairs } from '../../src/ui/contrast-pairs.ts'

const theme = standardTheme()
const oklch = converter('oklch')
const colours = fc
  .integer({ min: 0, max: 0xff_ff_ff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`)

/** The pairs that cannot be told apart well enough. */
const unread = (palette: Palette): readonly string[] =>
  pairs.flatMap(([foreground, background, least]) => {
    const ratio = wcagContrast(colourOf(palette, foreground), colourOf(palette, background))
    return ratio < least ? [`${foreground} on ${background}: ${ratio}`] : []
  })

/** All that is wrong with the shades of a colour that is accepted. */
function wrongWith(hex: string): readonly string[] {
  const derived = shadesOf(hex)
  if (!derived.ok) return [`${hex} is refused`]
  const { light, dark } = derived.shades
  return [...unread({ ...theme.light, ...light }), ...unread({ ...theme.dark, ...dark })]
}

describe('the standard theme', () => {
  test.for(['light', 'dark'] as const)('can be read in the %s', (look) => {
    expect(unread(theme[look])).toEqual([])
  })
})

describe("a clinic's colour", () => {
  test('can be read in every state, or is refused with the nearest one that can, of the same hue', () => {
    let refused = 0
    fc.assert(
      fc.property(colours, (hex) => {
        const derived = shadesOf(hex)
        if (derived.ok) {
          expect(wrongWith(hex)).toEqual([])
          return
        }
        refused += 1
        expect(wrongWith(derived.nearest)).toEqual([])
        const [given, nearest] = [oklch(hex), oklch(derived.nearest)]
        expect(nearest?.l).toBeLessThan(given?.l ?? 0)
        // A grey has no hue, and of what is nearly grey eight bits do not tell it well.
        if (nearest !== undefined && nearest.c > 0.05) {
          expect(Math.cos((((nearest.h ?? 0) - (given?.h ?? 0)) * Math.PI) / 180)).toBeGreaterThan(
            0.99,
          )
        }
      }),
      {
        numRuns: 2000,
        examples: [['#ffffff'], ['#000000'], ['#ffff00'], ['#00ff00'], ['#0000ff']],
      },
    )
    expect(refused).toBeGreaterThan(100)
  })

  test.for([
    ['plum', '#7a2f5b'],
    ['navy', '#1b2a6b'],
    ['black', '#000000'],
    ['our own', colourOf(theme.light, '--accent')],
  ] as const)('stays just as it is on paper when it can be read: %s', ([, hex]) => {
    expect(shadesOf(hex)).toMatchObject({ ok: true, shades: { light: { '--accent': hex } } })
  })

  test.for([
    ['yellow', '#ffe600'],
    ['white', '#ffffff'],
    ['mint', '#7fd6ca'],
  ] as const)('is refused when nobody would know it after darkening: %s', ([, hex]) => {
    expect(shadesOf(hex)).toMatchObject({ ok: false })
  })

  test('may be written with three digits', () => {
    expect(shadesOf('#a05')).toEqual(shadesOf('#aa0055'))
  })

  test('gives another shade under the finger', () => {
    fc.assert(
      fc.property(colours, (hex) => {
        const derived = shadesOf(hex)
        if (!derived.ok) return
        for (const shades of [derived.shades.light, derived.shades.dark]) {
          expect(shades['--accent-strong']).not.toBe(shades['--accent'])
        }
      }),
      { numRuns: 300 },
    )
  })

  test('is dark on a screen only: paper stays light', () => {
    const derived = shadesOf('#7a2f5b')
    const css = derived.ok ? cssOf(derived.shades) : ''
    expect(css.match(/@media[^{]*/g)).toEqual(['@media screen and (prefers-color-scheme: dark) '])
    expect(css.match(/--[\w-]+(?=:)/g)).toHaveLength(8)
  })
})
