import { clampChroma, converter, formatHex, wcagLuminance, type Oklch } from 'culori'
import { pairs } from '../../src/ui/contrast-pairs.ts'
import { colourOf, standardTheme, whenDark, type Palette } from './theme.ts'

/**
 * The shades of a clinic's colour. In OKLCH a lightness can be moved and the hue stays the one that people know; chroma
 * is lowered only where a screen cannot show it. Lightness moves until every pair of src/ui/contrast-pairs.ts holds.
 */

/** The custom properties that a clinic's colour decides. */
type Shades = Readonly<
  Record<'--accent' | '--accent-strong' | '--accent-surface' | '--on-accent', string>
>

export interface ShadesOfBoth {
  readonly light: Shades
  readonly dark: Shades
}

type Derived =
  | { readonly ok: true; readonly shades: ShadesOfBoth }
  | { readonly ok: false; readonly nearest: string }

/**
 * So far a clinic's colour may be darkened to be read on paper; OKLCH goes from 0 to 1. The standard accent stands at
 * 0.4, so that whatever lies under the middle of the range is kept; beyond a quarter of it, yellow would come out olive
 * and rose brown, and nobody would know the colour again. On a dark screen every accent is a tint, as the standard one
 * is, and there is no such limit.
 */
const furthest = 0.25
const step = 0.002

const theme = standardTheme()
const toOklch = converter('oklch')

const hexOf = (colour: Oklch): string => formatHex(clampChroma(colour, 'oklch'))

/** The colour with another lightness, and at most so much chroma. */
const at = (colour: Oklch, l: number, chroma = colour.c): Oklch => ({
  ...colour,
  l: Math.min(1, Math.max(0, l)),
  c: Math.min(colour.c, chroma),
})

/** How light a colour is to the eye (WCAG 2). The standard colours are asked for again and again. */
const luminances = new Map<string, number>()
function luminanceOf(hex: string): number {
  const known = luminances.get(hex) ?? wcagLuminance(hex)
  luminances.set(hex, known)
  return known
}

const contrast = (one: number, other: number): number =>
  (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)

/** Whether `name` can be `hex` beside the colours that are there already. */
function holds(palette: Palette, name: string, hex: string): boolean {
  const luminance = wcagLuminance(hex)
  return pairs.every(([foreground, background, least]) => {
    if (foreground !== name && background !== name) return true
    const other = palette[foreground === name ? background : foreground]
    return other === undefined || contrast(luminance, luminanceOf(other)) >= least
  })
}

/** The first colour for which `fits`, moving from `from` by `by` at a time; where none does, the last one. */
function moved(from: Oklch, by: number, fits: (hex: string) => boolean): string {
  for (let { l } = from; ; l += by) {
    const hex = hexOf(at(from, l))
    if (fits(hex) || (by > 0 ? l > 1 : l < 0)) return hex
  }
}

/** The standard palette without the accent's own colours: they are decided one after the other. */
const without = (palette: Palette): Palette =>
  Object.fromEntries(Object.entries(palette).filter(([name]) => !/^--(on-)?accent(-|$)/.test(name)))

const oklch = (hex: string): Oklch => {
  const colour = toOklch(hex)
  if (!colour) throw new Error(`build/clinic: "${hex}" is no colour; give one as #rrggbb.`)
  return colour
}

/** Where the standard theme has the same shade: a clinic's stands there too, in its own hue. */
const standing = (given: Oklch, palette: Palette, name: keyof Shades): Oklch => {
  const { l, c } = oklch(colourOf(palette, name))
  return at(given, l, c)
}

/** Decides one shade after the other beside a standard palette: each moves from where it starts until it holds. */
function beside(palette: Palette) {
  const decided: Record<string, string> = { ...without(palette) }
  const fits = (name: keyof Shades, hex: string): boolean => holds(decided, name, hex)
  const decide = (name: keyof Shades, from: Oklch, by: number): string => {
    const hex = moved(from, by, (one) => fits(name, one))
    decided[name] = hex
    return hex
  }
  return { fits, decide }
}

/** Paper, with its surface in the clinic's hue: what the accent has to be read on. */
function paperFor(given: Oklch) {
  const palette = beside(theme.light)
  const from = standing(given, theme.light, '--accent-surface')
  return { ...palette, surface: palette.decide('--accent-surface', from, step) }
}

/** Whether the accent on paper can still be known for the colour that was given. */
const isKept = (given: Oklch): boolean =>
  paperFor(given).fits('--accent', hexOf(at(given, given.l - furthest)))

function lightShades(given: Oklch): Shades {
  const { decide, surface } = paperFor(given)
  const accent = decide('--accent', given, -step)
  const { l } = oklch(accent)
  return {
    '--accent-surface': surface,
    '--accent': accent,
    // Under the finger it gets stronger: darker, or lighter where it is all but black already.
    '--accent-strong': decide('--accent-strong', at(given, l < 0.2 ? l + 0.2 : l - 0.07), -step),
    '--on-accent': decide('--on-accent', at(given, 1, 0), step),
  }
}

function darkShades(given: Oklch): Shades {
  const { dark } = theme
  const { decide } = beside(dark)
  const { l: least } = oklch(colourOf(dark, '--accent'))
  // A tint this light with more colour would glare.
  const tint = at(given, Math.max(given.l, least), 0.13)
  const surface = decide('--accent-surface', standing(given, dark, '--accent-surface'), -step)
  const accent = decide('--accent', tint, step)
  return {
    '--accent-surface': surface,
    '--accent': accent,
    '--accent-strong': decide(
      '--accent-strong',
      at(tint, oklch(accent).l + 0.06, tint.c * 0.75),
      step,
    ),
    '--on-accent': decide('--on-accent', standing(given, dark, '--on-accent'), -step),
  }
}

/**
 * The shades of a colour (`#rgb` or `#rrggbb`) for the light and the dark theme, all of them readable wherever they
 * stand. Refuses a colour that would have to be darkened past knowing it, with the nearest of the same hue that would not.
 */
export function shadesOf(hex: string): Derived {
  const given = oklch(hex)
  if (!isKept(given)) {
    return { ok: false, nearest: moved(given, -step, (one) => isKept(oklch(one))) }
  }
  return { ok: true, shades: { light: lightShades(given), dark: darkShades(given) } }
}

const block = (shades: Shades, indent: string): string =>
  [
    `${indent}:root {`,
    ...Object.entries(shades).map(([name, hex]) => `${indent}  ${name}: ${hex};`),
    `${indent}}`,
  ].join('\n')

/** The shades as style rules, to stand behind those of theme.css. */
export const cssOf = ({ light, dark }: ShadesOfBoth): string =>
  `${block(light, '')}\n\n${whenDark} {\n${block(dark, '  ')}\n}\n`

/** The accent of the standard theme, on light and on dark. */
export const standardAccent = {
  light: colourOf(theme.light, '--accent'),
  dark: colourOf(theme.dark, '--accent'),
}
