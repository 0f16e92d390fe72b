/** The colours of the theme (theme.css), by the names of their custom properties. */
type Ground = `--${'surface' | 'raised' | 'sunken' | `${Tint}-surface`}`
type Tint = 'accent' | 'neutral' | 'stop' | 'pause' | 'ask'
type Shade =
  | Ground
  | `--${Tint | 'accent-strong' | 'on-accent' | 'ink' | 'ink-soft' | 'control-line' | 'line'}`

/** A colour that stands on another one, and the least contrast (WCAG 2, a ratio to 1) between the two. */
export type ContrastPair = readonly [foreground: Shade, background: Shade, least: number]

/** What text stands on. A link or a quiet button may stand on any of them. */
const grounds = [
  '--surface',
  '--raised',
  '--sunken',
  '--accent-surface',
  '--neutral-surface',
  '--stop-surface',
  '--pause-surface',
  '--ask-surface',
] as const satisfies readonly Ground[]

/** Text: WCAG 2.2, 1.4.6 (enhanced). */
const text = 7
/** What shows a state or can be pressed, and is no text: WCAG 2.2, 1.4.11. */
const shape = 3

const onEvery = (foreground: Shade): readonly ContrastPair[] =>
  grounds.map((ground) => [foreground, ground, text])

/**
 * Every pair of colours that the theme lets meet. It holds for the standard theme, light and dark, and for every theme
 * that is derived from a clinic's colour; what decorates is not among them.
 */
export const pairs: readonly ContrastPair[] = [
  ...(['--ink', '--ink-soft', '--accent', '--accent-strong'] as const).flatMap(onEvery),
  ['--on-accent', '--accent', text],
  ['--on-accent', '--accent-strong', text],
  ...(['neutral', 'stop', 'pause', 'ask'] as const).flatMap((tint): readonly ContrastPair[] => [
    [`--${tint}`, `--${tint}-surface`, text],
  ]),
  // The bars of progress and of figures.
  ['--accent', '--line', shape],
  // The edges of an input and of the box that it stands in.
  ['--control-line', '--surface', shape],
  ['--control-line', '--raised', shape],
  ['--control-line', '--accent-surface', shape],
]
