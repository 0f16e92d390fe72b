import { readFileSync } from 'node:fs'

/** Colours by the names of their custom properties. */
export type Palette = Readonly<Record<string, string>>

export interface Theme {
  readonly light: Palette
  readonly dark: Palette
}

/** Where theme.css turns dark, and where a clinic's shades have to do so as well. */
export const whenDark = '@media screen and (prefers-color-scheme: dark)'

const coloursIn = (css: string): Palette =>
  Object.fromEntries(
    [...css.matchAll(/(--[\w-]+):\s*(#[\da-f]{6})\b/g)].map(([, name = '', hex = '']) => [
      name,
      hex,
    ]),
  )

/** The colours of the standard theme, as src/ui/theme.css has them. Throws when that file has no dark part. */
export function standardTheme(): Theme {
  const css = readFileSync(new URL('../../src/ui/theme.css', import.meta.url), 'utf8')
  const dark = css.indexOf(whenDark)
  if (dark === -1) {
    throw new Error(`build/clinic: src/ui/theme.css has no "${whenDark}"; name its dark part so.`)
  }
  const light = coloursIn(css.slice(0, dark))
  return { light, dark: { ...light, ...coloursIn(css.slice(dark)) } }
}

/** The colour of that name. Throws when the palette has none. */
export function colourOf(palette: Palette, name: string): string {
  const colour = palette[name]
  if (colour === undefined)
    throw new Error(`build/clinic: src/ui/theme.css has no ${name}; add it.`)
  return colour
}
